import { holds, isAllOf, startsWith, table, takeGroup, wordsOf } from './text.ts';

const NEGATIONS = table(({ negations }) => negations);

/** How one kind of thing is told in a line: "raise a blocker for workstream 3: …". */
interface Way {
  /** with its sign; takes `before`, `act`, `where`, `sign` and `rest` */
  readonly asked: RegExp;
  /** the same without its sign, `before` and `rest` alone: what is told has to be asked */
  readonly unsigned: RegExp;
  /** what may stand before it */
  readonly polite: readonly string[];
  /** how a question begins */
  readonly asking: readonly string[];
  /** what leads over to what is told where no sign does */
  readonly leadIn: RegExp;
}

export interface Told {
  readonly group: string | null;
  readonly where: string;
  readonly rest: string;
  readonly isSigned: boolean;
  readonly isPolite: boolean;
  readonly isNegated: boolean;
  readonly isAsked: boolean;
}

/** null: the text tells no such thing, or merely speaks of one. */
export const readTold = (text: string, groupNames: readonly string[], { asked, unsigned, polite, asking, leadIn }: Way): Told | null => {
  const found = asked.exec(text)?.groups ?? unsigned.exec(text)?.groups;
  if (found === undefined) return null;
  const { before = '', act, where = '', sign, rest = '' } = found;
  const words = wordsOf(before);
  const [isSigned, isPolite, isNegated, isAsked] = [sign !== undefined, isAllOf(before, polite), holds(words, NEGATIONS), startsWith(words, asking)];
  const isMeant = isPolite || (isSigned ? act !== undefined : isNegated || isAsked);
  if (!isMeant) return null;
  const named = takeGroup(where, groupNames);
  return { group: named.group, where: named.text, rest: isSigned ? rest : rest.replace(leadIn, '').replace(/\?+\s*$/u, ''), isSigned, isPolite, isNegated, isAsked };
};
