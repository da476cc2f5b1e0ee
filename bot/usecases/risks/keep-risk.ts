import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Risk } from '../../../shared/domain/risk.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

const RISK_EVENTS = ['raised', 'changed', 'reviewed', 'challenged', 'answered', 'closed', 'reopened', 'restricted', 'opened'] as const;

export interface RiskChange {
  /** null: it is a new one */
  readonly before: Risk | null;
  readonly after: Risk;
  readonly event: (typeof RISK_EVENTS)[number];
  readonly by: PersonId;
  readonly at: Instant;
}

/** Of a restricted risk the journal tells that it changed, and no more. */
const told = (risk: Risk): unknown => {
  if (risk.readers !== null) return { restricted: true };
  const { ref, title, workstream, stream, owner, likelihood, impact, mitigation, nextReview, state, challenges, closed } = risk;
  const { text, answer } = challenges.at(-1) ?? { text: null, answer: null };
  return { ref, title, workstream, stream, owner, likelihood, impact, mitigation, nextReview, state, challenge: text, answer: answer?.text ?? null, closed: closed?.why ?? null };
};

/** All that changes a risk goes this way: it is kept, the journal says so, and its reminders follow. The group is locked. */
export async function keepRisk(records: Records, group: Group, { before, after, event, by, at }: RiskChange): Promise<void> {
  await records.risks.save(group.id, after);
  // nobody learns from the journal whether it was challenged, closed or given to other readers
  const what = after.readers !== null ? 'risk.changed' : `risk.${event}`;
  await records.journal.write({
    group: group.id, at, who: by, what, about: `risk/${after.id}`, before: before && told(before), after: told(after), clause: null,
  });
  await records.groups.wakeAt(group.id, at);
}
