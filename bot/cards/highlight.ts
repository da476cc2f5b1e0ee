import type { HighlightAsked } from '../../shared/contract/highlights.ts';
import { isAhead, isDone, type SinceLine } from '../../shared/domain/highlight-since.ts';
import { HIGHLIGHT_LIMIT } from '../../shared/domain/highlight.ts';
import { RAGS, STATUS_LIMITS, type Statement } from '../../shared/domain/workstream.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Links } from '../../shared/contract/views.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { HighlightAnswered } from '../usecases/workstreams/highlights.ts';
import { highlightIn, type HighlightWords } from './highlight-words.ts';
import template from './highlight.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import { command, pageLink, webLinks, type Fact, type Head } from './parts.ts';
import { templateOf, type Card } from './template.ts';

interface Field {
  readonly label: string;
  readonly error: string;
  readonly value: string;
}

interface HighlightData extends Head {
  readonly faults: readonly string[];
  readonly lines: readonly string[];
  readonly colours: readonly (Field & { readonly choices: readonly Fact[] })[];
  readonly dones: readonly Field[];
  readonly nexts: readonly Field[];
  readonly evidences: readonly Field[];
  readonly despites: readonly Field[];
  readonly reasons: readonly Field[];
  readonly askings: readonly Field[];
  readonly days: readonly Field[];
  readonly sets: readonly { readonly facts: readonly Fact[] }[];
  readonly notes: readonly string[];
}

type Form = Pick<HighlightData, 'colours' | 'dones' | 'nexts' | 'evidences' | 'despites' | 'reasons' | 'askings' | 'days' | 'commands'>;

/** What stands in the form's fields. */
export type HighlightDraft = Statement & { readonly done: string; readonly next: string; readonly revision: number };

const draw: (data: HighlightData) => Card = templateOf(template);

const NO_FORM: Form = { colours: [], dones: [], nexts: [], evidences: [], despites: [], reasons: [], askings: [], days: [], commands: [] };
/** A card is small: so much of what is known is put in, and the page has the rest. */
const MOST = 8;

const linesOf = (since: readonly SinceLine[], which: (line: SinceLine) => boolean, say: HighlightWords): string => since.filter(which).slice(0, MOST).map(say.since).join('\n').slice(0, HIGHLIGHT_LIMIT);

/** What is known is put in, so that the lead only has to correct it. */
export const draftFrom = ({ sheet: { status, since } }: HighlightAsked, say: HighlightWords): HighlightDraft => ({
  rag: status?.rag ?? 'green', reason: status?.reason ?? '', ask: status?.ask ?? '', backBy: status?.backBy ?? null, evidence: '', despite: '',
  done: linesOf(since, isDone, say), next: linesOf(since, isAhead, say), revision: 0,
});

const only = (label: string, when: string): string => `${label} (${when})`;

const formFor = ({ meeting, sheet, triggers }: HighlightAsked, draft: HighlightDraft, isDoubted: boolean, say: HighlightWords): Form => {
  const field = (label: string, value: string, limit = HIGHLIGHT_LIMIT): readonly [Field] => [{ label, error: say.needed, value: value.slice(0, limit) }];
  return {
    colours: [{ label: say.colour, error: say.needed, value: draft.rag, choices: RAGS.map((rag) => ({ title: say.colourOption(rag, triggers[rag]), value: rag })) }],
    dones: field(say.done, draft.done),
    nexts: field(say.next, draft.next),
    evidences: field(only(say.evidence, say.onlyGreen), draft.evidence, STATUS_LIMITS.evidence),
    despites: isDoubted || draft.despite !== '' ? field(only(say.despite, say.onlyGreen), draft.despite, STATUS_LIMITS.despite) : [],
    reasons: field(only(say.reason, say.onlyAmberRed), draft.reason, STATUS_LIMITS.reason),
    askings: field(only(say.ask, say.onlyAmberRed), draft.ask, STATUS_LIMITS.ask),
    days: field(only(say.backBy, say.onlyAmberRed), draft.backBy ?? ''),
    commands: [command(say.send, 'giveHighlight', { meeting: meeting.id, workstream: sheet.workstream.id, revision: draft.revision })],
  };
};

interface Sections {
  readonly title: string;
  readonly faults?: readonly string[];
  readonly lines: readonly string[];
  readonly form?: Form;
  readonly facts?: readonly Fact[];
  readonly notes: readonly string[];
}

