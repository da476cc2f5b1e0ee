import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildTab } from './tenant/try-out/build-tab.ts';

/**
 * All tests, in three processes side by side: those in a browser and the journeys wait most of the time. Each brings its own PostgreSQL and its own browser.
 * What the others say is held back until the first is through; the last line counts all.
 */

const PARTS = [
  ['--ignore', 'test/browser/**', '--ignore', 'test/journeys/**', '--ignore', 'test/drill/**', 'test/**/*.test.ts'],
  ['test/journeys/**/*.test.ts', 'test/drill/**/*.test.ts'],
  ['test/browser/**/*.test.ts'],
] as const;

const mocha = join(dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin', 'mocha.js');
/** A part that has counted its tests and does not end has left something open: it has failed, and the others are told. */
const LINGERS_MS = 30_000;
/** The end of what a part said, where it does not say what failed. */
const MOST_TOLD = 8000;
const FAILING = /^.{0,12}\d+ failing.{0,6}$/mu;
const COUNTS = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/u;

interface Ended {
  readonly code: number;
  readonly counts: readonly [passed: number, failed: number, skipped: number];
  /** What failed and why, or how it ended where it counted nothing; empty where all passed. */
  readonly failures: string;
}

/** quiet: says everything at its end. */
const run = (part: readonly string[], quiet: boolean): { readonly ended: Promise<Ended>; readonly said: () => string } => {
  const child = spawn(process.execPath, [mocha, ...part], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let lingering: NodeJS.Timeout | undefined;
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    if (COUNTS.test(said.slice(-200))) lingering ??= setTimeout(() => { child.kill(); }, LINGERS_MS);
    if (!quiet) process.stdout.write(chunk);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      clearTimeout(lingering);
      const [, passed, failed, skipped] = COUNTS.exec(said) ?? [];
      const isSound = code === 0 && failed === '0';
      const failures = isSound ? '' : said.slice(Math.max(said.search(FAILING), said.length - MOST_TOLD));
      // one that died before it could count has failed, and so has one that had to be ended
      const counts = passed === undefined ? ([0, 1, 0] as const) : ([Number(passed), Number(failed) + (code === null ? 1 : 0), Number(skipped)] as const);
      resolve({ code: code ?? 1, counts, failures });
    });
  });
  return { ended, said: () => said };
};

// before anybody reads it: what the try-out's test finds built, it does not build again beside the browser
await buildTab(join(import.meta.dirname, '..'));
const parts = PARTS.map((part, i) => run(part, i > 0));
const ends: Ended[] = [];
for (const [i, { ended, said }] of parts.entries()) {
  ends.push(await ended);
  if (i > 0) process.stdout.write(said());
}
// once more at the end: between them stand thousands of lines of what passed
for (const { failures } of ends) process.stdout.write(failures);
const [passed, failed, skipped] = [0, 1, 2].map((at) => ends.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && ends.every(({ code }) => code === 0) ? 0 : 1;
