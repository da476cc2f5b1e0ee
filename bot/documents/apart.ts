import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../shared/domain/reading.ts';
import type { DocumentTrouble } from '../../shared/domain/refusal.ts';
import type { Task } from './document.ts';
import type { Told } from './child.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const PATIENCE_MS = 20_000;
const MOST_HEAP_MEGABYTES = 256;
/** What ends a process that takes more memory than it may have: its own watch, or the machine's. */
const OF_MEMORY: readonly (NodeJS.Signals | null)[] = ['SIGKILL', 'SIGABRT', 'SIGTRAP'];

/** trouble: for the log, what stopped it */
export type Ended = { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly cause: DocumentTrouble; readonly trouble: string };

/** Reads in a process of its own, which is gone when this ends, with all the memory that it took. Never rejects. */
export async function readApart(task: Task): Promise<Ended> {
  const child = fork(CHILD, [], {
    execArgv: [`--max-old-space-size=${MOST_HEAP_MEGABYTES}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    // where there is no process to be had, none will end
    child.once('error', () => {
      if (child.pid === undefined) resolve();
    });
  });
  const ended = await endOf(child, task);
  child.kill('SIGKILL');
  await gone;
  return ended;
}

/** The first thing that happens counts. */
async function endOf(child: ChildProcess, task: Task): Promise<Ended> {
  let timer: NodeJS.Timeout | undefined;
  const ended = await new Promise<Ended>((resolve) => {
    const stop = (cause: DocumentTrouble, trouble: string): void => {
      resolve({ ok: false, cause, trouble });
    };
    child.once('message', (message) => {
      const told = message as Told;
      resolve(told.ok ? told : { ...told, trouble: told.cause });
    });
    child.once('error', () => {
      stop('broken', 'error');
    });
    child.once('exit', (code, signal) => {
      if (OF_MEMORY.includes(signal)) stop('tooLong', 'memory');
      else stop('broken', `exit ${signal ?? code ?? ''}`);
    });
    timer = setTimeout(() => {
      stop('tooLong', 'timeout');
    }, PATIENCE_MS);
    child.send(task, (error) => {
      if (error !== null) stop('broken', 'unsent');
    });
  });
  clearTimeout(timer);
  return ended;
}
