import type { AnswerInput, Answers, ReportInput, SettleInput } from '../../shared/contract/api.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Who } from '../ports.ts';

/** What the tab's endpoints ask of the house. */
export interface TabUseCases {
  /** null: the person's first group */
  overview(who: Who, group: GroupId | null): Promise<Result<Answers['overview']>>;
  answer(who: Who, input: AnswerInput): Promise<Result<Answers['answer']>>;
  report(who: Who, input: ReportInput): Promise<Result<Answers['report']>>;
  settle(who: Who, input: SettleInput): Promise<Result<Answers['settle']>>;
}
