import type { Decision } from '../../../shared/domain/decision.ts';
import type { Printable } from '../../ports.ts';
import type { Book, BookCell, BookColumn, BookTable } from '../book.ts';
import type { Diary } from '../diary.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Of<K extends Printable['kind']> = Extract<Printable, { readonly kind: K }>;

const bookOf = (group: Printable['group'], title: string, tables: readonly BookTable[]): Book => ({ title: `${title}: ${group.name}`, language: group.language, issuer: group.name, zone: group.zone, tables });

/** Rows are people, columns meetings. */
export const registerBook = ({ group, meetings, people }: Of<'register'>): Book => {
  const { say, status, format, meeting } = sentencesIn(group.language);
  const columns = [
    { label: say.columns.name, kind: 'text' }, { label: say.columns.post, kind: 'text' },
    ...meetings.map(({ starts, state }) => ({ label: `${format.date(group.zone, starts)}${state === 'cancelled' ? ` (${meeting.phase('cancelled')})` : ''}`, kind: 'text' }) as const),
  ] as const;
  const rows = people.map(({ name, post, statuses }): readonly BookCell[] => [name, post, ...statuses.map((was) => (was === null ? null : status(was)))]);
  return bookOf(group, say.register, [{ name: say.register, columns, rows }]);
};

const historyOf = ({ actions, events }: Of<'actions'>, { say }: Sentences): BookTable => {
  const c = say.columns;
  const rows = actions.flatMap(({ id, ref }) => (events[id] ?? []).map(({ what, at, note }): readonly BookCell[] => [ref, at, say.event(what), note]));
  return { name: say.history, columns: [{ label: c.ref, kind: 'text' }, { label: c.when, kind: 'moment' }, { label: c.what, kind: 'text' }, { label: c.note, kind: 'text' }], rows };
};

export const actionsBook = (printable: Of<'actions'>): Book => {
  const { group, actions } = printable;
  const words = sentencesIn(group.language);
  const { say, action } = words;
  const c = say.columns;
  const columns = [
    { label: c.ref, kind: 'text' }, { label: c.action, kind: 'text' }, { label: c.owner, kind: 'text' }, { label: c.due, kind: 'day' }, { label: c.priority, kind: 'text' }, { label: c.state, kind: 'text' },
    { label: c.from, kind: 'text' }, { label: c.carried, kind: 'number' },
  ] as const;
  const rows = actions.map((one): readonly BookCell[] => [one.ref, one.title, one.ownerName, one.due, action.priority(one.priority), action.state(one.state), one.from, one.carried]);
  return bookOf(group, say.actions, [{ name: say.actions, columns, rows }, historyOf(printable, words)]);
};

const decisionRow = (one: Decision, { say, decision }: Sentences): readonly BookCell[] => [
  one.ref, one.at, one.about, one.text, say.outcome(one.outcome), one.reasons, one.conditions, one.optionsRejected, one.conflicts, one.dissent,
  one.quorum === null ? null : decision.quorum(one.quorum), one.vote === null ? null : decision.vote(one.vote), one.effective, decision.state(one.state), one.corrections.map(({ text }) => text).join('\n'),
];

const text = (label: string): BookColumn => ({ label, kind: 'text' });

export const decisionsBook = ({ group, decisions }: Of<'decisions'>): Book => {
  const words = sentencesIn(group.language);
  const { columns: c, decisions: title } = words.say;
  const columns = [
    text(c.ref), { label: c.taken, kind: 'moment' } as const, text(c.about), text(c.decision), text(c.outcome), text(c.reasons), text(c.conditions), text(c.rejected), text(c.conflicts), text(c.dissent), text(c.quorum), text(c.vote),
    { label: c.effective, kind: 'day' } as const, text(c.state), text(c.corrections),
  ];
  return bookOf(group, title, [{ name: title, columns, rows: decisions.map((one) => decisionRow(one, words)) }]);
};

/** Dates alone: no name, and nothing of the business, whatever the invitation is called. */
export const calendarDiary = ({ group, meetings }: Of<'calendar'>): Diary => {
  const { say, meeting: words } = sentencesIn(group.language);
  return {
    name: group.name,
    language: group.language,
    entries: meetings.map((meeting) => ({
      uid: `${meeting.id}@quorate`, sequence: meeting.told?.count ?? 0, starts: meeting.starts, ends: meeting.ends, summary: meeting.kind === 'ordinary' ? group.name : `${words.kind(meeting.kind)}: ${group.name}`, description: say.invitation(group.name), place: meeting.place, url: meeting.joinUrl,
      cancelled: meeting.state === 'cancelled',
    })),
  };
};
