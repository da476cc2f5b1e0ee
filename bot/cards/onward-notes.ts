import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { OnwardNote } from '../usecases/onward/onward-notes.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLines, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';
import { sayingCard } from './answer.ts';

const titleOf = ({ matter, toName, from }: OnwardNote, { onward }: Words): string => {
  switch (matter.kind) {
    case 'onwardDue':
      return onward.dueTitle(toName);
    case 'onwardChase':
      return onward.chaseTitle(toName);
    case 'onwardArrived':
      return onward.arrivedTitle(from.name);
  }
};

const linesOf = ({ matter, forwarding, toName, from }: OnwardNote, { onward, format }: Words): readonly string[] => {
  const { forMeetingOn, due, leftOut, sent } = forwarding;
  const meets = forMeetingOn === null ? [] : [onward.forMeeting(toName, forMeetingOn)];
  switch (matter.kind) {
    case 'onwardDue':
      return [...meets, due === null ? onward.atOnce : onward.lastDay(due), onward.leftOut(leftOut)];
    case 'onwardChase':
      return [...meets, onward.chaseLine(sent === null ? '' : format.date(from.zone, sent.at))];
    case 'onwardArrived':
      return [onward.leftOut(leftOut), onward.arrivedLine];
  }
};

/** To the secretary that something must go, or has not been acknowledged; to another group that something has come. */
export const onwardNoteCard = (note: OnwardNote, { language, links, notice, clause, group }: NoteDrawing): Message => {
  const words = wordsIn(language);
  const { forwarding: { cargo, purpose }, from, toName, meetingStarts } = note;
  const what = `${words.onward.thing(cargo, from.zone, meetingStarts)}, ${words.onward.to(toName, purpose)}`;
  const lines = [what, ...linesOf(note, words)].map(escapeMarkdown);
  return sayingCard({ title: titleOf(note, words), group: group.name, lines: [...lines, ...clauseLines(clause, null, words)], spoken: what, link: pageLink(links, 'onward', group.id), marker: markerOf(notice) }, language, links);
};
