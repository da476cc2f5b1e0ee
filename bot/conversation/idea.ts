import { REQUEST_LIMITS } from '../../shared/domain/request.ts';
import type { Intent } from './intent.ts';
import { asTitle, isAllOf, table, takeGroup } from './text.ts';

const NAMES = 'idea|opportunity|syniad|cyfle';
/** "idea: …", "here's an idea for the steering group: …", "syniad - …" */
const SIGNED = new RegExp(String.raw`^(?<before>[^:]{0,80}?)(?<!\p{L})(?:${NAMES})(?!\p{L})(?<where>[^:]{0,120}?)(?<sign>:|\s[-–—]\s)(?<rest>.*)$`, 'isu');
/** the same without its sign: where the idea begins has to be asked */
const UNSIGNED = new RegExp(String.raw`^(?<before>.{0,80}?)(?<!\p{L})(?:${NAMES})(?!\p{L})(?<rest>.*)$`, 'isu');
const LEAD_IN = /^[\s,.]*(?:(?:about|on|for|is|that|to|am|ynghylch|yw|i)\s+)+/iu;

const POLITE = table(({ filler, fillerPhrases, greetings }) => [
  ...filler, ...fillerPhrases, ...greetings, 'i have', 'ive', 'ive got', 'ive had', 'have', 'got', 'had', 'heres', 'here is', 'here', 'is', 'another', 'new', 'quick',
  'mae gen i', 'mae gennyf', 'mae gennym', 'gen i', 'dyma', 'newydd', 'arall',
]);
/** "great idea, thanks" is a courtesy */
const REACTION = /(?<!\p{L})(?:great|yes|ok|okay|thanks|thank you|good|much|actually|gwych|diolch|iawn)(?!\p{L})/iu;
const WHERE = table(({ filler }) => [...filler, 'from', 'of', 'group', 'our', 'steering', 'digital', 'champion', 'champions', 'gan', 'gyfer', 'hyrwyddwr', 'hyrwyddwyr', 'digidol']);

const SHORT = 120;
const SENTENCE = /^[^\n]*?[^\n.!?](?=[.!?](?:\s|$)|\n|$)/u;

/** A line is the title; of more, its first sentence, and all of it stands below. */
const readIdea = (rest: string): { readonly title: string; readonly what: string } => {
  const said = rest.trim();
  if (said.length <= SHORT && !said.includes('\n')) return { title: asTitle(said.replace(/[.\s]+$/u, '')), what: '' };
  const first = SENTENCE.exec(said)?.[0] ?? said;
  const title = first.length <= REQUEST_LIMITS.title ? first : `${first.slice(0, REQUEST_LIMITS.title - 2).trimEnd()} …`;
  return { title: asTitle(title), what: said };
};

/** What a Digital Champion, or anybody, brings to the group: "idea: let residents book a slot at the tip"; null where the text is none. */
export const understandIdea = (text: string, groupNames: readonly string[]): Intent | null => {
  const signed = SIGNED.exec(text)?.groups;
  if (signed !== undefined) {
    const { before = '', where = '', rest = '' } = signed;
    const named = takeGroup(where, groupNames);
    if (isAllOf(before, POLITE) && isAllOf(named.text, WHERE)) {
      const idea = readIdea(rest);
      return idea.title === '' ? { kind: 'ideaDoubtful', group: named.group, because: 'noTitle', ...idea } : { kind: 'tellIdea', group: named.group, ...idea };
    }
  }
  const { before, rest = '' } = UNSIGNED.exec(text)?.groups ?? {};
  if (before === undefined || !isAllOf(before, POLITE) || REACTION.test(before)) return null;
  const named = takeGroup(rest, groupNames);
  const idea = readIdea(named.text.replace(LEAD_IN, '').replace(/^[\s:,.–—-]+|[\s?]+$/gu, ''));
  return { kind: 'ideaDoubtful', group: named.group, because: idea.title === '' ? 'noTitle' : 'notPlain', ...idea };
};
