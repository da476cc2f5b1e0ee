import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { adviceTakenCard, ideaAskedCard, ideaTakenCard } from './request.ts';
import { blockerAskedCard, blockerRaisedCard, blockersCard, blockerTakenCard } from './blocker.ts';
import { highlightAnsweredCard } from './highlight.ts';
import { riskReviewedCard } from './risk-notes.ts';
import { statusAskedCard, statusWhichCard } from './status.ts';
import type { Door } from './door.ts';
import { boardCard, reportedCard } from './workstream.ts';

const KINDS = [
  'board', 'reported', 'highlightAnswered', 'statusAsked', 'statusWhich', 'ideaTaken', 'ideaAsked', 'riskReviewed', 'adviceTaken',
  'blockerRaised', 'blockerAsked', 'blockerTaken', 'blockers',
] as const satisfies readonly Outcome['kind'][];
type OfProgramme = Extract<Outcome, { readonly kind: (typeof KINDS)[number] }>;

export const isOfProgramme = (outcome: Outcome): outcome is OfProgramme => KINDS.some((kind) => kind === outcome.kind);

/** The card of what was said about the programme. */
export const showProgramme = (outcome: OfProgramme, door: Door, drawing: { readonly language: Language; readonly links: Links }): Message => {
  switch (outcome.kind) {
    case 'board':
      return boardCard(outcome.group, outcome.workstreams, drawing);
    case 'reported':
      return reportedCard(outcome.group, outcome.workstream, outcome.changed, drawing);
    case 'highlightAnswered':
      return highlightAnsweredCard(outcome, drawing);
    case 'statusAsked':
      return statusAskedCard(outcome, drawing);
    case 'statusWhich':
      return statusWhichCard(outcome, drawing);
    case 'ideaTaken':
      return ideaTakenCard(outcome, drawing);
    case 'ideaAsked':
      return ideaAskedCard(outcome, drawing);
    case 'riskReviewed':
      return riskReviewedCard(outcome, drawing);
    case 'adviceTaken':
      return adviceTakenCard(outcome, drawing);
    case 'blockerRaised':
      return blockerRaisedCard(outcome, door, drawing);
    case 'blockerAsked':
      return blockerAskedCard(outcome, drawing);
    case 'blockerTaken':
      return blockerTakenCard(outcome, drawing);
    case 'blockers':
      return blockersCard(outcome, drawing);
  }
};
