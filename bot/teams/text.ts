import type { Activity } from 'botbuilder';
import { listAt, textAt } from './fields.ts';

const mentionsOf = (activity: Activity): readonly unknown[] =>
  listAt(activity, 'entities').filter((entity) => textAt(entity, 'type') === 'mention' && textAt(entity, 'mentioned', 'id') === activity.recipient.id);

export const mentionsBot = (activity: Activity): boolean => mentionsOf(activity).length > 0;

const SIGNS: ReadonlyMap<string, string> = new Map([['nbsp', ' '], ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['#39', "'"], ['#160', ' ']]);
const TAG = /<\/?(?<name>[a-z]+)[^<>]*>/giu;
const INLINE: ReadonlySet<string> = new Set(['at', 'a', 'b', 'i', 'u', 's', 'em', 'strong', 'span', 'code']);
const SIGN = /&(?<name>[a-z]{2,4}|#\d{2,3});/giu;

/** What was said: without the mention of the bot, and without the marks that Teams puts into text. */
export function spokenText(activity: Activity): string {
  const mentions = mentionsOf(activity).flatMap((entity) => textAt(entity, 'text') ?? []);
  const said = mentions.reduce((text, mention) => text.replaceAll(mention, ' '), textAt(activity, 'text') ?? '');
  return said
    .replace(TAG, (_tag, name: string) => (INLINE.has(name.toLowerCase()) ? '' : ' '))
    .replace(SIGN, (sign, name: string) => SIGNS.get(name.toLowerCase()) ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();
}
