import type { SelfCheck } from '../../shared/contract/governance.ts';
import type { Check } from '../../shared/domain/self-check.ts';
import type { Tone } from '../frame/tone.ts';

export const TONE: Readonly<Record<Check['state'], Tone>> = { works: 'good', missing: 'bad', failing: 'warn', optional: 'away', unknown: 'calm' };

type States = readonly Pick<Check, 'state'>[];

const count = (rows: States, state: Check['state']): number => rows.filter((row) => row.state === state).length;

export const countsOf = (rows: States): { readonly works: number; readonly missing: number; readonly failing: number } =>
  ({ works: count(rows, 'works'), missing: count(rows, 'missing'), failing: count(rows, 'failing') });

/** Nobody has to do anything: what could not be tried waits for something that is missing. */
export const isWell = (rows: States): boolean => rows.every(({ state }) => state === 'works' || state === 'optional');

export interface CheckRow extends Check {
  /** as they are run; empty: there is nothing to run */
  readonly commands: readonly string[];
}

/** What somebody can do something about comes first. */
const URGENCY: readonly Check['state'][] = ['missing', 'failing', 'unknown', 'optional', 'works'];

/** Each check with the commands that would mend it: none where it works. */
export const rowsOf = ({ checks, commands }: Pick<SelfCheck, 'checks' | 'commands'>): readonly CheckRow[] =>
  checks
    .map((check) => ({ ...check, commands: check.state === 'works' ? [] : commands.filter(({ capability }) => capability === check.capability).flatMap(({ lines }) => lines) }))
    .sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
