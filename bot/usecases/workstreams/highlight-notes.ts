import type { HighlightAsked, HighlightSheet } from '../../../shared/contract/highlights.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { hasStarted } from '../../../shared/domain/meeting.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { LastDay } from '../../../shared/domain/timetable.ts';
import { headOf } from '../find-group.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { highlightSheets, type Sheets } from './highlight-sheets.ts';

export type HighlightMatter = Extract<NoteMatter, { readonly kind: 'highlightAsked' | 'highlightsMissing' }>;

export type HighlightNote = { readonly about: 'highlight' } & (
  | { readonly kind: 'asked'; readonly asked: HighlightAsked }
  | { readonly kind: 'missing'; readonly due: LastDay | null; readonly meeting: Pick<Meeting, 'id' | 'starts'>; readonly in: number; readonly of: number; readonly missing: readonly Pick<HighlightSheet, 'workstream' | 'leadName'>[] }
);

/** As far back as a last meeting is looked for. */
const BEFORE_MINUTES = 200 * 24 * 60;

async function sheetsFor({ ports, records, group, to, now }: NoteAsked, meeting: Meeting, only?: string): Promise<Sheets> {
  const meetings = (await records.meetings.of(group.id, addMinutes(now, -BEFORE_MINUTES))).map((one) => ({ ...one, cancelled: one.state === 'cancelled' }));
  const who = { tenant: group.tenant, person: to ?? '' };
  return await highlightSheets({ ports, records, group, stations: [], who, meeting, meetings, over: false, now, ...(only !== undefined && { only }) });
}

/** Null: it has become pointless. */
export async function highlightNote(note: NoteAsked, matter: HighlightMatter): Promise<HighlightNote | null> {
  const { records, group, to, now } = note;
  const meeting = (await records.meetings.get(matter.meeting))?.meeting;
  if (meeting === undefined || meeting.state === 'cancelled' || hasStarted(meeting, now)) return null;
  if (matter.kind === 'highlightsMissing') {
    const { sheets, due } = await sheetsFor(note, meeting);
    const missing = sheets.filter(({ stand }) => stand === 'missing');
    return missing.length === 0 ? null : { about: 'highlight', kind: 'missing', due, meeting, in: sheets.length - missing.length, of: sheets.length, missing };
  }
  const { sheets: [sheet], due, today, triggers } = await sheetsFor(note, meeting, matter.workstream);
  // whoever leads it since is asked anew
  if (sheet === undefined || sheet.stand !== 'missing' || sheet.workstream.lead !== to) return null;
  return { about: 'highlight', kind: 'asked', asked: { group: headOf(group), meeting, due, today, triggers, sheet } };
}
