import type { Matter } from '../../shared/domain/obligation.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { MeetingView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { escapeMarkdown } from './markdown.ts';
import { closedBanner, everybodysButtons, NO_BUTTONS } from './meeting-answers.ts';
import { quorumPart } from './meeting-parts.ts';
import { clauseLine, clauseLines, meetingCard, type Drawing, type Sections } from './meeting.ts';
import { command, STYLE, webLinks } from './parts.ts';

/** A reminder cites the clause that asks for it, where one does. */
export interface ReminderDrawing extends Drawing {
  readonly clause: Clause | null;
}

const summed = (view: MeetingView, title: string): string => `${view.group.name}: ${title}`;
const notesOf = (view: MeetingView, { clause }: ReminderDrawing, words: Words): readonly string[] => clauseLines(clause, view.termsVersion, words);

/** A meeting on another day may not have the notice any more that the terms ask for: then it is said where the day is told. */
const noticeOf = ({ clock, group, termsVersion }: MeetingView, words: Words): readonly string[] => [words.notice.line(clock, group.zone), clauseLine(clock.clause, termsVersion, words)];

const awaitedLine = (view: MeetingView, words: Words): string => {
  const names = view.expected.filter((person) => !person.answered).map((person) => person.name);
  return names.length === 0 ? words.attendance.everybody : escapeMarkdown(words.attendance.awaitedFrom(names));
};

/** The part that all reminders of a coming meeting share; once it has begun or is cancelled, they say so and offer nothing more. */
const reminder = (view: MeetingView, title: string, drawing: ReminderDrawing, extra: Partial<Sections> = {}): Message => {
  const words = wordsIn(drawing.language);
  const closed = closedBanner(view.meeting, view.group.zone, drawing.now, words);
  const open = { quorum: [quorumPart(view.forecast, words)], lines: [awaitedLine(view, words)], buttons: everybodysButtons(view.meeting.id, words), ...extra };
  const shut = { banners: closed === null ? [] : [closed], buttons: NO_BUTTONS, commands: [command(words.conversation.buttons.nextMeeting, 'nextMeeting')] };
  return meetingCard(view, { title, summary: summed(view, title), notes: notesOf(view, drawing, words), ...(closed === null ? open : shut) }, drawing);
};

export const answersAwaitedCard = (view: MeetingView, drawing: ReminderDrawing): Message =>
  reminder(view, wordsIn(drawing.language).attendance.awaited, drawing);

export const dayBeforeCard = (view: MeetingView, drawing: ReminderDrawing): Message => {
  const words = wordsIn(drawing.language);
  return reminder(view, words.meeting.dayBefore(view.group.zone, view.meeting.starts), drawing);
};

export const hourBeforeCard = (view: MeetingView, drawing: ReminderDrawing): Message => {
  const words = wordsIn(drawing.language);
  const links = webLinks([words.meeting.join, view.meeting.joinUrl]);
  return reminder(view, words.meeting.hourBefore(view.group.zone, view.meeting.starts), drawing, { links });
};

/** A move that was overtaken by another says so, and tells where the meeting is now. */
export const movedCard = (view: MeetingView, { from, to }: Pick<Extract<Matter, { readonly kind: 'moved' }>, 'from' | 'to'>, drawing: ReminderDrawing): Message => {
  const words = wordsIn(drawing.language);
  const { group: { zone }, meeting: { starts, ends } } = view;
  const isTrue = starts === to;
  const line = isTrue ? words.meeting.movedLine(zone, from, starts, ends) : words.meeting.movedOn(zone, starts, ends);
  const banner = { style: STYLE.open, title: `➜ ${line}`, lines: isTrue ? [words.meeting.movedAgain(zone, from, starts)] : [] };
  return reminder(view, words.meeting.movedTitle(zone, from, to), drawing, { banners: [banner], notes: noticeOf(view, words) });
};

export const revivedCard = (view: MeetingView, drawing: ReminderDrawing): Message => {
  const { group, meeting } = view;
  const words = wordsIn(drawing.language);
  const banner = { style: STYLE.open, title: `➜ ${words.meeting.revivedLine(group.zone, meeting.starts, meeting.ends)}`, lines: [] };
  return reminder(view, words.meeting.revivedTitle, drawing, { banners: [banner], notes: noticeOf(view, words) });
};

export const cancelledCard = (view: MeetingView, drawing: ReminderDrawing): Message =>
  reminder(view, wordsIn(drawing.language).meeting.cancelledTitle, drawing);
