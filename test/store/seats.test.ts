import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Seat } from '../../shared/domain/seat.ts';
import { addDays } from '../../shared/domain/time.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aSeat, historyOf, id, openWorld, type StoreWorld, untilLocked } from './world.ts';

const [A, B, C] = [PEOPLE.chair.id, PEOPLE.hr.id, PEOPLE.ict.id];
const NAMES = new Map([[A, 'A'], [B, 'B'], [C, 'C']]);
const PERSON = { A, B, C, '-': null } as const;

describe('the store: seats and who holds them', () => {
  let world: StoreWorld;
  const group = aGroup();
  before(async () => {
    world = await openWorld();
    await world.in(({ groups }) => groups.save(group));
  });
  after(() => world.close());

  const newSeat = async (): Promise<string> => {
    const seat = aSeat();
    await world.in(({ seats }) => seats.save(group.id, [seat]));
    return seat.id;
  };
  /** 'A 01-03 B 03-' */
  const history = async (seat: string): Promise<string> =>
    (await historyOf(world, seat)).map(({ person, from, until }) => `${NAMES.get(person)} ${from.slice(8)}-${until?.slice(8) ?? ''}`).join(' ');

  const rows: readonly (readonly [string, string])[] = [
    // who from which day of the month, one after the other; what stands there then
    ['A01', 'A 01-'],
    ['A01 A01', 'A 01-'],
    ['A01 A05', 'A 01-'],
    ['A01 B05', 'A 01-05 B 05-'],
    ['A01 -05', 'A 01-05'],
    ['A01 -05 A09', 'A 01-05 A 09-'],
    ['A01 -05 A05', 'A 01-'],
    ['A01 B05 C03', 'A 01-03 C 03-'],
    ['A01 B05 C05', 'A 01-05 C 05-'],
    ['A01 B05 A05', 'A 01-'],
    ['A01 B05 A03', 'A 01-'],
    ['A01 B01', 'B 01-'],
    ['A01 -01', ''],
    ['A05 B01', 'B 01-'],
    ['A05 -01', ''],
    ['-01', ''],
    ['A01 B05 C09 -03', 'A 01-03'],
  ];
  for (const [told, stands] of rows) {
    it(`${told}: ${stands === '' ? 'nobody' : stands}`, async () => {
      const seat = await newSeat();
      await world.in(async ({ seats }) => {
        for (const one of told.split(' ')) await seats.hold(seat, PERSON[one.charAt(0) as keyof typeof PERSON], `2026-10-${one.slice(1)}`);
      });
      assert.equal(await history(seat), stands);
    });
  }

  it('never overlaps and is never empty, whatever is told in whatever order, and the last word counts from its day on', async () => {
    const hold = fc.record({ person: fc.constantFrom(A, B, C, null), day: fc.integer({ min: 0, max: 20 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(hold, { minLength: 1, maxLength: 8 }), async (told) => {
        const seat = await newSeat();
        await world.in(async ({ seats }) => {
          for (const { person, day } of told) await seats.hold(seat, person, addDays('2026-10-01', day));
        });
        const held = await historyOf(world, seat);
        for (const [at, { from, until }] of held.entries()) {
          assert.ok(until === null || until > from);
          const next = held[at + 1];
          assert.ok(next === undefined || (until !== null && until <= next.from));
        }
        const last = told.at(-1);
        const running = held.filter(({ until }) => until === null).map(({ person }) => person);
        assert.deepEqual(running, last?.person === null ? [] : [last?.person]);
      }),
      { numRuns: 40 },
    );
  });

  it('several who fill a seat at once come one after the other, without any other lock', async () => {
    const seat = await newSeat();
    let second: Promise<void> = Promise.resolve();
    await world.in(async ({ seats }) => {
      await seats.hold(seat, A, '2026-10-01');
      second = world.in(async (records) => records.seats.hold(seat, B, '2026-10-05'));
      await untilLocked(world);
    });
    await second;
    assert.equal(await history(seat), 'A 01-05 B 05-');
    await Promise.all(['03', '04', '06', '07', '08'].map((day, at) => world.in(({ seats }) => seats.hold(seat, [A, B, C][at % 3] ?? null, `2026-10-${day}`))));
    const held = await historyOf(world, seat);
    assert.equal(held.filter(({ until }) => until === null).length, 1);
    for (const [at, { until }] of held.entries()) assert.ok(held[at + 1] === undefined || (until !== null && until <= (held[at + 1]?.from ?? '')));
  });

  describe('on a day', () => {
    const [chair, officer] = [aSeat({ role: 'chair', post: 'Leader', areas: [], elected: true }), aSeat({ areas: ['ICT', 'Cyber'], standing: 'calledIn' })];
    const mine = aGroup();
    const on = async (day: string): Promise<readonly Seat[]> => world.in(({ seats }) => seats.of(mine.id, day));
    beforeEach(async () => {
      await world.in(async ({ groups, seats }) => {
        await groups.save(mine);
        await seats.save(mine.id, [chair, officer]);
        await seats.hold(chair.id, A, '2026-10-01');
        await seats.hold(chair.id, B, '2026-10-10');
      });
    });

    it('a seat has the holder of that day', async () => {
      const holder = async (day: string) => (await on(day))[0]?.holder;
      assert.deepEqual(await Promise.all(['2026-09-30', '2026-10-01', '2026-10-09', '2026-10-10', '2030-01-01'].map(holder)), [null, A, A, B, B]);
      assert.deepEqual(await on('2026-10-10'), [{ ...chair, holder: B }, { ...officer, holder: null }]);
    });

    it('a seat that is changed stays where it is and keeps its holders; another group cannot change it', async () => {
      const changed = { ...chair, post: 'Leader of the Council', elected: false };
      await world.in(async ({ groups, seats }) => {
        const other = aGroup();
        await groups.save(other);
        await seats.save(mine.id, [changed]);
        await seats.save(other.id, [{ ...officer, post: 'stolen' }]);
        await seats.addFormerPost({ seat: chair.id, post: 'Leader', until: '2026-10-05' });
        await seats.addFormerPost({ seat: chair.id, post: 'Head', until: '2026-09-05' });
      });
      assert.deepEqual(await on('2026-10-10'), [{ ...changed, holder: B }, { ...officer, holder: null }]);
      assert.deepEqual(await world.in(({ seats }) => seats.formerPosts(mine.id)), [{ seat: chair.id, post: 'Leader', until: '2026-10-05' }, { seat: chair.id, post: 'Head', until: '2026-09-05' }]);
    });

    it('a seat begins on its first day and ends on its last, and its history stays', async () => {
      const late = aSeat({ post: 'From November' });
      await world.in(async ({ seats }) => {
        await seats.save(mine.id, [late], '2026-11-01');
        await seats.hold(late.id, C, '2026-11-01');
        await seats.hold(late.id, A, '2027-01-01');
        await seats.remove(late.id, '2026-12-01');
        await seats.remove(late.id, '2026-12-24');
      });
      const there = async (day: string) => (await on(day)).filter((seat) => seat.id === late.id).map(({ holder }) => holder);
      assert.deepEqual(await Promise.all(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', '2027-01-01'].map(there)), [[], [C], [C], [], []]);
      const held = await world.in(({ seats }) => seats.holdings(mine.id));
      assert.deepEqual(held.filter(({ seat }) => seat === late.id), [{ seat: late.id, person: C, from: '2026-11-01', until: '2026-12-01' }]);
      assert.deepEqual(held.map(({ from }) => from), held.map(({ from }) => from).toSorted().toReversed());
    });

    it('knows which job title a holder had when taking the seat; one that was not told is noted when it is', async () => {
      const title = async () => (await world.in(({ seats }) => seats.titlesAtSeating(mine.id, '2026-10-20'))).get(officer.id);
      const unknown = await world.in(({ seats }) => seats.titlesAtSeating(mine.id, '2026-10-20'));
      assert.deepEqual([unknown.get(chair.id), unknown.has(officer.id)], [null, false]);
      const person = { id: id(), name: 'Nia', jobTitle: 'ICT Manager' };
      await world.in(async ({ people, seats }) => {
        await people.save([{ ...person, jobTitle: null }]);
        await seats.hold(officer.id, person.id, '2026-10-15');
        await people.save([person]);
        await seats.noteTitles(mine.id, '2026-10-20');
        await people.save([{ ...person, jobTitle: 'Head of Planning' }]);
        await seats.noteTitles(mine.id, '2026-10-20');
      });
      assert.equal(await title(), 'ICT Manager');
      await world.in(({ seats }) => seats.hold(officer.id, null, '2026-10-16'));
    });
  });
});
