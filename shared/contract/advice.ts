import * as v from 'valibot';
import { ADVICE_LIMITS, type Advice } from '../domain/advice.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Day } from '../domain/time.ts';
import { day, id } from './fields.ts';
import { requestsPaths } from './paths/requests.ts';
import type { Named } from './views.ts';

/** Advice that officers ask of a supporting officer, about a request or an item of an agenda. */

export interface AdviceView extends Advice {
  readonly ofName: string;
  readonly byName: string;
  /** the reader is the one who was asked */
  readonly isMine: boolean;
}

/** Whom one may ask: everybody with a seat, supporting officers first. */
export interface Adviser extends Named {
  readonly post: string;
  readonly supporting: boolean;
}

/** What was asked about the items of one meeting. */
export interface ItemAdvice {
  readonly today: Day;
  readonly me: PersonId;
  readonly mayAsk: boolean;
  readonly advice: readonly AdviceView[];
  readonly advisers: readonly Adviser[];
}

const about = v.variant('kind', [
  v.strictObject({ kind: v.literal('item'), meeting: id, item: id }),
  v.strictObject({ kind: v.literal('request'), request: id }),
]);

/** Longer than what is accepted, so that a form can say by how much; a body has a limit of its own. */
const typed = (limit: number) => v.pipe(v.string(), v.maxLength(limit * 4));

export const adviceEndpoints = {
  askAdvice: { ...requestsPaths.askAdvice, input: v.strictObject({ group: id, about, of: v.union([id, v.literal('')]), question: typed(ADVICE_LIMITS.question), due: v.union([day, v.literal('')]) }) },
  giveAdvice: { ...requestsPaths.giveAdvice, input: v.strictObject({ group: id, advice: id, text: typed(ADVICE_LIMITS.answer) }) },
  itemAdvice: { ...requestsPaths.itemAdvice, input: v.strictObject({ group: id, meeting: id }) },
} as const;

export interface AdviceAnswers {
  /** of the request that it is about: its page shows it when it is read anew */
  readonly askAdvice: AdviceView;
  readonly giveAdvice: AdviceView;
  readonly itemAdvice: ItemAdvice;
}
