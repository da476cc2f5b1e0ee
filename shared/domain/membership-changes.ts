import { fold } from './fold.ts';
import type { PersonId, SeatId } from './ids.ts';
import type { DecisionOnChange, MembershipChange } from './membership.ts';
import type { Person } from './person.ts';
import { membersOf, type Seat } from './seat.ts';

/** A seat as it is held now, and the job title that its holder had when it was taken; null: vacant, or not known. */
export interface SeatSeen extends Seat {
  readonly titleAtSeating: string | null;
}

export interface NoticedChanges {
  /** of which it could be said at all whether there are any */
  readonly kinds: readonly MembershipChange['kind'][];
  readonly changes: readonly { readonly key: string; readonly change: MembershipChange }[];
}

type TeamPerson = Pick<Person, 'id' | 'jobTitle'>;

const TITLE_IN_KEY = 120;
const idsOf = (seats: readonly Seat[]): readonly SeatId[] => seats.map(({ id }) => id);
const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** The same change has the same key at every reading; another job title is another question. */
const keyOf = (change: MembershipChange, title = ''): string => [change.kind, change.person, ...(title === '' ? [] : [fold(title).slice(0, TITLE_IN_KEY)])].join('/');

const leavers = (team: ReadonlyMap<PersonId, TeamPerson>, seats: readonly SeatSeen[]): NoticedChanges['changes'] =>
  membersOf(seats)
    .filter(({ person }) => !team.has(person))
    .map((member) => ({ kind: 'left', person: member.person, seats: idsOf(member.seats) }) as const)
    .map((change) => ({ key: keyOf(change), change }));

/** A seat whose holder is there and has its post is not asked about: two may have the same title. */
const isTaken = ({ post, holder }: SeatSeen, team: ReadonlyMap<PersonId, TeamPerson>): boolean => {
  const title = holder === null ? undefined : team.get(holder)?.jobTitle;
  return typeof title === 'string' && same(title, post);
};

const comers = (team: ReadonlyMap<PersonId, TeamPerson>, seats: readonly SeatSeen[]): NoticedChanges['changes'] =>
  [...team.values()].flatMap(({ id, jobTitle }) => {
    if (jobTitle === null) return [];
    const open = seats.filter((seat) => same(seat.post, jobTitle) && seat.holder !== id && !isTaken(seat, team));
    const change = { kind: 'joined', person: id, seats: idsOf(open) } as const;
    return open.length === 0 ? [] : [{ key: keyOf(change, jobTitle), change }];
  });

/** Somebody nominated never had the post as a job title: only a title that is another than when the seat was taken says something. */
const movers = (team: ReadonlyMap<PersonId, TeamPerson>, seats: readonly SeatSeen[]): NoticedChanges['changes'] =>
  [...team.values()].flatMap(({ id, jobTitle }) => {
    if (jobTitle === null) return [];
    const held = seats.filter(({ holder, post, titleAtSeating }) => holder === id && titleAtSeating !== null && !same(titleAtSeating, jobTitle) && !same(post, jobTitle));
    const change = { kind: 'postChanged', person: id, seats: idsOf(held), jobTitle } as const;
    return held.length === 0 ? [] : [{ key: keyOf(change, jobTitle), change }];
  });

/** What the team and the directory say that may matter to the seats. Where the directory tells no job titles, nothing is concluded about posts. */
export const membershipChanges = (people: readonly TeamPerson[], titles: boolean, seats: readonly SeatSeen[]): NoticedChanges => {
  const team = new Map(people.map((person) => [person.id, person]));
  if (!titles) return { kinds: ['left'], changes: leavers(team, seats) };
  return { kinds: ['left', 'joined', 'postChanged'], changes: [...leavers(team, seats), ...comers(team, seats), ...movers(team, seats)] };
};

/** What can be decided on it. */
export const choicesOn = ({ kind }: MembershipChange): readonly DecisionOnChange[] => {
  switch (kind) {
    case 'left':
      return ['keep', 'vacate'];
    case 'joined':
      return ['keep', 'seat'];
    case 'postChanged':
      return ['keep', 'renamed', 'vacate'];
  }
};

/** The seats as they would be. */
export const seatsAfter = <S extends Seat>(seats: readonly S[], { person, seats: meant }: MembershipChange, how: DecisionOnChange, post: string | null): readonly S[] =>
  seats.map((seat) => {
    if (!meant.includes(seat.id)) return seat;
    switch (how) {
      case 'keep':
        return seat;
      case 'vacate':
        return seat.holder === person ? { ...seat, holder: null } : seat;
      case 'seat':
        return { ...seat, holder: person };
      case 'renamed':
        return post === null ? seat : { ...seat, post };
    }
  });
