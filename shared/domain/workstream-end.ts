import type { FormProblem } from './form-problem.ts';
import type { PersonId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import { momentOf, type Day, type Instant } from './time.ts';
import { isRunning, type Ended, type Workstream } from './workstream.ts';

/** What can be kept about a workstream besides its name and its lead. */
export const TRACES = ['status', 'plan', 'highlight', 'blocker', 'risk', 'request', 'lesson', 'measure'] as const;
export type Trace = (typeof TRACES)[number];

export const END_LIMITS = { why: 1000, learnt: 2000 } as const;

export type Ending = Pick<Ended, 'on' | 'why' | 'learnt'>;

interface Ender {
  readonly by: PersonId;
  readonly at: Instant;
  readonly today: Day;
}

const missing = (field: 'why' | 'learnt', text: string): readonly FormProblem[] => (text.trim() === '' ? [{ field, kind: 'missing' }] : []);
const long = (field: 'why' | 'learnt', text: string): readonly FormProblem[] => (text.length > END_LIMITS[field] ? [{ field, kind: 'tooLong', limit: END_LIMITS[field] }] : []);

/** It ends on a day gone by or today, for a reason, and with what others may learn from it. */
export const endWorkstream = <T extends Workstream>(workstream: T, { on, why, learnt }: Ending, { by, at, today }: Ender): Result<T & { readonly ended: Ended }> => {
  if (!isRunning(workstream)) return refuse({ why: 'alreadySettled' });
  const problems: readonly FormProblem[] = [
    ...(on > today ? [{ field: 'on', kind: 'dayToCome', latest: today } as const] : []),
    ...missing('why', why), ...missing('learnt', learnt), ...long('why', why), ...long('learnt', learnt),
  ];
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done({ ...workstream, ended: { on, why: why.trim(), learnt: learnt.trim(), by, at } });
};

/** It goes on as if it had never ended; that it did stays in the journal. */
export const reopenWorkstream = <T extends Workstream>({ ended, ...workstream }: T): Result<Omit<T, 'ended'>> => (ended === undefined ? refuse({ why: 'alreadySettled' }) : done(workstream));

/** Whether a meeting is told of it: until it ends, and not where the period of its strategy was over when the reports were asked for. */
export const isReportedTo = ({ ended, strategy }: Pick<Workstream, 'ended' | 'strategy'>, { starts, asked, zone }: { readonly starts: Instant; readonly asked: Day; readonly zone: string }): boolean =>
  (ended === undefined || momentOf(zone, ended.on, '00:00') > starts) && strategy.until >= asked;
