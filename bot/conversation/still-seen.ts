import type { Instant } from '../../shared/domain/time.ts';
import type { Incoming } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { OnCard } from '../usecases/standing.ts';
import type { Asks } from './asks.ts';
import type { Intent } from './intent.ts';

/** What the card is about, where the intent came from a button on one; null: from a sentence, or a form about nothing that is there yet. */
const onCard = (intent: Intent): OnCard | null => {
  if (intent.kind === 'takeBlocker') return { kind: 'blocker', id: intent.blocker };
  if (intent.kind === 'settleCall') return { kind: 'call', id: intent.call };
  if (intent.kind === 'answerCircular') return { kind: 'circular', id: intent.circular };
  if (intent.kind === 'giveAdvice') return { kind: 'advice', id: intent.advice };
  if (intent.kind === 'reportStatus' && 'workstream' in intent.named) return { kind: 'workstream', group: intent.named.group, id: intent.named.workstream };
  return null;
};

/** The thing on whose card a press was refused, as it is now, so that the card can stay; null: there is none, or it is not to be seen. */
export const stillSeen = async (asks: Asks, { who, team }: Pick<Incoming, 'who' | 'team'>, intent: Intent, now: Instant): Promise<Outcome | null> => {
  if ((intent.kind === 'attend' || intent.kind === 'apologise' || intent.kind === 'withdraw') && intent.meeting !== null) {
    const meeting = await asks.meeting(who, { team, group: intent.group, meeting: intent.meeting });
    return meeting.ok ? { kind: 'agenda', view: meeting.value, now } : null;
  }
  if (intent.kind === 'closeAction' && 'id' in intent.named) {
    const told = await asks.action(who, { team, group: null }, intent.named);
    return told.ok ? { kind: 'action', ...told.value, because: null, evidence: intent.evidence } : null;
  }
  const thing = onCard(intent);
  return thing === null ? null : await asks.standing(who, thing);
};
