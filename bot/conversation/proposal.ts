import type { Purpose } from '../../shared/domain/agenda.ts';
import { ITEM_TITLE_LIMIT, MINUTES_LIMIT } from '../../shared/domain/agenda-edit.ts';
import { USUAL_MINUTES } from '../../shared/domain/proposal.ts';
import { fold } from '../../shared/domain/fold.ts';
import type { ProposalDoubt } from '../usecases/outcome.ts';
import type { Intent } from './intent.ts';
import { isAllOf, table } from './text.ts';
import { readTold, type Told } from './told.ts';

const ACTS = 'propose|proposing|suggest|suggesting|add|put forward|cynnig|gynnig|cynigiaf|cynigio|awgrymu|awgrymaf|ychwanegu|ychwanegwch';
/** "propose an item:", "agenda item:", "cynnig eitem ar gyfer yr agenda:" */
const ASKED = new RegExp(String.raw`^(?<before>.*?)(?<!\p{L})(?:(?<act>${ACTS})\s+(?:an?\s+|the\s+|this\s+|yr\s+)?(?:new\s+|extra\s+)?(?:agenda\s+)?|agenda\s+)(?:items?|eitem(?:au)?)(?!\p{L})(?<where>[^:]{0,120}?)(?<sign>:|\s[-–—]\s)(?<rest>.*)$`, 'isu');
/** the same without its sign: what it should be called has to be asked */
const UNSIGNED = new RegExp(String.raw`^(?<before>.*?)(?<!\p{L})(?:${ACTS})\s+(?:an?\s+|the\s+|this\s+|yr\s+)?(?:new\s+|extra\s+)?(?:agenda\s+)?(?:items?|eitem(?:au)?)(?!\p{L})(?<rest>.*)$`, 'isu');
const LEAD_IN = /^[\s,.]*(?:(?:to|for|on|i|at|ar|ar gyfer)\s*(?:the|our|next|r|'r|’r|yr|y)?\s*(?:next\s+)?(?:agenda|meeting|cyfarfod)(?:\s+nesaf)?\s*)?(?:(?:about|on|for|called|titled|named|am|ynghylch|o'r enw|o’r enw)\s+)?/iu;

const ASKING = table(({ asking }) => asking);
const POLITE = table(({ filler, fillerPhrases, greetings }) => [
  ...filler, ...fillerPhrases, ...greetings, 'id like to', 'i would like to', 'would like to', 'want to', 'id', 'like', 'want', 'to', 'wish', 'lets', 'may i', 'can i', 'could you', 'can you', 'rydw', 'eisiau', 'hoffwn',
]);
/** where the item goes, which needs no telling */
const WHERE = table(({ filler }) => [...filler, 'agenda', 'to', 'of', 'our', 'group', 'steering', 'gyfer', 'nesaf', 'agenda nesaf']);

const PURPOSES: readonly (readonly [Purpose, readonly string[]])[] = [
  ['decide', ['decision', 'for decision', 'for a decision', 'to decide', 'for approval', 'to approve', 'i benderfynu', 'er penderfyniad', 'iw benderfynu', 'iw phenderfynu', 'iw gymeradwyo', 'iw chymeradwyo']],
  ['discuss', ['discussion', 'for discussion', 'for a discussion', 'to discuss', 'iw drafod', 'iw thrafod', 'i drafod', 'er trafodaeth', 'i w drafod']],
  ['note', ['information', 'for information', 'for info', 'info', 'to note', 'for noting', 'er gwybodaeth', 'i nodi', 'iw nodi']],
];
const MINUTES = /^(?:about |around |tua )?(?<n>\d{1,4}) ?(?:m|min|mins|minute|minutes|mun|munud|o funudau)$/u;
const HOURS: Readonly<Record<string, number>> = { 'half an hour': 30, 'hanner awr': 30, 'an hour': 60, '1 hour': 60, 'one hour': 60, awr: 60, '1 awr': 60, 'quarter of an hour': 15, 'chwarter awr': 15 };

const minutesOf = (part: string): number | null => {
  const said = fold(part);
  return HOURS[said] ?? (MINUTES.exec(said)?.groups?.['n'] === undefined ? null : Number(MINUTES.exec(said)?.groups?.['n']));
};
const purposeOf = (part: string): Purpose | null => PURPOSES.find(([, phrases]) => phrases.includes(fold(part)))?.[0] ?? null;

interface Read {
  readonly title: string;
  readonly minutes: readonly number[];
  readonly purposes: readonly Purpose[];
}

/** The title, and from its end what is said of length and purpose: "Digital Champions update, 10 min, for discussion". */
const readItem = (text: string): Read => {
  const parts = text.replaceAll(/\((?<inner>[^()]*)\)/gu, ', $<inner>').split(/[,;]/u).map((part) => part.trim()).filter((part) => part !== '');
  const minutes: number[] = [];
  const purposes: Purpose[] = [];
  let last = parts.at(-1)?.replace(/\.$/u, '');
  for (; last !== undefined; last = parts.at(-1)) {
    const [length, purpose] = [minutesOf(last), purposeOf(last)];
    if (length === null && purpose === null) break;
    if (length !== null) minutes.push(length);
    if (purpose !== null) purposes.push(purpose);
    parts.pop();
  }
  return { title: parts.join(', '), minutes, purposes };
};

const WAY = { asked: ASKED, unsigned: UNSIGNED, polite: POLITE, asking: ASKING, leadIn: LEAD_IN };

const doubtOf = ({ isNegated, isAsked, isSigned, isPolite, where }: Told, { title, minutes, purposes }: Read): ProposalDoubt | null => {
  if (isNegated) return 'negated';
  if (title === '') return 'noTitle';
  if (!isSigned || !isPolite || !isAllOf(where, WHERE)) return isAsked ? 'question' : 'notPlain';
  if (new Set(minutes).size > 1 || new Set(purposes).size > 1) return 'severalThings';
  if (minutes.some((length) => length > MINUTES_LIMIT)) return 'minutes';
  return title.length > ITEM_TITLE_LIMIT ? 'longTitle' : null;
};

/** An item for an agenda, "propose item: Digital Champions update, 10 min, for discussion"; null where the text is none. */
export const understandProposal = (text: string, groupNames: readonly string[]): Intent | null => {
  const told = readTold(text, groupNames, WAY);
  if (told === null) return null;
  const read = readItem(told.rest);
  const draft = { title: read.title, purpose: read.purposes[0] ?? 'discuss', minutes: read.minutes[0] ?? USUAL_MINUTES };
  const because = doubtOf(told, read);
  if (because !== null) return { kind: 'proposalDoubtful', group: told.group, because, ...draft };
  return { kind: 'proposeItem', group: told.group, meeting: null, ...draft };
};
