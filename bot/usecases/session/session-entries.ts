import type { InputOf } from '../../../shared/contract/api.ts';
import type { SessionPage } from '../../../shared/contract/session.ts';
import { mayVote } from '../../../shared/domain/decision-rules.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { ItemId } from '../../../shared/domain/ids.ts';
import { readLine, type NoteLine } from '../../../shared/domain/note-line.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { ENTRY_LIMIT, type Entry } from '../../../shared/domain/session.ts';
import type { Ports, Who } from '../../ports.ts';
import { raiseAction } from '../actions/raise-action.ts';
import { recordDecisionIn } from '../decisions/record-decision.ts';
import { mayReadEntry, readersOf, sessionFacts, type SessionFacts } from './session-read.ts';
import { inMeeting, type InSession } from './session-run.ts';

interface Noting extends InSession {
  readonly input: InputOf<'noteLine'>;
  readonly item: ItemId | null;
  readonly facts: SessionFacts;
  readonly newId: () => string;
}

/** What an entry became, or says beside its text. */
type Became = Pick<Entry, 'kind' | 'text' | 'became' | 'interest'>;

const missing = (...fields: readonly string[]): Result<never> => refuse({ why: 'notReady', problems: fields.map((field): FormProblem => ({ field, kind: 'missing' })) });

const titleOf = ({ opened: { meeting }, item }: Noting): string => meeting.items.find(({ id }) => id === item)?.title ?? meeting.subject;

async function anAction(noting: Noting, line: Extract<NoteLine, { kind: 'action' }>): Promise<Result<Became>> {
  const { input, records, opened, who, now, item, newId } = noting;
  const said = input.action ?? {
    title: line.title, owner: line.owner?.kind === 'found' ? line.owner.person : '', due: line.due?.kind === 'day' ? line.due.day : '',
  };
  const raised = await raiseAction(
    records, { group: opened.group, meeting: opened.meeting.id, item, from: titleOf(noting), ...said, priority: 'normal', by: who.person, at: now }, newId,
  );
  return raised.ok ? done({ kind: 'action', text: input.line, became: raised.value.id, interest: null }) : raised;
}

async function aDecision(noting: Noting, line: Extract<NoteLine, { kind: 'decision' }>): Promise<Result<Became>> {
  const { input, records, opened, who, now, item, facts, newId } = noting;
  if (input.decision === null && line.outcome === null) return missing('outcome');
  const short = { text: line.text, outcome: line.outcome ?? 'noted', reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null };
  const said = input.decision ?? short;
  const readers = readersOf(facts.papers, item);
  const taken = {
    ...said, vote: mayVote(facts.terms.decisions) ? said.vote : null, item, about: titleOf(noting), effective: null,
    group: opened.group, meeting: opened.meeting.id, quorum: { ...facts.quorum, at: now },
    readers: readers === null ? null : [...new Set([...readers, who.person])],
    rules: facts.terms.decisions, inquorate: facts.terms.inquorate, by: who.person, at: now,
  };
  const recorded = await recordDecisionIn(records, taken, newId);
  return recorded.ok ? done({ kind: 'decision', text: input.line, became: recorded.value.id, interest: null }) : recorded;
}

function anInterest({ input, facts }: Noting, line: Extract<NoteLine, { kind: 'interest' }>): Result<Became> {
  const person = input.interest?.person ?? (line.person?.kind === 'found' ? line.person.person : null);
  const leaves = input.interest?.leaves ?? line.leaves;
  if (person === null || leaves === null) return missing(...(person === null ? ['person'] : []), ...(leaves === null ? ['leaves'] : []));
  if (!facts.named.some(({ id }) => id === person)) return refuse({ why: 'notReady', problems: [{ field: 'person', kind: 'personNotInTeam' }] });
  return done({ kind: 'interest', text: line.text, became: null, interest: { person, leaves } });
}

const aNote = (text: string): Result<Became> => (text === '' ? missing('line') : done({ kind: 'note', text, became: null, interest: null }));

