export type Environment = Readonly<Record<string, string | undefined>>;

/** Looks a variable up, and takes down what is wrong with it; every reader below answers something usable, so that reading goes on. */
export interface Reading {
  readonly text: (name: string) => string;
  readonly problem: (sentence: string) => void;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/iu;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const listed = (text: string): readonly string[] => text.split(',').map((one) => one.trim()).filter((one) => one !== '');

export function portIn({ text, problem }: Reading, name: string, otherwise: number): number {
  const given = text(name);
  if (given === '') return otherwise;
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : -1;
  if (port >= 0 && port <= 65_535) return port;
  problem(`${name} is "${given}": it must be a number from 0 to 65535.`);
  return otherwise;
}

export function secondsIn({ text, problem }: Reading, name: string, otherwise: number): number {
  const given = text(name);
  if (given === '') return otherwise;
  const seconds = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
  if (seconds >= 5 && seconds <= 86_400) return seconds;
  problem(`${name} is "${given}": it must be a number of seconds from 5 to 86400.`);
  return otherwise;
}

export function guidIn({ text, problem }: Reading, name: string, meaning: string): string {
  const given = text(name);
  if (given === '') problem(`${name} is missing: ${meaning}.`);
  else if (!GUID.test(given)) problem(`${name} is "${given}": it must be ${meaning}, such as 12345678-90ab-cdef-1234-567890abcdef.`);
  return given.toLowerCase();
}

export function guidsIn({ text, problem }: Reading, name: string, otherwise: string): readonly string[] {
  const given = listed(text(name));
  for (const one of given) if (!GUID.test(one)) problem(`${name} has "${one}": it must be a list of directory (tenant) ids, separated by commas.`);
  return given.length === 0 ? [otherwise] : [...new Set(given.map((one) => one.toLowerCase()))];
}

export function hostsIn({ text, problem }: Reading, name: string, otherwise: readonly string[]): readonly string[] {
  const given = listed(text(name));
  for (const one of given) if (!HOST.test(one)) problem(`${name} has "${one}": it must be a list of hosts, separated by commas, such as smba.trafficmanager.net.`);
  return given.length === 0 ? otherwise : [...new Set(given.map((one) => one.toLowerCase()))];
}

/** An address without a slash at its end. */
export function addressIn({ text, problem }: Reading, name: string, otherwise: string, scheme: 'httpsOnly' | 'httpOnLoopback'): string {
  const given = text(name);
  if (given === '') return otherwise;
  const url = URL.parse(given);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === null || !isWeb || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    problem(`${name} is not an address that can be used: it must be like ${otherwise}.`);
    return otherwise;
  }
  if (url.protocol === 'http:' && scheme === 'httpsOnly') problem(`${name} is "${given}": it must begin with https://.`);
  else if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) problem(`${name} is "${given}": it must begin with https://; http:// is for this machine alone (localhost).`);
  return url.href.replace(/\/+$/u, '');
}

export function oneOf<const T extends string>({ text, problem }: Reading, name: string, known: readonly T[], otherwise: T): T {
  const given = text(name);
  const found = known.find((one) => one === given);
  if (given !== '' && found === undefined) problem(`${name} is "${given}": it must be one of ${known.join(', ')}.`);
  return found ?? otherwise;
}

export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly path: string }
  | { readonly kind: 'managedIdentity' };

const BOT_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;

/** Exactly one way of proving who the application is. */
export function credentialIn(reading: Reading): Credential {
  const secret = reading.text('CLIENT_SECRET');
  const path = reading.text('CLIENT_CERTIFICATE_PATH');
  const isManaged = oneOf(reading, 'BOT_TYPE', BOT_TYPES, 'SingleTenant') === 'UserAssignedMSI';
  const given = [secret !== '' && 'CLIENT_SECRET', path !== '' && 'CLIENT_CERTIFICATE_PATH', isManaged && 'BOT_TYPE=UserAssignedMSI'].filter((one) => one !== false);
  if (given.length === 0) {
    reading.problem(
      'The credential is missing: give CLIENT_CERTIFICATE_PATH (a PEM file with certificate and private key), BOT_TYPE=UserAssignedMSI (a managed identity), or CLIENT_SECRET.',
    );
  } else if (given.length > 1) {
    reading.problem(`${given.join(' and ')} are given: only one credential is allowed, remove the others.`);
  }
  if (isManaged) return { kind: 'managedIdentity' };
  return path === '' ? { kind: 'secret', secret } : { kind: 'certificate', path };
}
