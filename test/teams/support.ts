import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readConfig, type Config } from '../../bot/config.ts';
import type { Dialog, Doors, Incoming, Log, Message, Opening, TeamEvent } from '../../bot/ports.ts';
import { openTeams, type Answered, type ReadChannel, type Teams } from '../../bot/teams/teams.ts';
import { appToken, trust } from '../tenant/asks.ts';
import { CLIENT_ID } from '../tenant/people.ts';
import { startTenant, type Tenant } from '../tenant/tenant.ts';

export type Json = Record<string, unknown>;

export const cardSaying = (text: string): Message => ({ card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', id: text, text }] }, summary: text, mentions: [] });

/** A house that writes down what it is asked and answers with one card. */
export class Listener implements Doors {
  readonly heard: Incoming[] = [];
  readonly events: TeamEvent[] = [];
  readonly openings: Opening[] = [];
  welcome: Message | null = null;
  reply: Message = cardSaying('answer');
  fault: Error | null = null;

  answer(incoming: Incoming): Promise<Message> {
    this.heard.push(incoming);
    return this.fault === null ? Promise.resolve(this.reply) : Promise.reject(this.fault);
  }

  dialog(opening: Opening): Dialog {
    this.openings.push(opening);
    return { title: 'A page', url: 'https://quorate.example/tab/#setup' };
  }

  noticed(event: TeamEvent): Promise<Message | null> {
    this.events.push(event);
    return Promise.resolve(this.welcome);
  }
}

export interface Line {
  readonly event: string;
  readonly fields: Json;
}

export class Lines implements Log {
  readonly all: Line[] = [];
  info(event: string, fields: Json = {}): void {
    this.all.push({ event, fields });
  }
  warn(event: string, fields: Json = {}): void {
    this.all.push({ event, fields });
  }
  fault(event: string, _error: unknown, fields: Json = {}): void {
    this.all.push({ event, fields });
  }
}

export interface Bot {
  readonly tenant: Tenant;
  readonly config: Config;
  readonly teams: Teams;
  readonly doors: Listener;
  readonly lines: Lines;
  readonly forgotten: string[];
  /** hands an activity over as the Bot Connector would */
  deliver(activity: unknown, authorization?: string): Promise<Answered>;
  /** a recorded activity, as it would come from this tenant */
  activity(name: string, changes?: Json): Json;
  connectorCalls(method?: string): number;
  close(): Promise<void>;
}

const opened = new Set<() => Promise<void>>();

/** Closes every bot that a test left open, a failed one too. */
export async function closeAll(): Promise<void> {
  for (const close of opened) await close();
}

export async function startBot(options: { readonly readChannel?: ReadChannel; readonly config?: Partial<Config> } = {}): Promise<Bot> {
  const tenant = await startTenant({ clientId: randomUUID() });
  trust(tenant);
  const reading = readConfig({ ...tenant.env() });
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  const config = { ...reading.config, ...options.config };
  const [doors, lines, forgotten] = [new Listener(), new Lines(), [] as string[]];
  const teams = openTeams({
    config, doors, log: lines, clock: { now: () => new Date().toISOString() },
    token: () => appToken(tenant, 'https://api.botframework.com'),
    forgetToken: (scope) => void forgotten.push(scope),
    ...(options.readChannel && { readChannel: options.readChannel }),
  });
  const close = async (): Promise<void> => {
    if (!opened.delete(close)) return;
    await teams.close();
    await tenant.close();
  };
  opened.add(close);
  return {
    tenant, config, teams, doors, lines, forgotten,
    deliver: async (activity, authorization) => await teams.receive({ headers: { authorization: authorization ?? `Bearer ${await tenant.channelToken()}` }, body: activity }),
    activity: (name, changes = {}) => ({ ...recorded(name, tenant.serviceUrl, config.clientId), ...changes }),
    connectorCalls: (method) => tenant.calls.filter((call) => call.where === 'connector' && (method === undefined || call.method === method)).length,
    close,
  };
}

export function recorded(name: string, serviceUrl: string, clientId: string): Json {
  const text = readFileSync(new URL(`activities/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(text.replaceAll('{serviceUrl}', serviceUrl).replaceAll(CLIENT_ID, clientId)) as Json;
}
