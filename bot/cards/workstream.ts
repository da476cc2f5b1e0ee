import { dayIn } from '../../shared/domain/time.ts';
import type { Rag } from '../../shared/domain/workstream.ts';
import type { GroupHead, WorkstreamView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import template from './board.json' with { type: 'json' };
import { escapeMarkdown } from './markdown.ts';
import type { Drawing } from './meeting.ts';
import { command, perhaps, webLinks, type Command, type Head, tabLink } from './parts.ts';
import { templateOf, type Card } from './template.ts';

type Colour = 'good' | 'warning' | 'attention' | 'default';

interface Row {
  readonly title: string;
  readonly rag: string;
  readonly colour: Colour;
  /** why, what is asked for, what a green rests on */
  readonly reasons: readonly string[];
  readonly lead: string;
  readonly reported: readonly string[];
}

interface BoardData extends Head {
  readonly counts: readonly string[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** A shape of its own for each colour, for those who do not see the colour. */
const SIGNS: Readonly<Record<Rag, { readonly shape: string; readonly colour: Colour }>> = {
  green: { shape: '●', colour: 'good' },
  amber: { shape: '▲', colour: 'warning' },
  red: { shape: '◆', colour: 'attention' },
};

const draw: (data: BoardData) => Card = templateOf(template);

/** What stands under a status: its reason, the ask and the day of an amber or a red, the evidence of a green and its age. */
const saysOf = ({ status, standing }: WorkstreamView, { workstream: say, format }: Words): readonly string[] => {
  if (status === null) return [];
  const { rag, reason, ask, backBy, evidence, despite } = status;
  if (rag !== 'green') return [reason, ask && say.ask(ask), backBy === null ? '' : say.backBy(format.day(backBy), standing.overdueDays)].filter((line) => line !== '');
  const stale = standing.evidenceOn === null ? say.noEvidence : standing.staleDays === null ? '' : say.stale(standing.staleDays);
  return [reason, evidence && say.evidence(evidence), despite && say.despite(despite), stale].filter((line) => line !== '');
};

const reportedBy = ({ status, leadName, reporterName }: WorkstreamView, zone: string, { workstream: say, format }: Words): readonly string[] => {
  if (status === null) return [];
  const day = format.day(dayIn(zone, status.at));
  if (status.onBehalfOf !== null && reporterName !== null && leadName !== null) return [say.reportedFor(day, reporterName, leadName)];
  return [say.reported(day, reporterName === leadName ? null : reporterName)];
};

const row = (workstream: WorkstreamView, zone: string, words: Words): Row => {
  const { status } = workstream;
  return {
    title: escapeMarkdown(words.workstream.name(workstream.number, workstream.title)).replace('\\', ''),
    rag: status === null ? `○ ${words.workstream.noReport}` : `${SIGNS[status.rag].shape} ${words.workstream.rag(status.rag)}`,
    colour: status === null ? 'default' : SIGNS[status.rag].colour,
    reasons: saysOf(workstream, words).map(escapeMarkdown),
    lead: escapeMarkdown(words.workstream.lead(workstream.leadPost, workstream.leadName)),
    reported: [...reportedBy(workstream, zone, words), ...(workstream.standing.ownBehalf ? [words.workstream.ownBehalf] : [])].map(escapeMarkdown),
  };
};

const countOf = (workstreams: readonly WorkstreamView[], words: Words): string => {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  for (const { status } of workstreams) counts[status?.rag ?? 'none'] += 1;
  return workstreams.length === 0 ? words.workstream.none : words.workstream.summary(counts);
};

const card = (
  group: GroupHead,
  workstreams: readonly WorkstreamView[],
  said: { readonly title: string; readonly count: string; readonly notes: readonly string[]; readonly commands: readonly Command[] },
  drawing: Pick<Drawing, 'language' | 'links'>,
): Message => {
  const words = wordsIn(drawing.language);
  const summary = `${group.name}: ${said.title}${said.count === '' ? '' : ` · ${said.count}`}`;
  const drawn = draw({
    lang: drawing.language,
    speak: summary,
    marker: 'board',
    group: escapeMarkdown(group.name),
    title: escapeMarkdown(said.title),
    counts: perhaps(said.count),
    rows: workstreams.map((workstream) => row(workstream, group.zone, words)),
    notes: said.notes,
    commands: said.commands,
    links: webLinks([words.conversation.tab, tabLink(drawing.links)]),
  });
  return { card: drawn, summary, mentions: [] };
};

/** How the workstreams stand. */
export const boardCard = (group: GroupHead, workstreams: readonly WorkstreamView[], drawing: Pick<Drawing, 'language' | 'links'>): Message => {
  const words = wordsIn(drawing.language);
  const over = new Map(workstreams.filter(({ standing }) => standing.periodEnded).map(({ strategy: { id, title, until } }) => [id, words.workstream.periodEnded(title, words.format.day(until))]));
  const notes = [...[...over.values()].map(escapeMarkdown), ...(workstreams.some((workstream) => workstream.mayReport) ? [words.workstream.how] : [])];
  return card(group, workstreams, { title: words.workstream.board, count: countOf(workstreams, words), notes, commands: [command(words.blocker.raise, 'raiseBlocker')] }, drawing);
};

/** A lead's report, as it was noted. */
export const reportedCard = (group: GroupHead, workstream: WorkstreamView, changed: boolean, drawing: Pick<Drawing, 'language' | 'links'>): Message => {
  const words = wordsIn(drawing.language);
  const rag = workstream.status?.rag ?? 'green';
  const title = changed ? words.workstream.noted(workstream.number, rag) : words.workstream.already(workstream.number, rag);
  const commands = [command(words.conversation.buttons.status, 'status')];
  const notes = workstream.standing.trigger === '' ? [] : [escapeMarkdown(words.workstream.trigger(rag, workstream.standing.trigger))];
  return card(group, [workstream], { title, count: '', notes, commands }, drawing);
};
