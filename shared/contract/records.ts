import * as v from 'valibot';
import type { MeetingId, PersonId } from '../domain/ids.ts';
import { RECORD_KINDS, type MeetingRecord, type RecordContent, type RecordKind, type RecordState } from '../domain/meeting-record.ts';
import type { Clause } from '../domain/terms.ts';
import type { Day, Instant } from '../domain/time.ts';
import { id, meetingQuery, whole } from './fields.ts';
import { CORRECTION_LIMIT, recordsPaths, TEXT_LIMIT } from './paths/records.ts';
import type { GroupHead, MeetingFrame, MeetingHead } from './views.ts';

/** The endpoints of the records with their checked input, and what they answer. */

const revision = whole(0, 1_000_000);
const correction = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(CORRECTION_LIMIT));
const ofRecord = { group: id, record: id } as const;

export const compileInput = v.strictObject({ group: id, meeting: id, kind: v.picklist(RECORD_KINDS), /** null: there is none yet */ revision: v.nullable(revision) });
export const editInput = v.strictObject({
  ...ofRecord,
  item: whole(0, 1000),
  title: v.pipe(v.string(), v.maxLength(500)),
  /** as it was read: another item's text may have changed meanwhile, this one may not */
  before: v.pipe(v.string(), v.maxLength(4 * TEXT_LIMIT)),
  text: v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT)),
});
export const stepInput = v.strictObject({ ...ofRecord, revision });
export const correctionInput = v.strictObject({ ...ofRecord, text: correction });
export const agreeInput = v.strictObject({
  ...ofRecord,
  revision,
  /** that agreed it; null: where the terms do not ask for a meeting */
  meeting: v.nullable(id),
  /** places of those that were asked for and are taken up, from 0 */
  taken: v.pipe(v.array(whole(0, 1000)), v.maxLength(200)),
  /** made in the meeting */
  corrections: v.pipe(v.array(correction), v.maxLength(50)),
});
export const yearQuery = v.strictObject({ group: id, year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/u))) });

export const recordsEndpoints = {
  records: { ...recordsPaths.records, input: meetingQuery },
  recordYear: { ...recordsPaths.recordYear, input: yearQuery },
  compileRecord: { ...recordsPaths.compileRecord, input: compileInput },
  editRecord: { ...recordsPaths.editRecord, input: editInput },
  proposeRecord: { ...recordsPaths.proposeRecord, input: stepInput },
  takeBackRecord: { ...recordsPaths.takeBackRecord, input: stepInput },
  askCorrection: { ...recordsPaths.askCorrection, input: correctionInput },
  agreeRecord: { ...recordsPaths.agreeRecord, input: agreeInput },
  correctRecord: { ...recordsPaths.correctRecord, input: correctionInput },
} as const;

/** One of a meeting's two records, there or not. */
export interface RecordPlace {
  readonly kind: RecordKind;
  /** the terms ask for it; the action log is always asked for */
  readonly asked: boolean;
  readonly due: { readonly day: Day; /** false: the terms give no time */ readonly stated: boolean; readonly clause: Clause | null };
  /** null: there is none yet, or it is a draft that the reader does not see */
  readonly record: MeetingRecord | null;
  /** there is a draft, and the reader does not see it */
  readonly drafted: boolean;
}

export interface RecordsPage {
  readonly frame: MeetingFrame;
  readonly today: Day;
  /** the log first */
  readonly places: readonly RecordPlace[];
  /** who is named in the records, by id */
  readonly names: Readonly<Record<PersonId, string>>;
  readonly rule: { readonly agreedAtNext: boolean; readonly clause: Clause | null };
  /** meetings after this one that may have agreed its records, the first one first */
  readonly agreeAt: readonly MeetingHead[];
  /** the next one after it, begun or not; null: none is planned */
  readonly next: MeetingHead | null;
  /** what is still to be done before the records tell everything */
  readonly unfinished: { readonly session: boolean; readonly register: boolean };
  /** of other meetings, the latest first */
  readonly others: readonly { readonly meeting: MeetingHead; readonly states: Readonly<Partial<Record<RecordKind, RecordState>>> }[];
}

export interface YearLog {
  readonly meeting: MeetingId;
  readonly content: RecordContent;
  readonly corrections: readonly string[];
  readonly agreedAt: Instant;
}

/** All action logs of a year that were agreed. */
export interface RecordYear {
  readonly group: GroupHead;
  readonly year: number;
  /** in which there are any, the latest first */
  readonly years: readonly number[];
  /** by meeting, the first one first */
  readonly logs: readonly YearLog[];
  /** the last one of the year before, to compare with */
  readonly before: YearLog | null;
}

export interface RecordsAnswers {
  readonly records: RecordsPage;
  readonly recordYear: RecordYear;
  readonly compileRecord: RecordsPage;
  readonly editRecord: RecordsPage;
  readonly proposeRecord: RecordsPage;
  readonly takeBackRecord: RecordsPage;
  readonly askCorrection: RecordsPage;
  readonly agreeRecord: RecordsPage;
  readonly correctRecord: RecordsPage;
}
