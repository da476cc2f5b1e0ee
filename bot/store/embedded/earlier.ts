import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../unavailable.ts';
import type { Place } from './cluster.ts';

/**
 * Sees to it that no server runs on the data. One whose Quorate is alive is left alone and the start refused;
 * one whose Quorate has died is stopped by its id.
 */
export const endEarlier = async (place: Place): Promise<void> => {
  const pid = numberIn(join(place.cluster, 'postmaster.pid'));
  if (pid === null) return;
  if (servesData(pid, place)) {
    const owner = numberIn(place.owner);
    if (owner !== null && isAlive(owner)) {
      throw new Unavailable(`The data in ${place.folder} are in use by another Quorate (process ${owner}): stop that one, or give this one another DATA_DIR.`);
    }
    await end(pid, place);
  }
  // whatever has this number now is no PostgreSQL of ours, but its presence would keep ours from starting
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
};

const end = async (pid: number, place: Place): Promise<void> => {
  for (const [signal, seconds] of [['SIGINT', 20], ['SIGQUIT', 10]] as const) {
    signalTo(pid, signal);
    for (let waited = 0; waited < seconds * 1000; waited += 25) {
      if (!servesData(pid, place)) return;
      await pause(25);
    }
  }
  throw new Unavailable(`An earlier PostgreSQL (process ${pid}) still runs on the data in ${place.folder} and does not stop.`);
};

const signalTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

const numberIn = (file: string): number | null => {
  try {
    const number = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
  } catch {
    return null;
  }
};

/** A process that has ended and is not yet collected has no program any more. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || linkOf(pid, 'exe') !== null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Where the link leads; '' where we may not know; null where there is none. */
const linkOf = (pid: number, name: 'cwd' | 'exe'): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/${name}`);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES' ? '' : null;
  }
};

/** Whether the process is a PostgreSQL on this data: numbers are used again, above all in containers. */
const servesData = (pid: number, { cluster }: Place): boolean => {
  if (process.platform === 'linux') return linkOf(pid, 'cwd') === cluster;
  if (process.platform === 'win32') return isAlive(pid);
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(cluster);
};
