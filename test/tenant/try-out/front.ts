import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Local } from './local.ts';
import { isInUse, listenHere } from './ports.ts';
import { Trouble } from './trouble.ts';

export interface Front {
  readonly port: number;
  /** what it shows, and where the rest goes */
  readonly serve: (local: Local, appPort: number) => void;
  /** from now on what other services say to the app reaches it, also while nothing is shown yet */
  readonly servesApp: (appPort: number) => void;
  readonly close: () => Promise<void>;
}

const sorry = (response: ServerResponse, sentence: string): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
  response.end(sentence);
};

const STARTING = 'Quorate is starting. Load this page again in a moment.';

/** As it came, to the app; as it comes back, to the asker. */
function pipe(appPort: number, request: IncomingMessage, response: ServerResponse): void {
  const onward = ask({ host: '127.0.0.1', port: appPort, method: request.method, path: request.url, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => {
    sorry(response, 'Quorate does not answer.');
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/** Somebody followed a link to the tab: it is shown as Teams shows it. What the link asks for comes along. */
const isVisitToTab = ({ method, headers }: IncomingMessage, path: string): boolean => method === 'GET' && path === '/tab/' && headers['sec-fetch-dest'] === 'document';

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location });
  response.end();
};

/** The one address of the try-out: the local page, and behind the other paths the app. */
export async function openFront(port: number): Promise<Front> {
  let serve: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const server: Server = createServer((request, response) => {
    if (serve) serve(request, response);
    else sorry(response, STARTING);
  });
  const bound = await listenHere(server, port).catch((error: unknown) => {
    if (!isInUse(error)) throw error;
    throw new Trouble(`Port ${port} is in use, perhaps by another try-out. Stop the program that uses it, or choose another port: PORT=4978 npm start`);
  });
  return {
    port: bound,
    servesApp: (appPort) => {
      serve = (request, response) => {
        if (request.url?.startsWith('/api/') === true) pipe(appPort, request, response);
        else sorry(response, STARTING);
      };
    },
    serve: (local, appPort) => {
      serve = (request, response) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        if (isVisitToTab(request, path)) redirect(response, (request.url ?? '').replace('/tab/', '/'));
        else if (local.isFor(path)) local.answer(request, response).catch(() => { sorry(response, 'The local page has a fault.'); });
        else pipe(appPort, request, response);
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
