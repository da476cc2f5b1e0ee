import { graphError } from './graph-pages.ts';
import type { Mailboxes } from './mailboxes.ts';
import type { Answer, Asked } from './server.ts';

/** A letter that was sent from a mailbox of the tenant. */
export interface SentLetter {
  /** the mailbox's id */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }[];
  readonly kept: boolean;
}

const MOST_BYTES = 4 * 1024 * 1024;

interface Body {
  readonly message?: {
    readonly subject?: string;
    readonly body?: { readonly contentType?: string; readonly content?: string };
    readonly toRecipients?: readonly { readonly emailAddress?: { readonly address?: string } }[];
    readonly attachments?: readonly { readonly '@odata.type'?: string; readonly name?: string; readonly contentType?: string; readonly contentBytes?: string }[];
  };
  readonly saveToSentItems?: boolean;
}

const isAddress = (address: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(address);

/** Mail goes out, and is kept so that a test can read it. */
export class Letters {
  readonly #sent: SentLetter[] = [];

  all(): readonly SentLetter[] {
    return this.#sent;
  }

  send(asked: Asked, mailbox: string, mailboxes: Mailboxes): Answer {
    const found = mailboxes.find(mailbox);
    if ('status' in found) return found;
    const { message, saveToSentItems } = JSON.parse(asked.body) as Body;
    const to = (message?.toRecipients ?? []).map(({ emailAddress }) => emailAddress?.address ?? '');
    if (message === undefined || to.length === 0) return graphError(400, 'ErrorInvalidRecipients', 'At least one recipient isn’t valid.');
    if (!to.every(isAddress)) return graphError(400, 'ErrorInvalidRecipients', 'At least one recipient isn’t valid.');
    if (asked.body.length > MOST_BYTES) return graphError(413, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.');
    const attachments = message.attachments ?? [];
    if (attachments.some((file) => file['@odata.type'] !== '#microsoft.graph.fileAttachment' || !file.name)) return graphError(400, 'RequestBodyRead', 'The attachment is not a file.');
    this.#sent.push({
      from: found.id,
      to,
      subject: message.subject ?? '',
      text: message.body?.content ?? '',
      files: attachments.map(({ name = '', contentType = '', contentBytes = '' }) => ({ name, mediaType: contentType, bytes: Buffer.from(contentBytes, 'base64') })),
      kept: saveToSentItems !== false,
    });
    return { status: 202 };
  }
}
