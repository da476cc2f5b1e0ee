import type { Socket } from 'node:net';
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

export interface Listening {
  /** @throws Error in words for the person who runs the installation */
  begin(config: Config, log: Log): Promise<void>;
  /** No new connections; those at rest are closed at once, those at work when they are done, all after the time of grace. */
  end(): Promise<void>;
}

export function openListening(server: Server, graceMs = GRACE_MS): Listening {
  const http = server.server;
  const sockets = new Set<Socket>();
  http.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // restify hears requests to upgrade and answers none; unheard, they are answered like any other
  http.removeAllListeners('upgrade');
  // slow senders are cut off; idle connections outlive those of the usual load balancers
  Object.assign(http, { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 });

  return {
    begin: (config, log) => begin(server, config, log),
    async end() {
      if (!http.listening) return;
      const cut = setTimeout(() => {
        // the server's own closing passes over sockets that it has handed to somebody
        for (const socket of sockets) socket.destroy();
      }, graceMs);
      await new Promise<void>((resolve) => {
        http.close(() => {
          resolve();
        });
      });
      clearTimeout(cut);
    },
  };
}

async function begin(server: Server, config: Config, log: Log): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // restify hands the server's errors on to its own listeners, and one that nobody listens for ends the process
    let fail = (error: NodeJS.ErrnoException): void => {
      reject(new Error(SENTENCES[error.code ?? '']?.(config) ?? `The web server could not start on ${config.host}, port ${config.port}.`, { cause: error }));
    };
    server.on('error', (error) => {
      fail(error);
    });
    server.server.listen(config.port, config.host, () => {
      fail = (error) => {
        log.fault('web.serverError', error);
      };
      resolve();
    });
  });
}
