import { Agent as HttpAgent, request as askHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as askHttps } from 'node:https';

/** No answer came. Only where no connection came about is it certain that nothing was written. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  readonly isWritten: boolean;
  constructor(isWritten: boolean, cause: unknown) {
    super('no answer', { cause });
    this.isWritten = isWritten;
  }
}

/** What came back; `text` is null where the answer broke off. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string | null;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly body: string | null;
  readonly timeoutMs: number;
}

/** One request, written once: nothing is followed, nothing repeated. */
export interface Wire {
  /** @throws NoAnswer */
  ask(asked: Asked): Promise<Answer>;
  close(): void;
}

const LONGEST_ANSWER = 4_000_000;
// idle connections go before the far side, or something between, drops them: a request on a dead one would be left in doubt
const AGENT = { keepAlive: true, maxSockets: 256, maxFreeSockets: 64, timeout: 4000 };

const headersOf = ({ token, body }: Asked): Record<string, string | number> => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json',
  ...(body !== null && { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }),
});

function read(response: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST_ANSWER) response.destroy();
    });
    response.on('error', () => undefined);
    response.on('close', () => {
      resolve(response.complete ? text : null);
    });
  });
}

async function answerTo(response: IncomingMessage): Promise<Answer> {
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null, text: await read(response) };
}

/** Whether a connection stood, so that the request may have been written. */
function watch(request: ClientRequest, isSecure: boolean): () => boolean {
  let isConnected = false;
  request.once('socket', (socket) => {
    // one that is kept from an earlier request connects no more
    isConnected = request.reusedSocket;
    if (isConnected) return;
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      isConnected = true;
    });
  });
  return () => isConnected;
}

export function openWire(): Wire {
  const http = new HttpAgent(AGENT);
  const https = new HttpsAgent(AGENT);

  const ask = (asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isSecure = asked.url.startsWith('https:');
      const options = { method: asked.method, headers: headersOf(asked) };
      const request = isSecure ? askHttps(asked.url, { ...options, agent: https }) : askHttp(asked.url, { ...options, agent: http });
      const isWritten = watch(request, isSecure);
      const late = setTimeout(() => request.destroy(new Error('no answer in time')), asked.timeoutMs);
      request.on('response', (response) => {
        void answerTo(response).then(resolve);
      });
      request.on('error', (error) => {
        reject(new NoAnswer(isWritten(), error));
      });
      request.on('close', () => {
        clearTimeout(late);
      });
      request.end(asked.body ?? undefined);
    });

  return {
    ask,
    close() {
      http.destroy();
      https.destroy();
    },
  };
}
