import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, reply } from './server.ts';

export interface Notification {
  readonly subscriptionId: string;
  readonly clientState: string;
  readonly changeType?: string;
  readonly lifecycleEvent?: string;
  readonly resource?: string;
}

export interface Listener {
  readonly url: string;
  /** one list for each POST */
  readonly heard: readonly (readonly Notification[])[];
  /** the tokens that it was asked to say back */
  readonly validated: readonly string[];
  /** what it answers to the next requests instead of taking them; a validation is answered with that body */
  readonly misbehave: (how: { readonly status: number; readonly body?: string; readonly type?: string }, times?: number) => void;
  readonly close: () => Promise<void>;
}

/** Somebody who takes change notifications as Microsoft wants it: the token said back as plain text, and 202 to everything else. */
export async function listenToNotifications(): Promise<Listener> {
  const heard: Notification[][] = [];
  const validated: string[] = [];
  const planned: { readonly status: number; readonly body?: string; readonly type?: string }[] = [];
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('validationToken');
    let text = '';
    request.on('data', (piece: Buffer) => void (text += piece.toString()));
    request.on('end', () => {
      const other = planned.shift();
      if (other) reply(response, other.status, other.body, other.type ?? 'text/plain');
      else if (token !== null) {
        validated.push(token);
        reply(response, 200, token, 'text/plain');
      } else {
        heard.push((JSON.parse(text) as { value: Notification[] }).value);
        reply(response, 202);
      }
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notifications`, heard, validated,
    misbehave: (how, times = 1) => void planned.push(...Array.from({ length: times }, () => how)),
    close: () => close(server),
  };
}
