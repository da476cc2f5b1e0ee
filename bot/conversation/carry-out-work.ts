import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Incoming } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { Asks } from './asks.ts';
import type { Intent } from './intent.ts';

export const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal, seen: null });

/** What the refusal does not say is the outcome. */
export const orRefused = <T>(result: Result<T>, outcome: (value: T) => Outcome): Outcome => (result.ok ? outcome(result.value) : refused(result.refusal));

type Work = Extract<Intent, { readonly kind: 'proposeItem' | 'proposalDoubtful' | 'tellIdea' | 'ideaDoubtful' | 'giveAdvice' | 'reviewRisk' | 'action' | 'closeAction' | 'giveHighlight' | 'decisions' | 'settleCall' | 'answerCircular' }>;

/** What is done between meetings: items proposed, actions and decisions, meetings besides the rhythm. */
export const carryOutWork = async (asks: Asks, { who, team }: Pick<Incoming, 'who' | 'team'>, intent: Work, now: Instant): Promise<Outcome> => {
  switch (intent.kind) {
    case 'proposeItem': {
      const { group, meeting, title, purpose, minutes } = intent;
      return orRefused(await asks.propose(who, { team, group, meeting, title, purpose, minutes }), (proposed) => ({ kind: 'proposed', ...proposed }));
    }
    case 'proposalDoubtful': {
      const { group, because, title, purpose, minutes } = intent;
      return { kind: 'proposalAsked', group, because, draft: { title, purpose, minutes } };
    }
    case 'tellIdea':
      return orRefused(await asks.tellIdea(who, { team, group: intent.group, title: intent.title, what: intent.what }), (taken) => ({ kind: 'ideaTaken', ...taken }));
    case 'ideaDoubtful':
      return { kind: 'ideaAsked', group: intent.group, because: intent.because, draft: { title: intent.title, what: intent.what } };
    case 'giveAdvice':
      return orRefused(await asks.giveAdvice(who, { advice: intent.advice, text: intent.text }), (given) => ({ kind: 'adviceTaken', ...given }));
    case 'reviewRisk':
      return orRefused(await asks.reviewRisk(who, intent.press), (reviewed) => ({ kind: 'riskReviewed', ...reviewed }));
    case 'action': {
      const { group, ref, because, evidence } = intent;
      return orRefused(await asks.action(who, { team, group }, { ref }), (told) => ({ kind: 'action', ...told, because, evidence }));
    }
    case 'closeAction':
      return orRefused(await asks.closeAction(who, { team, group: intent.group }, intent.named, intent.evidence), (proposed) => ({ kind: 'closureProposed', ...proposed }));
    case 'giveHighlight':
      return orRefused(await asks.giveHighlight(who, intent.press), (answered) => ({ kind: 'highlightAnswered', ...answered }));
    case 'decisions':
      return orRefused(await asks.decisions(who, { team, group: intent.group }, intent.words), (found) => ({ kind: 'decisions', ...found }));
    case 'settleCall':
      return orRefused(await asks.settleCall(who, { call: intent.call, how: intent.how, note: intent.note }), (settled) => ({ kind: 'callSettled', ...settled, now }));
    case 'answerCircular':
      return orRefused(await asks.answerCircular(who, { circular: intent.circular, says: intent.says, comment: intent.comment }), (answered) => ({ kind: 'circularAnswered', ...answered, now }));
  }
};
