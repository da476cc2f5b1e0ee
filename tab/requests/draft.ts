import type { InputOf } from '../../shared/contract/api.ts';
import { poundsOf, readMoney } from '../../shared/domain/money.ts';
import { BLANK_REQUEST, CHECKS, FIELDS_OF, financialYearOf, type KindField, type OutageRisk, type RequestKind, type RequestText } from '../../shared/domain/request.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Fault } from '../frame/faults.ts';

export type Met = 'yes' | 'no' | '';

/** What is entered, as it is typed: a sum and a number of days may not be any yet. */
export interface Draft extends Omit<RequestText, 'cost' | 'resource' | 'checks' | 'likeForLike' | 'workstream' | 'onward' | 'outage' | 'financialYear'> {
  readonly cost: string;
  readonly financialYear: string;
  readonly skill: string;
  readonly days: string;
  readonly from: string;
  readonly until: string;
  readonly supply: 'internal' | 'partner';
  readonly checks: Readonly<Record<keyof RequestText['checks'], { readonly met: Met; readonly text: string }>>;
  readonly isLikeForLike: boolean;
  readonly likeForLike: string;
  readonly workstream: string;
  readonly onward: string;
  readonly outage: OutageRisk | '';
}

const metOf = (met: boolean | null): Met => (met === null ? '' : met ? 'yes' : 'no');

export const draftOf = (request: RequestText | null, today: Day): Draft => {
  const { cost, resource, checks, likeForLike, workstream, onward, outage, financialYear, ...rest } = request ?? BLANK_REQUEST;
  return {
    ...rest,
    cost: cost === null ? '' : poundsOf(cost),
    financialYear: financialYear ?? financialYearOf(today),
    skill: resource?.skill ?? '',
    days: resource?.days.toString() ?? '',
    from: resource?.from ?? '',
    until: resource?.until ?? '',
    supply: resource?.supply ?? 'internal',
    checks: { duplication: readCheck(checks.duplication), supplier: readCheck(checks.supplier), standards: readCheck(checks.standards), accessibility: readCheck(checks.accessibility) },
    isLikeForLike: likeForLike !== null,
    likeForLike: likeForLike ?? '',
    workstream: workstream ?? '',
    onward: onward ?? '',
    outage: outage ?? '',
  };
};

const readCheck = ({ met, text }: RequestText['checks']['supplier']): Draft['checks']['supplier'] => ({ met: metOf(met), text });

/** This year, the three after it, and the one that stands there. */
export const yearsFrom = (today: Day, chosen: string): readonly string[] => {
  const first = Number(today.slice(0, 4));
  const years = [0, 1, 2, 3].map((more) => financialYearOf(`${(first + more).toString()}${today.slice(4)}`));
  return [...new Set([...years, chosen])].filter((year) => year !== '').toSorted((a, b) => (a < b ? -1 : 1));
};

export const asks = (kind: RequestKind, field: KindField): boolean => FIELDS_OF[kind].includes(field);

interface Sentences {
  readonly costMeant: (pounds: string) => string;
  readonly costUnread: string;
  readonly wholeDays: string;
  readonly dayNeeded: string;
}

/** What the form alone can tell: whether what was typed is a sum, a number and a day. */
export const faultsOf = (draft: Draft, say: Sentences): readonly Fault[] => {
  const money = draft.cost.trim() === '' || !asks(draft.kind, 'cost') ? null : readMoney(draft.cost);
  const isResource = asks(draft.kind, 'resource');
  return [
    ...(money === 'unread' ? [{ field: 'cost', message: say.costUnread }] : []),
    ...(money !== null && money !== 'unread' && 'meant' in money ? [{ field: 'cost', message: say.costMeant(poundsOf(money.meant)) }] : []),
    ...(isResource && !/^\d{1,4}(?:\.5)?$/u.test(draft.days.trim()) ? [{ field: 'resource.days', message: say.wholeDays }] : []),
    ...(isResource && draft.from === '' ? [{ field: 'resource.from', message: say.dayNeeded }] : []),
    ...(isResource && draft.until === '' ? [{ field: 'resource.until', message: say.dayNeeded }] : []),
  ];
};

/** As it is sent; what the form found wrong is mended before. */
export const textIn = (draft: Draft): InputOf<'makeRequest'>['text'] => {
  const { cost, financialYear, skill, days, from, until, supply, checks, isLikeForLike, likeForLike, workstream, onward, outage, principles, ...rest } = draft;
  const money = cost.trim() === '' ? null : readMoney(cost);
  const pence = money !== null && money !== 'unread' && 'pence' in money ? money.pence : null;
  const sent = Object.fromEntries(CHECKS.map((check) => [check, { met: checks[check].met === '' ? null : checks[check].met === 'yes', text: checks[check].text }])) as RequestText['checks'];
  return {
    ...rest,
    principles: [...principles],
    cost: pence,
    financialYear: pence === null ? null : financialYear,
    resource: asks(draft.kind, 'resource') ? { skill, days: Number(days), from, until, supply } : null,
    checks: sent,
    likeForLike: isLikeForLike ? likeForLike : null,
    workstream: workstream === '' ? null : workstream,
    onward: onward === '' ? null : onward,
    outage: outage === '' ? null : outage,
  };
};
