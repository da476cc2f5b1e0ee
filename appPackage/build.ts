// npm run package: makes the file that an IT manager uploads to the organisation's Teams catalogue.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage, type Files } from './package-files.ts';
import type { Env } from './settings.ts';
import { zipped } from './zip.ts';

const ROOT = join(import.meta.dirname, '..');

export async function readParts(): Promise<Files> {
  const names = (await readdir(import.meta.dirname)).filter((name) => /\.(?:json|png)$/.test(name));
  const read = await Promise.all(names.map(async (name) => [name, await readFile(join(import.meta.dirname, name))] as const));
  return Object.fromEntries(read);
}

export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function run(env: Env): Promise<number> {
  const made = await buildPackage(env, await readParts(), await readVersion());
  if ('problems' in made) {
    console.error(`No package was made:\n${made.problems.map((problem) => `- ${problem}`).join('\n')}`);
    return 1;
  }
  const path = join('dist', `quorate-${made.version}.zip`);
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  await writeFile(join(ROOT, path), zipped(made.files));
  console.log(`Made ${path}: ${Object.keys(made.files).join(', ')}`);
  if (made.assumed.length > 0) console.log(`Not given, so derived from PUBLIC_URL (the pages must exist): ${made.assumed.join(', ')}`);
  return 0;
}

if (import.meta.main) process.exitCode = await run(process.env);
