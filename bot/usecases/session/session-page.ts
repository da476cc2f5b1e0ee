import type { EntryView, SessionPage, SessionPerson, SessionView } from '../../../shared/contract/session.ts';
import type { InputOf } from '../../../shared/contract/api.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { attends, isHere, type RegisterLine } from '../../../shared/domain/register.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Entry, Session } from '../../../shared/domain/session.ts';
import { opensFrom, reopenUntil } from '../../../shared/domain/session-run.ts';
import { earlier, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { openMeeting, type OpenMeeting } from '../meeting/open-meeting.ts';
import { maySeeRegister } from '../attendance/registers.ts';
import { mayReadEntry, readersOf, sessionFacts, type SessionFacts } from './session-read.ts';

const nameOf = ({ names }: SessionFacts, person: PersonId): string => names.get(person)?.name ?? '';

const sessionView = (facts: SessionFacts, session: Session): SessionView => ({
  revision: session.revision,
  opened: { by: nameOf(facts, session.opened.by), at: session.opened.at },
  closed: session.closed === null ? null : { by: nameOf(facts, session.closed.by), at: session.closed.at },
  current: session.current,
  items: session.items,
  reopenUntil: reopenUntil(session),
});

const personView = (facts: SessionFacts, line: RegisterLine, at: Instant): SessionPerson => {
  const known = facts.named.find(({ id }) => id === line.person);
  const here = isHere(line, at);
  return { ...line, name: line.name ?? known?.name ?? '', post: known?.posts[0] ?? null, here, out: here && line.person !== null && facts.out.has(line.person) };
};

async function refsOf(records: Records, { entries, decisions }: SessionFacts): Promise<ReadonlyMap<string, string>> {
  const actions = await records.actions.refs(entries.flatMap(({ kind, became }) => (kind !== 'decision' && became !== null ? [became] : [])));
  return new Map([...actions, ...[...decisions.values()].map(({ id, ref }) => [id, ref] as const)]);
}

const entryView = (facts: SessionFacts, refs: ReadonlyMap<string, string>, entry: Entry): EntryView => ({
  ...entry,
  byName: nameOf(facts, entry.by),
  changedName: entry.changed === null ? null : nameOf(facts, entry.changed.by),
  interestName: entry.interest === null ? null : nameOf(facts, entry.interest.person),
  ref: entry.became === null ? null : (refs.get(entry.became) ?? null),
  restricted: readersOf(facts.papers, entry.item) !== null,
});

/** Apologies are read out in the meeting. Until it is opened, or its register is kept, they are answers, for those who see the answers. */
function linesFor({ group, meeting, stations, session }: OpenMeeting, { register }: SessionFacts, now: Instant): readonly RegisterLine[] {
  if (session !== null || may(stations, 'seeAnswers') || maySeeRegister({ group, meeting, stations }, register, now)) return register.lines;
  return register.lines.filter(({ standsFor }) => standsFor === null).map((line) => ({ ...line, status: 'expected' }));
}

/** A meeting as it is being held, for somebody who may see that. */
export async function sessionPage(records: Records, opened: OpenMeeting, who: Who, now: Instant): Promise<SessionPage> {
  const { meeting, session, frame } = opened;
  const facts = await sessionFacts(records, opened, now);
  const refs = await refsOf(records, facts);
  const mine = facts.entries.filter((entry) => mayReadEntry(entry, facts.papers, who.person));
  const at = earlier(now, session?.closed?.at ?? now);
  const me = (await records.people.get([who.person])).get(who.person);
  return {
    frame,
    me: { id: who.person, name: me?.name ?? '' },
    session: session === null ? null : sessionView(facts, session),
    opensFrom: opensFrom(meeting),
    items: meeting.items.map(({ id, number, title, purpose, presenter, minutes }) => ({ id, number, title, purpose, presenter, minutes, restricted: readersOf(facts.papers, id) !== null })),
    people: linesFor(opened, facts, now).map((line) => personView(facts, line, at)),
    register: { confirmed: facts.register.confirmed !== null, begun: facts.register.lines.some(({ status }) => attends(status)) },
    quorum: facts.quorum,
    quorumClause: facts.terms.quorum.clause,
    inquorate: facts.terms.inquorate,
    decisions: facts.terms.decisions,
    entries: mine.map((entry) => entryView(facts, refs, entry)),
    hidden: facts.entries.length - mine.length,
    held: [...facts.decisions.values()].filter(({ state }) => state === 'held').length,
    named: facts.named,
    today: facts.today,
    nextMeeting: facts.nextMeeting,
  };
}

/** The run sheet of a meeting. */
export async function seeSession(ports: Ports, who: Who, asked: InputOf<'session'>): Promise<Result<SessionPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeeting(records, who, asked, 'seeSession', now);
    return opened.ok ? done(await sessionPage(records, opened.value, who, now)) : opened;
  });
}
