import type { RecordPlace, RecordsPage, YearLog } from '../../shared/contract/records.ts';
import { RECORD_STATES, type LoggedAction, type MeetingRecord, type RecordContent, type RecordState } from '../../shared/domain/meeting-record.ts';
import { allActions } from '../../shared/domain/record-changes.ts';
import { REGISTER_STATUSES, type RegisterStatus } from '../../shared/domain/register.ts';
import type { Deed } from '../../shared/domain/rights.ts';
import type { Tone } from '../frame/tone.ts';
import type { RecordsWords } from './words.ts';

export interface Step {
  readonly state: RecordState;
  readonly at: 'done' | 'now' | 'toCome';
  /** who and when; null: it has not come to that */
  readonly detail: string | null;
}

const detailOf = (state: RecordState, record: MeetingRecord, { frame, names, agreeAt }: RecordsPage, { recordsPage: say, format }: RecordsWords): string | null => {
  const deed = record[state];
  if (deed === null) return null;
  const at = state === 'agreed' ? agreeAt.find(({ id }) => id === record.agreed?.meeting) : undefined;
  const where = at === undefined ? '' : `, ${say.agreedAtMeeting(format.date(frame.group.zone, at.starts))}`;
  return say.stepBy(names[deed.by] ?? '', format.moment(frame.group.zone, deed.at)) + where;
};

/** How far a record is, as three steps. */
export const stepsOf = (record: MeetingRecord | null, page: RecordsPage, words: RecordsWords): readonly Step[] => {
  const here = record === null ? -1 : RECORD_STATES.indexOf(record.state);
  return RECORD_STATES.map((state, place) => {
    const at = place < here || (place === here && state === 'agreed') ? 'done' : place === here ? 'now' : 'toCome';
    return { state, at, detail: record === null ? null : detailOf(state, record, page, words) };
  });
};

/** Not with the members yet, and its last day is over. */
export const isLate = ({ asked, record, due }: RecordPlace, { today, frame }: Pick<RecordsPage, 'today' | 'frame'>): boolean =>
  asked && frame.meeting.phase !== 'cancelled' && (record === null || record.state === 'compiled') && today > due.day;

export const toneOf = (place: RecordPlace, page: RecordsPage): Tone => {
  if (place.record?.state === 'agreed') return 'good';
  if (place.record?.state === 'proposed') return 'calm';
  return isLate(place, page) ? 'warn' : 'away';
};

/** What somebody may do to a record as it is now. */
export const deedsOn = ({ record, drafted }: RecordPlace, { frame, agreeAt, rule }: RecordsPage) => {
  const may = (deed: Deed): boolean => frame.may.includes(deed);
  const state = record?.state ?? null;
  return {
    compile: state === null && !drafted && may('compileRecord') && frame.meeting.phase === 'held',
    change: state === 'compiled' && may('compileRecord'),
    takeBack: state === 'proposed' && may('compileRecord'),
    ask: state === 'proposed' && may('askCorrection'),
    agree: state === 'proposed' && may('agreeRecord') && (agreeAt.length > 0 || !rule.agreedAtNext),
    correct: state === 'agreed' && may('agreeRecord'),
  };
};

export interface AttendanceLine {
  readonly status: RegisterStatus;
  readonly people: readonly { readonly name: string; readonly detail: string }[];
}

/** Who was there and who was not, each status in a line. */
export const attendanceLines = ({ attendance }: RecordContent, { recordsPage: say }: RecordsWords): readonly AttendanceLine[] => {
  const order: readonly RegisterStatus[] = [...new Set(attendance.map(({ status }) => status))];
  return order.filter((status) => REGISTER_STATUSES.includes(status)).map((status) => ({
    status,
    people: attendance.filter((line) => line.status === status).map(({ name, post, standsFor }) => ({
      name, detail: [post, standsFor === null ? null : say.standsFor(standsFor)].filter((part) => part !== null).join(', '),
    })),
  }));
};

/** The state of an action as the log says it. */
export const stateText = ({ state, how, carried, note }: LoggedAction, { recordsPage: say, action }: RecordsWords): { readonly text: string; readonly more: readonly string[] } => ({
  text: how === 'dropped' ? say.dropped : action.state(state),
  more: [...(carried > 0 ? [say.carriedTimes(carried)] : []), ...(note === null || note === '' ? [] : [note])],
});

/** A draft's text, paragraph by paragraph. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n\s*\n/u).map((part) => part.trim()).filter(Boolean);

export const linesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);

const says = ({ ref, title, ownerName, from, note }: LoggedAction): string => [ref, title, ownerName, from ?? '', note ?? ''].join(' ').toLowerCase();

/** Actions of a log that hold every one of the words. */
export const matching = (actions: readonly LoggedAction[], search: string): readonly LoggedAction[] => {
  const asked = wordsIn(search);
  return asked.length === 0 ? actions : actions.filter((action) => asked.every((word) => says(action).includes(word)));
};

export const countIn = (logs: readonly YearLog[], search: string): { readonly shown: number; readonly all: number } => ({
  shown: logs.reduce((sum, { content }) => sum + matching(allActions(content), search).length, 0),
  all: logs.reduce((sum, { content }) => sum + allActions(content).length, 0),
});
