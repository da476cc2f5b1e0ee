import type { SeatForm, SetupForm, TeamPerson } from '../../shared/contract/setting-up.ts';
import { fold } from '../../shared/domain/fold.ts';
import { countedSeats, needed } from '../../shared/domain/quorum.ts';
import type { Rules } from '../../shared/domain/terms.ts';

export interface Count {
  readonly seats: number;
  /** each once, whatever number of seats is held */
  readonly people: number;
  readonly vacant: number;
  /** of those, whose presence counts */
  readonly inPost: number;
  readonly needed: number;
}

const holdersOf = (seats: readonly SeatForm[]): ReadonlySet<string> => new Set(seats.flatMap(({ holder }) => (holder === null ? [] : [holder])));

/** Who counts, as the quorum's rule counts. */
export const countOf = ({ seats, rules }: { readonly seats: readonly SeatForm[]; readonly rules: Pick<Rules, 'quorum'> }): Count => {
  const counted = countedSeats(rules.quorum, seats);
  const inPost = holdersOf(counted).size;
  return {
    seats: seats.length, people: holdersOf(seats).size, vacant: seats.filter(({ holder }) => holder === null).length, inPost,
    needed: needed(rules.quorum.size, { inPost, seats: counted.length }),
  };
};

/** Why somebody stands in a seat: the directory's job title is the post's name, or somebody chose so. */
export type Why = 'title' | 'chosen' | 'gone' | 'vacant';

export const whyHolder = (post: string, holder: string | null, people: readonly TeamPerson[]): Why => {
  if (holder === null) return 'vacant';
  const person = people.find(({ id }) => id === holder);
  if (person === undefined) return 'gone';
  return person.jobTitle !== null && post.trim() !== '' && fold(person.jobTitle) === fold(post) ? 'title' : 'chosen';
};

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Those whose title is the post first, then by name; somebody who left the team still shows. */
export const choicesFor = (post: string, holder: string | null, people: readonly TeamPerson[], unknown: string): readonly Choice[] => {
  const likely = (person: TeamPerson): number => (whyHolder(post, person.id, people) === 'title' ? 0 : 1);
  const known = [...people].sort((a, b) => likely(a) - likely(b) || a.name.localeCompare(b.name))
    .map(({ id, name, jobTitle }) => ({ id, label: jobTitle === null ? name : `${name} (${jobTitle})` }));
  return holder !== null && !people.some(({ id }) => id === holder) ? [{ id: holder, label: unknown }, ...known] : known;
};

/** The other seats of the person who holds this one. */
export const alsoHolds = (seats: readonly SeatForm[], at: number): readonly SeatForm[] => {
  const holder = seats[at]?.holder ?? null;
  return holder === null ? [] : seats.filter((seat, other) => other !== at && seat.holder === holder);
};

export const withSeat = (form: SetupForm, at: number, change: Partial<SeatForm>): SetupForm =>
  ({ ...form, seats: form.seats.map((seat, index) => (index === at ? { ...seat, ...change } : seat)) });

const NEW_SEAT: SeatForm = { id: null, role: 'member', post: '', areas: [], elected: false, standing: 'core', holder: null };

export const withNewSeat = (form: SetupForm): SetupForm => ({ ...form, seats: [...form.seats, NEW_SEAT] });
export const withoutSeat = (form: SetupForm, at: number): SetupForm => ({ ...form, seats: form.seats.filter((_, index) => index !== at) });
export const withSeatBack = (form: SetupForm, at: number, seat: SeatForm): SetupForm => ({ ...form, seats: form.seats.toSpliced(at, 0, seat) });

/** 'ICT, Libraries' as its parts; one area a line or between commas. */
export const partsOf = (text: string, between: RegExp = /[,;\n]/u): string[] => [...new Set(text.split(between).map((part) => part.trim()).filter((part) => part !== ''))];
