import type { Language } from '../../shared/domain/group.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { escapeMarkdown } from './markdown.ts';
import { STYLE } from './parts.ts';

const line = (text: string, more: object = {}): object => ({ type: 'TextBlock', text, wrap: true, spacing: 'None', ...more });

/** A card below whose heading stands why what was pressed on it cannot be done. */
export const withRefusal = ({ card, summary, mentions }: Message, refusal: Refusal, language: Language): Message => {
  const words = wordsIn(language);
  const problems = refusal.why === 'notReady' ? refusal.problems.map(words.formProblem) : [];
  const said = [words.refusal(refusal), ...problems];
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  const why = { type: 'Container', style: STYLE.bad, bleed: true, spacing: 'Medium', items: [line(`✖ ${words.conversation.refused}`, { weight: 'Bolder' }), ...said.map((text) => line(escapeMarkdown(text)))] };
  const spoken = `${words.conversation.refused}: ${said.join(' ')} ${summary}`;
  return { card: { ...card, speak: spoken, fallbackText: spoken, body: [...body.slice(0, 1), why, ...body.slice(1)] }, summary: spoken, mentions };
};
