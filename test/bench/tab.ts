import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chairSees } from '../browser/fixtures.ts';
import { action, actionsPage } from '../browser/fixtures-actions.ts';
import { launch } from '../support/browser.ts';
import { firstLoad } from '../support/first-load.ts';
import { buildBare } from './bare.ts';
import { deeds, open, scroll, type Opening } from './tab-measures.ts';
import { openTabServer } from './tab-server.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const ROWS = 5000;

const FOLDER = process.env['TAB_FOLDER'] ?? join(import.meta.dirname, '../../dist/tab');

/** The tab's first page without its scripts: the least that a browser has to do to paint it. */
const shellOf = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(/<script\b[^>]*>.*?<\/script>|<link rel="(?:modulepreload|preload)"[^>]*>/gsu, '');

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Round = Readonly<Record<'shell' | 'bare' | 'quorate', Opening>>;

const LONG = 'actions?show=view%3Dtable';

const table = (rounds: readonly Round[], kilobytes: number, longest: number, answered: Awaited<ReturnType<typeof deeds>>): string => {
  const of = (name: keyof Round, what: keyof Opening): number => median(rounds.map((round) => round[name][what]));
  const ratio = (what: keyof Opening, to: keyof Round): string => median(rounds.map((round) => round.quorate[what] / round[to][what])).toFixed(2);
  return [
    '| The tab | measured | beside it | ratio | goal |', '|---|---:|---:|---:|---:|',
    `| first load, compressed JavaScript | ${kilobytes.toFixed(1)} kB | | | 165 kB |`,
    `| first paint, slow line and processor | ${of('quorate', 'paint').toFixed(0)} ms | bare shell ${of('shell', 'paint').toFixed(0)} ms | ${ratio('paint', 'shell')} | 1.2 |`,
    `| content, slow line and processor | ${of('quorate', 'content').toFixed(0)} ms | bare React, Fluent and teams-js ${of('bare', 'content').toFixed(0)} ms | ${ratio('content', 'bare')} | 1.25 |`,
    `| layout shift | ${of('quorate', 'shift').toFixed(4)} | | | 0.02 |`,
    `| a press, slow processor | ${answered.tile.toFixed(0)} ms | | | 100 ms |`,
    `| a form until it is there, slow processor | ${answered.form.toFixed(0)} ms | | | 100 ms |`,
    `| a page opened for the first time until its ${ROWS.toString()} rows are there, slow line and processor | ${answered.page.toFixed(0)} ms | | | |`,
    `| ${ROWS.toString()} rows sorted, slow processor | ${answered.sort.toFixed(0)} ms | | | 100 ms |`,
    `| a letter typed to search ${ROWS.toString()} rows, the slowest of nine, slow processor | ${answered.letter.toFixed(0)} ms | | | 100 ms |`,
    `| longest frame, ${ROWS.toString()} rows scrolled | ${longest.toFixed(0)} ms | | | 50 ms |`,
  ].join('\n');
};

const measure = async (): Promise<string> => {
  const bare = await mkdtemp(join(tmpdir(), 'quorate-bare-'));
  await buildBare(bare);
  const actions = Array.from({ length: ROWS }, (_, at) => action(at + 1, { title: `Task number ${(at + 1).toString()}` }));
  const server = await openTabServer(
    { quorate: { folder: FOLDER }, shell: { folder: FOLDER, index: shellOf(FOLDER) }, bare: { folder: bare } },
    { '/api/v1/overview': chairSees, '/api/v1/actions': actionsPage({ actions }) },
  );
  const browser = await launch([`--host-resolver-rules=MAP teams.microsoft.com 127.0.0.1:${server.port.toString()}, MAP * ~NOTFOUND`]);
  try {
    const rounds: Round[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      rounds.push({ shell: await open(browser, 'shell', 'paint'), bare: await open(browser, 'bare', 'content'), quorate: await open(browser, 'quorate', 'content') });
    }
    return table(rounds, firstLoad(FOLDER).bytes / 1000, await scroll(browser, 'quorate', LONG), await deeds(browser, 'quorate', LONG));
  } finally {
    await browser.close();
    server.close();
    await rm(bare, { recursive: true, force: true });
  }
};

const made = await measure();
if (process.send === undefined) console.log(made);
else process.send({ table: made });
