import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { AdviceNote } from '../usecases/requests/advice-notes.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { adviceForm, adviceLink, askingCard } from './request.ts';

/** To a supporting officer, with room for the answer; and the answer to whoever asked. */
export const adviceNoteCard = ({ matter, advice, ofName, byName, subject }: AdviceNote, { language, links, notice, group }: NoteDrawing): Message => {
  const { request: say, conversation } = wordsIn(language);
  const isAsked = matter.kind === 'adviceAsked';
  const title = isAsked ? say.adviceAsked : say.adviceGiven(ofName);
  return askingCard(
    {
      title,
      group: group.name,
      lines: isAsked ? [say.says(byName, advice.question)] : (advice.answer?.text ?? '').split('\n\n'),
      facts: [{ title: say.adviceAbout, value: subject }],
      notes: [isAsked ? say.adviceDue(advice.due) : say.adviceAskedWas(advice.question)],
      ...(isAsked && adviceForm(advice.id, say)),
      link: [conversation.tab, adviceLink(links, group.id, advice.about)],
      marker: markerOf(notice),
      spoken: `${title}: ${subject}`,
    },
    language,
  );
};
