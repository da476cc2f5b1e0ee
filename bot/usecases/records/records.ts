import type { InputOf } from '../../../shared/contract/api.ts';
import type { RecordsPage } from '../../../shared/contract/records.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import { recordRuleOf } from '../../../shared/domain/record-due.ts';
import { agree, ask, compile, edit, mayCompile, propose, takeBack } from '../../../shared/domain/record-life.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { carryForward } from '../actions/carry-forward.ts';
import { openMeeting, openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';
import { raiseForwardings } from '../onward/raise-forwardings.ts';
import { compiledOf } from './records-compile.ts';
import { hasBegun, laterMeetings, recordsPageOf } from './records-page.ts';
import { termsOnDay } from './records-terms.ts';

type Answer = Promise<Result<RecordsPage>>;

export const seeRecords = async (ports: Ports, who: Who, asked: InputOf<'records'>): Answer => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const open = await openMeeting(records, who, asked, 'seeRecords', now);
    return open.ok ? done(await recordsPageOf(ports, records, open.value, now)) : open;
  });
};

interface Change {
  readonly what: 'compiled' | 'edited' | 'proposed' | 'takenBack' | 'correctionAsked' | 'agreed' | 'corrected';
  readonly who: Who;
  readonly open: OpenMeeting;
  readonly now: Instant;
}

const stateOf = ({ kind, state, revision }: MeetingRecord) => ({ kind, state, revision });

/** The journal tells that something changed, never what a record says. */
async function journal(records: Records, before: MeetingRecord | undefined, after: MeetingRecord, { what, who, open, now }: Change): Promise<void> {
  const { group, meeting } = open;
  const { clause } = recordRuleOf(await termsOnDay(records, group, dayIn(group.zone, meeting.starts)));
  const line = { group: group.id, at: now, who: who.person, what: `record.${what}`, about: `record/${after.id}` };
  await records.journal.write({ ...line, before: before === undefined ? null : stateOf(before), after: { ...stateOf(after), corrections: after.corrections.length, asked: after.asked.length }, clause });
  await records.groups.wakeAt(group.id, now);
}

async function keep(records: Records, before: MeetingRecord | undefined, after: MeetingRecord, change: Change): Promise<void> {
  if (before === after) return;
  await records.meetingRecords.save(change.open.group.id, after);
  await journal(records, before, after, change);
}

/** Compiled for the first time it carries forward what is open; compiled again it carries nothing twice. */
export const compileRecord = async (ports: Ports, who: Who, { group, meeting, kind, revision }: InputOf<'compileRecord'>, newId: () => string): Answer => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, { group, meeting }, 'compileRecord', now);
    if (!opened.ok) return opened;
    const open = opened.value;
    const { starts } = open.meeting;
    if (open.phase === 'cancelled') return refuse({ why: 'meetingCancelled', starts, zone: open.group.zone });
    if (open.phase !== 'held') return refuse({ why: 'meetingNotHeld', starts, zone: open.group.zone });
    const known = (await records.meetingRecords.ofMeetings([open.meeting.id])).find((record) => record.kind === kind);
    // whoever may not compile it carries nothing forward either
    const may = mayCompile(known, revision);
    if (!may.ok) return may;
    const made = { id: newId(), meeting: open.meeting.id, kind, revision, by: who.person, at: now };
    await carryForward(records, open.group, open.meeting, who.person, now);
    const compiled = compile(known, { ...made, content: await compiledOf(records, { ...open, kind }) });
    if (!compiled.ok) return compiled;
    await keep(records, known, compiled.value, { what: 'compiled', who, open, now });
    return done(await recordsPageOf(ports, records, open, now));
  });
};

interface Asked {
  readonly group: string;
  readonly record: string;
}

type Decide = (known: MeetingRecord, open: OpenMeeting, now: Instant, records: Records) => Result<MeetingRecord> | Promise<Result<MeetingRecord>>;

/** A deed on one record: found, decided, kept, and the page as it is then. */
async function change(ports: Ports, who: Who, asked: Asked, [deed, what]: readonly [Deed, Change['what']], decide: Decide, then: (kept: MeetingRecord, open: OpenMeeting, records: Records, now: Instant) => Promise<void> = async () => await Promise.resolve()): Answer {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await records.meetingRecords.get(asked.record);
    const opened = await openMeetingAlone(records, who, { group: asked.group, ...(found?.group === asked.group && { meeting: found.value.meeting }) }, deed, now);
    if (!opened.ok) return opened;
    // read again: until the group was locked somebody else may have changed it
    const known = found?.group === asked.group ? (await records.meetingRecords.get(asked.record))?.value : undefined;
    if (known === undefined) return refuse({ why: 'notFound' });
    const decided = await decide(known, opened.value, now, records);
    if (!decided.ok) return decided;
    await keep(records, known, decided.value, { what, who, open: opened.value, now });
    await then(decided.value, opened.value, records, now);
    return done(await recordsPageOf(ports, records, opened.value, now));
  });
}

export const editRecord = (ports: Ports, who: Who, input: InputOf<'editRecord'>): Answer => change(ports, who, input, ['compileRecord', 'edited'], (known) => edit(known, input));

export const proposeRecord = (ports: Ports, who: Who, input: InputOf<'proposeRecord'>): Answer =>
  change(ports, who, input, ['compileRecord', 'proposed'], (known, _open, at) => propose(known, { by: who.person, at, revision: input.revision }));

export const takeBackRecord = (ports: Ports, who: Who, input: InputOf<'takeBackRecord'>): Answer =>
  change(ports, who, input, ['compileRecord', 'takenBack'], (known) => takeBack(known, input.revision));

export const askCorrection = (ports: Ports, who: Who, input: InputOf<'askCorrection'>): Answer =>
  change(ports, who, input, ['askCorrection', 'correctionAsked'], (known, _open, at) => ask(known, { text: input.text, by: who.person, at }));

/** What was agreed sets out on its ways in the same transaction. */
export const agreeRecord = (ports: Ports, who: Who, input: InputOf<'agreeRecord'>, newId: () => string): Answer =>
  change(
    ports, who, input, ['agreeRecord', 'agreed'],
    async (known, open, at, records) => {
      const rule = recordRuleOf(await termsOnDay(records, open.group, dayIn(open.group.zone, open.meeting.starts)));
      return agree(known, { ...input, by: who.person, at }, rule, laterMeetings(open).filter((head) => hasBegun(head, at)).map(({ id }) => id));
    },
    async (record, { group }, records, now) => { await raiseForwardings(records, { group, record, now }, newId); },
  );

/** A correction of what was agreed: a line of its own, for nothing agreed is ever changed. */
export const correctRecord = async (ports: Ports, who: Who, { group, record: id, text }: InputOf<'correctRecord'>): Answer => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await records.meetingRecords.get(id);
    const isHere = found?.group === group;
    const opened = await openMeetingAlone(records, who, { group, ...(isHere && { meeting: found.value.meeting }) }, 'agreeRecord', now);
    if (!opened.ok) return opened;
    const known = isHere ? (await records.meetingRecords.get(id))?.value : undefined;
    if (known === undefined) return refuse({ why: 'notFound' });
    if (known.state !== 'agreed') return refuse({ why: 'changedMeanwhile' });
    const correction = { text, by: who.person, at: now };
    if (!known.corrections.some((one) => one.by === who.person && one.text === text)) {
      await records.meetingRecords.correct(id, correction);
      await journal(records, known, { ...known, corrections: [...known.corrections, correction] }, { what: 'corrected', who, open: opened.value, now });
    }
    return done(await recordsPageOf(ports, records, opened.value, now));
  });
};
