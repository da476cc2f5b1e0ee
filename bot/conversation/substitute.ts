import { fold } from '../../shared/domain/fold.ts';
import { BOTH, table } from './text.ts';

const either = (words: readonly string[]): string => `(?:${words.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|')})`;

const POST = String.raw`(?:(?:my|fy)\s+)?${either(table(({ substitute }) => substitute.post))}`;
const ACTS = either(table(({ substitute }) => substitute.acts));
const COMES = either(table(({ substitute }) => substitute.comes));
const PLACE = either(table(({ substitute }) => substitute.place));
const WILL = String.raw`(?:will|can|is\s+going\s+to|is\s+able\s+to|is|to|'ll)`;
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){0,4}?)`;
const HEAD = String.raw`^(?<head>|.*?[\s,])`;

/** The ways to say who comes in one's place; what stands before it is left for others to understand. */
const WAYS: readonly RegExp[] = [
  String.raw`${HEAD}${POST}\s+(?:is\s+|will\s+be\s+|yw\s+)?(?:${NAME}\s+)?${WILL}\s+(?:${ACTS}|${COMES})(?:\s+${PLACE})?$`,
  String.raw`${HEAD}with\s+${NAME}\s+as\s+${POST}$`,
  String.raw`${HEAD}bydd\s+${POST}(?:\s+${NAME})?\s+yn\s+(?:${ACTS}|${COMES})(?:\s+${PLACE})?$`,
  String.raw`^(?<head>)bydd\s+${NAME}\s+yn\s+(?:${ACTS}|${COMES}\s+${PLACE})$`,
  String.raw`^(?<head>)${NAME}\s+${WILL}\s+(?:${ACTS}(?:\s+${PLACE})?|${COMES}\s+${PLACE})$`,
  String.raw`^(?<head>)(?:i(?:'m|'ll|\s+am|\s+will)?\s+)?(?:be\s+)?send(?:ing)?\s+(?:${POST}\s+)?${NAME}(?:\s+${PLACE})?$`,
  String.raw`^(?<head>)${NAME}\s+(?:covers?|${PLACE})(?:\s+${PLACE})?$`,
  String.raw`${HEAD}${POST}\s+(?:is\s+|will\s+be\s+|yw\s+)?${NAME}$`,
].map((way) => new RegExp(way, 'iu'));

/** No name is made of these. */
const NO_NAME = new Set(
  BOTH.flatMap(({ filler, negations, others, asking, joints, apologies, attending, substitute, reasons, conditions }) =>
    [...filler, ...negations, ...others, ...asking, ...joints, ...apologies, ...attending, ...conditions, ...Object.values(reasons).flat(), ...substitute.post, ...substitute.acts, ...substitute.comes].flatMap((phrase) => phrase.split(' ')),
  ),
);

const isName = (name: string): boolean => fold(name).split(' ').every((word) => word !== '' && !NO_NAME.has(word));

export interface Substituted {
  /** what else the clause says */
  readonly head: string;
  /** null: a substitute without a name */
  readonly name: string | null;
}

/** Who comes in one's place, if a clause says so. */
export const takeSubstitute = (clause: string): Substituted | null => {
  for (const way of WAYS) {
    const { head, name } = way.exec(clause.trim())?.groups ?? {};
    if (head !== undefined && (name === undefined || isName(name))) return { head, name: name ?? null };
  }
  return null;
};
