import assert from 'node:assert/strict';
import * as v from 'valibot';
import { PAGES } from '../../bot/web/pages.ts';
import { setupInput } from '../../shared/contract/setup.ts';
import { openHouse, type Opened } from './house.ts';

describe('the pages to which the app’s entry in Teams links', () => {
  let house: Opened;
  before(async () => {
    house = await openHouse();
  });
  after(async () => {
    await house.close();
  });

  const rows: readonly (readonly [path: string, header: string, language: string, heading: string])[] = [
    ['/privacy', '', 'en', 'Privacy notice'], ['/terms', 'en-GB', 'en', 'Terms of use'], ['/privacy', 'cy', 'cy', 'Hysbysiad preifatrwydd'],
    ['/terms', 'cy-GB,cy;q=0.9,en;q=0.8', 'cy', 'Telerau defnyddio'], ['/terms', 'en;q=0.9,cy;q=0.2', 'en', 'Terms of use'],
    ['/terms?lang=cy', 'en', 'cy', 'Telerau defnyddio'], ['/privacy?lang=xx', 'fr', 'en', 'Privacy notice'], ['/privacy', 'cy;q=0', 'en', 'Privacy notice'],
    ['/accessibility', 'en-GB', 'en', 'Accessibility statement'], ['/accessibility', 'cy', 'cy', 'Datganiad hygyrchedd'], ['/accessibility?lang=cy', '', 'cy', 'Datganiad hygyrchedd'],
  ];
  for (const [path, header, language, heading] of rows) {
    it(`are in ${language} at ${path} for "${header}"`, async () => {
      const { status, text, headers } = await house.ask(path, { headers: { 'accept-language': header } });
      assert.equal(status, 200);
      assert.equal(headers['content-language'], language);
      assert.match(text, new RegExp(`<html lang="${language}">[\\s\\S]*<main>\\s*<h1>${heading}</h1>`, 'u'));
      assert.match(text, /<title>.+ - Quorate<\/title>/u);
    });
  }

  for (const page of PAGES) {
    it(`lead from /${page} to the others, in the same language, and to itself in the other`, async () => {
      const { text } = await house.ask(`/${page}?lang=cy`);
      const others = PAGES.filter((one) => one !== page).map((one) => `${one}?lang=cy`);
      const links = [...text.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href ?? '');
      assert.deepEqual(links, ['?lang=en', ...others]);
      for (const link of links) assert.equal((await house.ask(`/${page}`.replace(/[^/]*$/u, '') + (link.startsWith('?') ? page : '') + link)).status, 200, link);
    });

    it(`/${page} runs no script, is framed by nobody, and is asked for anew`, async () => {
      const { headers, text } = await house.ask(`/${page}`);
      assert.match(headers['content-security-policy'] ?? '', /^default-src 'none';.*frame-ancestors 'none'; style-src 'sha256-/u);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['vary'], 'Accept-Language');
      assert.equal(headers['cache-control'], 'no-cache');
      assert.ok(!text.includes('<script'));
      assert.equal((await house.ask(`/${page}`, { method: 'HEAD' })).text, '');
    });
  }

  it('tell for how long a reason is kept, as the setup file has it', async () => {
    const { reasonDays } = setupInput.entries;
    const { text } = await house.ask('/privacy?lang=en');
    assert.ok(text.includes(`deleted ${String(v.getDefault(reasonDays))} days after the meeting`));
  });
});
