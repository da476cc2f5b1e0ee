import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad } from '../support/first-load.ts';

const FOLDER = process.env['TAB_FOLDER'] ?? join(import.meta.dirname, '../../dist/tab');
const LIMIT = 165_000;

describe('the size of the tab', () => {
  it(`is at most ${(LIMIT / 1000).toString()} kB of JavaScript, compressed, for the first page`, () => {
    const { chunks, files, bytes } = firstLoad(FOLDER);
    console.log(`      first load: ${(bytes / 1000).toFixed(1)} kB in ${files.size.toString()} files`);
    assert.ok(bytes > 50_000 && bytes <= LIMIT, bytes.toString());
    const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    assert.ok(!files.has(chunks['terms/page.tsx']?.file ?? assert.fail('the terms have no chunk of their own')), 'the terms come with the first page');
    assert.deepEqual([...files].filter((file) => !html.includes(file)), [], 'fetched late: not named in index.html');
  });
});
