import type { GroupHead } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Links } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import template from './answer.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import { command, questions, webLinks, type Command, type DialogButton, type Head, tabLink } from './parts.ts';
import { templateOf, type Card } from './template.ts';

interface AnswerData extends Head {
  readonly lines: readonly string[];
  readonly examples: readonly { readonly lines: readonly string[] }[];
  readonly dialogs: readonly DialogButton[];
}

interface Saying {
  readonly title: string;
  /** escaped where people wrote them */
  readonly lines: readonly string[];
  readonly examples?: readonly string[];
  readonly commands?: readonly Command[];
  readonly dialogs?: readonly DialogButton[];
  /** the page of the tab that goes with it; else the tab as such */
  readonly link?: string;
  /** what is said aloud beside the title */
  readonly spoken?: string;
  readonly group?: string;
  /** by which a notice's post is found again */
  readonly marker?: string;
  /** a courtesy, with nothing to open or press */
  readonly isBare?: boolean;
}

const draw: (data: AnswerData) => Card = templateOf(template);

/** A short card of words and buttons. */
export const sayingCard = (saying: Saying, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const summary = saying.spoken === undefined ? saying.title : `${saying.title}: ${saying.spoken}`;
  const examples = saying.examples ?? [];
  const card = draw({
    lang: language,
    speak: summary,
    marker: saying.marker ?? 'answer',
    group: escapeMarkdown(saying.group ?? words.conversation.product),
    title: escapeMarkdown(saying.title),
    lines: saying.lines,
    examples: examples.length === 0 ? [] : [{ lines: examples.map(escapeMarkdown) }],
    commands: saying.commands ?? [],
    dialogs: saying.dialogs ?? [],
    links: saying.isBare === true ? [] : webLinks([words.conversation.tab, saying.link ?? tabLink(links)]),
  });
  return { card, summary, mentions: [] };
};

const groupLines = (groups: readonly GroupHead[], words: Words): readonly string[] =>
  groups.length === 0 ? [] : [escapeMarkdown(words.conversation.inGroups(words.format.list(groups.map((group) => group.name))))];

export const helpCard = (groups: readonly GroupHead[], language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const { help, helpIntro, lines } = words.conversation;
  return sayingCard({ title: help, lines: [...groupLines(groups, words), helpIntro], examples: lines, commands: questions(words) }, language, links);
};

export const notUnderstoodCard = (language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const { notUnderstood, notUnderstoodHint, lines } = words.conversation;
  return sayingCard({ title: notUnderstood, lines: [notUnderstoodHint], examples: lines, commands: questions(words) }, language, links);
};

/** A "no" with its sentence, and what can be done instead. */
export const refusedCard = (refusal: Refusal, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const sentence = words.refusal(refusal);
  const { agenda, status, help } = words.conversation.buttons;
  const isOfTeam = refusal.why === 'mayNot' || refusal.why === 'notInstalled' || refusal.why === 'neighbourFailed';
  const isStatus = refusal.why === 'notTheLead' || refusal.why === 'noSuchWorkstream' || refusal.why === 'whichWorkstream' || refusal.why === 'greenDoubted';
  const commands = [...(isOfTeam ? [] : [isStatus ? command(status, 'status') : command(agenda, 'agenda')]), command(help, 'help')];
  return sayingCard({ title: words.conversation.refused, lines: [escapeMarkdown(sentence)], spoken: sentence, commands }, language, links);
};

export const sorryCard = (reference: string, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const line = words.conversation.sorryLine(reference);
  return sayingCard({ title: words.conversation.sorry, lines: [escapeMarkdown(line)], spoken: line, commands: [command(words.conversation.buttons.help, 'help')] }, language, links);
};
