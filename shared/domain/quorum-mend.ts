import type { Forecast } from './quorum.ts';
import type { Requirement } from './terms.ts';

/** What a meeting still lacks for its quorum. */
export interface Mend {
  /** so many more people at the least, those who are asked for included */
  readonly people: number;
  /** who must be among them, and how many of each */
  readonly among: readonly Requirement[];
  /** awaited: those who have not answered could still make it up; comeAfterAll: somebody who sent apologies would have to come */
  readonly by: 'awaited' | 'comeAfterAll';
}

/** Null: nothing is lacking. */
export const mendOf = ({ short, unanswered, requires, verdict }: Pick<Forecast, 'short' | 'unanswered' | 'requires' | 'verdict'>): Mend | null => {
  if (verdict === 'quorate') return null;
  const among = requires.filter(({ met }) => met !== 'yes').map(({ among: capacities, people, attending }) => ({ among: capacities, people: people - attending }));
  const people = Math.max(short, 0, ...among.map((asked) => asked.people));
  const isBeyond = short > unanswered || requires.some(({ met }) => met === 'no');
  return { people, among, by: isBeyond ? 'comeAfterAll' : 'awaited' };
};
