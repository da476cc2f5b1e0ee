import { AuthError } from '@azure/msal-node';
import { Neighbour } from '../ports.ts';

const UNAVAILABLE = new Set([
  'temporarily_unavailable', 'server_error', 'network_error', 'no_network_connectivity', 'endpoints_resolution_error', 'openid_config_error', 'request_timeout',
]);
const THROTTLED = new Set(['throttled', 'too_many_requests']);

// numbers that say "later", whatever error stands beside them
const LATER = new Set(['AADSTS90033', 'AADSTS90055', 'AADSTS50196', 'AADSTS90013']);

function kindOf(code: string, number: string | undefined): Neighbour['kind'] {
  if (THROTTLED.has(code)) return 'throttled';
  if (UNAVAILABLE.has(code) || (number !== undefined && LATER.has(number))) return 'unavailable';
  return number === undefined ? 'unreadable' : 'forbidden';
}

/** What went wrong at sign-in, without the ids and traces that its texts carry. */
export function asSignInTrouble(error: unknown): Neighbour {
  if (error instanceof Neighbour) return error;
  if (!(error instanceof AuthError)) return new Neighbour('signIn', 'unavailable', 'Sign-in could not be asked.', { cause: error });
  const number = /AADSTS\d+/u.exec(error.errorMessage)?.[0];
  const kind = kindOf(error.errorCode, number);
  const said = [error.errorCode, number].filter((one) => one !== undefined && one !== '').join(', ');
  const message = kind === 'forbidden' ? `Sign-in refused the application (${said}).` : `Sign-in did not answer with a token (${said}).`;
  return new Neighbour('signIn', kind, message);
}
