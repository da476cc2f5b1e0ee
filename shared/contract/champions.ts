import * as v from 'valibot';
import { CHAMPION_LIMITS, type Champion } from '../domain/champion.ts';
import type { Deed } from '../domain/rights.ts';
import type { Day } from '../domain/time.ts';
import { day, id, whole } from './fields.ts';
import { groupQuery } from './governance.ts';
import { requestsPaths } from './paths/requests.ts';
import type { GroupHead, Named } from './views.ts';

/** The directory of Digital Champions. */

export interface ChampionView extends Champion {
  readonly current: boolean;
  /** how many requests came from them */
  readonly requests: number;
}

export interface ChampionsPage {
  readonly group: GroupHead;
  readonly today: Day;
  readonly may: readonly Deed[];
  /** those of today first, then by name */
  readonly champions: readonly ChampionView[];
  /** people of the team, to choose from */
  readonly people: readonly Named[];
}

const typed = (limit: number) => v.pipe(v.string(), v.maxLength(limit * 4));

export const championInput = v.strictObject({
  group: id,
  /** null: a new one */
  champion: v.nullable(id),
  /** as it was read; 0 of a new one */
  revision: whole(0, 1_000_000),
  name: typed(CHAMPION_LIMITS.name),
  person: v.nullable(id),
  service: typed(CHAMPION_LIMITS.service),
  member: v.boolean(),
  helpsWith: typed(CHAMPION_LIMITS.helpsWith),
  from: day,
  until: v.nullable(day),
  commitments: v.pipe(v.array(v.strictObject({ id: v.pipe(v.string(), v.uuid()), text: typed(CHAMPION_LIMITS.commitment), day, kept: v.nullable(v.boolean()) })), v.maxLength(200)),
});

export const championsEndpoints = {
  champions: { ...requestsPaths.champions, input: groupQuery },
  saveChampion: { ...requestsPaths.saveChampion, input: championInput },
} as const;

export interface ChampionsAnswers {
  readonly champions: ChampionsPage;
  readonly saveChampion: ChampionsPage;
}
