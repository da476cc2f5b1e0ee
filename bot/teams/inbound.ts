import type { Activity } from 'botbuilder';
import type { Incoming, TeamEvent } from '../ports.ts';
import { at, isFields, textAt } from './fields.ts';
import { eventOf } from './events.ts';
import { mentionsBot, spokenText } from './text.ts';
import type { GroupOf } from './team-groups.ts';

/** What an activity says to the house. */
export type Heard =
  | { readonly kind: 'said'; readonly incoming: Incoming }
  | { readonly kind: 'event'; readonly event: TeamEvent }
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

async function saidBy(activity: Activity, tenant: string, groupOf: GroupOf, said: Said): Promise<Heard> {
  // who speaks is told by the connector, never by what a card carries
  const person = textAt(activity, 'from', 'aadObjectId');
  if (person === undefined) return ignored('no person');
  const scope = scopeOf(activity);
  const team = scope === 'channel' ? await groupOf(activity) : null;
  const language = textAt(activity, 'locale')?.toLowerCase().startsWith('cy') === true ? 'cy' : 'en';
  return { kind: 'said', incoming: { who: { tenant, person }, scope, team, language, said } };
}

async function message(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
  const press = submitted(activity);
  if (press) return await saidBy(activity, tenant, groupOf, press);
  if (scopeOf(activity) === 'channel' && !mentionsBot(activity)) return ignored('not addressed');
  return await saidBy(activity, tenant, groupOf, { kind: 'text', text: spokenText(activity) });
}

async function invoke(activity: Activity, tenant: string, groupOf: GroupOf): Promise<Heard> {
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
