import { BLOCKER_LIMITS } from '../../shared/domain/blocker.ts';
import type { BlockerDoubt } from '../usecases/outcome.ts';
import type { Intent } from './intent.ts';
import { asTitle, BOTH, holds, isAllOf, leftover, startsWith, table, without, wordsOf } from './text.ts';
import { readTold, type Told } from './told.ts';

const ACTS = 'raise|raising|report|log|note|add|flag|codi|nodi|cofnodi|ychwanegu|adrodd';
const NOUN = 'blocker|rhwystr|rwystr';
/** "blocker: no data analyst stops workstream 3", "raise a blocker for workstream 3 - …", "rhwystr: …" */
const ASKED = new RegExp(String.raw`^(?<before>[^:]*?)(?<!\p{L})(?:(?<act>${ACTS})\s+(?:an?\s+|the\s+|this\s+|another\s+)?(?:new\s+)?)?(?:new\s+)?(?:${NOUN})(?:\s+newydd)?(?!\p{L})(?<where>[^:]{0,120}?)(?<sign>:|\s[-–—]\s)(?<rest>.*)$`, 'isu');
/** the same without its sign: what is blocked has to be asked */
const UNSIGNED = new RegExp(String.raw`^(?<before>[^:]*?)(?<!\p{L})(?:${ACTS})\s+(?:an?\s+|the\s+|this\s+|another\s+)?(?:new\s+)?(?:${NOUN})(?:\s+newydd)?(?!\p{L})(?<rest>.*)$`, 'isu');
const LEAD_IN = /^[\s,.]*(?:(?:that|about|because|which is|sef|am|bod|gan fod)\s+)?/iu;

const ASKING = [...table(({ asking }) => asking), 'how', 'which', 'who', 'why', 'show', 'list', 'any', 'sut', 'pa', 'pwy', 'pam', 'dangos', 'dangoswch', 'rhestr', 'rhestrwch', 'beth'];
const POLITE = table(({ filler, fillerPhrases, greetings }) => [
  ...filler, ...fillerPhrases, ...greetings, 'id like to', 'i would like to', 'would like to', 'want to', 'id', 'like', 'want', 'to', 'wish', 'need', 'we', 'have', 'there', 'is', 'may i', 'can i', 'could you', 'can you', 'rydw', 'eisiau', 'hoffwn', 'gennym', 'angen',
]);

const NUMBERS = new Map(BOTH.flatMap(({ numbers }) => numbers.map((word, index) => [word, index + 1] as const)));
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:${table(({ workstream }) => workstream).join('|')})\s*(?:no\.?|number|rhif|#)?\s*(?<number>\d{1,3}|${[...NUMBERS.keys()].join('|')})(?![\p{L}\p{N}])`, 'giu',
);
const WHERE = table(({ filler }) => [...filler, 'for', 'on', 'in', 'to', 'of', 'our', 'with', 'group', 'steering', 'gyfer']);

const STOPS = "(?:stops|blocks|delays|holds up|(?:is|are) (?:stopping|blocking|delaying|holding up)|sy['’]n (?:atal|rhwystro|oedi))";
/** What is in the way, and the workstream behind a verb, a comma or a dash, or in brackets, at its very end */
const WORK_LAST = new RegExp(String.raw`^(?<what>.*\s(?<last>\S+?))(?:\s${STOPS}\s+(?:our\s+|the\s+)?(?<named>${NUMBERED.source})|\s?[,;]\s*(?<after>${NUMBERED.source})|\s[-–—]\s(?<dashed>${NUMBERED.source})|\s*\((?<within>${NUMBERED.source})\))[.\s]*$`.replaceAll('?<number>', '?:'), 'iu');
/** after these it would be no sentence, or another one */
const JOINING = new Set(['and', 'or', 'but', 'that', 'which', 'what', 'who', 'this', 'it', 'nothing', 'nobody', 'not', 'never', 'no', 'longer', 'still', 'also', 'now', 'if', 'when', 'because', 'a', 'ac', 'ond', 'neu', 'dim', 'ddim']);

/** A title without the workstream that it ends with, where it is a sentence all the same. */
const withoutWork = (title: string): string => {
  const { what = '', last = '' } = WORK_LAST.exec(title)?.groups ?? {};
  return what === '' || JOINING.has(last.toLowerCase()) ? title : what;
};

/** The one workstream that a text names; null: none, or several. */
const numberIn = (text: string): number | null => {
  const named = [...text.matchAll(NUMBERED)].map(({ groups }) => (groups?.['number'] ?? '').toLowerCase()).map((word) => NUMBERS.get(word) ?? Number(word));
  const [one, another] = [...new Set(named)];
  return another === undefined ? (one ?? null) : null;
};

const WAY = { asked: ASKED, unsigned: UNSIGNED, polite: POLITE, asking: ASKING, leadIn: LEAD_IN };

const doubtOf = ({ isNegated, isAsked, isSigned, isPolite, where }: Told, title: string): BlockerDoubt | null => {
  if (isNegated) return 'negated';
  if (title === '') return 'noTitle';
  if (isAsked) return 'question';
  if (!isSigned || !isPolite || !isAllOf(where.replaceAll(NUMBERED, ' '), WHERE)) return 'notPlain';
  return title.length > BLOCKER_LIMITS.title ? 'longTitle' : null;
};

/** Something that stops the work, said in a line; null where the text is none. */
export const understandBlocker = (text: string, groupNames: readonly string[]): Intent | null => {
  const told = readTold(text, groupNames, WAY);
  if (told === null) return null;
  const title = asTitle(told.rest.replaceAll(/\s+/gu, ' ').trim());
  const draft = { group: told.group, title, number: numberIn(`${told.where} ${title}`) };
  const because = doubtOf(told, title);
  if (because !== null) return { kind: 'blockerDoubtful', because, ...draft };
  const bare = withoutWork(title);
  return { kind: 'raiseBlocker', group: draft.group, title, work: draft.number === null ? null : { number: draft.number, ...(bare !== title && { bare }) } };
};

/** Words of what is blocked, in the forms that a question has them in. */
const BLOCKED = ['blocker', 'blockers', 'blocked', 'blocking', 'rhwystr', 'rhwystrau', 'rwystr', 'rwystrau', 'rhwystro', 'rwystro'];
const BESIDE = [...table(({ filler, asking, greetings, workstream }) => [...filler, ...asking, ...greetings, ...workstream]), 'we', 'our', 'us', 'open', 'all', 'still', 'agored', 'ni', 'sydd', 'wedii', 'ein', 'show', 'list', 'any', 'me', 'are', 'there', 'what', 'whats'];

/** "What is blocked?" Asking changes nothing. */
export const understandBlocked = (text: string, group: string | null): Intent | null => {
  const words = wordsOf(text);
  if (!holds(words, BLOCKED)) return null;
  const isAsked = text.includes('?') || startsWith(words, ASKING);
  return isAsked || leftover(without(without(words, BLOCKED), BESIDE)).length === 0 ? { kind: 'blockers', group } : null;
};
