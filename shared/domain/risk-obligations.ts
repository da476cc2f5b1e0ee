import type { GroupFacts, Obligation } from './matter.ts';
import type { Instant } from './time.ts';

export const riskObligations = (_facts: GroupFacts, _now: Instant): readonly Obligation[] => [];
