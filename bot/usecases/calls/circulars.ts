import type { InputOf } from '../../../shared/contract/api.ts';
import type { CallsPage } from '../../../shared/contract/calls.ts';
import { answerCircular, askedOf, circularProblems, ended, isOver, mayCirculate } from '../../../shared/domain/circular-rules.ts';
import type { Circular } from '../../../shared/domain/call.ts';
import type { CircularId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Ports, Who } from '../../ports.ts';
import { closeCircular } from './between-meetings.ts';
import { circularSheet, type CircularSheet } from './call-sheets.ts';
import type { InCalls } from './calls-page.ts';
import { inCalls, inCallsOf, note } from './in-calls.ts';
import { mayNot, openTo } from '../stations.ts';

/** Asks for a decision in writing, where the terms allow one. */
export const openCircular = async (ports: Ports, who: Who, input: InputOf<'openCircular'>, newId: () => string): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, input.group, 'openCircular', async (change) => {
    const { records, group, terms, now } = change;
    const barred = mayCirculate(terms.decisions);
    if (barred !== null) return refuse(barred);
    const { about, text, reasons, spendsMoney, closes } = input;
    const money = spendsMoney ? { optionsRejected: input.optionsRejected, conflicts: input.conflicts } : { optionsRejected: null, conflicts: null };
    const circular: Circular = { id: newId(), about, text, reasons, spendsMoney, ...money, closes, by: who.person, at: now, answers: [], state: 'open', settled: null, takenUpBy: null, decision: null };
    const problems = circularProblems(circular, group.zone, now);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await records.circulars.save(group.id, circular);
    await note(change, { what: 'circular.opened', about: `circular/${circular.id}`, after: { about, text, closes }, clause: terms.decisions.clause });
    return done(circular);
  });

interface Said {
  readonly circular: CircularId;
  readonly says: 'agree' | 'object';
  readonly comment: string | null;
}

/** The last answer of all ends it at once. */
async function answer(change: InCalls, { circular: id, says, comment }: Said): Promise<Result<{ readonly circular: Circular; readonly changed: boolean }>> {
  const { records, group, terms, seats, who, now } = change;
  const found = await records.circulars.get(id);
  if (found?.group !== group.id) return refuse({ why: 'notFound' });
  const asked = askedOf(terms, seats);
  const answered = answerCircular(found.value, { person: who.person, says, comment, at: now }, asked, group);
  if (!answered.ok || !answered.value.changed) return answered;
  const { circular } = answered.value;
  await records.circulars.save(group.id, circular);
  const before = found.value.answers.find(({ person }) => person === who.person);
  await note(change, { what: 'circular.answered', about: `circular/${id}`, before: before?.says ?? null, after: says, clause: terms.decisions.clause });
  return isOver(circular, asked, group.zone, now) ? done({ circular: await closeCircular(records, circular, change), changed: true }) : answered;
}

export const sayOnCircular = async (ports: Ports, who: Who, { group, ...said }: InputOf<'answerCircular'>): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, group, 'answerCircular', async (change) => await answer(change, said));

export interface CircularAnswered {
  readonly sheet: CircularSheet;
  readonly changed: boolean;
}

/** From the card: one that is over shows how it ended. */
export async function pressCircular(ports: Ports, who: Who, said: Said): Promise<Result<CircularAnswered>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await records.circulars.get(said.circular);
    if (found !== undefined) await records.groups.lock(found.group);
    const [mine] = found === undefined ? [] : await openTo(records, who, now, found.group);
    if (mine === undefined) return refuse({ why: 'notFound' });
    if (!may(mine.stations, 'answerCircular')) return refuse(mayNot('answerCircular'));
    const change = await inCallsOf(records, mine.group, mine.stations, who, now);
    const answered = await answer(change, said);
    if (!answered.ok && answered.refusal.why !== 'alreadySettled') return answered;
    if (answered.ok && answered.value.changed) await records.groups.wakeAt(mine.group.id, now);
    const circular = (await records.circulars.get(said.circular))?.value;
    if (circular === undefined) return refuse({ why: 'notFound' });
    return done({ sheet: await circularSheet(records, mine.group, circular, change, who.person), changed: answered.ok && answered.value.changed });
  });
}

/** Taken back by whoever keeps the group's papers, while it is open. */
export const withdrawCircular = async (ports: Ports, who: Who, { group, circular: id }: InputOf<'withdrawCircular'>): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, group, 'openCircular', async (change) => {
    const found = await change.records.circulars.get(id);
    if (found?.group !== group) return refuse({ why: 'notFound' });
    if (found.value.state !== 'open') return refuse({ why: 'alreadySettled' });
    await change.records.circulars.save(group, ended(found.value, 'withdrawn', change.now));
    await note(change, { what: 'circular.withdrawn', about: `circular/${id}`, before: 'open', after: 'withdrawn', clause: change.terms.decisions.clause });
    return done(undefined);
  });
