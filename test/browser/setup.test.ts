import assert from 'node:assert/strict';
import { axeFinds } from './axe.ts';
import { path, setupDesk, STEPS } from './setup-desk.ts';
import { draftOf, READING, setupView } from './setup-fixtures.ts';

describe('setting a group up in the tab', () => {
  const desk = setupDesk();
  const { open, instead, button, goTo, press, said, focusComesTo, sound } = desk;

  for (const [theme, width] of [['default', 320], ['dark', 1440], ['contrast', 320]] as const) {
    it(`is sound on every step, ${theme} at ${width.toString()} px`, async () => {
      await open(draftOf(), { theme, width });
      for (const step of STEPS) {
        await goTo(step);
        await sound();
      }
      await goTo('Rules');
      await press(/^Change ?: Quorum/u);
      await desk.tab.getByLabel('How the quorum is given').selectOption('fraction');
      await sound();
      await goTo('People');
      await press(/^Change the seat ?: Head of Communications/u);
      await sound();
      await goTo('Calendar and settings');
      await desk.tab.getByLabel('Mailbox that calls the meetings').fill('digital.steering@brookmere.example');
      await press('Try it');
      await desk.tab.locator('.found').waitFor();
      await sound();
    });
  }

  it('is sound in forced colours, and before there is a draft', async () => {
    await open(null, { context: { forcedColors: 'active' } });
    await press('Read this text');
    await focusComesTo(/^section: /u);
    await sound();
  });

  it('reads pasted text, and goes on to the rules', async () => {
    await open(null);
    assert.ok(await desk.tab.locator('.steps button').nth(1).isDisabled());
    await desk.tab.getByLabel('Paste the text').fill('# Terms of reference');
    await press('Read this text');
    await said('The document has been read: 11 rules found.');
    await desk.tab.getByText('0 of 11 decided').waitFor();
    await focusComesTo(/^h2: .*Rules/su);
    assert.deepEqual(desk.stage.asked.find((asked) => path(asked) === '/api/v1/setup/read')?.body, { team: setupView(null).team.id, kind: 'text', name: '', content: '# Terms of reference' });
  });

  it('says that no rule was found in the document, and what to do, before going on', async () => {
    await open(null);
    instead((asked) => (path(asked) === '/api/v1/setup/read' ? { status: 200, body: draftOf({}, { ...READING, rules: [] }) } : null));
    await desk.tab.getByLabel('Paste the text').fill('Dear all');
    await press('Read this text');
    await said('No rule was found in this document');
    await focusComesTo(/^h2: .*Document/su);
    await desk.tab.locator('.nothing-found').getByText('Check that it is the terms of reference of the group').waitFor();
    await desk.tab.locator('.steps button', { hasText: 'Document, something to mend' }).waitFor();
    await sound();
  });

  const files: readonly [name: string, content: string, sent: object][] = [
    ['terms.docx', 'PK', { kind: 'word', name: 'terms.docx', content: 'UEs=' }], ['terms.pdf', '%PDF-', { kind: 'pdf', name: 'terms.pdf', content: 'JVBERi0=' }], ['terms.txt', 'Quorum: five', { kind: 'text', name: 'terms.txt', content: 'Quorum: five' }],
  ];
  for (const [name, content, sent] of files) {
    it(`sends ${name} as it is read`, async () => {
      await open(null);
      await desk.tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
      await desk.tab.getByText('0 of 11 decided').waitFor();
      assert.deepEqual(desk.stage.asked.find((asked) => path(asked) === '/api/v1/setup/read')?.body, { team: setupView(null).team.id, ...sent });
    });
  }

  it('says what is wrong with a file before it is sent, and what the server found', async () => {
    await open(null);
    const input = desk.tab.locator('input[type=file]');
    await input.setInputFiles({ name: 'terms.doc', mimeType: 'application/msword', buffer: Buffer.from('x') });
    await desk.tab.locator('.drop .fault', { hasText: 'old Word format' }).waitFor();
    assert.equal(desk.stage.asked.some((asked) => path(asked) === '/api/v1/setup/read'), false);
    instead((asked) => (path(asked) === '/api/v1/setup/read' ? { status: 422, body: { why: 'documentUnreadable', message: 'There is no text in this file. It may be a scan.' } } : null));
    await desk.tab.getByLabel('Paste the text').fill('Kept all the while');
    await input.setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
    await desk.tab.locator('.summary', { hasText: 'It may be a scan.' }).waitFor();
    await focusComesTo(/It may be a scan/u);
    assert.equal(await desk.tab.getByLabel('Paste the text').inputValue(), 'Kept all the while');
  });

  it('throws the draft away only when that was asked twice', async () => {
    await open(draftOf());
    await goTo('Document');
    await press('Throw this draft away');
    await focusComesTo(/Everything that was filled in here is lost/u);
    await press('Yes, throw it away');
    await button('Try the sample first').waitFor();
    await focusComesTo(/^h2: .*Document/su);
    assert.equal(desk.kept.draft, null);
  });

  it('is told in Welsh to a Welsh client, and the group\'s own words in its language', async () => {
    await open(draftOf(), { locale: 'cy-GB' });
    await desk.tab.getByRole('heading', { name: 'Yr hyn y mae’r ddogfen yn ei ddweud' }).waitFor();
    assert.equal(await desk.tab.locator('.rule-card blockquote span').first().getAttribute('lang'), 'en-GB');
    assert.deepEqual(await axeFinds(desk.page), []);
    await desk.tab.locator('.steps button').nth(4).click();
    await desk.tab.getByText('Mae 11 rheol heb eu penderfynu eto.').waitFor();
  });

  it('is fetched when it is opened, and not before', async () => {
    await open(null, { hash: '' });
    await desk.tab.getByRole('heading', { name: 'Next meeting' }).waitFor();
    assert.equal(desk.stage.asked.some((asked) => path(asked).startsWith('/api/v1/setup')), false);
    await desk.tab.getByRole('link', { name: 'Group', exact: true }).click();
    await desk.tab.getByRole('link', { name: 'Set up' }).click();
    await button('Try the sample first').waitFor();
  });
});
