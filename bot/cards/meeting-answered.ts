import type { MyMeetingView } from '../../shared/contract/views.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { closedBanner, everybodysButtons, NO_BUTTONS, ownBanner, ownButtons, type AnswerButtons } from './meeting-answers.ts';
import { answersPart, quorumPart, type Banner } from './meeting-parts.ts';
import { clauseLine, meetingCard, type Drawing } from './meeting.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, perhaps, STYLE } from './parts.ts';
import type { Door } from './door.ts';

/** What one person has said and may do now; in a channel, what everybody may know and do. */
const personal = (view: MyMeetingView, door: Door, drawing: Drawing): { readonly banners: readonly Banner[]; readonly buttons: AnswerButtons } => {
  const words = wordsIn(drawing.language);
  const closed = closedBanner(view.meeting, view.group.zone, drawing.now, words);
  if (closed !== null) return { banners: [closed], buttons: NO_BUTTONS };
  if (door === 'channel') return { banners: [], buttons: everybodysButtons(view.meeting.id, words) };
  return { banners: [ownBanner(view, drawing.now, words)], buttons: ownButtons(view, words) };
};

const agendaButton = (view: MyMeetingView, drawing: Drawing) => [command(wordsIn(drawing.language).meeting.agenda, 'agenda', { meeting: view.meeting.id })];

/** When and where the meeting is, and how the quorum stands. */
export const meetingSummaryCard = (view: MyMeetingView, door: Door, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const when = words.meeting.when(view.group.zone, view.meeting.starts, view.meeting.ends);
  return meetingCard(
    view,
    {
      title: words.meeting.next,
      summary: `${view.group.name}: ${words.meeting.next}, ${when}`,
      ...personal(view, door, drawing),
      quorum: [quorumPart(view.forecast, words)],
      notes: [words.notice.line(view.clock, view.group.zone)],
      commands: agendaButton(view, drawing),
    },
    drawing,
  );
};

/** Whether the meeting will be quorate, under which clause; for chair and secretary alone, who said what. */
export const quorumCard = (view: MyMeetingView, door: Door, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const answers = door === 'channel' || view.answers === null ? [] : view.answers;
  const waiting = view.expected.filter(({ answered }) => !answered).map(({ name }) => name);
  // whom to ask is told to those who may ask
  const awaited = door === 'channel' || view.answers === null || waiting.length === 0 ? [] : [words.attendance.awaitedFrom(waiting)];
  return meetingCard(
    view,
    {
      title: words.quorum.heading,
      summary: `${view.group.name}: ${words.quorum.line(view.forecast)}`,
      ...personal(view, door, drawing),
      quorum: [quorumPart(view.forecast, words)],
      lines: [...perhaps(words.quorum.beyond(view.forecast)), ...awaited.map(escapeMarkdown)],
      people: answers.length > 0 ? [answersPart(answers, words)] : [],
      notes: [clauseLine(view.quorumClause, view.termsVersion, words)],
    },
    drawing,
  );
};

/** Says what was noted, with the way back. In a channel it says only that something was. */
export const answeredCard = (view: MyMeetingView, changed: boolean, door: Door, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const own = personal(view, door, drawing);
  const title = changed ? words.attendance.noted : words.attendance.already;
  const said = door === 'channel' || view.own === null ? [] : [words.attendance.own(view.own.answer, view.group.zone, view.own.at, drawing.now, view.own.enteredBy)];
  return meetingCard(
    view,
    {
      title,
      summary: `${view.group.name}: ${[title, ...said].join(' ')}`,
      ...own,
      buttons: door === 'channel' ? NO_BUTTONS : own.buttons,
      quorum: [quorumPart(view.forecast, words)],
      commands: agendaButton(view, drawing),
    },
    drawing,
  );
};

export const withdrawnCard = (view: MyMeetingView, door: Door, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  return meetingCard(
    view,
    {
      title: words.attendance.noted,
      summary: `${view.group.name}: ${door === 'channel' ? words.attendance.noted : words.attendance.withdrawn}`,
      banners: door === 'channel' ? [] : [{ style: STYLE.plain, title: words.attendance.withdrawn, lines: [] }],
      buttons: door === 'channel' ? NO_BUTTONS : ownButtons(view, words),
      quorum: [quorumPart(view.forecast, words)],
      commands: agendaButton(view, drawing),
    },
    drawing,
  );
};
