import type { LoggedAction, MinutedDecision, MinutedItem, RecordContent } from '../../../shared/domain/meeting-record.ts';
import { isNil } from '../../../shared/domain/meeting-record.ts';
import type { Printable } from '../../ports.ts';
import type { Block, Fact, Sheet } from '../sheet.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Record = Extract<Printable, { readonly kind: 'record' }>;

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
const paragraphs = (text: string): readonly Block[] => text.split(/\n\s*\n/u).filter((part) => part.trim() !== '').map((part) => ({ kind: 'paragraph', prose: part.trim() }));
const bullets = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map((prose) => ({ prose })) }]);

const attendanceOf = ({ attendance }: RecordContent, { say, status }: Sentences): readonly Block[] => [
  heading(1, say.attendance),
  {
    kind: 'table', caption: say.present, rowHeader: 0, columns: [{ label: say.columns.name, width: 4 }, { label: say.columns.post, width: 6 }, { label: say.columns.attendance, width: 4 }],
    rows: attendance.map(({ name, post, status: was, standsFor }) => [name, post ?? '', `${was === 'expected' ? say.unrecorded : status(was)}${standsFor === null ? '' : `, ${say.standsFor(standsFor)}`}`]),
  },
];

const actionsTable = (title: string, actions: readonly LoggedAction[], { say, action, format }: Sentences): readonly Block[] => {
  if (actions.length === 0) return [heading(2, title), { kind: 'paragraph', prose: say.none }];
  const c = say.columns;
  const rows = actions.map(({ ref, title: what, ownerName, due, priority, state, carried, from, note }) => [
    ref, [what, ...(from === null ? [] : [action.from(from)]), ...(note === null ? [] : [note])].join('\n'), ownerName, format.day(due), action.priority(priority), carried === 0 ? action.state(state) : `${action.state(state)}; ${c.carried.toLowerCase()}: ${carried}`,
  ]);
  const columns = [{ label: c.ref, width: 2.6 }, { label: c.action, width: 6.8 }, { label: c.owner, width: 3.2 }, { label: c.due, width: 3.2 }, { label: c.priority, width: 2.2 }, { label: c.state, width: 2.8 }];
  return [heading(2, title), { kind: 'table', caption: title, rowHeader: 0, columns, rows }];
};

const actionsOf = (content: RecordContent, words: Sentences): readonly Block[] => {
  const { say } = words;
  if (isNil(content)) return [heading(1, say.actions), { kind: 'paragraph', prose: say.nil }];
  const { raised, carried, closed } = content.actions;
  return [heading(1, say.actions), ...actionsTable(say.raised, raised, words), ...actionsTable(say.carriedForward, carried, words), ...actionsTable(say.closed, closed, words)];
};

const detailsOf = ({ reasons, dissent, quorum, vote, state }: MinutedDecision, { say: { columns: c }, decision }: Sentences): readonly string[] =>
  [[c.reasons, reasons], [c.dissent, dissent ?? ''], [c.quorum, quorum === null ? '' : decision.quorum(quorum)], [c.vote, vote === null ? '' : decision.vote(vote)], [c.state, decision.state(state) ?? '']]
    .flatMap(([label = '', what = '']) => (what === '' ? [] : [`${label}: ${what}`]));

const decisionsOf = (decisions: readonly MinutedDecision[], words: Sentences): readonly Block[] => {
  const items = decisions.map((one) => ({ prose: [{ text: words.say.decided(one.ref, words.say.outcome(one.outcome), one.text), bold: true }] as const, under: detailsOf(one, words) }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};

const itemOf = ({ number, title, text, interests, decisions, actions }: MinutedItem, words: Sentences): readonly Block[] => [
  heading(2, `${number}. ${title}`),
  ...paragraphs(text),
  ...bullets(interests.map(({ name, text: what, leaves }) => `${words.say.interests}: ${name}, ${what}${leaves ? ` (${words.say.leaves})` : ''}`)),
  ...decisionsOf(decisions, words),
  ...(actions.length === 0 ? [] : [{ kind: 'paragraph', prose: words.say.actionsOf(actions.join(', ')) } as const]),
];

const stateOf = ({ record, group }: Record, { say, format }: Sentences): string => {
  const { agreed, proposed } = record;
  if (agreed !== null) return say.agreed(format.date(group.zone, agreed.at));
  return proposed === null ? say.draft : say.proposed(format.date(group.zone, proposed.at));
};

/** An action log or minutes, as compiled; what was restricted is not in them, and they say so. */
export const recordSheet = (printable: Record): Sheet => {
  const { record, group } = printable;
  const { content, kind } = record;
  const words = sentencesIn(group.language);
  const { say, format } = words;
  const title = kind === 'minutes' ? say.minutes : say.actionLog;
  const facts: readonly Fact[] = [...(content.place === null ? [] : [{ label: say.place, value: content.place }]), { label: say.state, value: stateOf(printable, words) }];
  const items = content.items.length === 0 ? [] : [heading(1, say.items), ...content.items.flatMap((item) => itemOf(item, words))];
  const corrections = record.corrections.map(({ text, at }) => say.correction(text, format.date(group.zone, at)));
  return {
    title: `${title}: ${content.group}`, language: group.language, issuer: content.group, subject: say.meetingOf(format.range(group.zone, content.starts, content.ends)), page: 'landscape', facts,
    footer: `${content.group}: ${title.toLowerCase()}, ${format.date(group.zone, content.starts)}`,
    blocks: [
      ...attendanceOf(content, words),
      ...(kind === 'actionLog' ? [...actionsOf(content, words), ...items] : [...items, ...actionsOf(content, words)]),
      ...(corrections.length === 0 ? [] : [heading(1, say.corrections), ...bullets(corrections)]),
      ...(content.leftOut === 0 ? [] : [{ kind: 'paragraph', prose: [{ text: say.leftOut(content.leftOut), bold: true }] } as const]),
      ...(content.nextMeeting === null ? [] : [{ kind: 'paragraph', prose: say.nextMeeting(format.moment(group.zone, content.nextMeeting)) } as const]),
    ],
  };
};
