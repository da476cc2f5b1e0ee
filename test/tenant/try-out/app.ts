import { join } from 'node:path';
import type { TenantEnv } from '../tenant.ts';
import { startChild, type Child } from './children.ts';
import { Trouble } from './trouble.ts';

interface Wanted {
  readonly root: string;
  readonly dataDir: string;
  readonly setupFile: string;
  readonly tenant: TenantEnv;
  readonly port: number;
  readonly publicUrl: string;
}

const PATIENCE = 60_000;
/** Settings of whoever typed the command that would lead the try-out to a real tenant or database. */
const OTHERS = ['DATABASE_URL', 'CLIENT_CERTIFICATE_PATH', 'BOT_TYPE', 'BOT_TOKEN_URL'];

const isReady = (line: string): boolean => line.includes('"event":"ready"');

function reasonIn(words: readonly string[]): string {
  const plain = words.filter((line) => !line.startsWith('{') && !/^\s+at /u.test(line) && line.trim() !== '');
  return plain.length > 0 ? plain.slice(-6).join('\n') : 'It gave no reason.';
}

/** The app as it runs anywhere, told of the stand-in tenant by its environment alone. */
export function startApp({ root, dataDir, setupFile, tenant, port, publicUrl }: Wanted): { readonly child: Child; readonly ready: Promise<void> } {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OTHERS.includes(name)));
  const child = startChild({
    name: 'Quorate',
    args: [join(root, 'bot', 'main.ts')],
    cwd: root,
    env: { ...own, ...tenant, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: publicUrl, DATA_DIR: dataDir, SETUP_FILE: setupFile, SYNC_SECONDS: '5', LOG_LEVEL: 'info' },
    log: join(dataDir, 'quorate.log'),
  });
  return { child, ready: untilReady(child) };
}

async function untilReady(child: Child): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'late');
  });
  const line = await Promise.race([child.said(isReady), late]);
  clearTimeout(timer);
  if (line === undefined) throw new Trouble(`Quorate ended before it was ready. ${reasonIn(child.lastWords())}`);
  if (line === 'late') throw new Trouble(`Quorate was not ready after ${PATIENCE / 1000} seconds. Its log is in the file quorate.log beside its data.`);
}
