import type { Activity } from 'botbuilder';
import { listAt, textAt } from './fields.ts';

const mentionsOf = (activity: Activity): readonly unknown[] =>
  listAt(activity, 'entities').filter((entity) => textAt(entity, 'type') === 'mention' && textAt(entity, 'mentioned', 'id') === activity.recipient.id);

export const mentionsBot = (activity: Activity): boolean => mentionsOf(activity).length > 0;

const SIGNS: ReadonlyMap<string, string> = new Map([['nbsp', ' '], ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['#39', "'"], ['#160', ' ']]);
// a name ends at what is no letter, so that a tag without an end is read over once
const TAG = /<\/?(?<name>[a-z]+)(?:[^a-z<>][^<>]*)?>/giu;
const INLINE: ReadonlySet<string> = new Set(['at', 'a', 'b', 'i', 'u', 's', 'em', 'strong', 'span', 'code']);
const SIGN = /&(?<name>[a-z]{2,4}|#\d{2,3});/giu;

/** Many times what is ever understood: nothing longer is worth tidying. */
const LONGEST_TIDIED = 20_000;
const MOST_MENTIONS = 20;

/** What was said: without the mention of the bot, and without the marks that Teams puts into text. What is far too long stays as it came, to be refused by its length. */
export function spokenText(activity: Activity): string {
  const text = textAt(activity, 'text') ?? '';
  if (text.length > LONGEST_TIDIED) return text;
  const mentions = new Set(mentionsOf(activity).flatMap((entity) => textAt(entity, 'text') ?? []));
  return [...mentions]
    .slice(0, MOST_MENTIONS)
    .reduce((said, mention) => said.replaceAll(mention, ' '), text)
    .replace(TAG, (_tag, name: string) => (INLINE.has(name.toLowerCase()) ? '' : ' '))
    .replace(SIGN, (sign, name: string) => SIGNS.get(name.toLowerCase()) ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();
}
