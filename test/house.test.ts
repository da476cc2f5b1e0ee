import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Who may import whom. A room is the longest prefix that fits; packages are named where a room alone may know them. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  'shared/domain': { rooms: [], packages: [] },
  'shared/contract': { rooms: ['shared/domain'], packages: ['valibot'] },
  'shared/words': { rooms: ['shared/domain', 'shared/contract'], packages: [] },
  'shared/sample': { rooms: ['shared/domain'], packages: [] },
  'bot/ports.ts': { rooms: ['shared/domain', 'bot/printable.ts', 'bot/records.ts', 'bot/talk.ts'], packages: [] },
  'bot/talk.ts': { rooms: ['shared/domain', 'bot/records.ts'], packages: [] },
  'bot/printable.ts': { rooms: ['shared/domain', 'shared/contract'], packages: [] },
  'bot/records.ts': { rooms: ['shared/domain', 'bot/cycle-records.ts', 'bot/programme-records.ts', 'bot/place-records.ts', 'bot/draft.ts', 'bot/kept.ts'], packages: [] },
  'bot/place-records.ts': { rooms: ['shared/domain'], packages: [] },
  'bot/kept.ts': { rooms: ['shared/domain'], packages: [] },
  'bot/cycle-records.ts': { rooms: ['shared/domain'], packages: [] },
  'bot/programme-records.ts': { rooms: ['shared/domain', 'bot/cycle-records.ts'], packages: [] },
  'bot/draft.ts': { rooms: ['shared/domain', 'shared/contract'], packages: [] },
  'bot/documents': { rooms: ['shared/domain', 'bot/ports.ts'], packages: ['mammoth', 'unpdf', 'fflate'] },
  'bot/paperwork': { rooms: ['shared/domain', 'shared/contract', 'shared/words', 'bot/ports.ts', 'bot/printable.ts'], packages: ['docx', 'pdfkit', 'fflate', 'csv-stringify', 'write-excel-file', '@expo-google-fonts/source-sans-3'] },
  'bot/setup-file.ts': { rooms: ['bot/ports.ts', 'bot/config.ts', 'bot/usecases'], packages: [] },
  'bot/config.ts': { rooms: ['bot/environment.ts'], packages: [] },
  'bot/environment.ts': { rooms: ['bot/config.ts'], packages: [] },
  'bot/clock.ts': { rooms: ['bot/ports.ts'], packages: [] },
  'bot/log.ts': { rooms: ['bot/ports.ts', 'bot/config.ts'], packages: ['pino'] },
  'bot/bank-holidays.ts': { rooms: ['shared/domain', 'bot/ports.ts'], packages: ['date-holidays'] },
  'bot/usecases': { rooms: ['shared/domain', 'shared/contract', 'shared/sample', 'bot/ports.ts', 'bot/draft.ts'], packages: ['valibot'] },
  'bot/cards': { rooms: ['shared/domain', 'shared/contract', 'shared/words', 'bot/ports.ts', 'bot/usecases'], packages: ['adaptivecards-templating', 'adaptive-expressions'] },
  'bot/conversation': { rooms: ['shared/domain', 'shared/contract', 'shared/words', 'bot/ports.ts', 'bot/usecases', 'bot/cards'], packages: ['valibot'] },
  'bot/store': { rooms: ['shared/domain', 'bot/ports.ts', 'bot/draft.ts'], packages: ['kysely', 'pg'] },
  'bot/jobs': { rooms: ['shared/domain', 'shared/contract', 'shared/words', 'bot/ports.ts', 'bot/usecases', 'bot/cards'], packages: ['pg-boss'] },
  'bot/teams': { rooms: ['shared/domain', 'bot/ports.ts', 'bot/config.ts'], packages: ['botbuilder', 'botframework-connector'] },
  'bot/graph': { rooms: ['shared/domain', 'bot/ports.ts', 'bot/config.ts'], packages: ['@microsoft/microsoft-graph-client', '@microsoft/microsoft-graph-types', '@azure/msal-node'] },
  'bot/web': { rooms: ['shared/domain', 'shared/contract', 'shared/words', 'bot/ports.ts', 'bot/config.ts', 'bot/log.ts', 'bot/usecases'], packages: ['restify', 'jose', 'valibot'] },
  'bot/wiring.ts': { rooms: ['shared', 'bot'], packages: [] },
  'bot/main.ts': { rooms: ['bot'], packages: [] },
  tab: { rooms: ['shared'], packages: ['react', 'react-dom', '@fluentui/react-components'] },
  'tab/teams.ts': { rooms: ['shared', 'tab'], packages: ['@microsoft/teams-js'] },
  'tab/vite.config.ts': { rooms: ['shared/words'], packages: ['vite', '@vitejs/plugin-react'] },
  appPackage: { rooms: [], packages: ['@microsoft/app-manifest', 'fflate', 'playwright-core', '@sparticuz/chromium'] },
};

