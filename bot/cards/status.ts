import { RAGS, STATUS_LIMITS, type Rag, type Statement } from '../../shared/domain/workstream.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Drawing } from './meeting.ts';
import { command, pageLink, webLinks, type Command, type Fact, type Head } from './parts.ts';
import template from './status-form.json' with { type: 'json' };
import { templateOf, type Card } from './template.ts';

type Labels = Readonly<Record<`${keyof Statement}Label` | `${keyof Statement}Error`, string>>;

interface FormData extends Omit<Head, 'commands'>, Omit<Statement, 'backBy'>, Labels {
  readonly lines: readonly string[];
  readonly wanting: readonly string[];
  readonly lists: readonly { readonly lines: readonly string[] }[];
  readonly backBy: string;
  readonly forAmber: string;
  readonly forGreen: string;
  readonly choices: readonly Fact[];
  readonly commands: readonly Command[];
}

const draw: (data: FormData) => Card = templateOf(template);

type Asked = Extract<Outcome, { readonly kind: 'statusAsked' }>;
type Which = Extract<Outcome, { readonly kind: 'statusWhich' }>;

/** a shape of its own for each colour, as on the board */
const SHAPES: Readonly<Record<Rag, string>> = { green: '●', amber: '▲', red: '◆' };

const WRITTEN = ['reason', 'ask', 'evidence', 'despite'] as const;

/** What was typed, as much of it as a field takes. */
const fitting = (draft: Statement): Pick<Statement, (typeof WRITTEN)[number]> => {
  const [reason, ask, evidence, despite] = WRITTEN.map((field) => draft[field].slice(0, STATUS_LIMITS[field]));
  return { reason: reason ?? '', ask: ask ?? '', evidence: evidence ?? '', despite: despite ?? '' };
};

const labelsIn = ({ status: { field, colourNeeded }, formProblem: problem }: Words): Labels => {
  const tooLong = (name: (typeof WRITTEN)[number]): string => problem({ field: name, kind: 'tooLong', limit: STATUS_LIMITS[name] });
  return {
    ragLabel: field.rag, reasonLabel: field.reason, askLabel: field.ask, backByLabel: field.backBy, evidenceLabel: field.evidence, despiteLabel: field.despite,
    ragError: colourNeeded, reasonError: tooLong('reason'), askError: tooLong('ask'), backByError: problem({ field: 'backBy', kind: 'notADay' }), evidenceError: tooLong('evidence'), despiteError: tooLong('despite'),
  };
};

/** What would answer the doubts: newer evidence where it is merely old, else why it is green all the same. */
const unexplained = ({ evidence, despite }: Statement, doubts: Asked['doubts']): Asked['problems'] => {
  if (doubts.length === 0 || despite !== '') return [];
  return [{ field: evidence === '' && doubts.every(({ kind }) => kind === 'staleEvidence') ? 'evidence' : 'despite', kind: 'missing' }];
};

/** A report asked back: what is missing in it or speaks against it, and a form that holds what was understood. */
export const statusAskedCard = ({ group, workstream, draft, problems, doubts, triggers }: Asked, { language, links }: Pick<Drawing, 'language' | 'links'>): Message => {
  const { status: say, workstream: named } = wordsIn(language);
  const title = say.askedTitle(workstream.number);
  const wanting = say.wanting(draft.rag, [...problems, ...unexplained(draft, doubts)]);
  const against = doubts.length === 0 ? [] : [say.doubtsTitle, ...doubts.map((doubt) => `• ${say.doubt(doubt)}`), say.doubtsAdvice];
  const meanings = RAGS.filter((rag) => triggers[rag] !== '').map((rag) => named.trigger(rag, triggers[rag]));
  const summary = `${group.name}: ${title} · ${[...wanting, ...doubts.map(say.doubt)].join(' ')}`;
  const card = draw({
    lang: language,
    speak: summary,
    marker: 'status-form',
    group: escapeMarkdown(group.name),
    title: escapeMarkdown(title),
    lines: [escapeMarkdown(named.name(workstream.number, workstream.title)).replace('\\.', '.')],
    wanting: wanting.map((line) => `✖ ${escapeMarkdown(line).replaceAll('\\.', '.')}`),
    lists: [against, meanings].filter((lines) => lines.length > 0).map((lines) => ({ lines: lines.map(escapeMarkdown) })),
    rag: draft.rag,
    ...fitting(draft),
    backBy: draft.backBy ?? '',
    ...labelsIn(wordsIn(language)),
    forAmber: say.forAmber,
    forGreen: say.forGreen,
    choices: RAGS.map((rag) => ({ title: `${SHAPES[rag]} ${named.rag(rag)}`, value: rag })),
    commands: [command(say.send, 'reportStatus', { group: group.id, workstream: workstream.id })],
    links: webLinks([wordsIn(language).conversation.tab, pageLink(links, 'workstreams', group.id, { one: workstream.id })]),
  });
  return { card, summary, mentions: [] };
};

const LONGEST = 60;
const shortly = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);

/** Two strategies have a workstream of that number: a button for each, with all that was said. */
export const statusWhichCard = ({ group, number, choices, draft }: Which, { language, links }: Pick<Drawing, 'language' | 'links'>): Message => {
  const { status: say } = wordsIn(language);
  const commands = choices.map(({ id, title, strategy }) => command(shortly(`${strategy.title}: ${title}`), 'reportStatus', { ...draft, group: group.id, workstream: id }));
  return sayingCard({ title: say.whichTitle(number), lines: [say.whichLine], spoken: say.whichLine, group: group.name, commands, link: pageLink(links, 'workstreams', group.id) }, language, links);
};
