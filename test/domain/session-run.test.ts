import assert from 'node:assert/strict';
import { close, cover, goTo, open, reopen, spentOn, timingOf, uncover } from '../../shared/domain/session-run.ts';
import { outFor, type Entry, type Session } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';

const STARTS = '2027-01-06T14:00:00.000Z';
const MEETING = { id: 'm', starts: STARTS, ends: '2027-01-06T15:00:00.000Z' };
const at = (minutes: number): string => addMinutes(STARTS, minutes);
const item = (id: string, minutes: number) => ({ id, minutes });
const ITEMS = [item('a', 10), item('b', 20), item('c', 30)];
const begin = (): Session => open({ id: 'm', items: ITEMS.map((one) => ({ ...one, number: 1, title: '', purpose: 'note', presenter: null, papers: [], standing: null })) }, { by: 'p', at: STARTS });
const covered = (session: Session): readonly string[] => session.items.filter((one) => one.covered !== null).map((one) => one.item);

const entry = (of: string | null, leaves: boolean): Entry => ({
  id: 'e', meeting: 'm', item: of, kind: 'interest', text: '', became: null, interest: { person: 'gareth', leaves }, by: 'p', at: STARTS, revision: 1, changed: null,
});

const out = (of: string | null, leaves: boolean, now: string | null): number => outFor([entry(of, leaves)], now).size;

describe('the run of a meeting', () => {
  it('begins with the first item, and without an agenda with none', () => {
    assert.deepEqual([begin().current, begin().items[0]?.since], ['a', STARTS]);
    assert.equal(open({ id: 'm', items: [] }, { by: 'p', at: STARTS }).current, null);
  });

  it('R93: what is covered leads on to the next that is not, also to one that was passed over, and to nothing when all are', () => {
    const jumped = goTo(begin(), 'c', at(5));
    const back = cover(jumped, ITEMS, 'c', at(20));
    assert.equal(back.current, 'a');
    const second = cover(back, ITEMS, 'a', at(25));
    assert.equal(second.current, 'b');
    const all = cover(second, ITEMS, 'b', at(30));
    assert.deepEqual([all.current, covered(all)], [null, ['a', 'c', 'b']]);
  });

  it('an item that is ticked from afar does not move the meeting on, and can be unticked', () => {
    const ticked = cover(begin(), ITEMS, 'b', at(5));
    assert.deepEqual([ticked.current, covered(ticked)], ['a', ['b']]);
    assert.deepEqual(covered(uncover(ticked, 'b')), []);
  });

  it('an item that is taken up again is not covered any more', () => {
    assert.deepEqual(covered(goTo(cover(begin(), ITEMS, 'a', at(5)), 'a', at(9))), []);
  });

  it('R94: counts the time of an item over all its stretches', () => {
    const session = goTo(goTo(begin(), 'b', at(4)), 'a', at(10));
    assert.equal(spentOn(session.items[0], at(13)), 7 * 60);
    const done = close(session, { by: 'p', at: at(13) });
    assert.equal(spentOn(done.items[0], at(90)), 7 * 60);
  });

  for (const [name, session, now, ends, over] of [
    ['before it begins', null, at(-30), at(60), 0],
    ['opened late, it ends late', open({ id: 'm', items: [] }, { by: 'p', at: at(15) }), at(15), at(75), 15],
    ['at its pace', begin(), at(5), at(60), 0],
    ['an item that takes longer pushes the end back', begin(), at(25), at(75), 15],
    ['what is covered early brings it forward', cover(begin(), ITEMS, 'a', at(2)), at(2), at(52), -8],
    ['nothing is left', ['a', 'b', 'c'].reduce((run, id) => cover(run, ITEMS, id, at(40)), begin()), at(41), at(41), -19],
  ] as const) {
    it(`R94: when it will end: ${name}`, () => {
      const timing = timingOf(ITEMS, session, MEETING, now);
      assert.deepEqual([timing.ends, timing.over], [ends, over]);
    });
  }

  it('is gone on with within the hour', () => {
    const closed = close(begin(), { by: 'p', at: at(30) });
    const again = reopen(closed, at(90));
    assert.deepEqual([again.ok && again.value.closed, closed.current], [null, null]);
    assert.deepEqual(reopen(closed, at(91)), { ok: false, refusal: { why: 'sessionClosed' } });
    assert.deepEqual(reopen(begin(), at(1)), { ok: false, refusal: { why: 'alreadySettled' } });
  });

  it('whoever leaves for an interest is out for that item alone', () => {
    assert.deepEqual([out('a', true, 'a'), out('a', true, 'b'), out('a', false, 'a'), out(null, true, null)], [1, 0, 0, 0]);
  });
});
