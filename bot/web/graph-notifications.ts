import * as v from 'valibot';
import type { Request, Response } from 'restify';
import type { Log } from '../ports.ts';
import { LIFECYCLE, type ChangeNotification } from '../usecases/notified.ts';
import { sendText, sendTrouble } from './problem.ts';

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
export function graphDoor(graph: GraphParts, log: Log, isLifecycle: boolean): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const token = URL.parse(request.url ?? '', 'http://localhost')?.searchParams.get('validationToken') ?? null;
    if (token !== null) {
      if (token === '' || token.length > LONGEST_TOKEN) sendTrouble(request, response, 'unreadable');
      else sendText(response, 200, token);
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
    sendNothing(response, (await isStored(graph, items, log)) ? 202 : 503);
  };
}

// in two statements: restify's writeHead answers nothing
function sendNothing(response: Response, status: 202 | 503): void {
  response.writeHead(status, { 'Cache-Control': 'no-store' });
  response.end();
}

/** What takes too long may be stored all the same: told again, it changes nothing. */
async function isStored(graph: GraphParts, items: readonly ChangeNotification[], log: Log): Promise<boolean> {
  if (items.length === 0) return true;
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => {
    log.warn('notifications.late', { items: items.length });
    late.resolve(false);
  }, PATIENCE_MS);
  const stored = graph.notified(items).then(
    () => true,
    (error: unknown) => {
      log.fault('notifications.notStored', error);
      return false;
    },
  );
  try {
    return await Promise.race([stored, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
