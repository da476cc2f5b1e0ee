import type { AgendaChange } from '../../../shared/domain/agenda-changes.ts';
import { changesBetween } from '../../../shared/domain/agenda-changes.ts';
import { agreerOf, itemsDay, secretaryOf } from '../../../shared/domain/agenda-obligations.ts';
import { agendaFor } from '../../../shared/domain/agenda-state.ts';
import { fitOf } from '../../../shared/domain/agenda-times.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import { circulationClock, noticeFor } from '../../../shared/domain/notice.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import { meetingFactsOf, type MeetingFacts } from '../notices/facts.ts';
import { termsFor } from '../meeting/meeting-view.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type AgendaMatter = Extract<NoteMatter, { readonly kind: 'itemsCall' | 'agendaChanged' | 'agendaProposed' | 'agendaWaits' | 'proposalSettled' }>;
type Of<K extends AgendaMatter['kind']> = Extract<AgendaMatter, { readonly kind: K }>;

type Head = Pick<Meeting, 'id' | 'starts' | 'ends'>;

export type AgendaNote = { readonly about: 'agenda' } & (
  | { readonly kind: 'itemsCall'; readonly meeting: Head; readonly lastDay: Day; readonly termsVersion: string }
  | { readonly kind: 'agendaChanged'; readonly meeting: Head; readonly version: number; readonly changes: readonly AgendaChange[] }
  | { readonly kind: 'agendaProposed'; readonly meeting: Head; readonly byName: string; readonly items: number; readonly needed: number; readonly available: number; readonly lastDay: Day }
  | { readonly kind: 'agendaWaits'; readonly meeting: Head; readonly lastDay: Day; readonly isOver: boolean; readonly termsVersion: string }
  | { readonly kind: 'proposalSettled'; readonly meeting: Head | null; readonly title: string; readonly accepted: boolean; readonly byName: string; readonly note: string | null }
);

/** Null: it has become pointless. */
export async function agendaNote(asked: NoteAsked, matter: AgendaMatter): Promise<AgendaNote | null> {
  switch (matter.kind) {
    case 'itemsCall':
      return await itemsCall(asked, matter);
    case 'agendaChanged':
      return await agendaChanged(asked, matter);
    case 'agendaProposed':
      return await agendaProposed(asked, matter);
    case 'agendaWaits':
      return await agendaWaits(asked, matter);
    case 'proposalSettled':
      return await proposalSettled(asked, matter);
  }
}

const head = ({ id, starts, ends }: Meeting): Head => ({ id, starts, ends });

interface Coming {
  readonly meeting: Meeting;
  readonly facts: MeetingFacts;
}

/** A meeting that is still to come; null: it is cancelled, has begun, or is gone. */
async function coming({ ports, records, group, now }: NoteAsked, id: string): Promise<Coming | null> {
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, id);
  const meeting = facts.meetings.find((known) => known.id === id);
  return meeting === undefined || meeting.state === 'cancelled' || hasStarted(meeting, now) ? null : { meeting, facts };
}

const nameOf = async ({ records }: NoteAsked, person: string): Promise<string> => (await records.people.get([person])).get(person)?.name ?? '';

async function itemsCall(asked: NoteAsked, { meeting: id }: Of<'itemsCall'>): Promise<AgendaNote | null> {
  const known = await coming(asked, id);
  if (known?.meeting.state !== 'planned') return null;
  const lastDay = itemsDay(known.meeting, known.facts);
  if (lastDay === null || dayIn(asked.group.zone, asked.now) > lastDay) return null;
  return { about: 'agenda', kind: 'itemsCall', meeting: head(known.meeting), lastDay, termsVersion: termsFor(known.facts, known.meeting).version };
}

async function agendaChanged(asked: NoteAsked, { meeting: id, version }: Of<'agendaChanged'>): Promise<AgendaNote | null> {
  const known = await coming(asked, id);
  if (known === null) return null;
  const { publications } = agendaFor(known.meeting, await asked.records.agendas.of([id]));
  const at = publications.findIndex((one) => one.version === version);
  const [before, after] = [publications[at - 1], publications[at]];
  if (before === undefined || after === undefined) return null;
  const changes = changesBetween(before.items, after.items);
  return changes.length === 0 ? null : { about: 'agenda', kind: 'agendaChanged', meeting: head(known.meeting), version, changes };
}

async function agendaProposed(asked: NoteAsked, { meeting: id, revision }: Of<'agendaProposed'>): Promise<AgendaNote | null> {
  const known = await coming(asked, id);
  if (known?.meeting.state !== 'planned' || asked.to !== agreerOf(known.facts)) return null;
  const { meeting, facts } = known;
  const agenda = agendaFor(meeting, await asked.records.agendas.of([id]));
  if (agenda.proposed === null || agenda.revision !== revision || agenda.proposed.revision !== revision || agenda.agreed?.revision === revision) return null;
  const { needed, available } = fitOf(agenda.items, meeting);
  const { lastDay } = circulationClock(meeting, noticeFor(meeting, termsFor(facts, meeting)), asked.group.zone, asked.now, facts.isWorkingDay);
  return { about: 'agenda', kind: 'agendaProposed', meeting: head(meeting), byName: await nameOf(asked, agenda.proposed.by), items: agenda.items.length, needed, available, lastDay };
}

async function agendaWaits(asked: NoteAsked, { meeting: id }: Of<'agendaWaits'>): Promise<AgendaNote | null> {
  const known = await coming(asked, id);
  if (known?.meeting.state !== 'planned' || asked.group.publishing !== 'byHand' || asked.to !== secretaryOf(asked)) return null;
  const { meeting, facts } = known;
  const terms = termsFor(facts, meeting);
  const { lastDay, state } = circulationClock(meeting, noticeFor(meeting, terms), asked.group.zone, asked.now, facts.isWorkingDay);
  return { about: 'agenda', kind: 'agendaWaits', meeting: head(meeting), lastDay, isOver: state === 'overdue', termsVersion: terms.version };
}

async function proposalSettled(asked: NoteAsked, { proposal: id }: Of<'proposalSettled'>): Promise<AgendaNote | null> {
  const { settled = null, title = '', state } = (await asked.records.proposals.get(id))?.value ?? {};
  if (settled === null || (state !== 'accepted' && state !== 'declined')) return null;
  const meeting = settled.meeting === null ? undefined : (await asked.records.meetings.get(settled.meeting))?.meeting;
  return { about: 'agenda', kind: 'proposalSettled', meeting: meeting === undefined ? null : head(meeting), title, accepted: state === 'accepted', byName: await nameOf(asked, settled.by), note: settled.note };
}
