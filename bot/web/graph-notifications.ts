import * as v from 'valibot';
import type { Next, Request, Response } from 'restify';
import type { Log } from '../ports.ts';
import { LIFECYCLE, type ChangeNotification } from '../usecases/notices/notified.ts';
import type { Allowance } from './allowance.ts';
import { inTime } from './in-time.ts';
import { sendText, sendTrouble } from './problem.ts';
import { openTally } from './tally.ts';

export interface GraphParts {
  /** Returns when everything that is to be done about it is stored. @throws when it could not be stored */
  notified(items: readonly ChangeNotification[]): Promise<void>;
}

/** A thousand of Graph's notifications, and room beside them. */
export const NOTIFICATIONS_LIMIT = 2 * 1024 * 1024;
const MOST_ITEMS = 1000;
const LONGEST_TOKEN = 4096;
/** Graph waits for three seconds, and then tells it again. */
const PATIENCE_MS = 2800;
/** Of the store's connections most are for people, whoever else calls. */
const MOST_AT_ONCE = 4;
const RETRY_SECONDS = '10';

export const isForGraph = (path: string): boolean => path.startsWith('/api/graph/');

const guid = v.pipe(v.string(), v.uuid(), v.toLowerCase());
const Item = v.object({ tenantId: guid, subscriptionId: guid, clientState: v.pipe(v.string(), v.maxLength(128)), lifecycleEvent: v.optional(v.nullable(v.picklist(LIFECYCLE))) });
const Body = v.object({ value: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ITEMS)) });

function readItem(value: unknown, isLifecycle: boolean): readonly ChangeNotification[] {
  const read = v.safeParse(Item, value);
  if (!read.success) return [];
  const { tenantId, subscriptionId, clientState, lifecycleEvent = null } = read.output;
  // each kind is told at its own address
  return isLifecycle === (lifecycleEvent !== null) ? [{ tenant: tenantId, subscription: subscriptionId, clientState, lifecycle: lifecycleEvent }] : [];
}

/** The door at which Microsoft Graph tells of changes: nobody signs in here, every item has to bring its secret along. */
export interface GraphDoor {
  /** Before a body is read: whoever comes too often is turned away, and everybody while there is too much to do. */
  readonly admit: (request: Request, response: Response, next: Next) => void;
  hear(isLifecycle: boolean): (request: Request, response: Response) => Promise<void>;
}

export function openGraphDoor(graph: GraphParts, log: Log, strangers: Allowance): GraphDoor {
  const tooMany = openTally((requests) => log.warn('notifications.tooMany', { requests }));
  const hearing = openHearing(graph, log);
  return {
    admit: (request, response, next) => {
      const isWelcome = strangers.take(request.socket.remoteAddress ?? '');
      if (isWelcome && (tokenIn(request) !== null || !hearing.isFull())) {
        next();
        return;
      }
      // what is not read of it is not sent either
      response.setHeader('Connection', 'close');
      if (isWelcome) sendNothing(response, 503);
      else {
        tooMany();
        sendTrouble(request, response, 'tooMany');
      }
      next(false);
    },
    hear: (isLifecycle) => async (request, response) => {
      const token = tokenIn(request);
      if (token === null) await hear(request, response, isLifecycle, hearing, log);
      else if (token === '' || token.length > LONGEST_TOKEN) sendTrouble(request, response, 'unreadable');
      else sendText(response, 200, token);
    },
  };
}

const tokenIn = (request: Request): string | null => URL.parse(request.url ?? '', 'http://localhost')?.searchParams.get('validationToken') ?? null;

async function hear(request: Request, response: Response, isLifecycle: boolean, hearing: Hearing, log: Log): Promise<void> {
  // more may have come while this one was read
  if (hearing.isFull()) {
    sendNothing(response, 503);
    return;
  }
  const body = v.safeParse(Body, request.body);
  if (!body.success) {
    sendTrouble(request, response, 'unreadable');
    return;
  }
  const items = body.output.value.flatMap((item) => readItem(item, isLifecycle));
  const unread = body.output.value.length - items.length;
  if (unread > 0) log.warn('notifications.unread', { items: unread });
  sendNothing(response, items.length === 0 || (await hearing.isStored(items)) ? 202 : 503);
}

// in two statements: restify's writeHead answers nothing
function sendNothing(response: Response, status: 202 | 503): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...(status === 503 && { 'Retry-After': RETRY_SECONDS }) });
  response.end();
}

interface Hearing {
  /** Whether as many as may be are being stored; whoever asks is turned away, and counted. */
  isFull(): boolean;
  isStored(items: readonly ChangeNotification[]): Promise<boolean>;
}

function openHearing(graph: GraphParts, log: Log): Hearing {
  let underWay = 0;
  const busy = openTally((requests) => log.warn('notifications.busy', { requests }));
  const store = async (items: readonly ChangeNotification[]): Promise<boolean> => {
    underWay += 1;
    try {
      await graph.notified(items);
      return true;
    } catch (error) {
      log.fault('notifications.notStored', error);
      return false;
    } finally {
      // only now, however long ago the answer was given: what nobody waits for any more counts too
      underWay -= 1;
    }
  };
  return {
    isFull: () => {
      if (underWay < MOST_AT_ONCE) return false;
      busy();
      return true;
    },
    isStored: async (items) => {
      // what takes too long may be stored all the same: told again, it changes nothing
      const stored = await inTime(store(items), PATIENCE_MS);
      if (stored === null) log.warn('notifications.late', { items: items.length });
      return stored ?? false;
    },
  };
}
