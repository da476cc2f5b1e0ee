/** What somebody typed as a sum of money: pence; a sum that it may have meant; or nothing that could be read. */
export type MoneyRead = { readonly pence: number } | { readonly meant: number } | 'unread';

const EXACT = /^£?\s*(?<pounds>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<pence>\d{2}))?$/u;
const SHORT = /^£?\s*(?<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d+(?:[.,]\d{1,3})?)\s*(?<unit>k|m|mil|thousand|million)$/iu;

const THOUSAND = 1000;
const unitOf = (unit: string): number => (/^m(?:illion)?$/iu.test(unit) ? THOUSAND * THOUSAND : THOUSAND);

/** '£12,500.50', '12500' and '£ 12,500' are read; '12k' is no sum that can stand in a register, and is asked about. */
export const readMoney = (typed: string): MoneyRead => {
  const text = typed.trim();
  const exact = EXACT.exec(text)?.groups;
  if (exact !== undefined) return { pence: Number((exact['pounds'] ?? '').replaceAll(',', '')) * 100 + Number(exact['pence'] ?? '0') };
  const short = SHORT.exec(text)?.groups;
  if (short === undefined) return 'unread';
  return { meant: Math.round(Number((short['number'] ?? '').replaceAll(/,(?=\d{3})/gu, '').replace(',', '.')) * unitOf(short['unit'] ?? '') * 100) };
};

/** As it is typed: '12,500.50'. */
export const poundsOf = (pence: number): string => {
  const [pounds, rest] = [Math.trunc(pence / 100), pence % 100];
  const grouped = pounds.toString().replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return rest === 0 ? grouped : `${grouped}.${rest.toString().padStart(2, '0')}`;
};
