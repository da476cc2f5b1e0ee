import type { ChatMessage, ChatMessageAttachment } from '@microsoft/microsoft-graph-types';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { Neighbour } from '../ports.ts';
import type { Graph } from './client.ts';
import { asInstant, asRecord, asText } from './values.ts';

/** A message that somebody, or an app, began a conversation of the channel with. */
export interface ChannelMessage {
  readonly id: string;
  readonly at: Instant;
  /** the Adaptive Cards on it */
  readonly cards: readonly unknown[];
}

/** The channel's messages since that moment, newest first; 'forbidden' where reading them is not permitted. @throws Neighbour */
export type ReadChannel = (tenant: TenantId, team: string, thread: string, since: Instant) => Promise<readonly ChannelMessage[] | 'forbidden'>;

const CARD = 'application/vnd.microsoft.card.adaptive';

function cardOf(value: unknown): readonly unknown[] {
  const attachment = asRecord<ChatMessageAttachment>(value);
  if (attachment.contentType !== CARD || typeof attachment.content !== 'string') return [];
  try {
    return [JSON.parse(attachment.content) as unknown];
  } catch {
    return [];
  }
}

function messageOf(value: unknown): readonly ChannelMessage[] {
  const message = asRecord<ChatMessage>(value);
  const id = asText(message.id);
  const at = asInstant(message.createdDateTime);
  if (id === null || at === null || (message.deletedDateTime ?? null) !== null) return [];
  const attachments: readonly unknown[] = Array.isArray(message.attachments) ? message.attachments : [];
  return [{ id, at, cards: attachments.flatMap(cardOf) }];
}

export function openChannelMessages(graph: Graph): ReadChannel {
  return async (tenant, team, thread, since) => {
    // they come in order of their last change, and none was changed before it was written
    const isOld = (value: unknown): boolean => {
      const message = asRecord<ChatMessage>(value);
      return (asInstant(message.lastModifiedDateTime) ?? asInstant(message.createdDateTime) ?? since) < since;
    };
    const path = `/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(thread)}/messages?$top=50`;
    try {
      const messages = await graph.job().allPages({ tenant, what: "read the channel's messages", path, lane: `channel ${thread}` }, (items) => items.some(isOld));
      return messages.flatMap(messageOf).filter(({ at }) => at >= since).sort((a, b) => b.at.localeCompare(a.at));
    } catch (error) {
      if (error instanceof Neighbour && error.who === 'graph' && error.kind === 'forbidden') return 'forbidden';
      throw error;
    }
  };
}
