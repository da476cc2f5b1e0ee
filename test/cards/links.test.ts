import assert from 'node:assert/strict';
import { framedPage, pageLink, tabLink } from '../../bot/cards/parts.ts';
import { placeOf, placeOfSubPage, type Place } from '../../tab/routes.ts';

const APP = '0d6c1f7e-9a51-4c1a-8a77-3c9f0f4d2b10';
const GROUP = '01970000-0000-7000-8000-000000000001';
const THING = '01970000-0000-7000-8000-000000000002';
const WEB = { tab: 'https://quorate.example/tab/' };
const TEAMS = { ...WEB, app: APP };

const START = { group: null, team: null, meeting: null } as const;

describe('a link on a card', () => {
  const rows: readonly (readonly [page: Parameters<typeof pageLink>[1], about: string | null, more: Readonly<Record<string, string>>, place: Place])[] = [
    ['onward', GROUP, {}, { ...START, page: 'onward', group: GROUP }],
    ['papers', GROUP, { meeting: THING }, { ...START, page: 'papers', group: GROUP, meeting: THING }],
    ['blockers', GROUP, { one: THING }, { ...START, page: 'blockers', group: GROUP, one: THING }],
    ['mine', null, {}, { ...START, page: 'mine' }],
    ['check', GROUP, {}, { ...START, page: 'check', team: GROUP }],
  ];

  for (const [page, about, more, place] of rows) {
    it(`to ${page} leads inside Teams to the page that its address in a browser names`, () => {
      const link = new URL(pageLink(TEAMS, page, about, more));
      assert.equal(`${link.origin}${link.pathname}`, `https://teams.microsoft.com/l/entity/${APP}/quorate`);
      const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '') as { readonly subEntityId: string };
      assert.deepEqual(placeOfSubPage(subEntityId), place);
      assert.deepEqual(placeOf(new URL(pageLink(WEB, page, about, more)).hash), place);
    });
  }

  it('to the tab as it begins carries no page', () => {
    assert.deepEqual([tabLink(TEAMS), tabLink(WEB)], [`https://teams.microsoft.com/l/entity/${APP}/quorate`, WEB.tab]);
  });

  it('that a dialog frames is the page’s own address', () => {
    assert.equal(framedPage(TEAMS, 'setup', GROUP), `https://quorate.example/tab/#setup?team=${GROUP}`);
  });
});
