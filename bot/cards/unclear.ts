import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, type Command } from './parts.ts';

type Unclear = Extract<Outcome, { readonly kind: 'unclear' }>;

/** Asks back: why nothing was changed, which meeting would be meant, and a button for each thing that may have been. */
export const unclearCard = ({ about, because, view }: Unclear, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const reason = words.conversation.because(because);
  const meeting = view === null ? [] : [escapeMarkdown(words.conversation.asksAbout(view.group.name, words.meeting.when(view.group.zone, view.meeting.starts, view.meeting.ends)))];
  const lines = about === 'status' ? [words.workstream.how] : meeting;
  const title = words.conversation.asked;
  return sayingCard({ title, lines: [reason, ...lines], spoken: reason, commands: commandsFor(about, view, language) }, language, links);
};

const commandsFor = (about: Unclear['about'], view: Unclear['view'], language: Language): readonly Command[] => {
  const { attendance, conversation } = wordsIn(language);
  const data = view === null ? {} : { meeting: view.meeting.id };
  const help = command(conversation.buttons.help, 'help');
  if (about === 'status') return [command(conversation.buttons.status, 'status'), help];
  if (view?.mayAnswer === false) return [command(conversation.buttons.agenda, 'agenda', data), help];
  const send = command(attendance.send, 'apologise', data);
  const attend = command(attendance.attend, 'attend', data);
  return [...(about === 'apologies' ? [send, attend] : [attend, send]), command(conversation.buttons.agenda, 'agenda', data)];
};
