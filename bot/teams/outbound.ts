import type { Activity } from 'botbuilder';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Message } from '../ports.ts';
import { at, isFields, listAt, type Fields } from './fields.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';
/** Teams refreshes a card by itself for at most so many. */
const MOST_REFRESHED = 60;

/** Teams' own ids of people, by their object ids. */
export type TeamsIds = ReadonlyMap<PersonId, string>;
export const NOBODY: TeamsIds = new Map();

/** Whose clients a card asks to refresh it, as object ids. */
export const refreshedFor = (card: Message['card']): readonly string[] => listAt(card, 'refresh', 'userIds').filter((id) => typeof id === 'string');

function refreshOf(card: Message['card'], ids: TeamsIds): { readonly refresh?: Fields } {
  const refresh = card['refresh'];
  const userIds = refreshedFor(card).flatMap((person) => ids.get(person) ?? []).slice(0, MOST_REFRESHED);
  return isFields(refresh) && userIds.length > 0 ? { refresh: { ...refresh, userIds } } : {};
}

function mentionsOf({ card, mentions }: Message): { readonly msteams?: Fields } {
  const msteams = card['msteams'];
  if (mentions.length === 0 || at(msteams, 'entities') !== undefined) return {};
  const entities = mentions.map(({ id, name }) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } }));
  return { msteams: { ...(isFields(msteams) && msteams), entities } };
}

/** The card as Teams takes it: its own ids in place of object ids, and its mentions told. */
export function cardOf(message: Message, ids: TeamsIds): Fields {
  const { refresh: _refresh, ...card } = message.card;
  return { ...card, ...refreshOf(message.card, ids), ...mentionsOf(message) };
}

export const activityOf = (message: Message, ids: TeamsIds): Partial<Activity> => ({
  type: 'message',
  summary: message.summary,
  attachments: [{ contentType: CARD, content: cardOf(message, ids) }],
});
