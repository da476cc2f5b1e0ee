import * as v from 'valibot';
import type { Request, Response } from 'restify';
import type { GroupId } from '../../shared/domain/ids.ts';
import { id } from '../../shared/contract/fields.ts';
import type { Changes, Log, Who } from '../ports.ts';
import { whoIs, type Gate } from './endpoints.ts';
import { queryOf } from './input.ts';
import { sendTrouble, type Trouble } from './problem.ts';
import type { Handle } from './turn.ts';

/** How much of it there may be, and how often it is looked after. */
export interface LiveLimits {
  readonly ofPerson: number;
  readonly inAll: number;
  /** a sign of life, for proxies that end what is silent */
  readonly beatMs: number;
  /** whether the token and the right still hold */
  readonly judgeMs: number;
}

export interface LiveParts {
  readonly changes: Changes;
  /** whether somebody may see the group, now */
  mayFollow(who: Who, group: GroupId): Promise<boolean>;
  readonly limits?: Partial<LiveLimits>;
}

export interface LiveDoor {
  readonly handle: Handle;
  /** ends every stream */
  readonly close: () => void;
}

const LIMITS: LiveLimits = { ofPerson: 6, inAll: 5000, beatMs: 25_000, judgeMs: 180_000 };
const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' } as const;
/** what somebody does not take in piles up here */
const MOST_WAITING = 4096;

const asked = v.strictObject({ group: id });

const callerOf = ({ tenant, person }: Who): string => `${tenant} ${person}`;

/** The streams that are open, by who follows. */
const openStreams = () => {
  const streams = new Map<string, Set<() => void>>();
  const state = { count: 0, closed: false };
  return {
    state,
    of: (who: Who): number => streams.get(callerOf(who))?.size ?? 0,
    add: (who: Who, end: () => void): (() => void) => {
      const caller = callerOf(who);
      const mine = streams.get(caller) ?? new Set();
      streams.set(caller, mine.add(end));
      state.count += 1;
      return () => {
        mine.delete(end);
        state.count -= 1;
        if (mine.size === 0) streams.delete(caller);
      };
    },
    endAll: (): void => {
      state.closed = true;
      for (const end of [...streams.values()].flatMap((all) => [...all])) end();
    },
  };
};

/** Tells a tab that its group has changed, and never what: what somebody may see of it is asked for as ever. */
export function openLive(live: LiveParts, gate: Gate, log: Log): LiveDoor {
  const limits = { ...LIMITS, ...live.limits };
  const streams = openStreams();

  const admit = async (request: Request): Promise<{ readonly who: Who; readonly group: GroupId } | Trouble> => {
    const who = await whoIs(gate, request);
    if (typeof who === 'string') return who;
    const query = v.safeParse(asked, queryOf(request));
    if (!query.success || !(await live.mayFollow(who, query.output.group))) return 'notFound';
    if (streams.state.closed || !live.changes.isListening() || streams.state.count >= limits.inAll) return 'notLive';
    return streams.of(who) >= limits.ofPerson ? 'tooMany' : { who, group: query.output.group };
  };

  /** By the token that the stream was opened with: when it has expired, the tab opens another with a new one. */
  const stillMay = async (request: Request, who: Who, group: GroupId): Promise<boolean> => {
    const now = await gate.signIn(request.headers.authorization);
    return now !== null && now.person === who.person && (await live.mayFollow(who, group));
  };

  const stream = async (request: Request, response: Response, who: Who, group: GroupId): Promise<void> => {
    const { promise: ended, resolve } = Promise.withResolvers<null>();
    const end = (): void => {
      resolve(null);
    };
    const say = (text: string): void => {
      if (response.writableLength > MOST_WAITING) end();
      else response.write(text);
    };
    const judge = (): void => {
      stillMay(request, who, group).then((may) => (may ? undefined : end()), end);
    };
    const unfollow = live.changes.follow(who.tenant, group, (what) => {
      if (what === 'lost') end();
      else say('event: changed\ndata:\n\n');
    });
    const remove = streams.add(who, end);
    const timers = [setInterval(say, limits.beatMs, ':\n\n'), setInterval(judge, limits.judgeMs)];
    response.once('close', end);
    response.once('error', end);
    response.writeHead(200, HEADERS);
    say('event: open\ndata:\n\n');
    await ended;
    for (const timer of timers) clearInterval(timer);
    unfollow();
    remove();
    response.end();
  };

  return {
    handle: async (request, response) => {
      const admitted = await admit(request);
      if (typeof admitted === 'string') sendTrouble(request, response, admitted);
      else if (!response.destroyed) await stream(request, response, admitted.who, admitted.group);
    },
    close: () => {
      log.info('live.closing', { streams: streams.state.count });
      streams.endAll();
    },
  };
}
