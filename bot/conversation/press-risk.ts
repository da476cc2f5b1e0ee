import * as v from 'valibot';
import { LEVELS } from '../../shared/domain/risk.ts';
import { isDay } from '../../shared/domain/time.ts';
import type { Intent } from './intent.ts';

const level = v.picklist(LEVELS);
const confirmed = v.object({ risk: v.pipe(v.string(), v.uuid()), nextReview: v.pipe(v.string(), v.check(isDay)), likelihood: level, impact: level });

/** That a risk is still right as the card showed it. */
export const pressedReview = (data: unknown): Intent => {
  const read = v.safeParse(confirmed, data);
  return read.success ? { kind: 'reviewRisk', press: read.output } : { kind: 'notUnderstood' };
};
