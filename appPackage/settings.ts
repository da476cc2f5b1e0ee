// What the person who makes a package must say, read from the environment; everything missing or wrong is named at once.

import { lengthOf } from './schema.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** The values that stand for the `${{NAME}}` marks of manifest.json and the language files. */
export type Values = Readonly<Record<string, string>>;

/** `assumed`: what was not said and is derived from PUBLIC_URL, as NAME=value, so that nobody publishes it unawares. */
export type Settings = { readonly values: Values; readonly assumed: readonly string[] };

type Read = { readonly value: string; readonly problem?: string };

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const NO_GUID = '00000000-0000-0000-0000-000000000000';
const APP_NAME = 'Quorate';
const LONGEST = { name: 30, publisher: 32, url: 2048 };

function said(env: Env, name: string): string {
  return env[name]?.trim() ?? '';
}

function guid(env: Env, name: string, what: string): Read {
  const value = said(env, name);
  if (value === '') return { value, problem: `${name} is missing: ${what}.` };
  if (!GUID.test(value) || value === NO_GUID) return { value, problem: `${name} is not a GUID: "${value}". It is ${what}.` };
  return { value: value.toLowerCase() };
}

function urlOf(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}

function hostProblem(url: URL): string | undefined {
  if (!url.hostname.includes('.') || /^[\d.]+$/.test(url.hostname)) {
    return `PUBLIC_URL must name a host that Teams can reach by name, such as quorate.example.gov.uk; "${url.hostname}" is not one.`;
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    return `PUBLIC_URL must be an address without a path, such as https://${url.host}; the package adds the paths itself.`;
  }
  return undefined;
}

function publicHost(env: Env): Read {
  const text = said(env, 'PUBLIC_URL');
  if (text === '') return { value: '', problem: 'PUBLIC_URL is missing: the https address of the server, such as https://quorate.example.gov.uk.' };
  const url = urlOf(text);
  if (url === undefined || url.hostname === '') return { value: '', problem: `PUBLIC_URL is not an address: "${text}".` };
  if (url.protocol !== 'https:') {
    const local = url.hostname === 'localhost' ? ' The local try-out (npm start) needs no package.' : '';
    return { value: '', problem: `PUBLIC_URL must begin with https://, because Teams opens nothing else: "${text}".${local}` };
  }
  const problem = hostProblem(url);
  return problem === undefined ? { value: url.host } : { value: '', problem };
}

function nameSuffix(env: Env): Read {
  const text = said(env, 'APP_NAME_SUFFIX');
  if (text === '') return { value: '' };
  const length = lengthOf(`${APP_NAME} ${text}`);
  const value = ` ${text}`;
  if (length <= LONGEST.name) return { value };
  return { value, problem: `APP_NAME_SUFFIX makes the name "${APP_NAME}${value}" ${length} characters long; Teams allows ${LONGEST.name}.` };
}

function publisher(env: Env, host: string): Read {
  const text = said(env, 'PUBLISHER_NAME');
  const value = text === '' ? host : text;
  if (lengthOf(value) <= LONGEST.publisher) return { value };
  const whose = text === '' ? 'PUBLISHER_NAME is missing, and the host name that would stand for it' : 'PUBLISHER_NAME';
  return { value, problem: `${whose} is ${lengthOf(value)} characters long; Teams allows ${LONGEST.publisher}.` };
}

function page(env: Env, name: string, fallback: string): Read {
  const value = said(env, name);
  if (value === '') return { value: fallback };
  if (urlOf(value)?.protocol !== 'https:') return { value, problem: `${name} must be an https address: "${value}".` };
  if (lengthOf(value) > LONGEST.url) return { value, problem: `${name} is ${lengthOf(value)} characters long; Teams allows ${LONGEST.url}.` };
  return { value };
}

const PAGES = { WEBSITE_URL: '/', PRIVACY_URL: '/privacy', TERMS_URL: '/terms' };

export function readSettings(env: Env, version: string): Settings | { readonly problems: readonly string[] } {
  const host = publicHost(env);
  const read: Record<string, Read> = {
    CLIENT_ID: guid(env, 'CLIENT_ID', "the client id of the bot's Entra application"),
    APP_ID: guid(env, 'APP_ID', "this app's own GUID in the Teams catalogue, made once and kept for every later version"),
    PUBLIC_HOST: host,
    APP_NAME_SUFFIX: nameSuffix(env),
    PUBLISHER_NAME: publisher(env, host.value),
    VERSION: { value: version },
  };
  for (const [name, path] of Object.entries(PAGES)) read[name] = page(env, name, `https://${host.value}${path}`);
  const problems = Object.values(read).flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { problems };
  const values = Object.fromEntries(Object.entries(read).map(([name, { value }]) => [name, value]));
  const unsaid = ['PUBLISHER_NAME', ...Object.keys(PAGES)].filter((name) => said(env, name) === '');
  return { values, assumed: unsaid.map((name) => `${name}=${values[name] ?? ''}`) };
}
