import { urgentReport } from '../../../shared/sample/urgent-report.ts';
import { agendaFor } from '../../../shared/domain/agenda-state.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { hearsOf, itemOf, withItem, withoutItem } from '../../../shared/domain/call-rules.ts';
import type { Call, Circular, CircularEnd } from '../../../shared/domain/call.ts';
import { askedOf, dissentIn, ended, endOf, isDecided, isOver, takenAs, tallyOf } from '../../../shared/domain/circular-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Seat } from '../../../shared/domain/seat.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import { addMinutes, dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { recordDecisionIn } from '../decisions/record-decision.ts';

const A_YEAR = 366 * 24 * 60;
const REPORT_MINUTES = 10;
const TAKEN_UP_MINUTES = 15;

/** Works on an agenda as a secretary would: a page that was read before is stale, and members see it at once only while nothing is published. */
async function changeItems(records: Records, group: Group, meeting: Meeting, change: (items: readonly AgendaItem[]) => readonly AgendaItem[]): Promise<void> {
  const agenda = agendaFor(meeting, await records.agendas.of([meeting.id]));
  await records.agendas.save(group.id, { ...agenda, items: change(agenda.items), revision: agenda.revision + 1 });
  if (meeting.state === 'planned') await records.meetings.save(group.id, { ...meeting, items: change(meeting.items) });
}

const note = async (records: Records, group: Group, now: Instant, line: { readonly what: string; readonly about: string; readonly after: unknown; readonly clause: Call['clause'] }): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: null, before: null, ...line });
};

async function putOnAgenda(records: Records, group: Group, meeting: Meeting, item: AgendaItem, now: Instant): Promise<void> {
  await changeItems(records, group, meeting, (items) => (items.some(({ id }) => id === item.id) ? items : withItem(items, item)));
  await note(records, group, now, { what: 'agenda.itemAdded', about: `meeting/${meeting.id}`, after: { item: item.id, title: item.title }, clause: null });
}

const meetingOfId = async (records: Records, id: MeetingId | null): Promise<Meeting | undefined> => (id === null ? undefined : (await records.meetings.get(id))?.meeting);

/** One urgent meeting: the next ordinary one hears of it. Where that is cancelled, the one after it does; where the urgent one is, none. */
async function reportOne(records: Records, group: Group, call: Call, meetings: readonly Meeting[], now: Instant): Promise<void> {
  const urgent = await meetingOfId(records, call.meeting);
  if (urgent === undefined) return;
  const known = await meetingOfId(records, call.reportedTo);
  if (urgent.state === 'cancelled') {
    if (known === undefined || known.starts <= now) return;
    await changeItems(records, group, known, (items) => withoutItem(items, call.id));
    return await records.calls.save(group.id, { ...call, reportedTo: null });
  }
  if (known !== undefined && known.state !== 'cancelled') return;
  const next = hearsOf(meetings, urgent.starts, now);
  if (next === undefined) return;
  await putOnAgenda(records, group, next, itemOf(call.id, urgentReport(call.subject, group.language), 'note', REPORT_MINUTES), now);
  await records.calls.save(group.id, { ...call, reportedTo: next.id });
}

/** Urgent meetings are reported to the next ordinary one (an item of its agenda). The group is locked. */
export async function reportUrgentMeetings(records: Records, group: Group, now: Instant): Promise<void> {
  const calls = (await records.calls.of(group.id, addMinutes(now, -A_YEAR))).filter(({ kind, state }) => kind === 'urgent' && state === 'agreed');
  if (calls.length === 0) return;
  const meetings = await records.meetings.of(group.id, now);
  for (const call of calls) await reportOne(records, group, call, meetings, now);
}

interface Deciding {
  readonly group: Group;
  readonly terms: Terms;
  readonly seats: readonly Seat[];
  readonly now: Instant;
}

/** Its id is the circular's own: so it is recorded once. */
async function recorded(records: Records, circular: Circular, why: CircularEnd, { group, terms, seats, now }: Deciding): Promise<Circular> {
  const { about, text, reasons, optionsRejected, spendsMoney, conflicts, by, id } = circular;
  const taken = takenAs(why, tallyOf(circular, askedOf(terms, seats)), terms.decisions);
  const decision = await recordDecisionIn(
    records,
    {
      group, meeting: null, item: null, about, text, reasons, optionsRejected, spendsMoney, conflicts, by, at: now, ...taken,
      conditions: null, dissent: dissentIn(circular), effective: null, quorum: null, readers: null, rules: terms.decisions, inquorate: terms.inquorate,
    },
    () => id,
  );
  return decision.ok ? ended(circular, why, now, decision.value.id) : ended(circular, 'notTakeable', now);
}

/** What was not agreed to in writing is taken up by the next meeting. */
async function takenUp(records: Records, circular: Circular, { group, now }: Deciding): Promise<Circular> {
  const next = hearsOf(await records.meetings.of(group.id, now), now, now);
  if (next === undefined) return circular;
  await putOnAgenda(records, group, next, itemOf(circular.id, circular.about, 'decide', TAKEN_UP_MINUTES), now);
  return { ...circular, takenUpBy: next.id };
}

export async function closeCircular(records: Records, circular: Circular, deciding: Deciding): Promise<Circular> {
  const why = endOf(circular, deciding.terms, deciding.seats);
  const closed = isDecided(why) ? await recorded(records, circular, why, deciding) : ended(circular, why, deciding.now);
  const kept = closed.state === 'fell' ? await takenUp(records, closed, deciding) : closed;
  await records.circulars.save(deciding.group.id, kept);
  await note(records, deciding.group, deciding.now, { what: 'circular.ended', about: `circular/${circular.id}`, after: { why: kept.settled?.why ?? why, decision: kept.decision }, clause: deciding.terms.decisions.clause });
  return kept;
}

const cancelledAmong = async (records: Records, meetings: readonly MeetingId[]): Promise<ReadonlySet<MeetingId>> =>
  new Set(meetings.length === 0 ? [] : (await records.meetings.byIds(meetings)).filter(({ state }) => state === 'cancelled').map(({ id }) => id));

/** Those whose last day is over, or that everybody has answered. The group is locked. */
export async function closeCirculars(records: Records, group: Group, now: Instant): Promise<void> {
  const lately = await records.circulars.of(group.id, addMinutes(now, -A_YEAR));
  const open = lately.filter(({ state }) => state === 'open');
  const fell = lately.filter(({ state }) => state === 'fell');
  const off = await cancelledAmong(records, fell.flatMap(({ takenUpBy }) => takenUpBy ?? []));
  const waiting = fell.filter(({ takenUpBy }) => takenUpBy === null || off.has(takenUpBy));
  if (open.length + waiting.length === 0) return;
  const today = dayIn(group.zone, now);
  const version = await records.terms.inForce(group.id, today);
  if (version === undefined) return;
  const deciding = { group, terms: version.terms, seats: await records.seats.of(group.id, today), now };
  for (const circular of open.filter((one) => isOver(one, askedOf(deciding.terms, deciding.seats), group.zone, now))) await closeCircular(records, circular, deciding);
  for (const circular of waiting) {
    const kept = await takenUp(records, circular, deciding);
    if (kept !== circular) await records.circulars.save(group.id, kept);
  }
}
