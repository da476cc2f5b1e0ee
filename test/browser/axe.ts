import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Opened } from './open.ts';

/** axe, run in the tab's own frame: its packaged runner passes over a frame that is slow to take it in. */

const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { readonly source: string };

interface Scan {
  readonly passes: number;
  readonly violations: readonly string[];
}

const RUN = `(async () => {
  const scan = await axe.run(
    { exclude: [['[data-tabster-dummy]']] },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // what nobody reads here takes most of its time
      resultTypes: ['violations'], selectors: false, preload: false,
    },
  );
  return { passes: scan.passes.length, violations: scan.violations.flatMap((v) => v.nodes.map((node) => v.id + ': ' + node.html + ' ' + (node.failureSummary ?? ''))) };
})()`;

/** What axe finds in the tab; Fluent's sentinels of focus are left out. */
export const axeFinds = async (page: Page): Promise<readonly string[]> => {
  const frame = page.frame({ name: 'tab' }) ?? assert.fail('the host frames no tab');
  await frame.evaluate(source);
  const scan = await frame.evaluate<Scan>(RUN);
  assert.ok(scan.passes > 10, 'axe looked at nothing');
  return scan.violations;
};

/** Nothing to scroll sideways to, and nothing that the console complained of. */
export const assertFits = async ({ tab, complaints }: Opened): Promise<void> => {
  assert.ok(await tab.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
  assert.deepEqual(complaints, []);
};
