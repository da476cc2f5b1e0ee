import { FOUND_KINDS, type Found, type FoundKind } from '../../shared/domain/found.ts';
import type { minePage } from '../../shared/words/en/mine-page.ts';
import { hrefOf } from '../routes.ts';

interface Said {
  readonly minePage: typeof minePage;
}

export const kindOf = (text: string): FoundKind | null => FOUND_KINDS.find((kind) => kind === text) ?? null;

/** Words too short to mean something are not asked for. */
export const isAsked = (words: string): boolean => words.trim().length >= 2;

export const byKind = (found: readonly Found[]): readonly { readonly kind: FoundKind; readonly found: readonly Found[] }[] =>
  FOUND_KINDS.map((kind) => ({ kind, found: found.filter((one) => one.kind === kind) })).filter(({ found }) => found.length > 0);

export const hrefOfFound = ({ kind, id, group, meeting }: Found): string => {
  const at = { group, team: null };
  switch (kind) {
    case 'action':
      return hrefOf({ page: 'actions', ...at, one: id });
    case 'decision':
      return hrefOf({ page: 'decisions', ...at, one: id });
    case 'meeting':
    case 'item':
      return hrefOf({ page: 'agenda', ...at, meeting });
    case 'paper':
      return hrefOf({ page: 'papers', ...at, meeting });
    case 'workstream':
      return hrefOf({ page: 'workstreams', ...at, one: id });
    case 'blocker':
      return hrefOf({ page: 'blockers', ...at, one: id });
    case 'risk':
      return hrefOf({ page: 'risks', ...at, one: id });
    case 'request':
      return hrefOf({ page: 'requests', ...at, one: id });
    case 'record':
      return hrefOf({ page: 'records', ...at, meeting });
    case 'clause':
      return hrefOf({ page: 'terms', ...at });
  }
};

/** What stands before the title. */
export const labelOf = ({ kind, ref }: Found, { minePage: say }: Said): string => {
  if (ref === null) return '';
  switch (kind) {
    case 'action':
    case 'decision':
    case 'blocker':
    case 'risk':
    case 'request':
      return ref;
    case 'item':
      return say.itemNumber(ref);
    case 'record':
      return say.record(ref);
    case 'clause':
      return say.termsVersion(ref);
    case 'workstream':
      return say.workstream(ref);
    case 'meeting':
    case 'paper':
      return '';
  }
};
