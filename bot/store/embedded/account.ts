import { readFileSync, statSync } from 'node:fs';
import { Unavailable } from '../unavailable.ts';

/** As whom PostgreSQL runs; empty: as ourselves. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as whoever owns its data already, else as an account without rights. */
export const accountFor = (cluster: string): Account => {
  if (!isRoot) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([known]) => known === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Unavailable(
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody" to run it as: start Quorate as an ordinary user, or set DATABASE_URL.',
  );
};

/** What PostgreSQL may know of our environment: no secrets, and messages in one language. */
export const environment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { LC_ALL: 'C', TZ: 'UTC', ...(PATH !== undefined && { PATH }), ...(SystemRoot !== undefined && { SystemRoot }), ...(TEMP !== undefined && { TEMP }) };
};
