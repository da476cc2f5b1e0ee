import assert from 'node:assert/strict';
import { followPlace } from '../../tab/follow.ts';
import type { Navigation } from '../../tab/navigation.ts';
import { START, type Place } from '../../tab/routes.ts';
import { openSession, type Session } from '../../tab/session.ts';
import { GROUP, memberSees, OTHER, TEAM_ID } from '../browser/fixtures.ts';

const rest = async (): Promise<void> => new Promise((go) => { setImmediate(() => { setImmediate(() => { setImmediate(go); }); }); });

/** The way through the tab, as the test goes it. */
const way = (): Navigation => {
  let place: Place = START;
  const heard: (() => void)[] = [];
  const to = (next: Place): void => { place = next; for (const hear of heard) hear(); };
  return { now: () => place, subscribe: (hear) => { heard.push(hear); return () => undefined; }, go: to, amend: to, expectArrival: () => undefined, takeArrival: () => false };
};

type Told = (url: string) => { readonly status: number; readonly body: unknown };

const stand = async (told: Told): Promise<{ readonly session: Session; readonly navigation: Navigation; readonly asked: string[] }> => {
  const asked: string[] = [];
  const session = openSession({
    language: 'en', token: async () => Promise.resolve('t'),
    fetch: async (url) => { asked.push(url); const { status, body } = told(url); return Promise.resolve(Response.json(body, { status })); },
  });
  await session.refresh();
  const navigation = way();
  followPlace(session, navigation);
  return { session, navigation, asked };
};
const groupOf = (session: Session): string => { const stage = session.stage(); return stage.at === 'ready' ? stage.overview.group.id : stage.at; };
const ofBoth: Told = (url) => ({ status: 200, body: url.includes(OTHER.id) ? { ...memberSees, group: OTHER } : memberSees });

describe('what follows from the address', () => {
  it('is the group that it names', async () => {
    const { session, navigation } = await stand(ofBoth);
    navigation.go({ page: 'terms', group: OTHER.id, team: null, meeting: null });
    await rest();
    assert.equal(groupOf(session), OTHER.id);
  });

  it('is the address of the group that can be shown, where another cannot', async () => {
    const { session, navigation } = await stand((url) => (url.includes(OTHER.id) ? { status: 404, body: { why: 'notFound', message: 'No.' } } : ofBoth(url)));
    navigation.go({ page: 'terms', group: OTHER.id, team: null, meeting: null });
    await rest();
    assert.deepEqual([groupOf(session), navigation.now()], [GROUP.id, { page: 'terms', group: GROUP.id, team: null, meeting: null }]);
  });

  it('is an overview that is read again when one comes back to it, and only then', async () => {
    const { navigation, asked } = await stand(ofBoth);
    navigation.go({ page: 'terms', group: GROUP.id, team: null, meeting: null });
    await rest();
    assert.equal(asked.length, 1);
    navigation.go({ page: 'overview', group: GROUP.id, team: null, meeting: null });
    await rest();
    assert.equal(asked.length, 2);
  });
});

describe('somebody in no group', () => {
  const nobody = { status: 403, body: { why: 'notInAGroup', message: 'No.' } };
  const no = { status: 403, body: { why: 'mayNot', message: 'No.' } };
  const places = [{ team: TEAM_ID, name: 'Digital', group: null }];
  const rows: readonly [string, unknown, typeof no | { status: number; body: unknown }, unknown][] = [
    ['is told of the teams that wait to be set up', places, no, { at: 'groupless', places, mayCheck: false }],
    ['is let see whether the installation works', [], { status: 200, body: { team: null, checks: [], commands: [] } }, { at: 'groupless', places: [], mayCheck: true }],
    ['is told why nothing is shown', [], no, { at: 'failed', trouble: { kind: 'refused', problem: nobody.body } }],
  ];
  for (const [what, found, checked, stage] of rows) {
    it(what, async () => {
      const { session } = await stand((url) => (url.includes('setup/places') ? { status: 200, body: found } : url.includes('self-check') ? checked : nobody));
      assert.deepEqual(session.stage(), stage);
    });
  }

  it('sees the group once there is one', async () => {
    let isSetUp = false;
    const { session, navigation } = await stand((url) => (url.includes('setup/places') ? { status: 200, body: places } : url.includes('self-check') ? no : isSetUp ? ofBoth(url) : nobody));
    isSetUp = true;
    navigation.go({ page: 'overview', group: GROUP.id, team: null, meeting: null });
    await rest();
    assert.equal(groupOf(session), GROUP.id);
  });
});
