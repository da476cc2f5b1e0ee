import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { CLIENT_ID } from '../tenant/people.ts';
import { message } from './activities.ts';
import { graphTable, type Counted } from './graph-table.ts';
import { table, type Row } from './table.ts';
import type { Measured, Task } from './load.ts';

const ROUNDS = 4;
const AT_ONCE = 16;
const WARM_MS = 2000;
const MEASURE_MS = 2500;

interface Usage {
  readonly cpu: NodeJS.CpuUsage;
  readonly rss: number;
}

interface Contender {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
  readonly bodies: readonly string[];
}

interface Started {
  readonly port: number;
  readonly bodies?: Readonly<Record<string, readonly string[]>>;
}

const start = (file: string, ...args: string[]): ChildProcess => fork(new URL(file, import.meta.url), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

async function ask<T>(child: ChildProcess, what?: object | string): Promise<T> {
  const over = new AbortController();
  try {
    const told = once(child, 'message', { signal: over.signal });
    const gone = once(child, 'exit', { signal: over.signal }).then(([code]) => Promise.reject(new Error(`a process of the bench ended with ${String(code)}`)));
    if (what !== undefined) child.send(what);
    return ((await Promise.race([told, gone])) as [T])[0];
  } finally {
    over.abort();
  }
}

async function round(load: ChildProcess, { name, child, port, bodies }: Contender, token: string): Promise<Row> {
  const task: Task = { port, path: '/api/messages', token, bodies, at: AT_ONCE, ms: MEASURE_MS };
  await ask<Measured>(load, { ...task, ms: WARM_MS });
  const before = await ask<Usage>(child, 'usage');
  const measured = await ask<Measured>(load, task);
  const after = await ask<Usage>(child, 'usage');
  const cpuMs = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
  return { name, ...measured, perSecond: measured.requests / measured.seconds, cpuMs: cpuMs / measured.requests, rssMb: after.rss / 2 ** 20 };
}

async function contenders(serviceUrl: string, children: ChildProcess[]): Promise<Contender[]> {
  const made: Contender[] = [];
  const begin = async (child: ChildProcess): Promise<Started> => {
    children.push(child);
    return await ask<Started>(child);
  };
  for (const [name, kind] of [['restify echo', 'echo'], ['stock botbuilder echo', 'stock'], ['Quorate, a bare turn', 'quorate']] as const) {
    const child = start('./server.ts', kind, serviceUrl);
    made.push({ name, child, port: (await begin(child)).port, bodies: [message(serviceUrl, 'hello')] });
  }
  const child = start('./house.ts', serviceUrl);
  const { port, bodies = {} } = await begin(child);
  for (const [name, asked] of Object.entries(bodies)) made.push({ name, child, port, bodies: asked });
  return made;
}

const children: ChildProcess[] = [];
try {
  const outside = start('./outside.ts');
  const load = start('./load.ts');
  children.push(outside, load);
  const { serviceUrl } = await ask<{ serviceUrl: string }>(outside);
  const { token } = await ask<{ token: string }>(outside, CLIENT_ID);
  const all = await contenders(serviceUrl, children);
  const rows: Row[][] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    // in another order each time, so that nobody always has the warm machine
    const order = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
    const measured: Row[] = [];
    for (const contender of order) measured.push(await round(load, contender, token));
    rows.push(measured);
  }
  console.log(`${ROUNDS} rounds, ${AT_ONCE} at once, medians; ratios are taken inside a round.\n\n${table(rows, all.map(({ name }) => name))}`);
  if (rows.flat().some(({ failed }) => failed > 0)) process.exitCode = 1;
  // the others have nothing to do meanwhile, and this is counted, not timed
  const graph = start('./graph.ts');
  children.push(graph);
  console.log(`\n${graphTable((await ask<{ rows: readonly Counted[] }>(graph)).rows)}`);
  // a browser takes both processors: the others are done by then
  const tab = start('./tab.ts');
  children.push(tab);
  console.log(`\n${(await ask<{ table: string }>(tab)).table}`);
} finally {
  for (const child of children) if (child.connected) child.disconnect();
}
