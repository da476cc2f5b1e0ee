import type { InputOf } from '../../../shared/contract/api.ts';
import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import type { HighlightAsked, HighlightsPage, SaveHighlightInput } from '../../../shared/contract/highlights.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { acceptHighlight, type Highlight } from '../../../shared/domain/highlight.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Printable, Records, Who } from '../../ports.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import { openMeeting, openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';
import { fileStatement } from './file-status.ts';
import { highlightSheets, mayWrite, type SheetsAsked } from './highlight-sheets.ts';

const isOver = ({ phase }: Pick<OpenMeeting, 'phase'>): boolean => phase === 'held' || phase === 'cancelled';

const asked = (ports: Ports, records: Records, who: Who, opened: OpenMeeting, now: Instant): SheetsAsked => {
  const { group, stations, meeting, frame } = opened;
  return { ports, records, group, stations, who, meeting, meetings: frame.meetings.map((one) => ({ ...one, cancelled: one.phase === 'cancelled' })), over: isOver(opened), now };
};

const pageOf = async (ports: Ports, records: Records, who: Who, opened: OpenMeeting, now: Instant): Promise<HighlightsPage> => ({
  frame: opened.frame, over: isOver(opened), ...(await highlightSheets(asked(ports, records, who, opened, now))),
});

/** What the workstreams tell a meeting, and which of them have told nothing yet. */
export async function seeHighlights(ports: Ports, who: Who, input: InputOf<'highlights'>): Promise<Result<HighlightsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeeting(records, who, input, 'seeHighlights', now);
    return opened.ok ? done(await pageOf(ports, records, who, opened.value, now)) : opened;
  });
}

/** All of them as one document. */
export async function highlightsPrintable(ports: Ports, { records, who, query, now }: { readonly records: Records; readonly who: Who; readonly query: DocumentQuery; readonly now: Instant }): Promise<Result<Printable>> {
  const opened = await openMeeting(records, who, { group: query.group, ...(query.meeting !== undefined && { meeting: query.meeting }) }, 'seeHighlights', now);
  if (!opened.ok) return opened;
  const { group, meeting } = opened.value;
  const { sheets } = await highlightSheets(asked(ports, records, who, opened.value, now));
  return done({ kind: 'highlights', group, meeting: { id: meeting.id, starts: meeting.starts, ends: meeting.ends }, sheets: sheets.map((sheet) => ({ ...sheet, since: [] })) });
}

interface Saving {
  readonly records: Records;
  readonly who: Who;
  readonly opened: OpenMeeting;
  readonly now: Instant;
}

/** Pressed twice, or sent again after an answer that got lost: all of it stands there already. */
const isSame = ({ by, done: did, next, status }: Highlight, input: SaveHighlightInput, { who }: Saving): boolean => {
  const stands: readonly string[] = [status.reason, status.ask, status.evidence, status.despite, ''];
  const says = [input.rag === 'green' ? '' : input.reason, input.ask, input.evidence, input.despite].map((text) => text.trim());
  return by === who.person && did === input.done.trim() && next === input.next.trim() && status.rag === input.rag && (input.rag === 'green' || status.backBy === input.backBy) && says.every((text) => stands.includes(text));
};

/** The highlight report and the status report in it: both, or neither. */
async function save(saving: Saving, input: SaveHighlightInput, newId: () => string): Promise<Result<Highlight>> {
  const { records, who, opened: { group, meeting, stations, phase }, now } = saving;
  if (isOver({ phase })) return refuse({ why: 'notReady', problems: [{ field: 'meeting', kind: 'meetingOver' }] });
  const workstream = (await records.workstreams.of(group.id)).find(({ id }) => id === input.workstream);
  if (workstream === undefined) return refuse({ why: 'notFound' });
  if (!isRunning(workstream)) return refuse({ why: 'notReady', problems: [{ field: 'workstream', kind: 'workstreamEnded' }] });
  if (!mayWrite(stations, workstream, who)) return refuse({ why: 'notTheLead', number: workstream.number, lead: workstream.leadPost });
  const before = (await records.highlights.of([meeting.id])).find((one) => one.workstream === workstream.id);
  if ((before?.revision ?? 0) !== input.revision) return before !== undefined && isSame(before, input, saving) ? done(before) : refuse({ why: 'changedMeanwhile' });
  const told = acceptHighlight(input);
  if (!told.ok) return told;
  const { rag, ask, backBy, evidence, despite } = input;
  // a form has a field for each: why it was amber shows nothing about a green
  const reason = rag === 'green' ? '' : input.reason;
  const status = await fileStatement(records, { group, workstream, who, statement: { rag, reason, ask, backBy, evidence, despite }, now });
  if (!status.ok) return status;
  const after: Highlight = {
    id: before?.id ?? newId(), meeting: meeting.id, workstream: workstream.id, ...told.value, status: status.value, by: who.person, lead: workstream.lead, at: now, revision: input.revision + 1,
  };
  await records.highlights.save(group.id, after);
  await records.journal.write({ group: group.id, at: now, who: who.person, what: before === undefined ? 'highlight.given' : 'highlight.changed', about: `highlight/${after.id}`, before: before ?? null, after, clause: null });
  await records.groups.wakeAt(group.id, now);
  return done(after);
}

export async function saveHighlight(ports: Ports, who: Who, input: SaveHighlightInput, newId: () => string): Promise<Result<HighlightsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, { group: input.group, meeting: input.meeting }, 'writePlan', now);
    if (!opened.ok) return opened;
    const saved = await save({ records, who, opened: opened.value, now }, input, newId);
    return saved.ok ? done(await pageOf(ports, records, who, opened.value, now)) : saved;
  });
}

export type HighlightPress = Omit<SaveHighlightInput, 'group'>;

export interface HighlightAnswered {
  readonly asked: HighlightAsked;
  /** why it was not taken; what was typed stays on the card. Null: it was. */
  readonly refusal: Extract<Result<Highlight>, { readonly ok: false }>['refusal'] | null;
  readonly draft: HighlightPress;
}

/** From the card. What is refused for what was typed is said on the card, with everything as it was typed. */
export async function pressHighlight(ports: Ports, who: Who, press: HighlightPress, newId: () => string): Promise<Result<HighlightAnswered>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const group: GroupId | undefined = (await records.meetings.get(press.meeting))?.group;
    const opened = group === undefined ? refuse({ why: 'notFound' }) : await openMeetingAlone(records, who, { group, meeting: press.meeting }, 'writePlan', now);
    if (!opened.ok) return opened;
    const saved = await save({ records, who, opened: opened.value, now }, { group: opened.value.group.id, ...press }, newId);
    if (!saved.ok && saved.refusal.why === 'notFound') return saved;
    const shown = await highlightSheets({ ...asked(ports, records, who, opened.value, now), only: press.workstream });
    const [sheet] = shown.sheets;
    if (sheet === undefined) return refuse({ why: 'notFound' });
    const { frame } = opened.value;
    return done({
      asked: { group: frame.group, meeting: { id: frame.meeting.id, starts: frame.meeting.starts }, due: shown.due, today: shown.today, triggers: shown.triggers, sheet },
      refusal: saved.ok ? null : saved.refusal,
      draft: press,
    });
  });
}
