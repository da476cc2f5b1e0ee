import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { Rag, StatusReport } from '../../shared/domain/workstream.ts';
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

/** Strategies whose period is over, each once. */
export const endedOf = (workstreams: readonly Pick<WorkstreamView, 'standing' | 'strategy'>[]): readonly WorkstreamView['strategy'][] =>
  [...new Map(workstreams.filter(({ standing }) => standing.periodEnded).map(({ strategy }) => [strategy.id, strategy])).values()];

const CLAMP = 190;
/** Longer reasons are shown in part until somebody asks for the rest. */
export const isLong = (reason: string): boolean => reason.length > CLAMP || reason.split('\n').length > 3;

export const STATUS_TONE: Readonly<Record<Status, Tone>> = { green: 'good', amber: 'warn', red: 'bad', none: 'calm' };

export const statusWords = (status: Status, { workstream }: Pick<Words, 'workstream'>): string =>
  (status === 'none' ? workstream.noReport : workstream.rag(status));

/** Who reported: the lead is named anyway; somebody who entered it for the lead is named with them. */
export const reportedWords = ({ status, reporterName, leadName }: WorkstreamView, day: string, { workstream: say }: Pick<Words, 'workstream'>): string => {
  if (status !== null && status.onBehalfOf !== null && reporterName !== null && leadName !== null) return say.reportedFor(day, reporterName, leadName);
  return say.reported(day, reporterName === leadName ? null : reporterName);
};

/** A line under a status. theirs: the part that the group wrote itself; late: it needs to be seen. */
export interface StatusLine {
  readonly key: 'ask' | 'backBy' | 'evidence' | 'despite' | 'stale';
  readonly text: string;
  readonly theirs: string;
  readonly late: boolean;
}

/** The ask and the day of an amber or a red; the evidence of a green, its age, and what it is green in spite of. */
export const linesOf = ({ status, standing }: Pick<WorkstreamView, 'status' | 'standing'>, { workstream: say, format }: Pick<Words, 'workstream' | 'format'>): readonly StatusLine[] => {
  if (status === null) return [];
  const line = (key: StatusLine['key'], text: string, theirs = '', late = false): StatusLine => ({ key, text, theirs, late });
  const { rag, ask, backBy, evidence, despite } = status;
  if (rag !== 'green') {
    return [
      ...(ask === '' ? [] : [line('ask', say.ask(ask), ask)]),
      ...(backBy === null ? [] : [line('backBy', say.backBy(format.day(backBy), standing.overdueDays), '', standing.overdueDays !== null)]),
    ];
  }
  const { evidenceOn, staleDays } = standing;
  return [
    ...(evidence === '' ? (evidenceOn === null || staleDays !== null ? [] : [line('evidence', say.evidenceOn(format.day(evidenceOn)))]) : [line('evidence', say.evidence(evidence), evidence)]),
    ...(despite === '' ? [] : [line('despite', say.despite(despite), despite)]),
    ...(evidenceOn === null ? [line('stale', say.noEvidence, '', true)] : staleDays === null ? [] : [line('stale', say.stale(staleDays), '', true)]),
  ];
};