/** May be imported from anywhere in the same house row without being listed. */
const isInside = (file: string, room: string): boolean => file === room || file.startsWith(`${room}/`);

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isInside(file, room))
    .sort((a, b) => b.length - a.length)[0];

const sources = ['shared', 'bot', 'tab', 'appPackage'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => join(top, name))
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts')),
);

interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/gu;

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: name.startsWith('.') ? normalize(join(dirname(file), name)) : name };
  });

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with an import; null: nothing. */
export function trespass({ from, to }: Import): string | null {
  const room = roomOf(from);
  if (room === undefined) return `${from} stands in no room: give it a row in the table`;
  const allowed = ROOMS[room] ?? { rooms: [], packages: [] };
  if (to.startsWith('node:')) return room.startsWith('shared') || (room.startsWith('tab') && room !== 'tab/vite.config.ts') ? `${from} must not need Node (${to})` : null;
  if (!/^(?:shared|bot|tab|appPackage|test|infra|package\.json)(?:\/|$|\.)/u.test(to) && !to.startsWith('.')) {
    return allowed.packages.includes(packageOf(to)) ? null : `${from} must not know the package ${packageOf(to)}`;
  }
  const isOwn = isInside(to, room) || (room.startsWith('tab') && isInside(to, 'tab'));
  return isOwn || allowed.rooms.some((other) => isInside(to, other)) ? null : `${from} must not import ${to}`;
}

describe('the house', () => {
  const imports = sources.flatMap(importsOf);

  it('has rooms with something in them', () => {
    assert.ok(sources.length > 60, `${sources.length} files`);
    assert.ok(imports.length > 200, `${imports.length} imports`);
  });

  it('keeps its arrows', () => {
    assert.deepEqual(imports.map(trespass).filter((found) => found !== null), []);
  });

  for (const [from, to, why] of [
    ['shared/domain/quorum.ts', 'bot/ports.ts', 'shared/domain/quorum.ts must not import bot/ports.ts'],
    ['shared/domain/quorum.ts', 'valibot', 'shared/domain/quorum.ts must not know the package valibot'],
    ['bot/usecases/look.ts', 'bot/store/store.ts', 'bot/usecases/look.ts must not import bot/store/store.ts'],
    ['bot/jobs/run.ts', 'botbuilder', 'bot/jobs/run.ts must not know the package botbuilder'],
    ['tab/main.tsx', '@microsoft/teams-js', 'tab/main.tsx must not know the package @microsoft/teams-js'],
    ['shared/words/index.ts', 'node:fs', 'shared/words/index.ts must not need Node (node:fs)'],
  ] as const) {
    it(`would notice that ${why.replace('must not', 'does')}`, () => {
      assert.equal(trespass({ from, to }), why);
    });
  }

  it('has no import circles', () => {
    const graph = new Map<string, readonly string[]>(sources.map((file) => [file, importsOf(file).map(({ to }) => to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    assert.deepEqual(circles, []);
  });

  it('reads the environment in one place', () => {
    const readers = sources.filter((file) => file.startsWith('bot/') && readFileSync(file, 'utf8').includes('process.env'));
    // the embedded server's process is given the path, and nothing else of it
    assert.deepEqual(readers.sort(), ['bot/main.ts', 'bot/store/embedded/account.ts']);
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version));
    assert.deepEqual(loose, []);
  });

  it('has no focused or skipped test', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
    const marks = /\b(?:it|describe)\.(?:only|skip)\b|\bxit\(|this\.skip\(/u;
    assert.deepEqual(
      tests.filter((name) => name !== 'house.test.ts' && marks.test(readFileSync(join('test', name), 'utf8'))),
      [],
    );
  });
});
