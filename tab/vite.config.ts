import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type IndexHtmlTransformHook, type Plugin } from 'vite';
import { tab as cy } from '../shared/words/cy/tab.ts';
import { tab as en } from '../shared/words/en/tab.ts';

type Bundle = Readonly<Partial<NonNullable<Parameters<Extract<IndexHtmlTransformHook, (...told: never[]) => unknown>>[1]['bundle']>>>;

/** A chunk with all that it needs, and what those need. */
const withImports = (file: string, bundle: Bundle, found = new Set<string>()): ReadonlySet<string> => {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const next of chunk.imports) withImports(next, bundle, found);
  return found;
};

/** Puts the words of the loading page in, and lets the browser fetch the page's code while the entry is still signing in. */
const shell = (): Plugin => ({
  name: 'shell',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const filled = html.replaceAll('%PRODUCT%', en.product)
        .replaceAll('%LOADING%', en.loading).replaceAll('%LOADING_CY%', cy.loading)
        .replaceAll('%NO_SCRIPT%', en.noScript).replaceAll('%NO_SCRIPT_CY%', cy.noScript);
      const page = Object.values(bundle ?? {}).find((chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/tab/app.tsx') === true);
      if (page?.type !== 'chunk') return filled;
      const code = [...withImports(page.fileName, bundle ?? {})].filter((file) => !html.includes(file))
        .map((file): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
      const styles = [...(page.viteMetadata?.importedCss ?? [])]
        .map((file): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
      return { html: filled, tags: [...code, ...styles] };
    },
  },
});

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), shell()],
  build: {
    outDir: '../dist/tab', emptyOutDir: true, sourcemap: false, manifest: true, target: 'es2022',
    chunkSizeWarningLimit: 700, assetsInlineLimit: 0, modulePreload: { polyfill: false },
  },
});
