import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { CallSheet, CircularSheet } from '../usecases/calls/call-sheets.ts';
import type { Door } from './door.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';
import { clauseLines } from './meeting.ts';
import { command, pageLink, type Command, type Fact } from './parts.ts';
import { shortened, writtenCard, type Input } from './written.ts';

export interface Between {
  readonly language: Language;
  readonly links: Links;
  readonly now: Instant;
  readonly marker?: string;
  /** false: what was pressed changed nothing */
  readonly changed?: boolean;
}

interface Sections {
  readonly title: string;
  readonly group: CallSheet['group'];
  /** as people wrote it */
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly inputs?: readonly Input[];
  readonly commands?: readonly Command[];
  readonly spoken?: string;
}

/** A report that somebody wrote may be long. */
const LONGEST = 600;

/** The card of what happens between meetings: a title, what people wrote, facts, and what can be pressed. */
export const betweenCard = (sections: Sections, { language, links, marker = 'between' }: Between): Message => {
  const { title, group, lines, facts, notes, inputs, commands, spoken = title } = sections;
  return writtenCard({
    language,
    marker,
    title,
    group: group.name,
    spoken,
    lines: lines.filter((line) => line !== '').map(escapeMarkdown),
    facts,
    notes: notes.filter((note) => note !== ''),
    inputs,
    commands,
    link: [wordsIn(language).call.toPage, pageLink(links, 'calls', group.id)],
  });
};

const fact = (title: string, value: string | null): readonly Fact[] => (value === null || value === '' ? [] : [{ title, value: escapeMarkdown(shortened(value, LONGEST)) }]);

const callFacts = ({ call, meeting, group, byName, people }: CallSheet, { call: say, format }: Words): readonly Fact[] => {
  const { starts, ends, place, joinUrl } = meeting ?? call;
  return [
    ...fact(say.subject, call.subject),
    ...fact(say.when, say.range(group.zone, starts, ends)),
    ...fact(say.place, place),
    ...(joinUrl === null ? [] : [{ title: say.join, value: linkTo(say.join, joinUrl) }]),
    ...fact(say.askedBy, byName),
    ...(call.kind === 'urgent' ? fact(say.called, people.length === 0 ? say.everybody : format.list(people)) : []),
  ];
};

const callTitle = ({ call, meeting }: CallSheet, { call: say }: Words): string => {
  if (meeting?.state === 'cancelled') return say.cancelled;
  return call.state === 'asked' ? say.asked(call.kind) : say.state(call.kind, call.state);
};

/** What a card says of a meeting's urgency: no notice, and which quorum it is measured by. */
const urgency = ({ call, quorum }: CallSheet, { call: say }: Words): readonly string[] =>
  call.kind === 'urgent' ? [say.noNotice, ...(quorum === null ? [] : [escapeMarkdown(say.quorum(quorum))]), say.reported] : [];

const isWaiting = ({ call }: CallSheet, now: Instant): boolean => call.state === 'asked' && now < call.starts;

/** To whoever is asked to agree; once it is settled, how. */
export const callCard = (sheet: CallSheet, drawing: Between): Message => {
  const words = wordsIn(drawing.language);
  const { call: say, format } = words;
  const { call, group, settledByName } = sheet;
  const waits = isWaiting(sheet, drawing.now);
  const settled = call.settled === null ? [] : [say.settledBy(call.state, settledByName ?? '', format.moment(group.zone, call.settled.at)), call.settled.note ?? ''];
  return betweenCard(
    {
      title: callTitle(sheet, words),
      group,
      lines: [...settled, call.why],
      facts: callFacts(sheet, words),
      notes: [...(drawing.changed === false ? [say.already] : []), ...urgency(sheet, words), ...clauseLines(call.clause, null, words)],
      ...(waits && {
        inputs: [{ id: 'note', label: say.note, error: say.noteLimit, value: '', required: false }],
        commands: [command(say.agree, 'agreeCall', { call: call.id }), command(say.decline, 'declineCall', { call: call.id })],
      }),
      spoken: `${callTitle(sheet, words)}: ${call.subject}`,
    },
    drawing,
  );
};

/** To those who are called: when and where, at once. */
export const calledCard = (sheet: CallSheet, drawing: Between): Message => {
  const words = wordsIn(drawing.language);
  const { call: say } = words;
  const { starts, ends } = sheet.meeting ?? sheet.call;
  return betweenCard(
    {
      title: say.calledUrgently,
      group: sheet.group,
      lines: [sheet.call.why],
      facts: callFacts(sheet, words),
      notes: [...urgency(sheet, words), ...clauseLines(sheet.call.clause, null, words)],
      spoken: `${say.calledUrgently}: ${say.range(sheet.group.zone, starts, ends)}`,
    },
    drawing,
  );
};

const ownLines = ({ own, group }: CircularSheet, door: Door, { call: say, format }: Words): readonly string[] => {
  if (own === null) return [];
  return door === 'channel' ? [say.circular.recorded] : [say.circular.own(own.says, format.moment(group.zone, own.at)), own.comment ?? ''];
};

const circularFacts = ({ circular }: CircularSheet, { call: { circular: say } }: Words): readonly Fact[] => [
  ...fact(say.proposal, circular.text),
  ...fact(say.reasons, circular.reasons),
  ...fact(say.rejected, circular.optionsRejected),
  ...fact(say.conflicts, circular.conflicts),
];

const endLines = ({ circular, decision }: CircularSheet, { call: { circular: say } }: Words): readonly string[] => {
  if (circular.settled === null) return [];
  return [say.ended(circular.settled.why), ...(decision === null ? [] : [say.reference(decision)]), ...(circular.state === 'fell' ? [say.toMeeting] : [])];
};

/** What is asked for in writing, how it stands, and how it ended: numbers for everybody, one's own answer for oneself alone. */
export const circularCard = (sheet: CircularSheet, door: Door, drawing: Between, clause: Clause | null = null): Message => {
  const words = wordsIn(drawing.language);
  const { circular: say } = words.call;
  const { circular, group, tally, needed } = sheet;
  const isOpen = circular.state === 'open';
  const title = isOpen ? say.opened : (endLines(sheet, words)[0] ?? say.title);
  return betweenCard(
    {
      title,
      group,
      lines: [circular.about, ...ownLines(sheet, door, words), ...endLines(sheet, words).slice(1)],
      facts: circularFacts(sheet, words),
      notes: [...(circular.spendsMoney ? [say.money] : []), ...(isOpen ? [say.closes(circular.closes)] : []), `${say.tally(tally)} ${say.needed(needed)}`, ...clauseLines(clause, null, words)],
      ...(isOpen && {
        inputs: [{ id: 'comment', label: say.comment, error: words.call.noteLimit, value: '', required: false }],
        commands: [command(say.agree, 'agreeCircular', { circular: circular.id }), command(say.object, 'objectCircular', { circular: circular.id })],
      }),
      spoken: `${title}: ${circular.about}`,
    },
    drawing,
  );
};
