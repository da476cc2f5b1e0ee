import type { Request, Response } from 'restify';
import { withCorrelation } from '../log.ts';
import type { Log } from '../ports.ts';
import { referenceOf, sendTrouble } from './problem.ts';

export type Handle = (request: Request, response: Response) => Promise<void>;

/** The handler under the request's correlation id; what it throws is logged and answered with a reference alone. */
export function inCorrelation(handle: Handle, log: Log): Handle {
  // with exactly two parameters, by which restify knows an asynchronous handler
  return async (request, response) =>
    await withCorrelation(referenceOf(response), async () => {
      try {
        await handle(request, response);
      } catch (error) {
        log.fault('web.fault', error, { route: routeOf(request) });
        sendTrouble(request, response, 'fault');
      }
    });
}

/** The route's pattern, never the address as it was sent. */
export function routeOf(request: Request): string {
  const route = request.getRoute() as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
}
