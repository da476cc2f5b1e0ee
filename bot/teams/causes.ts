import type { Cause } from '../../shared/domain/delivery.ts';

/** The connector's codes that say more than its status. */
const CODES: ReadonlyMap<string, Cause> = new Map([
  ['BotNotInConversationRoster', 'notInstalled'],
  ['ConversationBlockedByUser', 'blocked'],
  ['BotDisabledByAdmin', 'disabled'],
  ['ConversationNotFound', 'notFound'],
  ['ActivityNotFoundInConversation', 'notFound'],
  ['MessageSizeTooBig', 'tooBig'],
]);
const STATUSES: ReadonlyMap<number, Cause> = new Map([[400, 'malformed'], [403, 'forbidden'], [404, 'notFound'], [413, 'tooBig']]);

export const causeOf = (status: number, code: string | null): Cause => CODES.get(code ?? '') ?? STATUSES.get(status) ?? 'malformed';

const CODE = /^[A-Za-z]{1,60}$/u;

/** The code in the connector's error; its message may name people and is not looked at. */
export function codeIn(text: string | null): string | null {
  try {
    const body = JSON.parse(text ?? '') as { readonly error?: { readonly code?: unknown } } | null;
    const code = body?.error?.code;
    return typeof code === 'string' && CODE.test(code) ? code : null;
  } catch {
    return null;
  }
}
