import { fold } from './fold.ts';
import type { PersonId, SeatId } from './ids.ts';
import type { SeatProposal } from './reading.ts';
import type { FormerPost, Role, Seat, Standing } from './seat.ts';

/** A seat as it is filled in. */
export interface SeatForm {
  /** null: a new seat */
  readonly id: SeatId | null;
  readonly role: Role;
  readonly post: string;
  readonly areas: readonly string[];
  readonly elected: boolean;
  readonly standing: Standing;
  readonly holder: PersonId | null;
}

export interface PersonInPost {
  readonly id: PersonId;
  readonly jobTitle: string | null;
}

/** Somebody who acts in a post is in it. A deputy is not. */
const ACTING = new Set(['the', 'acting', 'interim', 'temporary', 'dros', 'dro']);
const MOST_SEATS = 250;

const titleOf = (post: string): string => fold(post).split(' ').filter((word) => !ACTING.has(word)).join(' ');

/** The one person of the team who has that post as job title; null where nobody has, or several. */
export const holderFor = (post: string, people: readonly PersonInPost[]): PersonId | null => {
  const title = titleOf(post);
  const found = people.filter(({ jobTitle }) => title !== '' && jobTitle !== null && titleOf(jobTitle) === title);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
};

type Meant = (seat: Seat, proposal: SeatProposal) => boolean;

const isSame: Meant = (seat, proposal) => fold(seat.post) === fold(proposal.post);

const wasSame = (formerPosts: readonly FormerPost[]): Meant => {
  const former = new Set(formerPosts.map(({ seat, post }) => `${seat} ${fold(post)}`));
  return (seat, proposal) => former.has(`${seat.id} ${fold(proposal.post)}`);
};

/** A seat of the group that is meant by what was read: of that post, and of that role where one is. */
const takeSeat = (left: Seat[], proposal: SeatProposal, isMeant: Meant): Seat | null => {
  const found = left.find((seat) => isMeant(seat, proposal) && seat.role === proposal.role) ?? left.find((seat) => isMeant(seat, proposal));
  if (found === undefined) return null;
  left.splice(left.indexOf(found), 1);
  return found;
};

const formFor = ({ role, post, areas, elected, standing, count }: SeatProposal, seat: Seat | null, people: readonly PersonInPost[]): SeatForm => {
  // of several seats with one name nobody knows which is whose
  if (seat === null) return { id: null, role, post, areas, elected, standing, holder: count > 1 ? null : holderFor(post, people) };
  // a document that uses a former name does not give it back
  return { id: seat.id, role, post: fold(seat.post) === fold(post) ? post : seat.post, areas, elected, standing, holder: seat.holder };
};

/** The seats that a group has, and what their posts were called before. */
export interface PresentSeats {
  readonly seats: readonly Seat[];
  readonly formerPosts: readonly FormerPost[];
}

/**
 * The seats that a document asks for. Those that the group has already keep their history and whoever is in them; those of which the document
 * says nothing stay as well, for the secretary to take out.
 */
export function seatForms(proposals: readonly SeatProposal[], { seats, formerPosts }: PresentSeats, people: readonly PersonInPost[]): readonly SeatForm[] {
  const left = [...seats];
  const asked = proposals.flatMap((proposal) => Array.from({ length: Math.min(Math.max(proposal.count, 1), MOST_SEATS) }, () => proposal));
  // a post that is called so now comes before one that was
  const present = asked.map((proposal) => ({ proposal, seat: takeSeat(left, proposal, isSame) }));
  const wasMeant = wasSame(formerPosts);
  const read = present.map(({ proposal, seat }) => formFor(proposal, seat ?? takeSeat(left, proposal, wasMeant), people));
  const stay = left.map(({ id, role, post, areas, elected, standing, holder }): SeatForm => ({ id, role, post, areas, elected, standing, holder }));
  return [...read, ...stay].slice(0, MOST_SEATS);
}
