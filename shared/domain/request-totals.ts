import { isApproved } from './request-deeds.ts';
import { financialYearOf, REQUEST_KINDS, type Request, type RequestKind } from './request.ts';
import type { Day } from './time.ts';

/** What was asked for and what was approved of one kind, in one financial year. */
export interface KindTotal {
  readonly kind: RequestKind;
  readonly requested: number;
  readonly approved: number;
  /** in pence */
  readonly requestedCost: number;
  readonly approvedCost: number;
}

export interface YearTotal {
  readonly year: string;
  /** of the kinds of which there is any, in their order */
  readonly kinds: readonly KindTotal[];
}

/** What totals are made of. */
export interface RequestSum extends Pick<Request, 'kind' | 'state' | 'cost' | 'financialYear' | 'at' | 'by'> {
  readonly outcome: Pick<NonNullable<Request['outcome']>, 'outcome' | 'decision'> | null;
}

const costs = (list: readonly RequestSum[]): number => list.reduce((sum, { cost }) => sum + (cost ?? 0), 0);

const totalOf = (kind: RequestKind, requests: readonly RequestSum[]): KindTotal => {
  const of = requests.filter((request) => request.kind === kind);
  const approved = of.filter(isApproved);
  return { kind, requested: of.length, approved: approved.length, requestedCost: costs(of), approvedCost: costs(approved) };
};

/** By the year in which the money is spent, or of what costs nothing the year in which it was asked for; the latest year first. What was withdrawn counts nowhere. */
export const totalsOf = (requests: readonly RequestSum[], dayOf: (request: RequestSum) => Day): readonly YearTotal[] => {
  const counted = requests.filter(({ state }) => state !== 'withdrawn');
  const yearOf = (request: RequestSum): string => request.financialYear ?? financialYearOf(dayOf(request));
  const years = [...new Set(counted.map(yearOf))].toSorted().toReversed();
  return years.map((year) => {
    const of = counted.filter((request) => yearOf(request) === year);
    return { year, kinds: REQUEST_KINDS.map((kind) => totalOf(kind, of)).filter(({ requested }) => requested > 0) };
  });
};
