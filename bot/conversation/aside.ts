import type { Aside } from '../usecases/outcome.ts';
import { understandQuestion } from './ask.ts';
import { namesDay } from './days.ts';
import type { Intent } from './intent.ts';
import { holds, leftover, startsWith, table, without, wordsOf } from './text.ts';

const THANKS = table(({ thanks }) => thanks);
const WAITING = table(({ waiting }) => waiting);
const COURTESIES = table(({ thanks, waiting }) => [...thanks, ...waiting]);
const ACTS = table(({ calendar }) => calendar.acts);
const ALONE = table(({ calendar }) => calendar.alone);
const MEETING = table(({ calendar }) => calendar.meeting);
const MINUTES = table(({ minutes }) => minutes);
const POLITE = table(({ fillerPhrases, greetings }) => [...fillerPhrases, ...greetings, 'please', 'can you', 'could you', 'can we', 'could we', 'we need to', 'i want to', 'id like to', 'lets', 'plis']);
/** thumbs up, clapping, folded hands, hearts, smiles */
const KIND_SIGN = /^(?:👍|👌|👏|🙏|❤|💚|💙|💛|🎉|🙂|😀|😊|☺|🥰|\p{Emoji_Modifier}|\u{FE0F}|\s)+$/u;

const aside = (which: Aside): Intent => ({ kind: 'aside', aside: which });

/** A text that is nothing but a courtesy or an answer to no question. */
export const understandCourtesy = (text: string): Intent | null => {
  const words = wordsOf(text);
  const said = text.trim();
  if (leftover(words).length === 0) {
    if (said === '' || /^[?!.\s]+$/u.test(said)) return null;
    return aside(KIND_SIGN.test(said) ? 'thanks' : 'sign');
  }
  if (leftover(without(words, COURTESIES)).length > 0) return null;
  return aside(holds(without(words, THANKS), WAITING) ? 'nothingWaiting' : 'thanks');
};

/** What is not done in a conversation: changing the calendar, reading minutes. */
export const understandBeyond = (text: string): Intent | null => {
  const words = wordsOf(text);
  if (words === ' minutes ' || holds(words, MINUTES)) return aside('minutes');
  const question = understandQuestion(text, null);
  if (question !== null && question.kind !== 'nextMeeting') return null;
  const rest = without(words, POLITE).replaceAll('| ', '');
  const changes = startsWith(rest, ALONE) || (startsWith(rest, ACTS) && (holds(words, MEETING) || namesDay(text)));
  return changes ? aside('calendar') : null;
};

/** Only the next meeting is known, so a question about another day is not answered as if it were about that day. */
export const aboutNext = (intent: Intent, text: string): Intent => {
  const looksAtMeeting = intent.kind === 'nextMeeting' || intent.kind === 'agenda' || intent.kind === 'quorum';
  return looksAtMeeting && namesDay(text) ? aside('otherMeeting') : intent;
};
