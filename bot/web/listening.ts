import type { Server } from 'restify';
import type { Config } from '../config.ts';
import type { Log } from '../ports.ts';

const GRACE_MS = 5000;

const SENTENCES: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use by another program. Stop that program, or set PORT to another number.`,
  EACCES: ({ port }) => `Port ${port} may not be used by this account. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
  ENOTFOUND: ({ host }) => `The host ${host} is not known. Set HOST to an address of this machine, such as 127.0.0.1.`,
};

/** @throws Error in words for the person who runs the installation */
export async function listenOn(server: Server, config: Config, log: Log): Promise<void> {
  const http = server.server;
  // slow senders are cut off; idle connections outlive those of the usual load balancers
  Object.assign(http, { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 });
  await new Promise<void>((resolve, reject) => {
    // restify hands the server's errors on to its own listeners, and one that nobody listens for ends the process
    let fail = (error: NodeJS.ErrnoException): void => {
      reject(new Error(SENTENCES[error.code ?? '']?.(config) ?? `The web server could not start on ${config.host}, port ${config.port}.`, { cause: error }));
    };
    server.on('error', (error) => {
      fail(error);
    });
    http.listen(config.port, config.host, () => {
      fail = (error) => {
        log.fault('web.serverError', error);
      };
      resolve();
    });
  });
}

/** No new connections; those at rest are closed at once, those at work when they are done, all after the time of grace. */
export async function stop(server: Server): Promise<void> {
  const http = server.server;
  if (!http.listening) return;
  const cut = setTimeout(() => {
    http.closeAllConnections();
  }, GRACE_MS);
  await new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  clearTimeout(cut);
}
