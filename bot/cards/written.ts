import type { Language } from '../../shared/domain/group.ts';
import type { Message } from '../ports.ts';
import { escapeMarkdown } from './markdown.ts';
import { webLinks, type Command, type Fact, type Head } from './parts.ts';
import { templateOf, type Card } from './template.ts';
import template from './written.json' with { type: 'json' };

export interface Input {
  readonly id: string;
  readonly label: string;
  readonly error: string;
  readonly value: string;
  readonly required: boolean;
}

interface WrittenData extends Head {
  readonly lines: readonly string[];
  readonly sets: readonly { readonly facts: readonly Fact[] }[];
  readonly notes: readonly string[];
  readonly inputs: readonly Input[];
}

/** The title and the group as people wrote them; lines, facts and notes are markdown already. */
interface Written {
  readonly language: Language;
  readonly marker: string;
  readonly title: string;
  readonly group: string;
  readonly spoken: string;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly inputs?: readonly Input[] | undefined;
  readonly commands?: readonly Command[] | undefined;
  readonly link: readonly [title: string, url: string];
}

const draw: (data: WrittenData) => Card = templateOf(template);

/** A card shows how a long text begins, the tab all of it. */
export const shortened = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`);

/** A title, what people wrote, facts, and what can be written back or pressed. */
export const writtenCard = ({ language, marker, title, group, spoken, lines, facts, notes, inputs = [], commands = [], link }: Written): Message => {
  const summary = `${group}: ${spoken}`;
  const card = draw({
    lang: language,
    speak: summary,
    marker,
    group: escapeMarkdown(group),
    title: escapeMarkdown(title),
    lines,
    sets: facts.length === 0 ? [] : [{ facts }],
    notes,
    inputs,
    commands,
    links: webLinks(link),
  });
  return { card, summary, mentions: [] };
};
