import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Trouble } from './trouble.ts';

const SOURCES = ['tab', 'shared'];
const MARK = join('dist', 'tab-sources.sha256');

async function hashOf(root: string): Promise<string> {
  const lists = await Promise.all(SOURCES.map(async (folder) => (await readdir(join(root, folder), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))));
  const files = [...lists.flat(), join(root, 'package-lock.json')].toSorted();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) hash.update(file.slice(root.length).replaceAll(sep, '/')).update('\0').update(contents[index] ?? '').update('\0');
  return hash.digest('hex');
}

const run = (args: readonly string[], cwd: string): Promise<{ readonly status: number | null; readonly said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => void (said += piece.toString()));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, said });
    });
  });

/** Builds the tab when its sources are not those of the build that is there; answers whether it did. */
export async function buildTab(root: string): Promise<boolean> {
  const hash = await hashOf(root);
  const built = await readFile(join(root, MARK), 'utf8').catch(() => '');
  if (built === hash && existsSync(join(root, 'dist', 'tab', 'index.html'))) return false;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) throw new Trouble('The tab cannot be built: Vite, the build tool, is missing. Run `npm ci` without `--omit=dev`, then the command again.');
  const { status, said } = await run([vite, 'build', '--config', join('tab', 'vite.config.ts'), '--logLevel', 'error'], root);
  if (status !== 0) throw new Trouble(`The tab could not be built (vite build). It says:\n${said.trim().split('\n').slice(0, 8).join('\n')}`);
  await writeFile(join(root, MARK), hash);
  return true;
}
