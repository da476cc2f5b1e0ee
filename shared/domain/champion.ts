import type { FormProblem } from './form-problem.ts';
import type { ChampionId, PersonId } from './ids.ts';
import type { Day } from './time.ts';

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
  readonly revision: number;
}

export const CHAMPION_LIMITS = { name: 200, service: 200, helpsWith: 1000 } as const;

export const isCurrent = ({ until }: Pick<Champion, 'until'>, today: Day): boolean => until === null || until >= today;

type Written = Pick<Champion, 'name' | 'service' | 'helpsWith' | 'from' | 'until'>;

export const championProblems = ({ name, service, helpsWith, from, until }: Written): readonly FormProblem[] => [
  ...(name.trim() === '' ? [{ field: 'name', kind: 'missing' } as const] : []),
  ...(name.length > CHAMPION_LIMITS.name ? [{ field: 'name', kind: 'tooLong', limit: CHAMPION_LIMITS.name } as const] : []),
  ...(service.trim() === '' ? [{ field: 'service', kind: 'missing' } as const] : []),
  ...(service.length > CHAMPION_LIMITS.service ? [{ field: 'service', kind: 'tooLong', limit: CHAMPION_LIMITS.service } as const] : []),
  ...(helpsWith.length > CHAMPION_LIMITS.helpsWith ? [{ field: 'helpsWith', kind: 'tooLong', limit: CHAMPION_LIMITS.helpsWith } as const] : []),
  ...(until !== null && until < from ? [{ field: 'until', kind: 'endsBeforeItBegins' } as const] : []),
];
