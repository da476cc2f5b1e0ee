import { AuthError } from '@azure/msal-node';
import { Neighbour } from '../ports.ts';
import { NotJson } from './sign-in-network.ts';

const UNAVAILABLE = new Set(['temporarily_unavailable', 'server_error', 'network_error', 'no_network_connectivity', 'endpoints_resolution_error', 'openid_config_error', 'request_timeout']);
const THROTTLED = new Set(['throttled', 'too_many_requests']);

// AADSTS numbers that say "later", whatever error stands beside them
const LATER = new Set(['AADSTS90033', 'AADSTS90055', 'AADSTS50196', 'AADSTS90013']);

const isNetwork = (error: unknown): boolean => error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');

function kindOf(error: AuthError, number: string | undefined): Neighbour['kind'] {
  if (THROTTLED.has(error.errorCode)) return 'throttled';
  if (UNAVAILABLE.has(error.errorCode) || (number !== undefined && LATER.has(number))) return 'unavailable';
  return number === undefined ? 'unreadable' : 'forbidden';
}

/** What went wrong at sign-in, without the ids and traces that its texts carry. */
export function asSignInTrouble(error: unknown): Neighbour {
  if (error instanceof Neighbour) return error;
  if (error instanceof NotJson) return new Neighbour('signIn', error.status >= 500 ? 'unavailable' : 'unreadable', error.message);
  if (isNetwork(error)) return new Neighbour('signIn', 'unavailable', 'Sign-in could not be reached.', { cause: error });
  if (!(error instanceof AuthError)) return new Neighbour('signIn', 'unreadable', 'Sign-in did not work.', { cause: error });
  const number = /AADSTS\d+/u.exec(error.errorMessage)?.[0];
  const kind = kindOf(error, number);
  const said = [error.errorCode, number].filter((one) => one !== undefined && one !== '').join(', ');
  return new Neighbour('signIn', kind, kind === 'forbidden' ? `Sign-in refused the application (${said}).` : `Sign-in did not answer with a token (${said}).`);
}
