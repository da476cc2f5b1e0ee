import type { StatusForm } from '../../shared/contract/status.ts';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { StatusDoubt } from '../../shared/domain/status-doubt.ts';
import { isDay } from '../../shared/domain/time.ts';
import { acceptStatement, RAGS, STATUS_LIMITS, type Known, type Statement } from '../../shared/domain/workstream.ts';
import type { Fault } from '../frame/faults.ts';
import type { StatusWords } from './sentences.ts';

/** A report as it is typed; the day may be none yet. */
export interface Draft extends Omit<Statement, 'backBy'> {
  readonly backBy: string;
}

/** Starts from where things stand, with nothing said; what an amber or red asked for and by when still holds. */
export const draftFor = ({ status }: Pick<WorkstreamView, 'status'>): Draft => ({
  rag: status?.rag ?? RAGS[0], reason: '', ask: status?.ask ?? '', backBy: status?.backBy ?? '', evidence: '', despite: '',
});

/** What was typed for another colour is not said of this one. */
export const statementOf = ({ backBy, reason, ...draft }: Draft): Statement => ({ ...draft, reason: draft.rag === 'green' ? '' : reason, backBy: isDay(backBy) ? backBy : null });

/** What speaks against it as it is typed: old evidence does not once there is new. */
export const doubtsAt = ({ rag, evidence }: Pick<Draft, 'rag' | 'evidence'>, form: StatusForm | null): readonly StatusDoubt[] =>
  (rag === 'green' ? (form?.doubts ?? []).filter(({ kind }) => kind !== 'staleEvidence' || evidence.trim() === '') : []);

type Written = Exclude<keyof Statement, 'rag'>;
const isWritten = (field: string): field is Written => field === 'reason' || field === 'ask' || field === 'backBy' || field === 'evidence' || field === 'despite';

const faultOf = (problem: FormProblem, draft: Draft, { statusPage: say, tab }: Pick<StatusWords, 'statusPage' | 'tab'>): Fault => {
  const { field, kind } = problem;
  if (kind === 'dayPast' || !isWritten(field)) return { field, message: say.past };
  if (kind === 'tooLong') return { field, message: tab.tooMany(draft[field].trim().length - problem.limit) };
  return { field, message: say.wrong[field] };
};

/** What the server would refuse, told before anything is sent. Until it has said what it knows, whether evidence and doubts suffice is left to it. */
export const faultsOf = (draft: Draft, today: Known['today'], form: StatusForm | null, words: Pick<StatusWords, 'statusPage' | 'tab'>): readonly Fault[] => {
  const known: Known = { today: form?.today ?? today, hasEvidence: form === null || form.lastEvidence !== null, doubts: doubtsAt(draft, form) };
  const accepted = acceptStatement({ number: 0 }, statementOf(draft), known);
  if (accepted.ok) return [];
  const { refusal } = accepted;
  if (refusal.why === 'notReady') return refusal.problems.map((problem) => faultOf(problem, draft, words));
  return [{ field: 'despite', message: words.statusPage.wrong.despite }];
};

const leftOf = (text: string, limit: number): number => limit - text.trim().length;

/** Worth telling only when the end comes near. */
export const lengthWords = (text: string, { tab }: Pick<StatusWords, 'tab'>, limit: number = STATUS_LIMITS.reason): string | null => {
  const left = leftOf(text, limit);
  if (left < 0) return tab.tooMany(-left);
  return left <= 200 ? tab.left(left) : null;
};

/** Each is said once when it is come to, not at every key: a hundred left, none left, too many. */
const MARKS = [100, 0, -1];
export const lengthToAnnounce = (before: string, after: string, limit: number = STATUS_LIMITS.reason): boolean =>
  MARKS.some((mark) => leftOf(before, limit) > mark && leftOf(after, limit) <= mark);
