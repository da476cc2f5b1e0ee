import type { Cause } from '../shared/domain/delivery.ts';
import type { Language } from '../shared/domain/group.ts';
import type { PersonId, TenantId } from '../shared/domain/ids.ts';
import type { Instant } from '../shared/domain/time.ts';
import type { Channel, Posted } from './records.ts';

/** What passes between the house and Teams: messages that go out, and what people say and press. */

export interface Message {
  /** an Adaptive Card 1.5; where it has refresh.userIds they hold Entra object ids, which the folder that knows Teams replaces by Teams' own */
  readonly card: Readonly<Record<string, unknown>>;
  /** what a notification and a screen reader say of it */
  readonly summary: string;
  readonly mentions: readonly { readonly id: PersonId; readonly name: string }[];
}

/** What became of one attempt. Nothing is ever repeated behind the caller's back. */
export type Sending<T> =
  | { readonly kind: 'sent'; readonly value: T }
  /** the connector said no and would say it again */
  | { readonly kind: 'refused'; readonly cause: Cause }
  /** the connector said that it did not take it: safe to repeat */
  | { readonly kind: 'later'; readonly cause: Cause; readonly afterSeconds: number }
  /** no answer came: it may or may not stand there */
  | { readonly kind: 'uncertain'; readonly cause: Cause };

export interface Post {
  create(to: Channel, message: Message): Promise<Sending<Posted>>;
  /** To one person alone, in the chat with the bot. */
  tell(to: Channel, person: PersonId, message: Message): Promise<Sending<Posted>>;
  update(to: Channel, posted: Posted, message: Message): Promise<Sending<Posted>>;
  /** Whether a post with that marker (Message.card.body[0].id) stands in the channel, and since when; 'unknown' where reading it is not permitted. */
  find(to: Channel, team: string, marker: string, since: Instant): Promise<(Posted & { readonly at: Instant }) | 'absent' | 'unknown'>;
}

// ---- What comes in ----

/** Who speaks: from a checked token, never from what the client says of itself. */
export interface Who {
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** has the role Quorate.Administrator of the Entra application: may check the installation, and see nothing of any group */
  readonly administrator?: true;
}

export interface Pressed {
  readonly kind: 'pressed';
  /** an invoke is answered to the one who pressed; a message, as older clients send it, is answered below what everybody reads */
  readonly by: 'invoke' | 'message';
  readonly verb: string;
  readonly data: unknown;
}

export interface Incoming {
  readonly who: Who;
  readonly scope: 'personal' | 'channel';
  /** the Microsoft 365 group behind the team, in a channel */
  readonly team: string | null;
  /** of the person's Teams client */
  readonly language: Language;
  readonly said: { readonly kind: 'text'; readonly text: string } | Pressed;
}

export type TeamEvent =
  | { readonly kind: 'installed'; readonly tenant: TenantId; readonly team: string; readonly channel: Omit<Channel, 'tenant'> }
  | { readonly kind: 'met'; readonly who: Who; readonly scope: 'personal' }
  | { readonly kind: 'removed'; readonly tenant: TenantId; readonly team: string | null; readonly person: PersonId | null }
  /** somebody came into the team or left it; who, is read from Graph */
  | { readonly kind: 'rosterChanged'; readonly tenant: TenantId; readonly team: string }
  | { readonly kind: 'renamed'; readonly tenant: TenantId; readonly team: string; readonly name: string }
  | { readonly kind: 'channelDeleted'; readonly tenant: TenantId; readonly team: string; readonly thread: string };

/** A button that opens a page of the tab above whatever is shown. */
export interface Opening {
  readonly who: Who;
  readonly team: string | null;
  readonly language: Language;
  /** what the button carries; anybody may have altered it */
  readonly data: unknown;
}

export interface Dialog {
  readonly title: string;
  readonly url: string;
}

/** What the folder that knows Teams asks of the house. */
export interface Doors {
  /** Never throws: a fault becomes a sorry message. */
  answer(incoming: Incoming): Promise<Message>;
  /** A welcome to say, or nothing. */
  noticed(event: TeamEvent): Promise<Message | null>;
  dialog(opening: Opening): Dialog;
}
