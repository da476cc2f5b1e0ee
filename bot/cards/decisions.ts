import type { DecisionView } from '../../shared/contract/decisions.ts';
import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { pageLink } from './parts.ts';
import { shortened } from './written.ts';

/** A decision may be four thousand letters long; a card shows how it begins. */
const SHOWN = 400;

const lineOf = ({ ref, about, text, outcome, state, starts }: DecisionView, zone: string, words: Words): string => {
  const { decision, format } = words;
  const when = starts === null ? decision.between : decision.onDay(format.date(zone, starts));
  const facts = [decision.outcome(outcome), when, ...(decision.state(state) === null ? [] : [decision.state(state) ?? ''])].join(' · ');
  return `**${escapeMarkdown(ref)}: ${escapeMarkdown(about)}**\n\n${escapeMarkdown(shortened(text, SHOWN))}\n\n${escapeMarkdown(facts)}`;
};

/** The latest decisions that hold the words; none that is kept to some. */
export const decisionsCard = ({ group, words: asked, decisions, more }: Extract<Outcome, { readonly kind: 'decisions' }>, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const { decision: say } = words;
  const spoken = decisions.length === 0 ? say.none(asked) : say.count(decisions.length);
  const lines = decisions.length === 0 ? [escapeMarkdown(say.none(asked))] : decisions.map((decision) => lineOf(decision, group.zone, words));
  return sayingCard({ title: say.found(asked), lines: [...lines, ...(more ? [say.more] : [])], spoken, group: group.name, link: pageLink(links, 'decisions', group.id) }, language, links);
};
