import type { Activity } from 'botbuilder';
import type { Incoming, Opening, TeamEvent } from '../ports.ts';
import { at, isFields, textAt } from './fields.ts';
import { eventOf } from './events.ts';
import { mentionsBot, spokenText } from './text.ts';
import type { GroupOf } from './team-groups.ts';

/** What an activity says to the house. */
export type Heard =
  | { readonly kind: 'said'; readonly incoming: Incoming }
  | { readonly kind: 'event'; readonly event: TeamEvent }
  /** a button that opens a page */
  | { readonly kind: 'opening'; readonly opening: Opening }
  /** a page has been closed, with whatever it handed over: what it did, it has told the house itself */
  | { readonly kind: 'closed' }
  /** an invoke that this bot does not know */
  | { readonly kind: 'unknownInvoke' }
  /** a press that does not say what was pressed */
  | { readonly kind: 'emptyPress' }
  | { readonly kind: 'ignored'; readonly why: string };

export const ignored = (why: string): Heard => ({ kind: 'ignored', why });

const scopeOf = (activity: Activity): Incoming['scope'] => (textAt(activity, 'conversation', 'conversationType') === 'personal' ? 'personal' : 'channel');

type Said = Incoming['said'];

/** A button of a card in a client that cannot refresh cards: its data, without text. */
function submitted(activity: Activity): Said | undefined {
  const value = at(activity, 'value');
  const verb = textAt(value, 'verb');
  if (!isFields(value) || verb === undefined || textAt(activity, 'text') !== undefined) return undefined;
  const { verb: _verb, ...data } = value;
  return { kind: 'pressed', by: 'message', verb, data };
}

function pressed(activity: Activity): Said | undefined {
  const verb = textAt(activity, 'value', 'action', 'verb');
  if (verb === undefined || textAt(activity, 'value', 'action', 'type') !== 'Action.Execute') return undefined;
  return { kind: 'pressed', by: 'invoke', verb, data: at(activity, 'value', 'action', 'data') ?? {} };
}

/** of the person's Teams client */
const languageOf = (activity: Activity): Incoming['language'] => (textAt(activity, 'locale')?.toLowerCase().startsWith('cy') === true ? 'cy' : 'en');

async function saidBy(activity: Activity, tenant: string, groupOf: GroupOf, said: Said): Promise<Heard> {
  // who speaks is told by the connector, never by what a card carries
  const person = textAt(activity, 'from', 'aadObjectId');
  if (person === undefined) return ignored('no person');
  const scope = scopeOf(activity);
  const team = scope === 'channel' ? await groupOf(activity) : null;
  return { kind: 'said', incoming: { who: { tenant, person }, scope, team, language: languageOf(activity), said } };
}

async function message(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
  const press = submitted(activity);
  if (press) return await saidBy(activity, tenant, groupOf, press);
  if (scopeOf(activity) === 'channel' && !mentionsBot(activity)) return ignored('not addressed');
  return await saidBy(activity, tenant, groupOf, { kind: 'text', text: spokenText(activity) });
}

async function opening(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
  const person = textAt(activity, 'from', 'aadObjectId');
  if (person === undefined) return { kind: 'emptyPress' };
  const team = scopeOf(activity) === 'channel' ? await groupOf(activity) : null;
  return { kind: 'opening', opening: { who: { tenant, person }, team, language: languageOf(activity), data: at(activity, 'value', 'data') ?? {} } };
}

async function invoke(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
  if (activity.name === 'task/fetch') return await opening(activity, tenant, groupOf);
  if (activity.name === 'task/submit') return { kind: 'closed' };
  if (activity.name !== 'adaptiveCard/action') return { kind: 'unknownInvoke' };
  const press = pressed(activity);
  return press ? await saidBy(activity, tenant, groupOf, press) : { kind: 'emptyPress' };
}

/** Every activity of a known tenant, understood or left alone. */
export async function hear(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
  if (activity.type === 'message') return await message(activity, tenant, groupOf);
  if (activity.type === 'invoke') return await invoke(activity, tenant, groupOf);
  const event = await eventOf(activity, tenant, groupOf);
  return event === null ? ignored('nothing to do') : { kind: 'event', event };
}
