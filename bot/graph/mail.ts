import { Neighbour, type Letter, type Mail, type Sending } from '../ports.ts';
import type { Graph } from './client.ts';
import { Refusal } from './reading.ts';

/** Graph takes three megabytes of attachments in one request. */
const MOST_BYTES = 3 * 1024 * 1024;

const bodyOf = ({ to, subject, text, files }: Letter): Readonly<Record<string, unknown>> => ({
  message: {
    subject,
    body: { contentType: 'Text', content: text },
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
    attachments: files.map(({ name, mediaType, bytes }) => ({
      '@odata.type': '#microsoft.graph.fileAttachment', name, contentType: mediaType, contentBytes: Buffer.from(bytes).toString('base64'),
    })),
  },
  // what a council sends is kept where the council keeps its mail
  saveToSentItems: true,
});

/** What became of it: where Graph answered, it is known; where it did not, nobody may send it again unasked. */
function outcomeOf(error: Neighbour): Sending<null> {
  const isAnswered = error instanceof Refusal && error.status < 500;
  switch (error.kind) {
    case 'forbidden':
      return { kind: 'refused', cause: 'forbidden' };
    case 'notFound':
      return { kind: 'refused', cause: 'notFound' };
    case 'throttled':
      return { kind: 'later', cause: 'throttled', afterSeconds: error.retryAfterSeconds ?? 60 };
    case 'unreadable':
      return isAnswered ? { kind: 'refused', cause: 'malformed' } : { kind: 'uncertain', cause: 'unreadable' };
    case 'unavailable':
      return error.who === 'signIn' ? { kind: 'later', cause: 'noToken', afterSeconds: 60 } : { kind: 'uncertain', cause: 'noAnswer' };
  }
}

/** Mail from a group's mailbox: the request is made once. */
export const openMail = (graph: Graph): Mail => ({
  send: async (tenant, mailbox, letter) => {
    if (letter.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > MOST_BYTES) return { kind: 'refused', cause: 'tooBig' };
    const path = `/users/${encodeURIComponent(mailbox).replace('%40', '@')}/sendMail`;
    try {
      await graph.job().send({ tenant, what: 'send mail from the group mailbox', method: 'POST', path, body: bodyOf(letter), lane: mailbox.toLowerCase() });
      return { kind: 'sent', value: null };
    } catch (error) {
      if (!(error instanceof Neighbour)) throw error;
      return outcomeOf(error);
    }
  },
});
