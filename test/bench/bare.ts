import { build } from 'vite';
import { join } from 'node:path';

/** What the tab is measured against: the least page of React, teams-js and the parts of Fluent that the tab's first page uses; it signs in, asks for the same data and shows it. */

const ENTRY = 'bare-entry';

const CODE = `
import { app, authentication } from '@microsoft/teams-js';
import { Button, FluentProvider, Link, Select, teamsLightTheme } from '@fluentui/react-components';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
await app.initialize();
await app.getContext();
app.notifyAppLoaded();
const token = await authentication.getAuthToken();
const answer = await fetch('/api/v1/overview', { headers: { authorization: 'Bearer ' + token } });
const overview = await answer.json();
createRoot(document.querySelector('#root')).render(h(FluentProvider, { theme: teamsLightTheme }, h('main', null, h('h1', null, overview.group.name), h('ul', null, overview.workstreams.map((one) => h('li', { key: one.id }, one.title))), h(Select, { 'aria-label': 'Group' }, h('option', null, overview.group.name)), h(Link, { href: '#' }, 'More'), h(Button, null, 'Open'))));
app.notifySuccess();
`;

const PAGE = (script: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><script type="module" src="./${script}"></script></head><body><div id="root"></div></body></html>`;

/** Builds it into the folder, beside an index.html. */
export const buildBare = async (folder: string): Promise<void> => {
  await build({
    root: join(import.meta.dirname, '../..'), configFile: false, base: './', logLevel: 'error', publicDir: false,
    plugins: [
      {
        name: 'bare',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? CODE : null),
        generateBundle(_, bundle) {
          const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
          if (entry !== undefined) this.emitFile({ type: 'asset', fileName: 'index.html', source: PAGE(entry.fileName) });
        },
      },
    ],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, rolldownOptions: { input: ENTRY } },
  });
};
