import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.ts';
import { secretarySees } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const renamed = (name: string) => ({ ...secretarySees, group: { ...secretarySees.group, name } });

describe('a tab that follows what others do', () => {
  let stage: Stage;
  let opened: Opened;
  const reads = () => stage.asked.filter(({ url }) => url.startsWith('/api/v1/overview')).length;
  const title = () => opened.tab.getByRole('heading', { level: 1 });

  beforeEach(async () => {
    stage = await openStage(secretarySees);
    opened = await openTab(await openBrowser(), stage.url);
    await title().waitFor();
    await stage.followed();
  });
  afterEach(async () => { await opened.close(); stage.close(); });

  it('shows a change long before it would look again, and reads once for many', async () => {
    const before = reads();
    assert.equal(before, 1);
    stage.overview = renamed('Digital Board');
    for (let n = 0; n < 20; n += 1) stage.changed();
    await opened.tab.getByRole('heading', { level: 1, name: 'Digital Board' }).waitFor({ timeout: 6000 });
    assert.equal(reads(), 2);
    assert.deepEqual(opened.complaints, []);
  });

  it('reads again when a stream that was cut is open again, for what it missed', async () => {
    stage.cut();
    stage.overview = renamed('Missed Board');
    await opened.tab.getByRole('heading', { level: 1, name: 'Missed Board' }).waitFor({ timeout: 6000 });
  });
});
