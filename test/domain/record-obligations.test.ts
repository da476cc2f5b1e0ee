import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MeetingRecord, RecordKind, RecordState } from '../../shared/domain/meeting-record.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { NO_CYCLE, obligations, type GroupFacts, type Obligation } from '../../shared/domain/obligation.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, GROUP, meetingAt, SEATS, TERMS, workingDays } from './steering-group.ts';

const HELD: Meeting = { ...meetingAt('2026-11-04T14:00:00.000Z', '2026-11-04T16:00:00.000Z'), told: { starts: '2026-11-04T14:00:00.000Z', cancelled: false, count: 1 } };

const record = (kind: RecordKind, state: RecordState, change: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: `record-${kind}`, meeting: HELD.id, kind, state, revision: 1, compiled: { by: 'x', at: '2026-11-05T10:00:00.000Z' }, proposed: state === 'compiled' ? null : { by: 'x', at: '2026-11-06T10:00:00.000Z' }, agreed: null, asked: [], corrections: [],
  content: { group: '', subject: '', starts: HELD.starts, ends: HELD.ends, place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [], nextMeeting: null, leftOut: 0 }, ...change,
});

interface Now {
  readonly now?: string;
  readonly terms?: Partial<Terms>;
  readonly records?: readonly MeetingRecord[];
  readonly held?: readonly Meeting[];
  readonly group?: Partial<GroupFacts['group']>;
}

const owed = ({ now = '2026-11-05T09:00:00.000Z', terms = {}, records = [], held = [HELD], group = {} }: Now = {}): readonly Obligation[] =>
  obligations(
    { group: { ...GROUP, ...group }, ...always({ ...TERMS, ...terms }), seats: SEATS, cycle: { ...NO_CYCLE, held, records }, meetings: [], attendance: [], actions: [], isWorkingDay: workingDays('englandAndWales') }, now,
  );
const said = (found: readonly Obligation[]): readonly string[] => found.map(({ key, due, to }) => `${key} ${due.slice(0, 16)} ${to === null ? 'channel' : to === PEOPLE.secretary.id ? 'secretary' : to}`);
const BOTH = { record: { kept: 'both', agreedAtNext: true, clause: null } } as const;
const { id } = PEOPLE.secretary;

describe('a log cannot be skipped (R123)', () => {
  const rows: readonly (readonly [string, Now, readonly string[]])[] = [
    ['where the terms give no time, five working days after', {}, [`record-due/meeting-1/actionLog/${id} 2026-11-11T09:00 secretary`]],
    ['in the time that they give', { terms: { actionLogNotice: { amount: 2, unit: 'workingDays', clause: null } } }, [`record-due/meeting-1/actionLog/${id} 2026-11-06T09:00 secretary`]],
    ['with the minutes, where both are kept', { terms: BOTH }, [`record-due/meeting-1/actionLog/${id} 2026-11-11T09:00 secretary`, `record-due/meeting-1/minutes/${id} 2026-11-11T09:00 secretary`]],
    ['a log also where the terms keep minutes alone', { terms: { record: { ...BOTH.record, kept: 'minutes' } }, records: [record('minutes', 'proposed')], now: '2026-11-10T09:00:00.000Z' }, [
      `record-due/meeting-1/actionLog/${id} 2026-11-11T09:00 secretary`, 'record-proposed/record-minutes/2026-11-06T10:00:00.000Z 2026-11-06T10:00 channel',
    ]],
    ['while it is a draft', { records: [record('actionLog', 'compiled')] }, [`record-due/meeting-1/actionLog/${id} 2026-11-11T09:00 secretary`]],
    ['to the deputy where there is no secretary', { group: { secretary: null, deputySecretary: 'deputy' } }, ['record-due/meeting-1/actionLog/deputy 2026-11-11T09:00 deputy']],
    ['to nobody where there is neither', { group: { secretary: null } }, []],
    ['not of a meeting that the channel never heard of', { held: [{ ...HELD, told: null }] }, []],
    ['not for ever', { now: '2026-11-26T09:00:00.000Z' }, []],
  ];
  for (const [what, now, expected] of rows) it(what, () => { assert.deepEqual(said(owed(now)), expected); });
});

const keys = (records: readonly MeetingRecord[]): readonly string[] => owed({ records, now: '2026-11-09T09:00:00.000Z' }).map(({ key }) => key);

describe('a record before the members (R124)', () => {
  it('is told to the channel within its hours, with the clause that asks for it', () => {
    const [told, more] = owed({ records: [record('actionLog', 'proposed', { proposed: { by: 'x', at: '2026-11-06T19:00:00.000Z' } })], now: '2026-11-06T19:00:00.000Z' });
    assert.equal(more, undefined);
    assert.deepEqual([told?.to, told?.due, told?.clause?.sentence], [null, '2026-11-09T08:00:00.000Z', TERMS.record?.clause?.sentence]);
  });
  it('is told again when it was taken back and proposed anew, and no more once it is agreed', () => {
    const again = record('actionLog', 'proposed', { proposed: { by: 'x', at: '2026-11-09T09:00:00.000Z' } });
    assert.notDeepEqual(keys([record('actionLog', 'proposed')]), keys([again]));
    assert.deepEqual(keys([record('actionLog', 'agreed')]), []);
  });
});
