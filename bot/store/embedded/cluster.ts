import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unavailable } from '../unavailable.ts';
import { type Account, environment } from './account.ts';
import { program } from './binaries.ts';

/** The folder in which PostgreSQL keeps its data, the password of the role "quorate" and the log beside it. */
export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly password: string;
  readonly owner: string;
  readonly log: string;
}

export const placeIn = (dataDir: string): Place => {
  try {
    mkdirSync(dataDir, { recursive: true });
    const folder = realpathSync(dataDir);
    const file = (name: string): string => join(folder, name);
    writeFileSync(file('.writable'), '');
    rmSync(file('.writable'));
    return { folder, cluster: file('postgres'), password: file('postgres.password'), owner: file('postgres.owner'), log: file('postgres.log') };
  } catch (error) {
    throw explained(error, dataDir);
  }
};

export const versionOf = ({ cluster }: Place): string | null =>
  existsSync(join(cluster, 'PG_VERSION')) ? readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() : null;

/** How PostgreSQL is told of the folder that it was started in: by way of /proc it need not be able to reach that by its path. */
export const nameFor = (folder: string, account: Account): string => (account.uid !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : folder);

export interface NewCluster {
  readonly durable: boolean;
  /** statements of the superuser, before anybody can sign in */
  readonly first: readonly string[];
}

/** Makes the data aside and moves them into place when they are whole: a start that was broken off leaves nothing half done. */
export const createCluster = async (place: Place, bin: string, account: Account, options: NewCluster): Promise<void> => {
  const fresh = `${place.cluster}.new`;
  const name = nameFor(fresh, account);
  const password = randomBytes(24).toString('base64url');
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    if (account.uid !== undefined && account.gid !== undefined) chownSync(fresh, account.uid, account.gid);
    const sync = options.durable ? [] : ['--no-sync'];
    await run(program(bin, 'initdb'), ['-D', name, '-U', 'postgres', '--auth=reject', '--encoding=UTF8', '--locale=C', ...sync], fresh, account);
    // the superuser has no password, so nobody can sign in as it
    writeFileSync(join(fresh, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
    const statements = [`create role quorate login password '${password}'`, 'create database quorate owner quorate', ...options.first];
    await run(program(bin, 'postgres'), ['--single', '-D', name, 'postgres'], fresh, account, statements.map((statement) => `${statement};\n`).join(''));
    rmSync(place.password, { force: true });
    writeFileSync(place.password, password, { mode: 0o600 });
    renameSync(fresh, place.cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw explained(error, place.folder);
  }
};

/** One program to its end. PostgreSQL's single-user mode tells of a failed statement on stderr alone. */
const run = (path: string, args: readonly string[], cwd: string, account: Account, input = ''): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, args, { ...account, cwd, env: environment(), stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 && !/^(?:.* )?(?:ERROR|FATAL|PANIC): /mu.test(said)) resolve();
      else reject(new Error(said));
    });
    child.stdin.end(input);
  });

/** One plain sentence for what went wrong in a folder. */
export const explained = (error: unknown, folder: string): Unavailable => {
  if (error instanceof Unavailable) return error;
  const text = error instanceof Error ? error.message : String(error);
  const because = (sentence: string): Unavailable => new Unavailable(sentence, { cause: error });
  if (/No space left|ENOSPC/u.test(text)) return because(`There is no space left on the disk for the data in ${folder}.`);
  if (/EACCES|EPERM|EROFS|EEXIST|ENOTDIR|Permission denied|Read-only/u.test(text)) {
    return because(`The folder ${folder} cannot be written: choose another with DATA_DIR, or change whose it is.`);
  }
  const told = text.split('\n').filter((line) => /error|fatal|panic/iu.test(line)).at(-1) ?? text.trim().split('\n').at(-1) ?? '';
  return because(`PostgreSQL did not start in ${folder}: ${told.replace(/^.*?(?:ERROR|FATAL|PANIC|error): */u, '').trim()}.`);
};
