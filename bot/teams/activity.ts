import type { Activity } from 'botbuilder';
import { at, isFields } from './fields.ts';

/** Teams itself takes no longer message. */
const LONGEST_TEXT = 100_000;
const LONGEST_ID = 1000;
const DEEPEST = 32;
const MOST_VALUES = 20_000;

type Kind = 'text' | 'id' | 'object' | 'objects';

interface Rule {
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly needed: boolean;
}

const rule = (path: string, kind: Kind, needed = false): Rule => ({ path: path.split('.'), kind, needed });
const RULES: readonly Rule[] = [
  rule('type', 'id', true), rule('channelId', 'id', true), rule('serviceUrl', 'id', true), rule('id', 'id'),
  rule('from', 'object', true), rule('from.id', 'id', true), rule('from.aadObjectId', 'id'),
  rule('recipient', 'object', true), rule('recipient.id', 'id', true),
  rule('conversation', 'object', true), rule('conversation.id', 'id', true), rule('conversation.conversationType', 'id'), rule('conversation.tenantId', 'id'),
  rule('text', 'text'), rule('locale', 'id'), rule('name', 'id'), rule('action', 'id'),
  rule('entities', 'objects'), rule('membersAdded', 'objects'), rule('membersRemoved', 'objects'),
  rule('channelData', 'object'), rule('channelData.eventType', 'id'), rule('channelData.tenant', 'object'), rule('channelData.tenant.id', 'id'),
  rule('channelData.team', 'object'), rule('channelData.team.id', 'id'), rule('channelData.team.name', 'text'), rule('channelData.team.aadGroupId', 'id'),
  rule('channelData.channel', 'object'), rule('channelData.channel.id', 'id'),
];

const isText = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most;
const IS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => isText(value, LONGEST_TEXT),
  id: (value) => isText(value, LONGEST_ID),
  object: isFields,
  objects: (value) => Array.isArray(value) && value.every(isFields),
};

/** Without recursion: what is too deep must not break what looks whether it is. */
function isTooDeep(body: object): boolean {
  let level: readonly object[] = [body];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    const next: object[] = [];
    for (const one of level) {
      for (const value of Object.values(one) as unknown[]) {
        seen += 1;
        if (typeof value === 'object' && value !== null) next.push(value);
      }
    }
    if (seen > MOST_VALUES) return true;
    level = next;
  }
  return false;
}

export type Read = { readonly ok: true; readonly activity: Activity } | { readonly ok: false; readonly words: string };

const no = (words: string): Read => ({ ok: false, words });

/** Takes a body for an activity when all fields that are looked at later are what they must be. */
export function readActivity(body: unknown): Read {
  if (!isFields(body)) return no('The body is not an activity: it must be a JSON object.');
  if (isTooDeep(body)) return no('The activity is nested too deeply or holds too many values.');
  for (const { path, kind, needed } of RULES) {
    const value = at(body, ...path);
    const name = path.join('.');
    if (value === undefined || value === '') {
      if (needed) return no(`The activity has no ${name}.`);
    } else if (!IS[kind](value)) return no(`The activity's ${name} is not as it must be, or too long.`);
  }
  // a message is answered by its id
  if (body['type'] === 'message' && at(body, 'id') === undefined) return no('The activity has no id.');
  return { ok: true, activity: body as unknown as Activity };
}
