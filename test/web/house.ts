import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EndpointName } from '../../shared/contract/api.ts';
import { ENDPOINT_NAMES } from '../../bot/web/endpoints.ts';
import type { TabUseCases } from '../../bot/web/tab-api.ts';
import { openWeb, type Web, type WebParts } from '../../bot/web/web.ts';
import { refuse } from '../../shared/domain/result.ts';
import { openBench, type Bench } from '../graph/bench.ts';

export const TAB = {
  'index.html': '<!doctype html><title>Quorate</title>',
  'assets/index-Ab3_d-Ef.js': `console.log("${'x'.repeat(3000)}");`,
  'assets/plain.css': 'body{}',
  'assets/ready-Zz9YxW12.js': 'ready',
  'assets/ready-Zz9YxW12.js.br': 'squeezed by hand',
  '.vite/manifest.json': '{}',
} as const;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** undefined when it is no JSON */
  readonly json: unknown;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Sends the address exactly as it is written: fetch would tidy it up. */
export const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string | undefined>, text, json: jsonIn(text) });
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });

/** Says what no HTTP client would, on a line that stays open; hears the beginning of the answer, or nothing when the line is cut. */
export const shout = (port: number, text: string): { readonly socket: Socket; readonly heard: Promise<string> } => {
  const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
  const heard = new Promise<string>((resolve) => {
    socket.once('data', (chunk: Buffer) => {
      resolve(chunk.toString('latin1'));
    });
    socket.once('error', () => undefined);
    socket.once('close', () => {
      resolve('');
    });
  });
  return { socket, heard };
};

/** Use cases that all do the same, for tests of what lies before them. */
export const everyUseCase = (answer: (name: EndpointName) => (...asked: unknown[]) => Promise<unknown>): TabUseCases =>
  Object.fromEntries(ENDPOINT_NAMES.map((name) => [name, answer(name)])) as unknown as TabUseCases;

const NOTHING = everyUseCase(() => () => Promise.resolve(refuse({ why: 'notInAGroup' })));

export interface Opened {
  readonly bench: Bench;
  readonly web: Web;
  readonly port: number;
  ask(path: string, asked?: Asked): Promise<Answer>;
  close(): Promise<void>;
}

/** The web folder on a port of its own, with doors behind it as the test wants them. */
export async function openHouse(parts: Partial<Omit<WebParts, 'config' | 'log' | 'tab'>> & { readonly tab?: Partial<TabUseCases> } = {}, env: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const bench = await openBench({}, { PUBLIC_URL: 'https://quorate.example', ...env });
  const tabFolder = await mkdtemp(join(tmpdir(), 'quorate-tab-'));
  for (const [name, text] of Object.entries(TAB)) {
    await mkdir(dirname(join(tabFolder, name)), { recursive: true });
    await writeFile(join(tabFolder, name), text);
  }
  const web = openWeb({
    config: bench.config, log: bench.log, tabFolder, isReady: () => Promise.resolve(true),
    teams: { receive: () => Promise.resolve({ status: 200, body: undefined }) },
    graph: { notified: () => Promise.resolve() },
    live: { changes: { isListening: () => false, follow: () => () => undefined }, mayFollow: () => Promise.resolve(false) },
    ...parts, tab: { ...NOTHING, ...parts.tab },
  });
  const { port } = await web.listen().catch(async (error: unknown) => {
    await bench.tenant.close();
    await rm(tabFolder, { recursive: true, force: true });
    throw error;
  });
  assert.ok(port > 0);
  return {
    bench, web, port,
    ask: (path, asked) => ask(port, path, asked),
    close: async () => {
      await web.close();
      await bench.tenant.close();
      await rm(tabFolder, { recursive: true, force: true });
    },
  };
}
