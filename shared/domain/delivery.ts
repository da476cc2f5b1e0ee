/** Why a message did not, or may not, stand in the channel. */
export const CAUSES = [
  'noAnswer',
  'unreadable',
  'unreachable',
  'noToken',
  'tokenRefused',
  'throttled',
  'busy',
  'unavailable',
  'fault',
  'notInstalled',
  'blocked',
  'disabled',
  'notFound',
  'tooBig',
  'malformed',
  'forbidden',
  'foreignConnector',
  'noChannel',
  'notDrawn',
] as const;
export type Cause = (typeof CAUSES)[number];
