import assert from 'node:assert/strict';
import { openNavigation } from '../../tab/navigation.ts';
import { hrefOf, pagesFor, placeOf, placeOfSubPage, START, type PageName, type Place } from '../../tab/routes.ts';
import { deedsOf } from '../browser/fixtures.ts';

const GROUP = '01970000-0000-7000-8000-000000000001';
const MEETING = '01970000-0000-7000-8000-000000000002';
const TEAM = 'c3f0e9f4-1d55-4a6c-8a57-2f7b6f1e0d11';
const place = (page: PageName, change: Partial<Place> = {}): Place => ({ page, group: null, team: null, meeting: null, ...change });

describe('the addresses of the tab', () => {
  const rows: readonly [string, Place][] = [
    ['#overview', START],
    ['#terms', place('terms')],
    [`#terms?group=${GROUP}`, place('terms', { group: GROUP })],
    [`#setup?team=${TEAM}`, place('setup', { team: TEAM })],
    ['#check', place('check')],
    [`#papers?group=${GROUP}&meeting=${MEETING}`, place('papers', { group: GROUP, meeting: MEETING })],
  ];
  for (const [address, meant] of rows) {
    it(`lead there and back: ${address}`, () => { assert.deepEqual([placeOf(address), hrefOf(meant)], [meant, address]); });
  }

  const odd: readonly [string, Place][] = [
    ['', START], ['#', START], ['#nowhere', START], ['#terms?group=x', place('terms')], ['#terms?group=', place('terms')], [`#__proto__?group=${GROUP}`, START],
  ];
  for (const [address, meant] of odd) it(`are forgiving: “${address}”`, () => { assert.deepEqual(placeOf(address), meant); });

  it('name a group for pages of a group, and a team for pages of a team', () => {
    assert.equal(hrefOf({ page: 'people', group: GROUP, team: TEAM }), `#people?group=${GROUP}`);
    assert.equal(hrefOf({ page: 'setup', group: GROUP, team: TEAM }), `#setup?team=${TEAM}`);
  });

  const links: readonly [string, Place | null][] = [
    [`terms:${GROUP}`, place('terms', { group: GROUP })], [`agenda:${GROUP}:${MEETING}`, place('agenda', { group: GROUP, meeting: MEETING })], [`blockers:${GROUP}:${MEETING}`, place('blockers', { group: GROUP, one: MEETING })], [`setup:${TEAM}`, place('setup', { team: TEAM })], ['check', place('check')], ['people:nobody', place('people')], ['', null], ['meeting:1', null],
  ];
  for (const [subPage, meant] of links) it(`come from deep links: “${subPage}”`, () => { assert.deepEqual(placeOfSubPage(subPage), meant); });
});

const all = (): boolean => true;
const MEETING_PAGES: readonly PageName[] = ['agenda', 'highlights', 'papers', 'attendance', 'session', 'records'];
const PROGRAMME: readonly PageName[] = ['workstreams', 'blockers', 'risks', 'requests', 'champions'];
const CYCLE: readonly PageName[] = ['mine', ...MEETING_PAGES, ...PROGRAMME, 'actions', 'decisions', 'calls', 'onward'];

describe('the pages that somebody is led to', () => {
  const rows: readonly [string, ReturnType<typeof deedsOf>, readonly PageName[]][] = [
    ['a member', deedsOf('member'), ['overview', ...CYCLE, 'terms', 'people', 'framework', 'search']],
    ['the chair', deedsOf('chair'), ['overview', ...CYCLE, 'terms', 'people', 'framework', 'setup', 'search']],
    ['the secretary', deedsOf('secretary'), ['overview', ...CYCLE, 'terms', 'people', 'framework', 'setup', 'check', 'search']],
    ['an owner of the team', deedsOf('teamOwner'), ['overview', ...CYCLE.filter((page) => page !== 'attendance' && page !== 'session'), 'terms', 'people', 'framework', 'check', 'search']],
    ['an administrator', deedsOf('administrator'), ['overview', 'check']],
    ['somebody who may nothing', [], ['overview']],
  ];
  for (const [who, may, pages] of rows) it(who, () => { assert.deepEqual(pagesFor(may, all), pages); });

  it('are those alone that there are', () => { assert.deepEqual(pagesFor(deedsOf('secretary'), (page) => page !== 'setup' && page !== 'people'), ['overview', ...CYCLE, 'terms', 'framework', 'check', 'search']); });
});

/** A frame whose address bar the test holds. */
const frame = (hash: string) => {
  const heard: (() => void)[] = [];
  const history: string[] = [hash];
  const location = { hash };
  const to = (url: string | URL | null | undefined): void => { location.hash = String(url); };
  return {
    history, location,
    at: () => location.hash,
    /** somebody presses a link, or back */
    turn: (next: string): void => { location.hash = next; for (const hear of heard) hear(); },
    asWindow: {
      location,
      history: { pushState: (_: unknown, __: string, url?: string | URL | null) => { history.push(String(url)); to(url); }, replaceState: (_: unknown, __: string, url?: string | URL | null) => { history.splice(-1, 1, String(url)); to(url); } },
      addEventListener: (_: string, hear: unknown) => { heard.push(hear as () => void); },
    } as Parameters<typeof openNavigation>[0],
  };
};

describe('where somebody is in the tab', () => {
  it('begins where a deep link leads, and leaves nothing to go back to', () => {
    const { asWindow, history, at } = frame('');
    assert.deepEqual(openNavigation(asWindow, `terms:${GROUP}`).now(), place('terms', { group: GROUP }));
    assert.deepEqual([at(), history.length], [`#terms?group=${GROUP}`, 1]);
  });

  it('stays where the address leads when the frame is loaded again', () => {
    const { asWindow } = frame('#check');
    assert.equal(openNavigation(asWindow, `terms:${GROUP}`).now().page, 'check');
  });

  it('follows links, and tells of each change once', () => {
    const { asWindow, turn } = frame('');
    const navigation = openNavigation(asWindow, null);
    let told = 0;
    navigation.subscribe(() => { told += 1; });
    turn('#terms');
    assert.equal(navigation.now().page, 'terms');
    turn('#terms');
    assert.equal(told, 1);
    turn('');
    assert.deepEqual([navigation.now(), told], [START, 2]);
  });

  it('expects the keyboard at the new page’s heading once, and not for another group on the same page', () => {
    const { asWindow, turn } = frame('');
    const navigation = openNavigation(asWindow, null);
    assert.equal(navigation.takeArrival(), false);
    turn('#people');
    assert.deepEqual([navigation.takeArrival(), navigation.takeArrival()], [true, false]);
    turn(`#people?group=${GROUP}`);
    assert.equal(navigation.takeArrival(), false);
  });

  it('goes on with something to go back to, and amends without', () => {
    const { asWindow, history } = frame('');
    const navigation = openNavigation(asWindow, null);
    navigation.go(place('terms', { group: GROUP }));
    navigation.go(place('terms', { group: GROUP }));
    assert.deepEqual(history, ['', `#terms?group=${GROUP}`]);
    navigation.amend(START);
    assert.deepEqual([history, navigation.now()], [['', '#overview'], START]);
  });
});
