import { refOf } from '../../../shared/domain/action-deeds.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import { decisionProblems, stateTaken } from '../../../shared/domain/decision-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Clause, DecisionRule, InquorateRule } from '../../../shared/domain/terms.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { decideRequestsAt } from '../requests/decided-at-item.ts';

export interface TakenDecision
  extends Pick<
    Decision,
    'item' | 'about' | 'text' | 'outcome' | 'reasons' | 'conditions' | 'optionsRejected' | 'spendsMoney' | 'conflicts' | 'dissent' | 'vote' | 'effective' | 'quorum' | 'readers'
  > {
  readonly group: Group;
  /** null: taken between meetings */
  readonly meeting: MeetingId | null;
  /** of the terms in force on its day */
  readonly rules: DecisionRule;
  readonly inquorate: InquorateRule;
  readonly by: PersonId;
  readonly at: Instant;
}

/** A decision, where the terms let it be taken. The group is locked. */
export async function recordDecisionIn(records: Records, taken: TakenDecision, newId: () => string): Promise<Result<Decision>> {
  const { group, rules, inquorate, ...facts } = taken;
  const problems = decisionProblems(taken, rules);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const state = stateTaken(taken.quorum, inquorate);
  if (!state.ok) return state;
  const series = `DEC-${dayIn(group.zone, taken.at).slice(0, 4)}`;
  const ref = refOf(series, await records.refs.next(group.id, series));
  const decision: Decision = { ...facts, id: newId(), ref, state: state.value, settled: null, corrections: [] };
  await records.decisions.save(group.id, decision);
  await noteDecision(records, group, 'recorded', decision, { by: taken.by, at: taken.at, clause: state.value === 'held' ? inquorate.clause : rules.clause });
  await decideRequestsAt(records, group, decision, taken.by, taken.at);
  return done(decision);
}

interface Noting {
  readonly by: PersonId;
  readonly at: Instant;
  readonly clause: Clause | null;
}

/** Of a decision that is kept to some the journal names nothing but its reference. */
export async function noteDecision(records: Records, group: Group, what: 'recorded' | 'corrected' | 'ratified' | 'lapsed', decision: Decision, { by, at, clause }: Noting): Promise<void> {
  const { ref, outcome, state, text, about, readers, corrections } = decision;
  const after = readers === null ? { ref, outcome, state, about, text, correction: corrections.at(-1)?.text ?? null } : { ref, restricted: true };
  await records.journal.write({ group: group.id, at, who: by, what: `decision.${what}`, about: `decision/${decision.id}`, before: null, after, clause });
}
