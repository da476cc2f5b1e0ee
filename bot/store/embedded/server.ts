import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../unavailable.ts';
import { type Account, environment } from './account.ts';
import { program } from './binaries.ts';
import { nameFor, type Place } from './cluster.ts';

export class PortTaken extends Error {
  override name = 'PortTaken';
}

export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

const isWindows = process.platform === 'win32';
/** After a power cut PostgreSQL first repairs its data. */
const READY_WITHIN_SECONDS = 120;

// terse, and without statements: what people wrote must not stand in a log
const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', 'log_checkpoints=off', 'log_error_verbosity=terse',
  'log_min_error_statement=panic', 'max_wal_size=256MB', 'shared_buffers=64MB', 'jit=off',
];
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export const startServer = async (place: Place, bin: string, account: Account, durable: boolean): Promise<Server> => {
  const port = await freePort();
  const settings = [...SETTINGS, ...(durable ? [] : CARELESS)].flatMap((setting) => ['-c', setting]);
  const log = openSync(place.log, 'w', 0o600);
  // a group of its own: Ctrl-C in a terminal must end Quorate first, and Quorate then its database
  const child = spawn(program(bin, 'postgres'), ['-D', nameFor(place.cluster, account), '-p', String(port), ...settings], {
    ...account, cwd: place.cluster, env: environment(), stdio: ['ignore', log, log], detached: !isWindows, windowsHide: true,
  });
  closeSync(log);
  child.unref();
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  ended.catch(() => undefined);
  const guard = guardOver(child);
  try {
    await ready(child, ended, place);
  } catch (error) {
    endGuard(guard);
    throw error;
  }
  return {
    port,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await stop(child, ended, bin, place);
      endGuard(guard);
    },
  };
};

const stop = async (child: ChildProcess, ended: Promise<void>, bin: string, place: Place): Promise<void> => {
  child.ref();
  if (isWindows) spawn(program(bin, 'pg_ctl'), ['stop', '-m', 'fast', '-D', place.cluster], { stdio: 'ignore', windowsHide: true });
  else child.kill('SIGINT');
  const patience = new AbortController();
  await Promise.race([ended, pause(20_000, undefined, { signal: patience.signal, ref: false }).then(() => child.kill('SIGQUIT'))]);
  await ended;
  patience.abort();
};

/** A shell that waits for the end of a pipe that only we hold: it stops the server even when we are killed. */
const guardOver = (child: ChildProcess): ChildProcess | null => {
  if (child.pid === undefined) return null;
  if (isWindows) {
    process.once('exit', () => child.kill());
    return null;
  }
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  // without it the server would outlive us until the next start, which ends it
  guard.once('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  (guard.stdin as Socket).unref();
  guard.unref();
  return guard;
};

const endGuard = (guard: ChildProcess | null): void => {
  guard?.kill('SIGKILL');
  guard?.stdin?.destroy();
};

/** The eighth line of its own note says when it takes connections. */
const ready = async (child: ChildProcess, ended: Promise<void>, place: Place): Promise<void> => {
  const state = { over: false };
  void ended.then(() => (state.over = true), () => (state.over = true));
  for (let waited = 0; waited < READY_WITHIN_SECONDS * 1000; waited += 20) {
    if (state.over) {
      await ended;
      throw whyEnded(readFileSync(place.log, 'utf8'));
    }
    const note = noteOf(place);
    if (note[0] === String(child.pid) && note[7]?.trim() === 'ready') return;
    await pause(20);
  }
  child.kill('SIGQUIT');
  throw new Unavailable(`PostgreSQL was not ready after ${READY_WITHIN_SECONDS} seconds; its log is ${place.log}.`);
};

const noteOf = (place: Place): readonly string[] => {
  try {
    return readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

const whyEnded = (log: string): Error => (/Address already in use|could not bind/u.test(log) ? new PortTaken(log) : new Error(log));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
