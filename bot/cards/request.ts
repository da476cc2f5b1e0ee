import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, pageLink, type Command, type Fact } from './parts.ts';
import { shortened, writtenCard, type Input } from './written.ts';

/** As people wrote it: the card escapes it. */
export interface Asking {
  readonly title: string;
  readonly group: string;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly inputs?: readonly Input[];
  readonly commands?: readonly Command[];
  readonly link: readonly [title: string, url: string];
  readonly marker?: string;
  readonly spoken: string;
}

interface Drawing {
  readonly language: Language;
  readonly links: Links;
}

const LONGEST = 900;

const written = (text: string): string => escapeMarkdown(shortened(text, LONGEST));
const writtenLines = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '').map(written);

/** The card of a request, or of advice: a title, what was said, facts, and what can be written back. */
export const askingCard = ({ lines, facts, notes, marker = 'request', ...asking }: Asking, language: Language): Message =>
  writtenCard({
    ...asking,
    language,
    marker,
    lines: writtenLines(lines),
    facts: facts.filter(({ value }) => value !== '').map(({ title, value }) => ({ title, value: written(value) })),
    notes: writtenLines(notes),
  });

type Of<K extends Outcome['kind']> = Extract<Outcome, { readonly kind: K }>;

/** An idea was noted, and what becomes of it. */
export const ideaTakenCard = ({ group, request }: Of<'ideaTaken'>, { language, links }: Drawing): Message => {
  const { request: say } = wordsIn(language);
  const title = say.ideaTaken(request.ref);
  return askingCard(
    { title, group: group.name, lines: [request.title], facts: [], notes: [...(request.champion ? [say.champion] : []), say.ideaTakenLine], link: [say.open, pageLink(links, 'requests', group.id, { one: request.id })], spoken: `${title}: ${request.title}` },
    language,
  );
};

/** Asked back, with what was understood filled in. */
export const ideaAskedCard = ({ because, draft, group }: Of<'ideaAsked'>, { language, links }: Drawing): Message => {
  const { request: say, conversation } = wordsIn(language);
  return askingCard(
    {
      title: say.ideaAsked,
      group: group ?? conversation.product,
      lines: [say.because(because)],
      facts: [],
      notes: [],
      inputs: [
        { id: 'title', label: say.ideaTitle, error: say.ideaTitleError, value: draft.title, required: true },
        { id: 'what', label: say.ideaWhat, error: say.ideaWhatError, value: draft.what, required: false },
      ],
      commands: [command(say.ideaSend, 'tellIdea', group === null ? {} : { group })],
      link: [conversation.tab, pageLink(links, 'requests', null)],
      marker: 'answer',
      spoken: `${say.ideaAsked}: ${say.because(because)}`,
    },
    language,
  );
};

/** Where advice is written. */
export const adviceForm = (advice: string, say: Words['request']): Pick<Asking, 'inputs' | 'commands'> => ({
  inputs: [{ id: 'text', label: say.adviceAnswer, error: say.adviceAnswerError, value: '', required: true }],
  commands: [command(say.adviceSend, 'giveAdvice', { advice })],
});

/** To whoever was asked: their advice stands, or is still awaited. */
export const adviceTakenCard = ({ group, advice, about, changed }: Of<'adviceTaken'>, { language, links }: Drawing): Message => {
  const { request: say } = wordsIn(language);
  const isAnswered = advice.answer !== null;
  const title = isAnswered ? (changed ? say.adviceThanks : say.adviceAlready) : say.adviceAsked;
  return askingCard(
    {
      title,
      group: group.name,
      lines: [advice.answer?.text ?? ''],
      facts: [{ title: say.adviceAbout, value: about }],
      notes: [say.adviceAskedWas(advice.question), ...(isAnswered ? [say.adviceTold(advice.byName)] : [])],
      ...(!isAnswered && adviceForm(advice.id, say)),
      link: [say.open, adviceLink(links, group.id, advice.about)],
      marker: 'advice',
      spoken: title,
    },
    language,
  );
};

/** Where advice is shown: at its request, or on the agenda. */
export const adviceLink = (links: Links, group: string, about: Of<'adviceTaken'>['advice']['about']): string =>
  about.kind === 'request' ? pageLink(links, 'requests', group, { one: about.request }) : pageLink(links, 'agenda', group, { meeting: about.meeting });
