import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  readonly name: string;
  /** the first line that is as wanted; undefined when it ends without having said so */
  readonly said: (wanted: (line: string) => boolean) => Promise<string | undefined>;
  readonly ended: Promise<void>;
  readonly isRunning: () => boolean;
  /** its last lines */
  readonly lastWords: () => readonly string[];
  /** asks it to end, and makes it end when it does not */
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** a file for everything that it says */
  readonly log: string;
}

const PATIENCE = 15_000;
const LAST = 20;

const leash = join(import.meta.dirname, 'leash.ts');

function listenTo(child: ChildProcess, log: string): Pick<Child, 'said' | 'lastWords'> {
  const file = createWriteStream(log, { flags: 'w', mode: 0o600 });
  // a full disk must not end what can still run
  file.on('error', () => undefined);
  const last: string[] = [];
  const waiting = new Set<(line: string | undefined) => void>();
  const heard = (line: string): void => {
    last.push(line);
    if (last.length > LAST) last.shift();
    file.write(`${line}\n`);
    for (const listener of waiting) listener(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', heard);
  child.once('close', () => {
    file.end();
    for (const listener of waiting) listener(undefined);
  });
  const said = (wanted: (line: string) => boolean): Promise<string | undefined> =>
    new Promise((resolve) => {
      const listener = (line: string | undefined): void => {
        if (line !== undefined && !wanted(line)) return;
        waiting.delete(listener);
        resolve(line);
      };
      if (child.exitCode === null && child.signalCode === null) waiting.add(listener);
      else resolve(undefined);
    });
  return { said, lastWords: () => last };
}

/** Starts a program on the Node that runs this one, apart from the terminal: Ctrl-C reaches the try-out alone, which then ends its children in order. */
export function startChild({ name, args, cwd, env, log }: Start): Child {
  const child = spawn(process.execPath, ['--import', leash, ...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32', windowsHide: true });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(timer);
  };
  return { name, ended, isRunning, stop, ...listenTo(child, log) };
}
