import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** what the first page needs before it stands: the entry, and what it fetches while it signs in */
const FIRST = ['index.html', 'app.tsx'];

export interface FirstLoad {
  readonly chunks: Readonly<Record<string, Chunk>>;
  readonly files: ReadonlySet<string>;
  /** compressed */
  readonly bytes: number;
}

/** The JavaScript that a build of the tab fetches for its first page. */
export const firstLoad = (folder: string): FirstLoad => {
  const chunks = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const take = (name: string): void => {
    const chunk = chunks[name] ?? assert.fail(`the build has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const name of FIRST) take(name);
  return { chunks, files, bytes: [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) };
};
