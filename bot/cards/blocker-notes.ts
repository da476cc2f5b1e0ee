import { isBlocking } from '../../shared/domain/blocker.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { BlockerNote } from '../usecases/blockers/blocker-notes.ts';
import { blockerMessage, dueField, endLines, factsOf } from './blocker-parts.ts';
import { escapeMarkdown } from './markdown.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { command } from './parts.ts';

/** What is to be done about it, or what became of it. */
const linesOf = ({ says, blocker, today }: BlockerNote, { blocker: say }: Words): readonly string[] => {
  switch (says.kind) {
    case 'raised':
    case 'ended':
      return [];
    case 'arrived':
      return blocker.from === null ? [] : [say.from(blocker.from.groupName)];
    case 'due': {
      const due = blocker.remover?.due ?? today;
      return [due < today ? say.late(due) : say.today, say.dueHow];
    }
    case 'offered':
      return [say.offeredLine(blocker.offeredByName ?? '')];
    case 'untaken':
      return [say.untaken];
    case 'answeredAbove':
      return [say.above(says.by, says.state), says.how];
  }
};

const titleOf = ({ says, blocker }: BlockerNote, { blocker: say }: Words): string => {
  const isNews = says.kind === 'raised' || says.kind === 'arrived';
  // the card in the channel follows what becomes of it
  if (isNews && !isBlocking(blocker)) return say.title('ended', blocker.ref);
  return isNews && blocker.removerName !== null ? say.taken(blocker.ref, blocker.removerName) : say.title(says.kind, blocker.ref);
};

/** In the channel that the work is blocked; to whoever should do something about it, or wants to know how it ended. */
export const blockerNoteCard = (note: BlockerNote, { notice, group, language, links }: NoteDrawing): Message => {
  const words = wordsIn(language);
  const { blocker, says, today } = note;
  const isFree = isBlocking(blocker) && (blocker.remover === null || says.kind === 'offered');
  const asks = isFree && ['raised', 'arrived', 'offered', 'untaken'].includes(says.kind);
  const lines = [blocker.title, ...endLines(blocker, words), ...linesOf(note, words)].filter((line) => line !== '').map(escapeMarkdown);
  return blockerMessage({
    title: titleOf(note, words), group, one: blocker.id, marker: markerOf(notice), lines, facts: factsOf(blocker, words), spoken: blocker.title,
    ...(asks && { dates: dueField(today, words), commands: [command(words.blocker.take, 'takeBlocker', { blocker: blocker.id })] }),
  }, { language, links });
};
