import { totalMinutes, type AgendaItem, type PaperLine } from '../../shared/domain/agenda.ts';
import type { Forecast } from '../../shared/domain/quorum.ts';
import { ROLES } from '../../shared/domain/seat.ts';
import type { Expected, MeetingView, NamedAnswer } from '../../shared/contract/views.ts';
import type { Words } from '../../shared/words/index.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';
import { STYLE, type Fact } from './parts.ts';

export interface Banner {
  readonly style: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface QuorumPart {
  readonly style: string;
  readonly title: string;
  readonly line: string;
  readonly details: readonly string[];
}

export interface AgendaPart {
  readonly heading: string;
  readonly items: readonly ItemRow[];
  /** the same in half the space, for long agendas */
  readonly compact: readonly CompactRow[];
  readonly more: readonly string[];
}

export interface ItemRow {
  readonly number: string;
  readonly title: string;
  readonly meta: string;
  readonly papers: readonly string[];
  readonly minutes: string;
}

export interface CompactRow {
  readonly title: string;
  readonly details: string;
}

/** How much of an agenda is drawn. */
export interface Extent {
  readonly most: number;
  readonly isCompact: boolean;
}

export interface PeoplePart {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

const VERDICT: Readonly<Record<Forecast['verdict'], { readonly style: string; readonly sign: string }>> = {
  quorate: { style: STYLE.good, sign: '✔' },
  open: { style: STYLE.open, sign: '◔' },
  inquorate: { style: STYLE.bad, sign: '✖' },
};

export const quorumPart = (forecast: Forecast, words: Words): QuorumPart => ({
  style: VERDICT[forecast.verdict].style,
  title: `${VERDICT[forecast.verdict].sign} ${words.quorum.heading}: ${words.quorum.verdict(forecast.verdict).toLowerCase()}`,
  line: words.quorum.line(forecast),
  details: [words.quorum.counts(forecast), words.quorum.remarks(forecast).join(' ')],
});

const paperLine = (paper: PaperLine, words: Words): string => {
  const note = { withAgenda: '', toFollow: words.agenda.toFollow, tabled: words.agenda.tabled }[paper.state];
  const missing = paper.url === null && paper.id === null && !paper.restricted && note === '' ? words.agenda.toFollow : note;
  const notes = [paper.restricted ? words.agenda.restricted : '', missing].filter((said) => said !== '');
  return `${words.agenda.paper}: ${linkTo(paper.title ?? words.agenda.masked, paper.url)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
};

const itemRow = (item: AgendaItem, words: Words): ItemRow => ({
  number: String(item.number),
  title: escapeMarkdown(item.title),
  meta: `${words.agenda.purpose(item.purpose)} · ${escapeMarkdown(item.presenter ?? words.agenda.chairLeads)}`,
  papers: item.papers.map((paper) => paperLine(paper, words)),
  minutes: words.agenda.minutes(item.minutes),
});

const compactRow = (item: AgendaItem, words: Words): CompactRow => {
  const { number, title, meta, papers, minutes } = itemRow(item, words);
  return { title: `${number}\\. ${title}`, details: [`${meta} · ${minutes}`, ...papers].join(' · ') };
};

/** All items, or the first so many of them and how many more there are. */
export const agendaPart = (items: readonly AgendaItem[], { most, isCompact }: Extent, words: Words): AgendaPart => {
  if (items.length === 0) return { heading: words.agenda.heading, items: [], compact: [], more: [words.agenda.none] };
  const shown = items.slice(0, most);
  const hidden = items.length - shown.length;
  return {
    heading: words.agenda.headingWith(items.length, totalMinutes(items)),
    items: isCompact ? [] : shown.map((item) => itemRow(item, words)),
    compact: isCompact ? shown.map((item) => compactRow(item, words)) : [],
    more: hidden === 0 ? [] : [words.agenda.more(hidden)],
  };
};

const personText = (person: Expected, words: Words): string => {
  const [first, ...others] = person.seats;
  const remarks = [...(first?.areas ?? []), ...others.map((seat) => words.meeting.also(seat.role))];
  return escapeMarkdown(remarks.length === 0 ? person.name : `${person.name} (${remarks.join(', ')})`);
};

/** One line for each role; a person of two seats stands in the first of them. */
export const expectedPart = (view: MeetingView, words: Words): PeoplePart => ({
  heading: words.meeting.expected,
  facts: ROLES.flatMap((role) => {
    const people = view.expected.filter((person) => person.seats[0]?.role === role);
    if (people.length === 0) return [];
    const title = people.length === 1 ? words.meeting.role(role) : words.meeting.roles(role);
    return [{ title, value: people.map((person) => personText(person, words)).join(', ') }];
  }),
});

const answerText = ({ answer }: NamedAnswer, words: Words): string => {
  if (answer.kind === 'attending') return words.attendance.coming;
  return [
    words.attendance.apologies,
    ...(answer.reason === null ? [] : [words.attendance.reason(answer.reason).toLowerCase()]),
    ...(answer.substitute === null ? [] : [escapeMarkdown(words.attendance.inPlace(answer.substitute))]),
  ].join(' · ');
};

/** Who said what: only ever drawn from a view that was made for the chair or the secretary. */
export const answersPart = (answers: readonly NamedAnswer[], words: Words): PeoplePart => ({
  heading: words.attendance.answersHeading,
  facts: answers.map((answer) => ({ title: escapeMarkdown(answer.name), value: answerText(answer, words) })),
});
