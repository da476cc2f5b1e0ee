import type { PersonId, SeatId } from './ids.ts';

export const ROLES = ['chair', 'viceChair', 'seniorResponsibleOfficer', 'supportingOfficer'] as const;
export type Role = (typeof ROLES)[number];

/** A seat belongs to a post; the holder is whoever is in the post, or is nominated where the post is not one person's. */
export interface Seat {
  readonly id: SeatId;
  readonly role: Role;
  readonly post: string;
  /** what a supporting officer supports, 'ICT' */
  readonly area: string | null;
  /** an elected member: different absence law, and no substitute */
  readonly elected: boolean;
  readonly holder: PersonId | null;
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
