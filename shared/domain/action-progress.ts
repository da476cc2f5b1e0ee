/** What happened to a group's actions in one month, '2026-11'. */
export interface MonthOfActions {
  readonly month: string;
  readonly raised: number;
  readonly ended: number;
}

/** So many months are told; what was before counts into the first of them. */
const MOST = 24;

const after = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${(year + 1).toString()}-01` : `${year.toString()}-${(number + 1).toString().padStart(2, '0')}`;
};

/** Sums from the beginning until the end of each month, with the months in which nothing happened, until now. */
export const progressOf = (happened: readonly MonthOfActions[], now: string): readonly MonthOfActions[] => {
  const [first] = happened;
  if (first === undefined) return [];
  const known = new Map(happened.map((one) => [one.month, one]));
  const sums: MonthOfActions[] = [];
  let [raised, ended] = [0, 0];
  for (let month = first.month; month <= now; month = after(month)) {
    raised += known.get(month)?.raised ?? 0;
    ended += known.get(month)?.ended ?? 0;
    sums.push({ month, raised, ended });
  }
  return sums.slice(-MOST);
};
