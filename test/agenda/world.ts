import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Who } from '../../bot/ports.ts';
import type { AgendaNote } from '../../bot/usecases/agenda/agenda-notes.ts';
import { claimNotice, noteSending } from '../../bot/usecases/notices/deliver.ts';
import { noteOf } from '../../bot/usecases/notices/notes.ts';
import type { AgendaPage } from '../../shared/contract/agenda.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { NoteMatter } from '../../shared/domain/obligation.ts';
import type { Result } from '../../shared/domain/result.ts';
import { standingItems } from '../../shared/sample/standing-items.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aMeeting, TENANT } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

export const SECRETARY = who(PEOPLE.secretary);
export const CHAIR = who(PEOPLE.chair);
export const MEMBER = who(PEOPLE.ict);
export const ITEM = { title: 'Print servers', purpose: 'decide', presenter: null, minutes: 15 } as const;
const CHANNEL = { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' };

type Items = readonly AgendaItem[];
type Draft = Pick<AgendaItem, 'id' | 'title' | 'purpose' | 'presenter' | 'minutes'>;

export const titles = (items: Items): readonly string[] => items.map(({ title }) => title);
export const add = (title: string) => (items: Items): readonly Draft[] => [...items, { ...ITEM, id: randomUUID(), title }];

/** A planned meeting on real PostgreSQL, with a channel and an order of business, and short ways to do and to see. */
export interface AgendaWorld {
  readonly world: PeopleWorld;
  readonly planned: Meeting;
  about(): { readonly group: string; readonly meeting: string };
  page(person?: Who): Promise<AgendaPage>;
  stored(): Promise<Meeting>;
  notices(): ReturnType<Parameters<Parameters<PeopleWorld['in']>[0]>[0]['notices']['of']>;
  save(change: (items: Items) => readonly Draft[], by?: Who, revision?: number): Promise<Result<AgendaPage>>;
  publish(reason?: string | null): Promise<Result<AgendaPage>>;
  /** what the worker does with each notice; `meanwhile` happens while its message is on the way */
  post(meanwhile?: () => Promise<unknown>): Promise<readonly string[]>;
  noteFor(matter: NoteMatter, to: string | null): Promise<AgendaNote | null>;
}

export async function openAgenda(): Promise<AgendaWorld> {
  const world = await openPeople();
  const planned: Meeting = { ...aMeeting(), id: world.meeting };
  await world.in(async (records) => {
    await records.meetings.save(world.group.id, planned);
    await records.channels.save(world.group.team, CHANNEL);
    await records.groups.saveTemplate(world.group.id, standingItems('en', 'actionLog', true));
  });
  const about = () => ({ group: world.group.id, meeting: world.meeting });
  const page = async (person = SECRETARY): Promise<AgendaPage> => valueOf(await world.tab.agenda(person, about()));
  const notices: AgendaWorld['notices'] = async () => await world.in(async ({ notices: kept }) => await kept.of(world.group.id, 50));
  return {
    world, planned, about, page, notices,
    stored: async () => (await world.in(({ meetings }) => meetings.get(world.meeting)))?.meeting ?? assert.fail(),
    save: async (change, by = SECRETARY, revision) => {
      const { desk } = await page();
      assert.ok(desk);
      const items = change(desk.items).map(({ id, title, purpose, presenter, minutes }) => ({ id, title, purpose, presenter, minutes }));
      return await world.tab.saveAgenda(by, { ...about(), revision: revision ?? desk.revision, items });
    },
    publish: async (reason = null) => await world.tab.publishAgenda(SECRETARY, { ...about(), revision: (await page()).desk?.revision ?? -1, reason }),
    post: async (meanwhile = async () => await Promise.resolve()) => {
      const sent: string[] = [];
      for (const { id } of await notices()) {
        const claim = await claimNotice(world.ports, TENANT, id);
        if (claim.kind !== 'send') continue;
        sent.push(claim.notice.key);
        await meanwhile();
        await noteSending(world.ports, TENANT, claim.notice, { kind: 'sent', value: { conversation: 'c', activity: claim.notice.id } });
      }
      return sent;
    },
    noteFor: async (matter, to) =>
      await world.in(async (records) => {
        const note = await noteOf({ ports: world.ports, records, group: (await records.groups.get(world.group.id)) ?? assert.fail(), to, now: world.now }, matter);
        return note === null || note.about === 'agenda' ? note : assert.fail(note.about);
      }),
  };
}
