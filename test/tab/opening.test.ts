import assert from 'node:assert/strict';
import { offered, pinnedAt } from '../../tab/config/view.ts';
import { isOfMeeting, showGroupOf } from '../../tab/meeting-group.ts';
import { openNavigation } from '../../tab/navigation.ts';
import { openingOf, placeOfOpening, START, type Place } from '../../tab/routes.ts';
import { openSession, type Session } from '../../tab/session.ts';
import { GROUP, memberSees, meetingView, OTHER } from '../browser/fixtures.ts';

const ID = '01970000-0000-7000-8000-000000000001';
const CHAT = '19:meeting_ABC@thread.v2';

describe('what a tab opens at', () => {
  const rows: readonly [string, Place | null][] = [
    ['?open=agenda', { ...START, page: 'agenda' }],
    [`?open=risks&group=${ID}`, { ...START, page: 'risks', group: ID }],
    ['?open=risks&group=x', { ...START, page: 'risks' }],
    ['?open=config', null], ['?open=__proto__', null], ['', null],
  ];
  for (const [search, place] of rows) it(`is told by its address: “${search}”`, () => { assert.deepEqual(placeOfOpening(search), place); });

  it('is read as it was written', () => { assert.deepEqual(placeOfOpening(openingOf({ page: 'papers', group: ID })), { ...START, page: 'papers', group: ID }); });

  const begun: readonly [hash: string, subPage: string | null, page: string][] = [
    ['', null, 'mine'], ['', `agenda:${ID}`, 'agenda'], ['', 'nowhere', 'mine'], ['#terms', `agenda:${ID}`, 'terms'],
  ];
  for (const [hash, subPage, page] of begun) {
    it(`gives way to a link, and both to where somebody was: “${hash}”, “${subPage ?? ''}”`, () => {
      const location = { hash };
      const to = (_: null, __: string, url: string): void => { location.hash = url; };
      const frame = { location, addEventListener: () => undefined, history: { pushState: to, replaceState: to } };
      assert.equal(openNavigation(frame, subPage, { ...START, page: 'mine' }).now().page, page);
    });
  }

  it('is added without what is somebody’s own, and under the tab’s own address alone', () => {
    assert.deepEqual(offered(['overview', 'mine', 'agenda', 'setup', 'check', 'search']), ['overview', 'agenda']);
    assert.deepEqual(pinnedAt('https://q.example.uk/tab/?open=config&theme=dark#x', 'agenda', ID, 'Quorate: Agenda'), { name: 'Quorate: Agenda', url: `https://q.example.uk/tab/?open=agenda&group=${ID}` });
  });
});

const joined = (joinUrl: string | null) => ({ meeting: meetingView({ meeting: { ...meetingView().meeting, joinUrl } }) });

const stand = async (theirs: string | null): Promise<{ readonly session: Session; readonly asked: string[] }> => {
  const asked: string[] = [];
  const session = openSession({
    language: 'en', token: async () => Promise.resolve('t'),
    fetch: async (url) => {
      asked.push(url);
      const other = { ...memberSees, group: OTHER, groups: [GROUP], ...joined(theirs) };
      return Promise.resolve(Response.json(url.includes(OTHER.id) ? other : { ...memberSees, groups: [OTHER] }));
    },
  });
  await session.refresh();
  return { session, asked };
};

describe('the group of a meeting', () => {
  const rows: readonly [string | null, readonly string[], boolean][] = [
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_ABC%40thread.v2/0', [CHAT], true],
    ['https://teams.microsoft.com/l/meetup-join/19:meeting_abc@thread.v2/0', [CHAT], true],
    ['https://teams.microsoft.com/l/meetup-join/19%3Aboard%40thread.tacv2/1699', ['19:other@thread.v2', '19:board@thread.tacv2'], true],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_XYZ%40thread.v2/0', [CHAT], false],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_ABC%40thread.v2/0', [], false],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_ABC%40thread.v2/0', [''], false],
    [null, [CHAT], false],
  ];
  for (const [address, threads, is] of rows) it(`is ${is ? '' : 'not '}told by ${address ?? 'nothing'} for ${threads.join(', ') || 'no thread'}`, () => { assert.equal(isOfMeeting(joined(address), threads), is); });

  it('is looked for in all of somebody’s groups, and shown', async () => {
    const { session } = await stand('https://teams.microsoft.com/l/meetup-join/19%3ameeting_ABC%40thread.v2/0');
    assert.equal(await showGroupOf(session, [CHAT]), true);
    const stage = session.stage();
    assert.equal(stage.at === 'ready' && stage.overview.group.id, OTHER.id);
  });

  it('leaves what is shown where no group has it', async () => {
    const { session, asked } = await stand(null);
    assert.equal(await showGroupOf(session, [CHAT]), false);
    const stage = session.stage();
    assert.deepEqual([stage.at === 'ready' && stage.overview.group.id, asked.length], [GROUP.id, 2]);
  });
});
