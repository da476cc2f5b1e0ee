import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../../dist/tab');
const LIMIT = 165_000;
/** what the first page needs before it stands: the entry, and what it fetches while it signs in */
const FIRST = ['index.html', 'app.tsx'];

const needed = (chunks: Readonly<Record<string, Chunk>>): ReadonlySet<string> => {
  const files = new Set<string>();
  const take = (name: string): void => {
    const chunk = chunks[name] ?? assert.fail(`the build has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const name of FIRST) take(name);
  return files;
};

describe('the size of the tab', () => {
  it(`is at most ${(LIMIT / 1000).toString()} kB of JavaScript, compressed, for the first page`, () => {
    const chunks = JSON.parse(readFileSync(join(FOLDER, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
    const files = needed(chunks);
    const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file))).length, 0);
    console.log(`      first load: ${(bytes / 1000).toFixed(1)} kB in ${files.size.toString()} files`);
    assert.ok(bytes > 50_000 && bytes <= LIMIT, bytes.toString());
    const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    assert.ok(!files.has(chunks['terms/page.tsx']?.file ?? assert.fail('the terms have no chunk of their own')), 'the terms come with the first page');
    assert.deepEqual([...files].filter((file) => !html.includes(file)), [], 'fetched late: not named in index.html');
  });
});
