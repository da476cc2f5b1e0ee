import type { FormProblem } from './form-problem.ts';
import type { ChampionId, PersonId } from './ids.ts';
import type { Day } from './time.ts';

/** What a champion has undertaken for a service, or a Member. */
export interface Commitment {
  readonly id: string;
  readonly text: string;
  /** until when */
  readonly day: Day;
  /** null: still to come */
  readonly kept: boolean | null;
}

/** Somebody among staff or Members who helps others to go digital. */
export interface Champion {
  readonly id: ChampionId;
  readonly name: string;
  /** null: not in the directory of this group's team */
  readonly person: PersonId | null;
  readonly service: string;
  readonly member: boolean;
  readonly helpsWith: string;
  readonly from: Day;
  /** the last day; null: still one */
  readonly until: Day | null;
  readonly commitments: readonly Commitment[];
  readonly revision: number;
}

export const CHAMPION_LIMITS = { name: 200, service: 200, helpsWith: 1000, commitments: 50, commitment: 500 } as const;

export const isCurrent = ({ until }: Pick<Champion, 'until'>, today: Day): boolean => until === null || until >= today;

type Written = Pick<Champion, 'name' | 'service' | 'helpsWith' | 'from' | 'until' | 'commitments'>;

export const championProblems = ({ name, service, helpsWith, from, until, commitments }: Written): readonly FormProblem[] => [
  ...(name.trim() === '' ? [{ field: 'name', kind: 'missing' } as const] : []),
  ...(name.length > CHAMPION_LIMITS.name ? [{ field: 'name', kind: 'tooLong', limit: CHAMPION_LIMITS.name } as const] : []),
  ...(service.trim() === '' ? [{ field: 'service', kind: 'missing' } as const] : []),
  ...(service.length > CHAMPION_LIMITS.service ? [{ field: 'service', kind: 'tooLong', limit: CHAMPION_LIMITS.service } as const] : []),
  ...(helpsWith.length > CHAMPION_LIMITS.helpsWith ? [{ field: 'helpsWith', kind: 'tooLong', limit: CHAMPION_LIMITS.helpsWith } as const] : []),
  ...(commitments.length > CHAMPION_LIMITS.commitments ? [{ field: 'commitments', kind: 'outOfRange', from: 0, to: CHAMPION_LIMITS.commitments } as const] : []),
  ...commitments.flatMap(({ text }, at): readonly FormProblem[] => {
    const field = `commitments.${at.toString()}.text`;
    if (text.trim() === '') return [{ field, kind: 'missing' }];
    return text.length > CHAMPION_LIMITS.commitment ? [{ field, kind: 'tooLong', limit: CHAMPION_LIMITS.commitment }] : [];
  }),
  ...(until !== null && until < from ? [{ field: 'until', kind: 'endsBeforeItBegins' } as const] : []),
];
