import type { WorkstreamView } from '../../shared/contract/views.ts';
import { RAGS, REASON_LIMIT, type Rag, type StatusReport } from '../../shared/domain/workstream.ts';
import type { Tone } from '../frame/tone.ts';
import type { Words } from '../words.ts';

export type Status = Rag | 'none';

export const statusOf = (workstream: WorkstreamView): Status => workstream.status?.rag ?? 'none';

/** How many workstreams stand at each status, the worst first; statuses that nobody has are left out. */
export const tally = (workstreams: readonly WorkstreamView[]): readonly { readonly status: Status; readonly count: number }[] =>
  (['red', 'amber', 'green', 'none'] as const)
    .map((status) => ({ status, count: workstreams.filter((workstream) => statusOf(workstream) === status).length }))
    .filter(({ count }) => count > 0);

/** As one reads a line: from the oldest on the left to the newest. */
export const strip = (workstream: WorkstreamView): readonly StatusReport[] => [...workstream.history].slice(0, 12).reverse();

const CLAMP = 190;
/** Longer reasons are shown in part until somebody asks for the rest. */
export const isLong = (reason: string): boolean => reason.length > CLAMP || reason.split('\n').length > 3;

export interface Draft {
  readonly rag: Rag;
  readonly reason: string;
}

export type DraftFault = { readonly kind: 'reasonNeeded' } | { readonly kind: 'tooMany'; readonly characters: number };

/** The same conditions as the server's, told before anything is sent. */
export const faultOf = ({ rag, reason }: Draft): DraftFault | null => {
  const text = reason.trim();
  if (text.length > REASON_LIMIT) return { kind: 'tooMany', characters: text.length - REASON_LIMIT };
  return text === '' && rag !== 'green' ? { kind: 'reasonNeeded' } : null;
};

const leftOf = (reason: string): number => REASON_LIMIT - reason.trim().length;

/** Worth telling only when the end comes near. */
export const lengthWords = (reason: string, { tab }: Pick<Words, 'tab'>): string | null => {
  const left = leftOf(reason);
  if (left < 0) return tab.tooMany(-left);
  return left <= 200 ? tab.left(left) : null;
};

/** Each is said once when it is come to, not at every key: a hundred left, none left, too many. */
const LIMITS = [100, 0, -1];
export const lengthToAnnounce = (before: string, after: string): boolean =>
  LIMITS.some((limit) => leftOf(before) > limit && leftOf(after) <= limit);

/** A report starts from where things stand, with an empty reason. */
export const draftFor = (workstream: WorkstreamView): Draft => ({ rag: workstream.status?.rag ?? RAGS[0], reason: '' });

export const STATUS_TONE: Readonly<Record<Status, Tone>> = { green: 'good', amber: 'warn', red: 'bad', none: 'calm' };

export const statusWords = (status: Status, { workstream }: Pick<Words, 'workstream'>): string =>
  (status === 'none' ? workstream.noReport : workstream.rag(status));

/** Who reported, where it was not the lead, who is named anyway. */
export const otherReporter = ({ reporterName, leadName }: WorkstreamView): string | null => (reporterName === leadName ? null : reporterName);
