import type { PersonId, SeatId } from './ids.ts';
import type { Day } from './time.ts';

export const ROLES = ['chair', 'viceChair', 'seniorResponsibleOfficer', 'supportingOfficer', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** What a rule may ask for: a role, or any elected member, or any officer. */
export const CAPACITIES = [...ROLES, 'elected', 'officer'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** core: always a member; calledIn: with the group when its subject comes up, and in the quorum base only where the terms say so */
export const STANDINGS = ['core', 'calledIn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A seat belongs to a post; the holder is the person in the post on the day that is asked about. */
export interface Seat {
  readonly id: SeatId;
  readonly role: Role;
  /** as it is called now; a post that is renamed stays the same seat */
  readonly post: string;
  /** the services or subjects that the seat speaks for, ['ICT'] */
  readonly areas: readonly string[];
  /** an elected member: different absence law, and no substitute where the terms let only officers send one */
  readonly elected: boolean;
  readonly standing: Standing;
  readonly holder: PersonId | null;
}

/** Somebody in a seat from a day until, and without, another; null: until further notice. A seat's holdings never overlap. */
export interface Holding {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly from: Day;
  readonly until: Day | null;
}

/** What a seat's post was called, until that day. */
export interface FormerPost {
  readonly seat: SeatId;
  readonly post: string;
  readonly until: Day;
}

/** A person with every seat that they hold: nine seats may be eight people. */
export interface Member {
  readonly person: PersonId;
  readonly seats: readonly Seat[];
}

export const membersOf = (seats: readonly Seat[]): readonly Member[] => {
  const byPerson = new Map<PersonId, Seat[]>();
  for (const seat of seats) {
    if (seat.holder === null) continue;
    byPerson.set(seat.holder, [...(byPerson.get(seat.holder) ?? []), seat]);
  }
  return [...byPerson].map(([person, held]) => ({ person, seats: held }));
};

export const vacancies = (seats: readonly Seat[]): readonly Seat[] => seats.filter((seat) => seat.holder === null);

export const seatOf = (seats: readonly Seat[], person: PersonId): Member | undefined => membersOf(seats).find((member) => member.person === person);

export const hasCapacity = ({ role, elected }: Pick<Seat, 'role' | 'elected'>, capacity: Capacity): boolean => {
  switch (capacity) {
    case 'elected':
      return elected;
    case 'officer':
      return !elected;
    case 'chair':
    case 'viceChair':
    case 'seniorResponsibleOfficer':
    case 'supportingOfficer':
    case 'member':
      return role === capacity;
  }
};
