import type { PendingView, SeatInput, SeatView } from '../../shared/contract/governance.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import type { Role } from '../../shared/domain/seat.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { PeoplePageWords } from '../../shared/words/en/people-page.ts';

/** Since when, or from when, the present holder is in the seat; null: vacant, or not told. */
export const sinceOf = ({ holder, holdings }: Pick<SeatView, 'holder' | 'holdings'>, today: Day): Day | null =>
  holdings.find(({ person, from, until }) => person === holder && from <= today && (until === null || until > today))?.from ?? null;

/** In which other seats the holder sits: the post may be the same, so the role tells them apart. */
export const otherRoles = ({ id, holder }: Pick<SeatView, 'id' | 'holder'>, seats: readonly Pick<SeatView, 'id' | 'holder' | 'role'>[]): readonly Role[] =>
  holder === null ? [] : seats.filter((seat) => seat.holder === holder && seat.id !== id).map(({ role }) => role);

/** The first day that the records can name is the beginning of time: it is not said. */
const BEGINNING = '1970-01-01';

export const historyLines = ({ holdings }: Pick<SeatView, 'holdings'>, say: PeoplePageWords): readonly string[] =>
  holdings.map(({ name, from, until }) => {
    if (until === null) return from <= BEGINNING ? name : `${name}, ${say.since(from)}`;
    return `${name}, ${say.between(from, until)}`;
  });

/** The seats of a change by their posts; one that is gone is left out. */
export const postsOf = ({ change }: Pick<PendingView, 'change'>, seats: readonly Pick<SeatView, 'id' | 'post'>[]): readonly string[] =>
  change.seats.flatMap((id) => seats.find((seat) => seat.id === id)?.post ?? []);

export interface SeatDraft extends Omit<SeatInput, 'areas' | 'group'> {
  /** one to a line */
  readonly areas: string;
}

export const draftFor = (seat: SeatView | null): SeatDraft => ({
  seat: seat?.id ?? null,
  role: seat?.role ?? 'member',
  post: seat?.post ?? '',
  renamed: true,
  areas: seat?.areas.join('\n') ?? '',
  elected: seat?.elected ?? false,
  standing: seat?.standing ?? 'core',
});

export const inputOf = (group: GroupId, { areas, ...draft }: SeatDraft, before: SeatView | null): SeatInput => ({
  ...draft,
  group,
  // only a name that is another one is a new name
  renamed: before !== null && draft.post.trim() !== before.post && draft.renamed,
  areas: areas.split('\n').map((area) => area.trim()).filter((area) => area !== ''),
});
