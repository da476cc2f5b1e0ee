import type { Links, MyMeetingView } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { actionsCard } from './action.ts';
import { actionCard, closureProposedCard } from './action-closing.ts';
import { agendaCard, myAgendaCard } from './agenda.ts';
import { helpCard, notUnderstoodCard, refusedCard, sorryCard } from './answer.ts';
import { callCard, circularCard } from './calls.ts';
import { checkCard } from './check.ts';
import { answeredCard, meetingSummaryCard, quorumCard, withdrawnCard } from './meeting-answered.ts';
import { decisionsCard } from './decisions.ts';
import type { Door } from './door.ts';
import { membershipCard } from './membership.ts';
import { proposalAskedCard, proposedCard } from './proposal.ts';
import { isOfProgramme, showProgramme } from './show-programme.ts';
import { setUpCard } from './setting-up.ts';
import { unclearCard } from './unclear.ts';
import { withRefusal } from './with-refusal.ts';

/** The card of every outcome. */
export const showOutcome = (outcome: Outcome, language: Language, links: Links, door: Door = 'channel'): Message => {
  const drawing = { language, links };
  if (isOfProgramme(outcome)) return showProgramme(outcome, door, drawing);
  switch (outcome.kind) {
    case 'help':
      return helpCard(outcome.groups, language, links);
    case 'meeting':
      return meetingSummaryCard(outcome.view, door, { ...drawing, now: outcome.now });
    case 'agenda':
      return agendaFor(outcome.view, door, { ...drawing, now: outcome.now });
    case 'quorum':
      return quorumCard(outcome.view, door, { ...drawing, now: outcome.now });
    case 'actions':
      return actionsCard(outcome.actions, drawing);
    case 'membership':
      return membershipCard(outcome.page, door, drawing);
    case 'setUp':
      return setUpCard(outcome.places, language, links);
    case 'checked':
      return checkCard(outcome.check, drawing);
    case 'answered':
      return door === 'card' ? myAgendaCard(outcome.view, { ...drawing, now: outcome.now }) : answeredCard(outcome.view, outcome.changed, door, { ...drawing, now: outcome.now });
    case 'withdrawn':
      return door === 'card' ? myAgendaCard(outcome.view, { ...drawing, now: outcome.now }) : withdrawnCard(outcome.view, door, { ...drawing, now: outcome.now });
    case 'proposed':
      return proposedCard(outcome, language, links);
    case 'proposalAsked':
      return proposalAskedCard(outcome, language, links);
    case 'action':
      return actionCard(outcome, drawing);
    case 'closureProposed':
      return closureProposedCard(outcome, drawing);
    case 'decisions':
      return decisionsCard(outcome, language, links);
    case 'callSettled':
      return callCard(outcome.sheet, { ...drawing, now: outcome.now, changed: outcome.changed });
    case 'circularAnswered':
      return circularCard(outcome.sheet, door, { ...drawing, now: outcome.now });
    case 'unclear':
      return unclearCard(outcome, language, links);
    case 'notUnderstood':
      return notUnderstoodCard(language, links);
    case 'refused':
      return showRefused(outcome, language, links, door);
    case 'sorry':
      return sorryCard(outcome.reference, language, links);
  }
};

/** On the card that was pressed, as it is now; else, and in a channel, alone. */
const showRefused = ({ refusal, seen }: Extract<Outcome, { readonly kind: 'refused' }>, language: Language, links: Links, door: Door): Message => {
  if (door !== 'card' || seen === null) return refusedCard(refusal, language, links);
  if (seen.kind === 'agenda') return myAgendaCard(seen.view, { language, links, now: seen.now }, wordsIn(language).refusal(refusal));
  return withRefusal(showOutcome(seen, language, links, door), refusal, language);
};

const agendaFor = (view: MyMeetingView, door: Door, drawing: { readonly language: Language; readonly links: Links; readonly now: Instant }): Message =>
  door === 'channel' ? agendaCard(view, drawing) : myAgendaCard(view, drawing);
