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
  readonly until: Day | null;
  readonly revision: number;
}

export const CHAMPION_LIMITS = { name: 200, service: 200, helpsWith: 1000 } as const;
