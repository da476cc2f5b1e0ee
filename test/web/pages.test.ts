import assert from 'node:assert/strict';
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
});
