import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Incoming } from '../ports.ts';
import type { Aside, Outcome } from '../usecases/outcome.ts';
import type { Asks } from './asks.ts';
import { carryOutBlocker } from './carry-out-blocker.ts';
import { carryOutWork, orRefused, refused } from './carry-out-work.ts';
import { TEXT_LIMIT, type Intent } from './intent.ts';
import { stillSeen } from './still-seen.ts';

/** The asides that name the next meeting. */
const NAMING: readonly Aside[] = ['calendar', 'otherMeeting'];

/** What comes of an intent; where it is refused, with the thing that it was about. */
export const carryOut = async (asks: Asks, incoming: Pick<Incoming, 'who' | 'team'>, intent: Intent, now: Instant): Promise<Outcome> => {
  const outcome = await comesOf(asks, incoming, intent, now);
  return outcome.kind === 'refused' ? { ...outcome, seen: await stillSeen(asks, incoming, intent, now) } : outcome;
};

/** Every kind of intent asks the use cases once. */
const comesOf = async (asks: Asks, { who, team }: Pick<Incoming, 'who' | 'team'>, intent: Intent, now: Instant): Promise<Outcome> => {
  const see = async (group: string | null, meeting: string | null, kind: 'meeting' | 'agenda' | 'quorum'): Promise<Outcome> =>
    orRefused(await asks.meeting(who, { team, group, meeting }), (view) => ({ kind, view, now }));
  const say = async (group: string | null, meeting: string | null, answer: Answer | 'withdraw'): Promise<Outcome> => await answered(asks, who, { team, group, meeting, answer }, now);
  switch (intent.kind) {
    case 'help':
      return { kind: 'help', groups: await asks.groups(who, team) };
    case 'nextMeeting':
      return await see(intent.group, null, 'meeting');
    case 'agenda':
      return await see(intent.group, intent.meeting, 'agenda');
    case 'quorum':
      return await see(intent.group, null, 'quorum');
    case 'myActions':
      return { kind: 'actions', ...(await asks.actions(who, team)) };
    case 'status':
      return orRefused(await asks.board(who, { team, group: intent.group }), (board) => ({ kind: 'board', ...board }));
    case 'membership':
      return orRefused(await asks.people(who, { team, group: intent.group }), (page) => ({ kind: 'membership', page }));
    case 'setUp':
      return orRefused(await asks.setUp(who, team), (places) => ({ kind: 'setUp', places }));
    case 'check':
      return orRefused(await asks.check(who, team), (check) => ({ kind: 'checked', check }));
    case 'attend':
      return await say(intent.group, intent.meeting, { kind: 'attending' });
    case 'apologise':
      return await say(intent.group, intent.meeting, { kind: 'apologies', reason: intent.reason, substitute: intent.substitute });
    case 'withdraw':
      return await say(intent.group, intent.meeting, 'withdraw');
    case 'reportStatus':
      return orRefused(await asks.report(who, { team, group: intent.group }, intent.named, intent.told), (outcome) => outcome);
    case 'proposeItem':
    case 'proposalDoubtful':
    case 'tellIdea':
    case 'ideaDoubtful':
    case 'giveAdvice':
    case 'reviewRisk':
    case 'action':
    case 'closeAction':
    case 'giveHighlight':
    case 'decisions':
    case 'settleCall':
    case 'answerCircular':
      return await carryOutWork(asks, { who, team }, intent, now);
    case 'raiseBlocker':
    case 'blockerDoubtful':
    case 'takeBlocker':
    case 'blockers':
      return await carryOutBlocker(asks, { who, team }, intent);
    case 'unclear':
    case 'aside':
    case 'spelling':
      return await askedBack(asks, { who, team }, intent);
    case 'tooLong':
      return refused({ why: 'tooLong', field: 'text', limit: TEXT_LIMIT, length: intent.length });
    case 'notUnderstood':
      return { kind: 'notUnderstood' };
  }
};

/** Whether somebody comes to a meeting, as they said it. */
const answered = async (asks: Asks, who: Incoming['who'], said: Parameters<Asks['answer']>[1], now: Instant): Promise<Outcome> => {
  const told = await asks.answer(who, said);
  if (!told.ok) return refused(told.refusal);
  const { view, changed } = told.value;
  return said.answer === 'withdraw' ? { kind: 'withdrawn', view, now } : { kind: 'answered', view, changed, now };
};

/** What is answered without changing or showing anything. */
const askedBack = async (asks: Asks, { who, team }: Pick<Incoming, 'who' | 'team'>, intent: Extract<Intent, { readonly kind: 'unclear' | 'aside' | 'spelling' }>): Promise<Outcome> => {
  switch (intent.kind) {
    case 'unclear':
      return { ...intent, view: intent.about === 'status' ? null : await meant(asks, who, team) };
    case 'aside':
      return { kind: 'unclear', about: 'aside', aside: intent.aside, view: NAMING.includes(intent.aside) ? await meant(asks, who, team) : null };
    case 'spelling':
      return { kind: 'unclear', about: 'spelling', meant: intent.meant };
  }
};

/** The meeting that a doubtful sentence would be about, to be named when it is asked back. */
const meant = async (asks: Asks, who: Incoming['who'], team: string | null): Promise<MyMeetingView | null> => {
  const meeting = await asks.meeting(who, { team, group: null, meeting: null });
  return meeting.ok ? meeting.value : null;
};
