import type { MeetingView, MyMeetingView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { closedBanner, everybodysButtons, NO_BUTTONS, ownBanner, ownButtons } from './meeting-answers.ts';
import { agendaPart, expectedPart, quorumPart, type Extent } from './meeting-parts.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLine, meetingCard, type Drawing, type Sections } from './meeting.ts';
import { STYLE } from './parts.ts';

/** Teams takes 28 KB of card; beyond so many items the rest stands in the tab. */
const BYTES = 28 * 1024;
const ALL_ITEMS = 40;
const BEYOND = 30;
const FEWER = [20, 10, 0] as const;
/** so many people at most may have a view of their own of one card */
const OWN_VIEWS = 60;

/** Each expected person's client asks for that person's own view; the base card stays safe for everybody. */
const withOwnViews = (message: Message, view: MeetingView): Message => ({
  ...message,
  card: {
    ...message.card,
    refresh: {
      action: { type: 'Action.Execute', title: 'view', verb: 'view', data: { meeting: view.meeting.id } },
      userIds: view.expected.slice(0, OWN_VIEWS).map((person) => person.id),
    },
  },
});

const sectionsOf = (view: MeetingView, drawing: Drawing, words: Words, extent: Extent): Sections => {
  const { group, meeting, clock, forecast } = view;
  const closed = closedBanner(meeting, group.zone, drawing.now, words);
  return {
    title: meeting.state === 'planned' ? words.agenda.draft : words.agenda.heading,
    summary: words.agenda.summary(group.name, words.meeting.when(group.zone, meeting.starts, meeting.ends)),
    banners: closed === null ? [] : [closed],
    quorum: meeting.state === 'cancelled' ? [] : [quorumPart(forecast, words)],
    agenda: [agendaPart(meeting.items, extent, words)],
    people: [expectedPart(view, words)],
    notes: [...(meeting.state === 'cancelled' ? [] : [words.notice.line(clock, group.zone)]), clauseLine(clock.clause, view.termsVersion, words)],
    buttons: closed === null ? everybodysButtons(meeting.id, words) : NO_BUTTONS,
  };
};

/** As many items as fit. */
const fitted = (items: number, build: (extent: Extent) => Message): Message => {
  const most = items > ALL_ITEMS ? BEYOND : ALL_ITEMS;
  let message = build({ most, isCompact: false });
  for (const fewer of [most, ...FEWER]) {
    if (Buffer.byteLength(JSON.stringify(message.card)) <= BYTES) return message;
    message = build({ most: fewer, isCompact: true });
  }
  return message;
};

/** The agenda as everybody in the channel sees it: numbers, never who answered what. */
export const agendaCard = (view: MeetingView, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const isOpen = closedBanner(view.meeting, view.group.zone, drawing.now, words) === null;
  return fitted(view.meeting.items.length, (extent) => {
    const message = meetingCard(view, sectionsOf(view, drawing, words, extent), drawing);
    return isOpen ? withOwnViews(message, view) : message;
  });
};

/** The same card for one person, with what that person has said. */
/** refusal: why what was pressed on it cannot be done */
export const myAgendaCard = (view: MyMeetingView, drawing: Drawing, refusal: string | null = null): Message => {
  const words = wordsIn(drawing.language);
  const isOpen = closedBanner(view.meeting, view.group.zone, drawing.now, words) === null;
  return fitted(view.meeting.items.length, (extent) => {
    const sections = sectionsOf(view, drawing, words, extent);
    const said = refusal === null ? [] : [{ style: STYLE.bad, title: `✖ ${words.conversation.refused}`, lines: [escapeMarkdown(refusal)] }];
    const own = { banners: [...(sections.banners ?? []), ...said, ownBanner(view, drawing.now, words)], buttons: ownButtons(view, words) };
    const message = meetingCard(view, isOpen ? { ...sections, ...own } : { ...sections, banners: [...(sections.banners ?? []), ...said] }, drawing);
    return isOpen ? withOwnViews(message, view) : message;
  });
};
