import type { Links, MyMeetingView } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, pageLink, type Command } from './parts.ts';

type Unclear = Extract<Outcome, { readonly kind: 'unclear' }>;
type Doubtful = Extract<Unclear, { readonly because: unknown }>;
type Said = Extract<Unclear, { readonly about: 'aside' }>;

/** What is answered without changing or showing anything: a doubt, an aside, a misspelt question. */
export const unclearCard = (unclear: Unclear, language: Language, links: Links): Message => {
  const { conversation } = wordsIn(language);
  switch (unclear.about) {
    case 'apologies':
    case 'attending':
    case 'status':
      return doubtfulCard(unclear, language, links);
    case 'aside':
      return asideCard(unclear, language, links);
    case 'spelling': {
      const button = conversation.buttons[unclear.meant];
      return sayingCard({ title: conversation.didYouMean(button), lines: [], commands: [command(button, unclear.meant)] }, language, links);
    }
  }
};

/** Asks back: why nothing was changed, which meeting would be meant, and a button for each thing that may have been. */
const doubtfulCard = ({ about, because, view }: Doubtful, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const reason = words.conversation.because(because);
  const lines = about === 'status' ? [words.workstream.how] : nextMeeting(view, language);
  const title = words.conversation.asked;
  return sayingCard({ title, lines: [reason, ...lines], spoken: reason, commands: commandsFor(about, view, language) }, language, links);
};

const nextMeeting = (view: MyMeetingView | null, language: Language): readonly string[] => {
  const { conversation, meeting } = wordsIn(language);
  return view === null ? [] : [escapeMarkdown(conversation.asksAbout(view.group.name, meeting.when(view.group.zone, view.meeting.starts, view.meeting.ends)))];
};

/** One sentence, the next meeting where that is meant, and at most what to press instead. */
const asideCard = ({ aside, view }: Said, language: Language, links: Links): Message => {
  const { conversation } = wordsIn(language);
  const [title, ...lines] = conversation.aside(aside);
  const spoken = lines.length === 0 ? {} : { spoken: lines.join(' ') };
  const isBare = aside === 'thanks' || aside === 'nothingWaiting';
  const link = aside === 'minutes' ? { link: pageLink(links, 'records', null) } : {};
  return sayingCard({ title, lines: [...lines.map(escapeMarkdown), ...nextMeeting(view, language)], ...spoken, ...link, isBare, commands: instead(aside, view, language) }, language, links);
};

const instead = (aside: Said['aside'], view: Said['view'], language: Language): readonly Command[] => {
  const { buttons } = wordsIn(language).conversation;
  switch (aside) {
    case 'thanks':
    case 'nothingWaiting':
      return [];
    case 'calendar':
    case 'otherMeeting':
      return view === null ? [command(buttons.help, 'help')] : [command(buttons.nextMeeting, 'nextMeeting'), command(buttons.quorum, 'quorum'), command(buttons.agenda, 'agenda', { meeting: view.meeting.id })];
    case 'minutes':
      return [command(buttons.agenda, 'agenda'), command(buttons.help, 'help')];
    case 'sign':
      return [command(buttons.help, 'help')];
  }
};

const commandsFor = (about: Doubtful['about'], view: Doubtful['view'], language: Language): readonly Command[] => {
  const { attendance, conversation } = wordsIn(language);
  const data = view === null ? {} : { meeting: view.meeting.id };
  const help = command(conversation.buttons.help, 'help');
  if (about === 'status') return [command(conversation.buttons.status, 'status'), help];
  if (view?.mayAnswer === false) return [command(conversation.buttons.agenda, 'agenda', data), help];
  const send = command(attendance.send, 'apologise', data);
  const attend = command(attendance.attend, 'attend', data);
  return [...(about === 'apologies' ? [send, attend] : [attend, send]), command(conversation.buttons.agenda, 'agenda', data)];
};
