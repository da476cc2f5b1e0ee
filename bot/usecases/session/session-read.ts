import type { DecisionId, ItemId, PersonId } from '../../../shared/domain/ids.ts';
import type { Decision, QuorumStamp } from '../../../shared/domain/decision.ts';
import { nextMeeting } from '../../../shared/domain/meeting.ts';
import type { Callable } from '../../../shared/domain/note-person.ts';
import { mayRead, type Paper } from '../../../shared/domain/paper.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { quorumAt } from '../../../shared/domain/quorum-now.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import { outFor, type Entry } from '../../../shared/domain/session.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import { dayIn, earlier, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import type { OpenMeeting } from '../meeting/open-meeting.ts';
import { registerFor } from '../attendance/registers.ts';

/** All that a meeting in session is judged and shown by. */
export interface SessionFacts {
  readonly terms: Terms;
  readonly seats: readonly Seat[];
  readonly register: Register;
  readonly quorum: QuorumStamp;
  readonly entries: readonly Entry[];
  readonly decisions: ReadonlyMap<DecisionId, Decision>;
  readonly papers: readonly Paper[];
  readonly out: ReadonlySet<PersonId>;
  readonly names: ReadonlyMap<PersonId, Person>;
  readonly named: readonly Callable[];
  readonly today: Day;
  readonly nextMeeting: Day | null;
}

/** Those who may read every restricted paper of an item; null: it has none. */
export const readersOf = (papers: readonly Paper[], item: ItemId | null): readonly PersonId[] | null => {
  const restricted = papers.filter((paper) => paper.item === item && paper.restriction !== null);
  if (restricted.length === 0) return null;
  const named = new Set(restricted.flatMap(({ restriction }) => (restriction === null ? [] : [restriction.by, ...restriction.readers])));
  return [...named].filter((reader) => restricted.every((paper) => mayRead(paper, reader)));
};

/** Whoever took a line down may read it. */
export const mayReadEntry = ({ item, by }: Pick<Entry, 'item' | 'by'>, papers: readonly Paper[], person: PersonId): boolean =>
  by === person || (readersOf(papers, item)?.includes(person) ?? true);

/** Whoever is out of the room for an item does not count for it. */
export const quorumWithout = (register: Register, out: ReadonlySet<PersonId>, seats: readonly Seat[], terms: Terms, at: Instant): QuorumStamp =>
  quorumAt({ lines: register.lines.filter(({ person }) => person === null || !out.has(person)) }, seats, terms, at);

/** Who can own an action or declare an interest, with what they go by. */
async function callables(records: Records, { group }: OpenMeeting, seats: readonly Seat[], register: Register): Promise<readonly Callable[]> {
  const team = await records.people.team(group.id);
  const holders = membersOf(seats);
  const ids = [...new Set([...holders.map(({ person }) => person), ...team.map(({ id }) => id), ...register.lines.flatMap(({ person }) => (person === null ? [] : [person]))])];
  const known = await records.people.get(ids);
  return ids.flatMap((id): readonly Callable[] => {
    const person = known.get(id);
    if (person === undefined) return [];
    const held = holders.find((member) => member.person === id)?.seats ?? [];
    const posts = [...new Set([...held.map(({ post }) => post), ...(person.jobTitle === null ? [] : [person.jobTitle])])];
    const roles: Callable['roles'] = [...held.flatMap(({ role }) => (role === 'chair' || role === 'viceChair' ? [role] : [])), ...(group.secretary === id ? ['secretary' as const] : [])];
    return [{ id, name: person.name, posts, roles }];
  });
}

async function termsOn(records: Records, { group, meeting }: OpenMeeting): Promise<Terms> {
  const version = await records.terms.inForce(group.id, dayIn(group.zone, meeting.starts));
  if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  return version.terms;
}

export async function sessionFacts(records: Records, opened: OpenMeeting, now: Instant): Promise<SessionFacts> {
  const { group, meeting, session } = opened;
  const terms = await termsOn(records, opened);
  const { register, seats } = await registerFor(records, group, meeting);
  const entries = await records.entries.of(meeting.id);
  const out = outFor(entries, session?.current ?? null);
  const named = await callables(records, opened, seats, register);
  const following = nextMeeting((await records.meetings.of(group.id, meeting.ends)).filter(({ id, starts }) => id !== meeting.id && starts > meeting.starts), now);
  const writers = [...entries.flatMap(({ by, changed }) => [by, changed?.by ?? by]), ...(session === null ? [] : [session.opened.by, session.closed?.by ?? session.opened.by])];
  return {
    terms, seats, register, entries, out, named,
    quorum: quorumWithout(register, out, seats, terms, earlier(now, session?.closed?.at ?? now)),
    decisions: new Map((await records.decisions.ofMeeting(meeting.id)).map((decision) => [decision.id, decision])),
    papers: await records.papers.of([meeting.id]),
    names: await records.people.get([...new Set([...writers, ...named.map(({ id }) => id)])]),
    today: dayIn(group.zone, now),
    nextMeeting: following === undefined ? null : dayIn(group.zone, following.starts),
  };
}
