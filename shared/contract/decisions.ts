import * as v from 'valibot';
import type { PaperLine } from '../domain/agenda.ts';
import { DECISION_OUTCOMES, type Decision, type QuorumStamp } from '../domain/decision.ts';
import { ABOUT_LIMIT, DECISION_LIMIT } from '../domain/decision-rules.ts';
import type { Ended } from '../domain/ended.ts';
import type { ItemId, MeetingId } from '../domain/ids.ts';
import type { Deed } from '../domain/rights.ts';
import type { Clause, DecisionRule, InquorateRule } from '../domain/terms.ts';
import type { Instant } from '../domain/time.ts';
import { day, id, listQuery, meetingQuery, whole } from './fields.ts';
import { actionsPaths } from './paths/actions.ts';
import type { GroupHead } from './views.ts';

/** A decision as somebody reads it who may. */
export interface DecisionView extends Decision {
  readonly byName: string;
  /** null: taken between meetings */
  readonly starts: Instant | null;
  /** of the item it is about, as everybody may see them */
  readonly itemNumber: number | null;
  readonly papers: readonly PaperLine[];
  readonly settledAt: Instant | null;
  /** the correction's authors, in their order */
  readonly correctedBy: readonly string[];
}

export interface DecisionsPage {
  readonly group: GroupHead;
  readonly now: Instant;
  readonly may: readonly Deed[];
  /** the latest first */
  readonly decisions: readonly DecisionView[];
  /** of those that are looked for */
  readonly ended: Ended;
  /** wait for a quorate meeting, all of them */
  readonly held: readonly DecisionView[];
  /** at which those that wait can be ratified: the one that is being held, or the last */
  readonly meeting: { readonly id: MeetingId; readonly starts: Instant } | null;
}

/** What is known before a decision of a meeting is recorded. */
export interface DecisionForm {
  readonly meeting: { readonly id: MeetingId; readonly subject: string; readonly starts: Instant };
  /** that have begun, the latest first */
  readonly meetings: readonly { readonly id: MeetingId; readonly starts: Instant }[];
  readonly items: readonly { readonly id: ItemId; readonly number: number; readonly title: string; /** about a restricted paper that the person may read */ readonly restricted: boolean }[];
  readonly rules: DecisionRule;
  readonly inquorate: InquorateRule;
  /** null: nobody has kept the register */
  readonly quorum: QuorumStamp | null;
  readonly clause: Clause | null;
}

const text = v.pipe(v.string(), v.trim(), v.maxLength(2 * DECISION_LIMIT));
const perhaps = v.pipe(v.nullable(text), v.transform((said) => (said === '' ? null : said)));
const count = whole(0, 250);

/** What is said of a decision, on its page and on the run sheet. */
export const decided = {
  text,
  outcome: v.picklist(DECISION_OUTCOMES),
  reasons: text,
  conditions: perhaps,
  optionsRejected: perhaps,
  spendsMoney: v.boolean(),
  conflicts: perhaps,
  dissent: perhaps,
  vote: v.nullable(v.strictObject({ for: count, against: count, abstained: count, casting: v.nullable(v.picklist(['for', 'against'])) })),
};

/** A list is asked for in pages; where one goes on is told by the last line of the one before. */
export const decisionsQuery = v.strictObject({
  ...listQuery,
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  outcome: v.optional(v.picklist(DECISION_OUTCOMES)),
});

export const recordDecisionInput = v.strictObject({
  group: id,
  meeting: id,
  item: v.nullable(id),
  about: v.pipe(v.string(), v.trim(), v.maxLength(2 * ABOUT_LIMIT)),
  ...decided,
  effective: v.nullable(day),
  /** kept to those who may read the item's restricted paper */
  restricted: v.boolean(),
});

export const correctInput = v.strictObject({ group: id, decision: id, text: v.pipe(v.string(), v.trim(), v.maxLength(DECISION_LIMIT)) });
export const settleHeldInput = v.strictObject({ group: id, decision: id, meeting: id, how: v.picklist(['ratified', 'lapsed']), note: perhaps });

export const decisionsEndpoints = {
  decisions: { ...actionsPaths.decisions, input: decisionsQuery },
  decisionForm: { ...actionsPaths.decisionForm, input: meetingQuery },
  recordDecision: { ...actionsPaths.recordDecision, input: recordDecisionInput },
  correctDecision: { ...actionsPaths.correctDecision, input: correctInput },
  settleHeldDecision: { ...actionsPaths.settleHeldDecision, input: settleHeldInput },
} as const;

export interface DecisionsAnswers {
  readonly decisions: DecisionsPage;
  readonly decisionForm: DecisionForm;
  readonly recordDecision: DecisionsPage;
  readonly correctDecision: DecisionsPage;
  readonly settleHeldDecision: DecisionsPage;
}
