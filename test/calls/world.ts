import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { deliver } from '../../bot/jobs/deliver.ts';
import type { Step } from '../../bot/jobs/running.ts';
import type { Channel, Message, Notice, Ports, Posted, Sending } from '../../bot/ports.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { CallsPage } from '../../shared/contract/calls.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { LINKS } from '../cards/samples.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aMeeting, aVersion, TENANT } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';

export interface Sent {
  /** null: into the channel */
  readonly to: string | null;
  readonly text: string;
}

/** The group with its channel, and a Teams that takes what it is given. */
export interface CallsWorld extends PeopleWorld {
  readonly sent: Sent[];
  /** what Teams answers next; null: it takes it */
  answer: Sending<Posted> | null;
  /** the clock looks, and what is due is delivered */
  run(step?: (step: Step) => void): Promise<void>;
  deliverOne(notice: string, step?: (step: Step) => void): Promise<void>;
  notices(): Promise<readonly Notice[]>;
  calls(person?: Person): Promise<CallsPage>;
  setTerms(change: Partial<Terms>): Promise<void>;
}

const channel: Omit<Channel, 'tenant'> = { serviceUrl: 'https://smba.example', thread: '19:channel@thread.tacv2', bot: '28:bot' };

export async function openCalls(): Promise<CallsWorld> {
  const people = await openPeople();
  const sent: Sent[] = [];
  const state: { answer: Sending<Posted> | null } = { answer: null };
  const take = async (to: string | null, message: Message): Promise<Sending<Posted>> => {
    if (state.answer !== null) return await Promise.resolve(state.answer);
    sent.push({ to, text: JSON.stringify(message.card) });
    return { kind: 'sent', value: { conversation: 'c', activity: sent.length.toString() } };
  };
  const post: Ports['post'] = {
    create: async (_to, message) => await take(null, message),
    tell: async (_to, person, message) => await take(person, message),
    update: async (_to, posted) => await Promise.resolve({ kind: 'sent', value: posted }),
    find: async () => await Promise.resolve('unknown'),
  };
  const ports: Ports = { ...people.ports, post };
  const deliverOne = async (notice: string, step?: (step: Step) => void): Promise<void> => {
    await deliver({ ports, links: LINKS, newId: randomUUIDv7, syncSeconds: 60, ...(step && { step }) }, TENANT, notice);
  };
  const world: CallsWorld = Object.assign(Object.create(people, {}) as PeopleWorld, {
    sent,
    deliverOne,
    async run(step?: (step: Step) => void) {
      await lookAtGroup(ports, { tenant: TENANT, group: people.group.id });
      for (const job of people.jobs.splice(0)) if (job.kind === 'deliver') await deliverOne(job.notice, step);
    },
    notices: async () => await people.in(async (records) => await records.notices.of(people.group.id, 50)),
    calls: async (person: Person = PEOPLE.secretary) => valueOf(await people.tab.calls(who(person), { group: people.group.id })),
    setTerms: async (change: Partial<Terms>) => {
      await people.in(async (records) => {
        const before = await records.terms.inForce(people.group.id, '2026-11-02');
        assert.ok(before);
        await records.terms.add(people.group.id, aVersion({ inForceFrom: '2026-10-01', terms: { ...before.terms, ...change } }));
      });
    },
  }) as CallsWorld;
  Object.defineProperty(world, 'answer', { get: () => state.answer, set: (answer: Sending<Posted> | null) => { state.answer = answer; } });
  for (const name of ['now', 'roster'] as const) Object.defineProperty(world, name, { get: () => people[name], set: (value: never) => { people[name] = value; } });
  await people.in(async (records) => {
    await records.channels.save(people.group.team, channel);
    await records.meetings.save(people.group.id, { ...aMeeting({ starts: '2027-02-02T14:00:00.000Z', ends: '2027-02-02T16:00:00.000Z' }) });
  });
  await world.setTerms({ extraordinary: TERMS.extraordinary, urgent: TERMS.urgent, cadence: TERMS.cadence });
  return world;
}

export const TIME = { day: '2026-11-16', from: '10:00', minutes: 60, place: 'Room 1', joinUrl: null } as const;
export const anAsk = (world: PeopleWorld, change: Partial<InputOf<'callMeeting'>> = {}): InputOf<'callMeeting'> => ({
  group: world.group.id, kind: 'extraordinary', subject: 'Server room cooling', why: 'It failed twice.', people: [], ...TIME, ...change,
});
