import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { bandOf, scoreOf } from '../../shared/domain/risk.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { RiskNote } from '../usecases/risks/risk-notes.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { command, pageLink } from './parts.ts';

/** To the owner of a risk: look at it again. A restricted one is named by its reference alone. */
export const riskNoteCard = ({ risk, title, unanswered, today }: RiskNote, { language, links, notice, group }: NoteDrawing): Message => {
  const { risk: say } = wordsIn(language);
  const score = scoreOf(risk);
  const about = title ?? `🔒 ${say.restricted}`;
  const when = risk.nextReview < today ? say.reviewOver(risk.nextReview) : say.reviewBy(risk.nextReview);
  const lines = [`${risk.ref}: ${about}`, when, ...(title === null ? [] : [say.now(say.score(bandOf(score), score))]), ...(unanswered === 0 || title === null ? [] : [say.unanswered(unanswered)]), title === null ? say.howToRead : say.howTo];
  return sayingCard({
    title: say.reviewTitle(risk.ref), group: group.name, lines: lines.map(escapeMarkdown), spoken: when, link: pageLink(links, 'risks', group.id, { one: risk.id }), marker: markerOf(notice),
    // nobody confirms what the card does not show
    commands: title === null ? [] : [command(say.stillRight, 'reviewRisk', { risk: risk.id, nextReview: risk.nextReview, likelihood: risk.likelihood, impact: risk.impact })],
  }, language, links);
};

/** After the press: until when it holds, and the way to change it. */
export const riskReviewedCard = ({ group, risk, changed }: Extract<Outcome, { readonly kind: 'riskReviewed' }>, { language, links }: { readonly language: Language; readonly links: Links }): Message => {
  const { risk: say } = wordsIn(language);
  const title = changed ? say.reviewed(risk.ref) : say.reviewedAlready(risk.ref);
  const lines = [say.holds(risk.nextReview), say.otherwise];
  return sayingCard({ title, group: group.name, lines: lines.map(escapeMarkdown), spoken: say.holds(risk.nextReview), link: pageLink(links, 'risks', group.id, { one: risk.id }), marker: 'risk' }, language, links);
};
