import type { Setup } from '../../../shared/contract/setup.ts';
import { checkRules, type RuleProblem } from '../../../shared/domain/rule-check.ts';
import { withDefaults } from '../../../shared/domain/stated-rules.ts';
import type { TermsVersion } from '../../../shared/domain/terms.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';

/** The version that a file brings along, with defaults where it states no rule; in force from the day of the setting up. */
export const versionIn = ({ terms, control, purpose, objectives, zone }: Setup, id: string, now: Instant): TermsVersion => {
  const { version, dated, ...stated } = terms;
  return {
    id,
    terms: { version, dated, ...withDefaults(stated) },
    control,
    purpose,
    objectives,
    unread: [],
    inForceFrom: dayIn(zone, now),
    adopted: { by: null, at: now },
  };
};

/** For whoever wrote the file, as the other problems of a file are. */
const sentenceOf = (problem: RuleProblem): string => {
  switch (problem.kind) {
    case 'missing':
      return 'must not be empty';
    case 'outOfRange':
      return `must be a whole number from ${problem.from} to ${problem.to}`;
    case 'twice':
      return `"${problem.what}" stands here twice`;
    case 'quorumAboveSeats':
      return `${problem.needed} people are needed, but there are ${problem.seats} seats`;
    case 'noSeatFor':
      return `${problem.needed} of ${problem.among.join(' or ')} are needed, but there are ${problem.seats} such seats`;
  }
};

/** Rules that can never be kept, each with its place in the file. */
export const ruleProblemsIn = ({ terms, seats }: Setup): readonly string[] =>
  checkRules(withDefaults(terms), seats).map((problem) => `${problem.field.replace(/^rules\./u, 'terms.')}: ${sentenceOf(problem)}`);
