import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { StrategyNote } from '../usecases/workstreams/strategy-notes.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';

const linesOf = ({ strategy: { until, reviewed, nextReview }, ended, due }: StrategyNote, { strategy: say }: Words): readonly string[] => [
  ...(ended ? [say.ended(until)] : []),
  ...(nextReview === null ? [] : [due ? say.reviewDue(nextReview) : say.reviewComes(nextReview)]),
  say.reviewed(reviewed),
];

/** To whoever answers for a strategy: it is time to look at it again. */
export const strategyNoteCard = (note: StrategyNote, { language, links, notice, group }: NoteDrawing): Message => {
  const words = wordsIn(language);
  const { strategy: { title }, ended } = note;
  const lines = linesOf(note, words);
  const heading = ended ? words.strategy.endedTitle(title) : words.strategy.reviewTitle(title);
  return sayingCard(
    { title: heading, group: group.name, lines: [...lines, words.strategy.advice].map(escapeMarkdown), spoken: lines[0] ?? '', link: pageLink(links, 'workstreams', group.id), marker: markerOf(notice) },
    language, links,
  );
};