async function became(noting: Noting): Promise<Result<Became>> {
  const { input, facts } = noting;
  if (input.line.length > ENTRY_LIMIT) return refuse({ why: 'notReady', problems: [{ field: 'line', kind: 'tooLong', limit: ENTRY_LIMIT }] });
  const line = readLine(input.line, { people: facts.named, today: facts.today, nextMeeting: facts.nextMeeting });
  switch (line.kind) {
    case 'note':
      return aNote(line.text);
    case 'action':
      return await anAction(noting, line);
    case 'decision':
      return await aDecision(noting, line);
    case 'interest':
      return anInterest(noting, line);
  }
}

/** Of a restricted item the journal says that something was noted, and not what. */
async function journal({ records, opened: { group }, who, now }: InSession, facts: SessionFacts, what: string, before: Entry | null, after: Entry | null): Promise<void> {
  const entry = after ?? before;
  if (entry === null) return;
  const told = (one: Entry | null) => one && { kind: one.kind, item: one.item, became: one.became, text: readersOf(facts.papers, one.item) === null ? one.text : null };
  await records.journal.write({ group: group.id, at: now, who: who.person, what: `entry.${what}`, about: `entry/${entry.id}`, before: told(before), after: told(after), clause: null });
}

/** One line is taken down: an action, a decision, an interest or a note. */
export const noteLine = async (ports: Ports, who: Who, input: InputOf<'noteLine'>, newId: () => string): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'noteInSession', async (at) => {
    const { session, meeting, group } = at.opened;
    if (session === null || session.closed !== null) return refuse({ why: 'sessionNotOpen' });
    const item = meeting.items.find(({ id }) => id === input.item)?.id ?? null;
    const facts = await sessionFacts(at.records, at.opened, at.now);
    const made = await became({ ...at, input, item, facts, newId });
    if (!made.ok) return made;
    const entry: Entry = { id: newId(), meeting: meeting.id, item, ...made.value, by: who.person, at: at.now, revision: 1, changed: null };
    await at.records.entries.save(group.id, entry);
    await journal(at, facts, 'noted', null, entry);
    return done(null);
  });

interface Found {
  readonly facts: SessionFacts;
  readonly entry: Entry;
}

/** An entry that somebody may change, as it was read; what became an action or a decision is changed there. */
async function found({ records, opened, who, now }: InSession, id: string, revision: number): Promise<Result<Found>> {
  const { session } = opened;
  if (session === null || session.closed !== null) return refuse({ why: 'sessionNotOpen' });
  const facts = await sessionFacts(records, opened, now);
  const entry = facts.entries.find((one) => one.id === id);
  if (entry === undefined || !mayReadEntry(entry, facts.papers, who.person)) return refuse({ why: 'changedMeanwhile' });
  if (entry.became !== null) return refuse({ why: 'alreadySettled' });
  return entry.revision === revision ? done({ facts, entry }) : refuse({ why: 'changedMeanwhile' });
}

export const changeEntry = async (ports: Ports, who: Who, { text, ...input }: InputOf<'changeEntry'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'noteInSession', async (at) => {
    if (text === '') return missing('text');
    if (text.length > ENTRY_LIMIT) return refuse({ why: 'notReady', problems: [{ field: 'text', kind: 'tooLong', limit: ENTRY_LIMIT }] });
    const known = await found(at, input.entry, input.revision);
    if (!known.ok) return known;
    const { facts, entry } = known.value;
    if (entry.text === text) return done(null);
    const after: Entry = { ...entry, text, revision: entry.revision + 1, changed: { by: who.person, at: at.now } };
    await at.records.entries.save(at.opened.group.id, after);
    await journal(at, facts, 'changed', entry, after);
    return done(null);
  });

/** Taken down by mistake; the journal keeps that it was there. */
export const strikeEntry = async (ports: Ports, who: Who, input: InputOf<'strikeEntry'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'noteInSession', async (at) => {
    const known = await found(at, input.entry, input.revision);
    if (!known.ok) return known;
    await at.records.entries.strike(known.value.entry.id);
    await journal(at, known.value.facts, 'struck', known.value.entry, null);
    return done(null);
  });
