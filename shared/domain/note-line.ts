import type { DecisionOutcome } from './decision.ts';
import type { Day } from './time.ts';
import { readDay, type DayContext, type DayRead } from './note-day.ts';
import { readPerson, type Callable, type PersonRead } from './note-person.ts';

/** Everything that a line is read against. */
export interface LineContext extends DayContext {
  readonly people: readonly Callable[];
}

/** null: the line does not say. */
export type NoteLine =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'action'; readonly title: string; readonly owner: PersonRead | null; readonly due: DayRead | null }
  | { readonly kind: 'decision'; readonly text: string; readonly outcome: DecisionOutcome | null }
  | { readonly kind: 'interest'; readonly text: string; readonly person: PersonRead | null; readonly leaves: boolean | null };

/** 'ACT:' and its like at a line's beginning, in English or Welsh, short or whole. */
const MARKS: readonly (readonly [kind: NoteLine['kind'], mark: RegExp])[] = [
  ['action', /^\s*(?:act|action|gwe|gweithred|cam)\s*:\s*/iu],
  ['decision', /^\s*(?:dec|decision|pen|penderfyniad)\s*:\s*/iu],
  ['interest', /^\s*(?:int|interest|bud|buddiant)\s*:\s*/iu],
  ['note', /^\s*(?:note|nod|nodyn)\s*:\s*/iu],
];

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
const bare = (text: string): string => text.trim().replace(/[\s.,;]+$/u, '');

/** What stands after the last "by", where that is a day. */
const takeDue = (text: string, context: DayContext): { readonly rest: string; readonly due: DayRead | null } => {
  const all = [...text.matchAll(/(?:^|\s)(?:by|due|erbyn|cyn)\s+/giu)].toReversed();
  for (const { index, 0: by } of all) {
    const due = readDay(text.slice(index + by.length), context);
    if (due !== undefined) return { rest: text.slice(0, index), due };
  }
  return { rest: text, due: null };
};

/** Who stands before "to": the longest that names somebody, for a post may itself have a "to" in it. */
const takeOwner = (text: string, people: readonly Callable[]): { readonly rest: string; readonly owner: PersonRead | null } => {
  const parts = [...text.matchAll(/\s+(?:to|i)\s+/giu)].map(({ index, 0: to }) => ({ before: text.slice(0, index), after: text.slice(index + to.length) }));
  const read = parts.map((part) => ({ ...part, owner: readPerson(part.before.replace(/^@/u, ''), people) }));
  const known = read.findLast(({ owner }) => owner.kind === 'found') ?? read.findLast(({ owner }) => owner.kind === 'several');
  if (known !== undefined) return { rest: known.after, owner: known.owner };
  const [first] = read;
  return { rest: text, owner: first === undefined ? null : first.owner };
};

const action = (text: string, context: LineContext): NoteLine => {
  const { rest, due } = takeDue(text, context);
  const owned = takeOwner(rest, context.people);
  return { kind: 'action', title: capital(bare(owned.rest)), owner: owned.owner, due };
};

/** By the word that a decision begins with; the longer one first. */
const OUTCOMES: readonly (readonly [RegExp, DecisionOutcome])[] = [
  [/^(?:approved?|agreed?|to approve) (?:with|subject to)\b|^cymeradwywyd (?:gydag|yn amodol)/iu, 'approvedWithConditions'],
  [/^(?:approved?|agreed?|to approve|cymeradwywyd|cytunwyd|cymeradwyo|cytuno)(?![\p{L}])/iu, 'approved'],
  [/^(?:declined?|rejected?|refused?|not approved|gwrthodwyd|gwrthod)(?![\p{L}])/iu, 'declined'],
  [/^(?:deferred?|gohiriwyd|gohirio)(?![\p{L}])/iu, 'deferred'],
  [/^(?:challenged? back|heriwyd yn ôl)(?![\p{L}])/iu, 'challengedBack'],
  [/^(?:noted?|nodwyd|nodi)(?![\p{L}])/iu, 'noted'],
];

const STAYS = /\b(?:stays?|staying|remains?|does not leave|doesn['’]t leave|not leaving|yn aros|aros)\b/iu;
const LEAVES = /\b(?:leaves?|leaving|left the room|withdraws?|withdrew|yn gadael|gadael|gadawodd)\b/iu;

/** what is kept of it elsewhere */
const AT_THE_END = /(?:^|[\s,;]+)(?:(?:and|who|ac?|sy’n|sy'n)\s+)?(?:leaves|stays|yn gadael|yn aros)(?: for the item| the room)?$/iu;

/** Who declares it, and whether the person goes out for the item. */
const interest = (text: string, { people }: LineContext): NoteLine => {
  const [, said = '', rest = ''] = /^(.*?)(?:\s*[,;:–]\s*|\s+-\s+|\s+(?:declares?|declared|yn datgan|datganodd)\s+)(.*)$/iu.exec(text) ?? [];
  const leaves = STAYS.test(text) ? false : LEAVES.test(text) ? true : null;
  const why = bare(rest.replace(AT_THE_END, ''));
  const who = said === '' ? text.replace(STAYS, '').replace(LEAVES, '') : said;
  return { kind: 'interest', text: capital(why === '' ? bare(text) : why), person: text === '' ? null : readPerson(who, people), leaves };
};

/** One line, as somebody takes it down. Nothing in it is guessed: what it does not say, or not clearly, is asked. */
export const readLine = (line: string, context: LineContext): NoteLine => {
  const [kind, mark] = MARKS.find(([, pattern]) => pattern.test(line)) ?? (['note', /^\s*/u] as const);
  const text = bare(line.replace(mark, ''));
  switch (kind) {
    case 'note':
      return { kind, text: line.replace(mark, '').trim() };
    case 'action':
      return action(text, context);
    case 'decision':
      return { kind, text: capital(text), outcome: OUTCOMES.find(([pattern]) => pattern.test(text))?.[1] ?? null };
    case 'interest':
      return interest(text, context);
  }
};

/** What a line leaves open. */
export const NEEDS = ['text', 'owner', 'due', 'outcome', 'person', 'leaves'] as const;
export type Need = (typeof NEEDS)[number];

export const needsOf = (line: NoteLine): readonly Need[] => {
  switch (line.kind) {
    case 'note':
      return line.text === '' ? ['text'] : [];
    case 'action':
      return [...(line.title === '' ? ['text' as const] : []), ...(line.owner?.kind === 'found' ? [] : ['owner' as const]), ...(line.due?.kind === 'day' ? [] : ['due' as const])];
    case 'decision':
      return [...(line.text === '' ? ['text' as const] : []), ...(line.outcome === null ? ['outcome' as const] : [])];
    case 'interest':
      return [...(line.person?.kind === 'found' ? [] : ['person' as const]), ...(line.leaves === null ? ['leaves' as const] : [])];
  }
};

export const dueOf = (line: NoteLine): Day | null => (line.kind === 'action' && line.due?.kind === 'day' ? line.due.day : null);
