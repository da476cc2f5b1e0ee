import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nation } from '../../shared/domain/group.ts';
import { lastDayAfter, lastPublishingDay } from '../../shared/domain/notice.ts';
import { NOTICE_UNITS, type NoticeUnit, type Terms } from '../../shared/domain/terms.ts';
import { addDays, dayIn } from '../../shared/domain/time.ts';
import { timetable, type NoticeName } from '../../shared/domain/timetable.ts';
import { TERMS, meetingAt, workingDays } from './steering-group.ts';

const NATION_OF_TEST = ['englandAndWales', 'scotland', 'northernIreland'] as const satisfies readonly Nation[];
const CALENDARS = Object.fromEntries(NATION_OF_TEST.map((nation) => [nation, workingDays(nation, ['2026-12-29'])]));
const isWorkingDay = fc.constantFrom(...NATION_OF_TEST).map((nation) => CALENDARS[nation] ?? workingDays(nation));
const day = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2025-03-01', n));
const amount = fc.integer({ min: 0, max: 30 });
const unit = fc.constantFrom(...NOTICE_UNITS);
const PLAIN: Readonly<Record<NoticeUnit, NoticeUnit>> = { workingDays: 'workingDays', clearWorkingDays: 'workingDays', days: 'days', clearDays: 'days' };
const check = <T>(property: fc.IProperty<T>): void => { fc.assert(property, { numRuns: 300 }); };

describe('notice', () => {
  it('of a day more never ends later before a meeting, and never earlier after it', () => {
    check(fc.property(day, amount, unit, isWorkingDay, (meeting, n, of, works) => {
      assert.ok(lastPublishingDay(meeting, { amount: n + 1, unit: of }, works) < lastPublishingDay(meeting, { amount: n, unit: of }, works));
      assert.ok(lastDayAfter(meeting, { amount: n + 1, unit: of }, works) > lastDayAfter(meeting, { amount: n, unit: of }, works));
    }));
  });

  it('in clear days asks for more than the same in plain days', () => {
    check(fc.property(day, amount, unit, isWorkingDay, (meeting, n, of, works) => {
      const [clear, plain] = [lastPublishingDay(meeting, { amount: n, unit: of }, works), lastPublishingDay(meeting, { amount: n, unit: PLAIN[of] }, works)];
      assert.ok(of === PLAIN[of] ? clear === plain : clear < plain);
    }));
  });

  it('in working days is at least as long as in days', () => {
    check(fc.property(day, amount, isWorkingDay, (meeting, n, works) => {
      assert.ok(lastPublishingDay(meeting, { amount: n, unit: 'workingDays' }, works) <= lastPublishingDay(meeting, { amount: n, unit: 'days' }, works));
      assert.ok(lastPublishingDay(meeting, { amount: n, unit: 'clearWorkingDays' }, works) <= lastPublishingDay(meeting, { amount: n, unit: 'clearDays' }, works));
    }));
  });

  it('in working days ends on one', () => {
    check(fc.property(day, amount, isWorkingDay, (meeting, n, works) => {
      assert.ok(works(lastPublishingDay(meeting, { amount: n + 1, unit: 'workingDays' }, works)));
      assert.ok(works(lastDayAfter(meeting, { amount: n, unit: 'clearWorkingDays' }, works)));
    }));
  });
});

const rule = fc.record({ amount, unit, clause: fc.constant(null) });
const rules: fc.Arbitrary<Pick<Terms, NoticeName>> = fc.record({
  agendaNotice: rule,
  papersNotice: fc.option(fc.oneof(rule, fc.record({ withAgenda: fc.constantFrom('always' as const, 'wherePossible' as const), clause: fc.constant(null) }))),
  itemsNotice: fc.option(rule),
  minutesNotice: fc.option(rule),
  actionLogNotice: fc.option(rule),
});

describe('the last days of a meeting', () => {
  const ZONE = 'Europe/London';

  it('are in order: what goes out before it, then what comes of it', () => {
    check(fc.property(day, rules, isWorkingDay, (on, by, works) => {
      const meeting = meetingAt(`${on}T10:00:00.000Z`, `${on}T11:00:00.000Z`);
      const found = timetable(meeting, by, ZONE, works);
      assert.deepEqual(found.map((line) => line.day), found.map((line) => line.day).sort());
      for (const { notice, day: last } of found) {
        const isAfter = notice === 'minutesNotice' || notice === 'actionLogNotice';
        assert.ok(isAfter ? last >= dayIn(ZONE, meeting.starts) : last <= dayIn(ZONE, meeting.starts), `${notice} ${last}`);
      }
      assert.equal(found.length, Object.values(by).filter((each) => each !== null).length);
    }));
  });

  const JANUARY = meetingAt('2027-01-06T10:00:00.000Z', '2027-01-06T12:00:00.000Z');

  it('of the group of the terms of reference: the papers go out with the agenda', () => {
    assert.deepEqual(timetable(JANUARY, TERMS, ZONE, workingDays('englandAndWales')), [
      { notice: 'agendaNotice', day: '2026-12-30', clause: TERMS.agendaNotice.clause },
      { notice: 'papersNotice', day: '2026-12-30', clause: TERMS.papersNotice?.clause },
    ]);
  });

  it('of a formal committee: five clear days, items ten working days before, draft minutes within ten working days', () => {
    const formal = {
      ...TERMS,
      agendaNotice: { amount: 5, unit: 'clearWorkingDays', clause: null },
      papersNotice: { amount: 3, unit: 'days', clause: null },
      itemsNotice: { amount: 10, unit: 'workingDays', clause: null },
      minutesNotice: { amount: 10, unit: 'workingDays', clause: null },
      actionLogNotice: { amount: 2, unit: 'clearDays', clause: null },
    } as const;
    assert.deepEqual(timetable(JANUARY, formal, ZONE, workingDays('englandAndWales')).map(({ notice, day: last }) => [notice, last]), [
      ['itemsNotice', '2026-12-18'],
      ['agendaNotice', '2026-12-24'],
      ['papersNotice', '2027-01-03'],
      ['actionLogNotice', '2027-01-09'],
      ['minutesNotice', '2027-01-20'],
    ]);
  });

  it('by the day that it is where the group meets', () => {
    const late = meetingAt('2026-06-30T23:30:00.000Z', '2026-07-01T00:30:00.000Z');
    assert.deepEqual(timetable(late, { ...TERMS, agendaNotice: { amount: 1, unit: 'days', clause: null }, papersNotice: null }, ZONE, workingDays('scotland')).map((line) => line.day), ['2026-06-30']);
  });
});
