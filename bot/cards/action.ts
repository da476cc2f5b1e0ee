import type { ActionView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import listTemplate from './actions.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import { pageLink, questions, webLinks, type Head } from './parts.ts';
import { templateOf, type Card } from './template.ts';
import type { Drawing } from './meeting.ts';

export type Colour = 'attention' | 'warning' | 'default';

interface ActionRow {
  readonly ref: string;
  readonly title: string;
  readonly due: string;
  readonly left: string;
  readonly colour: Colour;
  readonly details: readonly string[];
}

interface ListData extends Head {
  readonly count: string;
  readonly rows: readonly ActionRow[];
  readonly more: readonly string[];
}

const MOST_ROWS = 20;

const drawList: (data: ListData) => Card = templateOf(listTemplate);

export const colourOf = (daysLeft: number): Colour => {
  if (daysLeft < 0) return 'attention';
  return daysLeft <= 2 ? 'warning' : 'default';
};

/** A sign stands with the colour. */
export const leftText = (daysLeft: number, words: Words): string => `${{ attention: '✖ ', warning: '◔ ', default: '' }[colourOf(daysLeft)]}${words.action.left(daysLeft)}`;

/** Where it came from, and what is out of the common. */
export const detailsOf = (action: ActionView, words: Words): readonly string[] => {
  const details = [
    ...(action.from === null ? [] : [words.action.from(escapeMarkdown(action.from))]),
    ...(action.priority === 'high' ? [words.action.priority(action.priority)] : []),
    ...(action.state === 'open' ? [] : [words.action.state(action.state)]),
  ];
  return details.length === 0 ? [] : [details.join(' · ')];
};

const row = (action: ActionView, words: Words): ActionRow => ({
  ref: escapeMarkdown(`${action.ref} · ${action.group.name}`),
  title: escapeMarkdown(action.title),
  due: words.action.due(action.due),
  left: leftText(action.daysLeft, words),
  colour: colourOf(action.daysLeft),
  details: detailsOf(action, words),
});

/** What one person owes, the first due first. */
export const actionsCard = (actions: readonly ActionView[], drawing: Pick<Drawing, 'language' | 'links'>): Message => {
  const words = wordsIn(drawing.language);
  const hidden = actions.length - MOST_ROWS;
  const count = actions.length === 0 ? words.action.none : words.action.count(actions.length);
  const summary = `${words.action.mine}: ${count}`;
  const card = drawList({
    lang: drawing.language,
    speak: summary,
    marker: 'actions',
    group: words.conversation.product,
    title: words.action.mine,
    count,
    rows: actions.slice(0, MOST_ROWS).map((action) => row(action, words)),
    more: hidden > 0 ? [words.action.more(hidden)] : [],
    commands: actions.length === 0 ? questions(words) : [],
    links: webLinks([words.conversation.tab, pageLink(drawing.links, 'mine', null)]),
  });
  return { card, summary, mentions: [] };
};
