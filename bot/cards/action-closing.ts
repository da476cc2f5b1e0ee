import type { Links, ActionView } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Matter } from '../../shared/domain/obligation.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import template from './action-due.json' with { type: 'json' };
import { colourOf, detailsOf, leftText, type Colour } from './action.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLines, markerOf } from './meeting.ts';
import { command, pageLink, webLinks, type Command, type Head } from './parts.ts';
import type { ReminderDrawing } from './reminders.ts';
import { templateOf, type Card } from './template.ts';

interface ClosingForm extends Omit<Command, 'title'> {
  readonly title: string;
  readonly label: string;
  readonly error: string;
  readonly value: string;
  readonly send: string;
}

interface OneData extends Omit<Head, 'commands'> {
  readonly owner: string;
  readonly action: string;
  readonly due: string;
  readonly colour: Colour;
  readonly notes: readonly string[];
  /** none where it cannot be closed here */
  readonly forms: readonly ClosingForm[];
}

interface Drawing {
  readonly language: Language;
  readonly links: Links;
}

type Told = Extract<Outcome, { readonly kind: 'action' }>;
type Proposed = Extract<Outcome, { readonly kind: 'closureProposed' }>;

const draw: (data: OneData) => Card = templateOf(template);

const mentionOf = (name: string): string => `<at>${name.replaceAll(/[<>]/gu, '')}</at>`;

/** How one says that it is done: with what shows it. */
const formFor = ({ id }: ActionView, words: Words, value = ''): ClosingForm => {
  const { done, evidence, evidenceNeeded, sendDone } = words.actionClosing;
  return { ...command(done, 'closeAction', { action: id }), label: evidence, error: evidenceNeeded, value, send: sendDone };
};

const saysOf = ({ closing, state, ownerName }: ActionView, words: Words): readonly string[] =>
  state === 'proposedClosed' && closing !== null ? [escapeMarkdown(words.actionClosing.says(ownerName, closing.evidence))] : [];

const about = (action: ActionView, words: Words): Pick<OneData, 'action' | 'due' | 'colour'> => {
  const isOpen = action.state === 'open';
  return {
    action: `${escapeMarkdown(action.ref)}: ${escapeMarkdown(action.title)}`,
    due: `${words.action.due(action.due)} · ${isOpen ? leftText(action.daysLeft, words) : words.action.state(action.state)}`,
    colour: isOpen ? colourOf(action.daysLeft) : 'default',
  };
};

interface Saying {
  readonly title: string;
  readonly notes: readonly string[];
  readonly form: boolean;
  readonly value?: string;
}

const oneCard = (action: ActionView, { title, notes, form, value }: Saying, { language, links }: Drawing): Message => {
  const words = wordsIn(language);
  const summary = `${action.group.name}: ${title}`;
  const card = draw({
    lang: language,
    speak: summary,
    marker: 'action',
    group: escapeMarkdown(action.group.name),
    title: escapeMarkdown(title),
    owner: words.action.owner(action.ownerName === '' ? words.action.noOwner : escapeMarkdown(action.ownerName)),
    ...about(action, words),
    notes: [...notes, ...saysOf(action, words), ...detailsOf(action, words)],
    forms: form ? [formFor(action, words, value)] : [],
    links: webLinks([words.action.all, pageLink(links, 'actions', action.group.id)]),
  });
  return { card, summary, mentions: [] };
};

/** How an action stands, and why a sentence about it has not closed it. */
export const actionCard = ({ action, mayClose, because, evidence }: Told, drawing: Drawing): Message => {
  const { action: say, actionClosing } = wordsIn(drawing.language);
  const notes = because === null ? [] : [escapeMarkdown(actionClosing.notClosed(because))];
  const title = action.state === 'open' ? say.summary(action.ref, say.left(action.daysLeft)) : say.summary(action.ref, say.state(action.state));
  return oneCard(action, { title, notes, form: mayClose && action.state === 'open', value: evidence }, drawing);
};

export const closureProposedCard = ({ action, changed }: Proposed, drawing: Drawing): Message => {
  const { actionClosing: say } = wordsIn(drawing.language);
  return oneCard(action, { title: changed ? say.proposedTitle(action.ref) : say.proposedAlready(action.ref), notes: [say.proposedHint], form: false }, drawing);
};

/** Reminds the owner in the channel; somebody whom the directory no longer names is not mentioned. */
export const actionDueCard = (action: ActionView, when: Extract<Matter, { readonly kind: 'actionDue' }>['when'], drawing: ReminderDrawing): Message => {
  const words = wordsIn(drawing.language);
  const isKnown = action.ownerName !== '';
  const text = mentionOf(action.ownerName);
  const heading = words.action.heading(when, action.daysLeft);
  const summary = `${action.group.name}: ${words.action.summary(action.ref, heading)}`;
  const card = draw({
    lang: drawing.language,
    speak: summary,
    marker: drawing.notice === undefined ? 'action' : markerOf(drawing.notice),
    group: escapeMarkdown(action.group.name),
    title: heading,
    owner: words.action.owner(isKnown ? text : words.action.noOwner),
    ...about(action, words),
    notes: [...detailsOf(action, words), ...clauseLines(drawing.clause, null, words)],
    forms: action.state === 'open' ? [formFor(action, words)] : [],
    links: webLinks([words.action.all, pageLink(drawing.links, 'actions', action.group.id)]),
  });
  if (!isKnown) return { card, summary, mentions: [] };
  const entities = [{ type: 'mention', text, mentioned: { id: action.owner, name: action.ownerName } }];
  return { card: { ...card, msteams: { width: 'Full', entities } }, summary, mentions: [{ id: action.owner, name: action.ownerName }] };
};
