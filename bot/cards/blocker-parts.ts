import type { BlockerView } from '../../shared/contract/blockers.ts';
import type { GroupHead, Links } from '../../shared/contract/views.ts';
import { awaitsDecision, isBlocking } from '../../shared/domain/blocker.ts';
import type { Language } from '../../shared/domain/group.ts';
import { addDays, type Day } from '../../shared/domain/time.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import template from './blocker.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import { pageLink, perhaps, webLinks, type Fact, type Head, tabLink } from './parts.ts';
import { templateOf, type Card } from './template.ts';

/** What the cards about blockers are made of. */

interface Field {
  readonly id: string;
  readonly label: string;
  readonly error: string;
  readonly value: string;
}

export interface Row {
  readonly head: string;
  readonly about: readonly string[];
  readonly state: string;
  readonly colour: 'attention' | 'warning' | 'default';
}

interface BlockerData extends Head {
  readonly counts: readonly string[];
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  readonly sets: readonly { readonly facts: readonly Fact[] }[];
  readonly notes: readonly string[];
  readonly texts: readonly Field[];
  readonly sorts: readonly (Field & { readonly choices: readonly Fact[] })[];
  readonly dates: readonly (Field & { readonly min: Day })[];
}

export interface Drawing {
  readonly language: Language;
  readonly links: Links;
}

interface Parts extends Partial<Pick<BlockerData, 'lines' | 'rows' | 'notes' | 'texts' | 'sorts' | 'dates' | 'commands'>> {
  readonly title: string;
  readonly count?: string;
  readonly facts?: readonly Fact[];
  readonly group: Pick<GroupHead, 'id' | 'name'> | null;
  /** the one that is linked; none: the whole list */
  readonly one?: string;
  readonly spoken?: string;
  readonly marker?: string;
}

const draw: (data: BlockerData) => Card = templateOf(template);

export const blockerMessage = (parts: Parts, { language, links }: Drawing): Message => {
  const words = wordsIn(language);
  const { title, group, one, facts = [], count = '' } = parts;
  const summary = `${group?.name ?? words.conversation.product}: ${title}${parts.spoken === undefined ? '' : `, ${parts.spoken}`}`;
  const link = group === null ? tabLink(links) : pageLink(links, 'blockers', group.id, one === undefined ? {} : { one });
  const card = draw({
    lang: language, speak: summary, marker: parts.marker ?? 'blocker', group: escapeMarkdown(group?.name ?? words.conversation.product), title: escapeMarkdown(title),
    counts: perhaps(count), lines: (parts.lines ?? []).filter((line) => line !== ''), rows: parts.rows ?? [], sets: facts.length === 0 ? [] : [{ facts }], notes: parts.notes ?? [],
    texts: parts.texts ?? [], sorts: parts.sorts ?? [], dates: parts.dates ?? [], commands: parts.commands ?? [],
    links: webLinks([one === undefined ? words.blocker.all : words.blocker.open, link]),
  });
  return { card, summary, mentions: [] };
};

/** In so many days somebody means to have it out of the way, where they name no other day. */
const USUAL_DAYS = 14;

export const dueField = (today: Day, { blocker: { form } }: Words): BlockerData['dates'] => [
  { id: 'due', label: form.due, error: form.dueError, value: addDays(today, USUAL_DAYS), min: today },
];

const fact = (title: string, value: string): Fact => ({ title, value: escapeMarkdown(value) });

const waitFact = (blocker: BlockerView, say: Words['blocker']): readonly Fact[] => {
  if (blocker.waited === null) return [];
  return [awaitsDecision(blocker) ? fact(say.waiting, say.waited(blocker.waited)) : fact(say.decided, say.decidedIn(blocker.waited))];
};

/** What one is told of a blocker: what it stops, who raised it, who removes it, and for how long it has stood. */
export const factsOf = (blocker: BlockerView, { blocker: say }: Words): readonly Fact[] => {
  const { work, raisedByName, removerName, remover, offeredName, age } = blocker;
  const removing = removerName === null ? [say.nobody, ...(offeredName === null ? [] : [say.askedOf(offeredName)])].join(' · ') : say.by(removerName, remover?.due ?? null);
  return [
    ...(work === null ? [] : [fact(say.stops, say.works(work.number, work.title, work.strategy))]),
    fact(say.raisedBy, raisedByName),
    ...(isBlocking(blocker) || removerName !== null ? [fact(say.remover, removing)] : []),
    fact(say.age, say.days(age)),
    ...waitFact(blocker, say),
  ];
};

export const endLines = ({ ended, endedByName, state }: BlockerView, { blocker: say }: Words): readonly string[] =>
  ended === null ? [] : [state === 'removed' ? say.removed(endedByName ?? '') : say.withdrawn(endedByName ?? ''), ended.how];
