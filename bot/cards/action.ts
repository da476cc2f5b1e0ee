import type { Matter } from '../../shared/domain/obligation.ts';
import type { ActionView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import dueTemplate from './action-due.json' with { type: 'json' };
import listTemplate from './actions.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import { clauseLine, markerOf } from './meeting.ts';
import { questions, webLinks, type Head } from './parts.ts';
import type { ReminderDrawing } from './reminders.ts';
import { templateOf, type Card } from './template.ts';
import type { Drawing } from './meeting.ts';

type Colour = 'attention' | 'warning' | 'default';

interface DueData extends Head {
  readonly owner: string;
  readonly action: string;
  readonly due: string;
  readonly colour: Colour;
  readonly notes: readonly string[];
}

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

const drawDue: (data: DueData) => Card = templateOf(dueTemplate);
const drawList: (data: ListData) => Card = templateOf(listTemplate);

const colourOf = (daysLeft: number): Colour => {
  if (daysLeft < 0) return 'attention';
  return daysLeft <= 2 ? 'warning' : 'default';
};

/** A sign stands with the colour. */
const leftText = (daysLeft: number, words: Words): string => `${{ attention: '✖ ', warning: '◔ ', default: '' }[colourOf(daysLeft)]}${words.action.left(daysLeft)}`;

/** Where it came from, and what is out of the common. */
const detailsOf = (action: ActionView, words: Words): readonly string[] => {
  const details = [
    ...(action.from === null ? [] : [words.action.from(escapeMarkdown(action.from))]),
    ...(action.priority === 'high' ? [words.action.priority(action.priority)] : []),
    ...(action.state === 'open' ? [] : [words.action.state(action.state)]),
  ];
  return details.length === 0 ? [] : [details.join(' · ')];
};

const mentionOf = (name: string): string => `<at>${name.replaceAll(/[<>]/gu, '')}</at>`;

/** Reminds the owner in the channel; somebody whom the directory no longer names is not mentioned. */
export const actionDueCard = (action: ActionView, when: Extract<Matter, { readonly kind: 'actionDue' }>['when'], drawing: ReminderDrawing): Message => {
  const words = wordsIn(drawing.language);
  const isKnown = action.ownerName !== '';
  const text = mentionOf(action.ownerName);
  const heading = words.action.heading(when, action.daysLeft);
  const summary = `${action.group.name}: ${words.action.summary(action.ref, heading)}`;
  const card = drawDue({
    lang: drawing.language,
    speak: summary,
    marker: drawing.notice === undefined ? 'action' : markerOf(drawing.notice),
    group: escapeMarkdown(action.group.name),
    title: heading,
    owner: words.action.owner(isKnown ? text : words.action.noOwner),
    action: `${escapeMarkdown(action.ref)}: ${escapeMarkdown(action.title)}`,
    due: `${words.action.due(action.due)} · ${leftText(action.daysLeft, words)}`,
    colour: colourOf(action.daysLeft),
    notes: [...detailsOf(action, words), ...(drawing.clause === null ? [] : [clauseLine(drawing.clause, null, words)])],
    commands: [],
    links: webLinks([words.conversation.tab, drawing.links.tab]),
  });
  if (!isKnown) return { card, summary, mentions: [] };
  const entities = [{ type: 'mention', text, mentioned: { id: action.owner, name: action.ownerName } }];
  return { card: { ...card, msteams: { width: 'Full', entities } }, summary, mentions: [{ id: action.owner, name: action.ownerName }] };
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
    links: webLinks([words.conversation.tab, drawing.links.tab]),
  });
  return { card, summary, mentions: [] };
};
