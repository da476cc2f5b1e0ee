import { hasEnded } from '../../shared/domain/meeting.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { NoticeId } from '../../shared/domain/ids.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Links, MeetingView } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';
import { NO_BUTTONS, type AnswerButtons, type ApologyForm } from './meeting-answers.ts';
import type { AgendaPart, Banner, PeoplePart, QuorumPart } from './meeting-parts.ts';
import template from './meeting.json' with { type: 'json' };
import { pageLink, webLinks, type Command, type Head, type WebLink } from './parts.ts';
import { templateOf, type Card } from './template.ts';

/** How a card is drawn, whatever it is about. */
export interface Drawing {
  readonly language: Language;
  readonly links: Links;
  readonly now: Instant;
  /** the notice that posts it: its marker lets the post be found again */
  readonly notice?: NoticeId;
}

interface MeetingData extends Head {
  readonly when: string;
  readonly place: string;
  readonly banners: readonly Banner[];
  readonly quorum: readonly QuorumPart[];
  readonly lines: readonly string[];
  readonly agenda: readonly AgendaPart[];
  readonly people: readonly PeoplePart[];
  readonly notes: readonly { readonly lines: readonly string[] }[];
  readonly apologies: readonly ApologyForm[];
}

/** What a card about a meeting shows below its head; what is left out is not shown. */
export interface Sections {
  readonly title?: string;
  readonly summary: string;
  readonly banners?: readonly Banner[];
  readonly quorum?: readonly QuorumPart[];
  readonly lines?: readonly string[];
  readonly agenda?: readonly AgendaPart[];
  readonly people?: readonly PeoplePart[];
  readonly notes?: readonly string[];
  readonly buttons?: AnswerButtons;
  readonly commands?: readonly Command[];
  readonly links?: readonly WebLink[];
}

const draw: (data: MeetingData) => Card = templateOf(template);

export const markerOf = (notice: NoticeId): string => `notice-${notice}`;

/** version: of the terms of reference; null where no version was in hand */
export const clauseLine = (clause: Clause | null, version: string | null, words: Words): string => escapeMarkdown(words.notice.clause(clause, version));

/** None where nothing of the terms is cited. */
export const clauseLines = (clause: Clause | null, version: string | null, words: Words): readonly string[] => (clause === null ? [] : [clauseLine(clause, version, words)]);

const placeLine = ({ meeting }: MeetingView, now: Instant, words: Words): string => {
  const place = meeting.place === null ? [] : [escapeMarkdown(meeting.place)];
  const isOver = meeting.state === 'cancelled' || hasEnded(meeting, now);
  const join = meeting.joinUrl === null || isOver ? [] : [linkTo(words.meeting.join, meeting.joinUrl)];
  return [...place, ...join].join(' · ') || words.meeting.noPlace;
};

/** The card that all messages about a meeting are made of. */
export const meetingCard = (view: MeetingView, sections: Sections, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const { group, meeting } = view;
  const { apologies, commands } = sections.buttons ?? NO_BUTTONS;
  const notes = sections.notes ?? [];
  const card = draw({
    lang: drawing.language,
    speak: sections.summary,
    marker: drawing.notice === undefined ? 'meeting' : markerOf(drawing.notice),
    group: escapeMarkdown(group.name),
    title: escapeMarkdown(sections.title ?? meeting.subject),
    when: words.meeting.when(group.zone, meeting.starts, meeting.ends),
    place: placeLine(view, drawing.now, words),
    banners: sections.banners ?? [],
    quorum: sections.quorum ?? [],
    lines: sections.lines ?? [],
    agenda: sections.agenda ?? [],
    people: sections.people ?? [],
    notes: notes.length === 0 ? [] : [{ lines: notes }],
    apologies,
    commands: [...commands, ...(sections.commands ?? [])],
    links: [...(sections.links ?? []), ...webLinks([words.meeting.open, pageLink(drawing.links, 'agenda', group.id, { meeting: meeting.id })])],
  });
  return { card, summary: sections.summary, mentions: [] };
};