interface Drawing {
  readonly language: Language;
  readonly links: Links;
  readonly marker?: string;
}

const cardOf = ({ group, meeting, sheet }: HighlightAsked, { title, faults = [], lines, form = NO_FORM, facts = [], notes }: Sections, { language, links, marker = 'highlight' }: Drawing): Message => {
  const say = highlightIn(language);
  const summary = `${group.name}: ${title}`;
  const { number, title: name, strategy } = sheet.workstream;
  const card = draw({
    lang: language, speak: summary, marker, group: escapeMarkdown(group.name), title: escapeMarkdown(title),
    faults: faults.map(escapeMarkdown),
    lines: [escapeMarkdown(`${wordsIn(language).workstream.name(number, name)} (${strategy.title})`).replace('\\', ''), ...lines.map(escapeMarkdown)],
    ...form,
    sets: facts.length === 0 ? [] : [{ facts: facts.map((fact) => ({ ...fact, value: escapeMarkdown(fact.value) })) }],
    notes,
    links: webLinks([say.toPage, pageLink(links, 'highlights', group.id, { meeting: meeting.id, one: sheet.workstream.id })]),
  });
  return { card, summary, mentions: [] };
};

/** To a lead: a form in which what is known stands already. */
export const highlightAskedCard = (asked: HighlightAsked, notes: readonly string[], drawing: Drawing): Message => {
  const say = highlightIn(drawing.language);
  const { group, meeting, due, sheet, today } = asked;
  const last = due === null || due.day < today ? null : due.day;
  const draft = draftFrom(asked, say);
  const lines = [
    say.meets(group.zone, meeting.starts, last),
    ...(sheet.promised === '' ? [] : [say.promised(sheet.promised.slice(0, 400))]),
    ...sheet.since.filter(({ kind }) => kind === 'status').slice(-1).map(say.since),
    ...(draft.done + draft.next === '' ? [] : [say.prefilled]),
  ];
  return cardOf(asked, { title: say.asked(sheet.workstream.number), lines, form: formFor(asked, draft, false, say), notes }, drawing);
};

const LABELLED = ['done', 'next', 'reason', 'ask', 'backBy', 'evidence', 'despite'] as const;

/** Sentences for what was refused; of a form each of its fields. */
const faultsOf = (refusal: Refusal, language: Language): readonly string[] => {
  const words = wordsIn(language);
  const say = highlightIn(language);
  if (refusal.why === 'changedMeanwhile') return [say.changedMeanwhile];
  if (refusal.why !== 'notReady') return [words.refusal(refusal)];
  const label = (field: string): string => { const known = LABELLED.find((one) => one === field); return known === undefined ? say.report : say[known]; };
  return refusal.problems.map((problem) => `${label(problem.field)}: ${words.formProblem(problem)}`);
};

const fact = (title: string, value: string): readonly Fact[] => (value === '' ? [] : [{ title, value }]);

const factsOf = ({ sheet: { highlight, status } }: HighlightAsked, language: Language): readonly Fact[] => {
  const { workstream, format } = wordsIn(language);
  const say = highlightIn(language);
  return [
    ...(status === null ? [] : [
      ...fact(say.colour, workstream.rag(status.rag)), ...fact(say.reason, status.rag === 'green' ? '' : status.reason), ...fact(say.ask, status.ask),
      ...fact(say.backBy, status.backBy === null ? '' : format.day(status.backBy)), ...fact(say.evidence, status.evidence), ...fact(say.despite, status.despite),
    ]),
    ...fact(say.done, highlight?.done ?? ''),
    ...fact(say.next, highlight?.next ?? ''),
  ];
};

/** Instead of the form: what was taken; or the form as it was filled in, with what is wrong on top. */
export const highlightAnsweredCard = ({ asked, refusal, draft }: HighlightAnswered, drawing: Drawing): Message => {
  const say = highlightIn(drawing.language);
  const { number } = asked.sheet.workstream;
  if (refusal === null) return cardOf(asked, { title: say.given(number), lines: [], facts: factsOf(asked, drawing.language), notes: [say.givenHint] }, drawing);
  const canMend = refusal.why === 'notReady' || refusal.why === 'greenDoubted';
  return cardOf(asked, { title: say.notTaken, faults: faultsOf(refusal, drawing.language), lines: [], ...(canMend ? { form: formFor(asked, draft, refusal.why === 'greenDoubted', say) } : { facts: factsOf(asked, drawing.language) }), notes: [] }, drawing);
};
