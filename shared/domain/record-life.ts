import type { MeetingId, PersonId, RecordId } from './ids.ts';
import type { Correction, MeetingRecord, RecordContent, RecordKind } from './meeting-record.ts';
import { withTexts } from './record-content.ts';
import { done, refuse, type Result } from './result.ts';
import type { RecordRule } from './terms.ts';
import type { Instant } from './time.ts';

/** A record's way: compiled, proposed, agreed, and then frozen. Each deed answers the record as it is after it, or why not. */

interface Deed {
  readonly by: PersonId;
  readonly at: Instant;
}

const next = ({ revision }: MeetingRecord): { readonly revision: number } => ({ revision: revision + 1 });

/** What is not in the state that a deed needs was changed by somebody else; what was agreed is not changed at all. */
const notInState = ({ state }: MeetingRecord) => refuse(state === 'agreed' ? { why: 'recordAgreed' } : { why: 'changedMeanwhile' });

const isStale = (record: MeetingRecord, revision: number): boolean => record.revision !== revision;

/** Whether it may be compiled by somebody who has read that revision; null: who has seen none. */
export const mayCompile = (known: MeetingRecord | undefined, revision: number | null): Result<null> => {
  if (known === undefined) return revision === null ? done(null) : refuse({ why: 'changedMeanwhile' });
  if (known.state !== 'compiled') return notInState(known);
  return revision === null || isStale(known, revision) ? refuse({ why: 'changedMeanwhile' }) : done(null);
};

/** Compiled for the first time, or again. */
export const compile = (
  known: MeetingRecord | undefined,
  made: Deed & { readonly id: RecordId; readonly meeting: MeetingId; readonly kind: RecordKind; readonly content: RecordContent; readonly revision: number | null },
): Result<MeetingRecord> => {
  const { id, meeting, kind, content, revision, by, at } = made;
  const may = mayCompile(known, revision);
  if (!may.ok) return may;
  if (known === undefined) return done({ id, meeting, kind, state: 'compiled', content, revision: 0, compiled: { by, at }, proposed: null, agreed: null, asked: [], corrections: [] });
  return done({ ...known, ...next(known), content: withTexts(content, known.content), compiled: { by, at } });
};

/** The text of one item. before: as it was read; another item may have changed meanwhile */
export const edit = (record: MeetingRecord, { item, title, before, text }: { readonly item: number; readonly title: string; readonly before: string; readonly text: string }): Result<MeetingRecord> => {
  if (record.state !== 'compiled') return notInState(record);
  const { content } = record;
  const known = content.items.find((one) => one.number === item && one.title === title);
  if (known === undefined || record.kind !== 'minutes') return refuse({ why: 'changedMeanwhile' });
  if (known.text === text) return done(record);
  if (known.text !== before) return refuse({ why: 'changedMeanwhile' });
  return done({ ...record, ...next(record), content: { ...content, items: content.items.map((one) => (one === known ? { ...one, text } : one)) } });
};

/** Laid before the members; what was asked for stays with it. */
export const propose = (record: MeetingRecord, { revision, by, at }: Deed & { readonly revision: number }): Result<MeetingRecord> => {
  if (record.state !== 'compiled') return notInState(record);
  return isStale(record, revision) ? refuse({ why: 'changedMeanwhile' }) : done({ ...record, ...next(record), state: 'proposed', proposed: { by, at } });
};

/** Back to the secretary, to be changed and proposed again. */
export const takeBack = (record: MeetingRecord, revision: number): Result<MeetingRecord> => {
  if (record.state !== 'proposed') return notInState(record);
  return isStale(record, revision) ? refuse({ why: 'changedMeanwhile' }) : done({ ...record, ...next(record), state: 'compiled', proposed: null });
};

/** Asked for once: the same text by the same person says nothing new. */
export const ask = (record: MeetingRecord, correction: Correction): Result<MeetingRecord> => {
  if (record.state !== 'proposed') return notInState(record);
  if (record.asked.some(({ by, text }) => by === correction.by && text === correction.text)) return done(record);
  return done({ ...record, ...next(record), asked: [...record.asked, { ...correction, taken: null }] });
};

interface Agreeing extends Deed {
  readonly revision: number;
  readonly meeting: MeetingId | null;
  readonly taken: readonly number[];
  readonly corrections: readonly string[];
}

/** meetings: after the record's own, that have begun */
export const agree = (record: MeetingRecord, agreeing: Agreeing, rule: Pick<RecordRule, 'agreedAtNext'>, meetings: readonly MeetingId[]): Result<MeetingRecord> => {
  const { by, at, meeting, taken, corrections, revision } = agreeing;
  if (record.state !== 'proposed') return notInState(record);
  if (isStale(record, revision)) return refuse({ why: 'changedMeanwhile' });
  if (meeting === null ? rule.agreedAtNext : !meetings.includes(meeting)) return refuse({ why: 'notReady', problems: [{ field: 'meeting', kind: 'missing' }] });
  const asked = record.asked.map((one, place) => ({ ...one, taken: taken.includes(place) }));
  const made = [...asked.filter((one) => one.taken).map(({ text, by: asker, at: when }) => ({ text, by: asker, at: when })), ...corrections.map((text) => ({ text, by, at }))];
  return done({ ...record, ...next(record), state: 'agreed', agreed: { by, at, meeting }, asked, corrections: [...record.corrections, ...made] });
};
