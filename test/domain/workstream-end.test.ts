import assert from 'node:assert/strict';
import { collectingFor, reportingTo } from '../../shared/domain/highlight.ts';
import { endWorkstream, isReportedTo, reopenWorkstream, type Ending } from '../../shared/domain/workstream-end.ts';
import { isRunning, type Workstream } from '../../shared/domain/workstream.ts';

const TODAY = '2026-11-22';
const strategy = { id: 's', title: 'Digital', from: '2022-01-01', until: '2027-12-31', owner: null };
const running: Workstream = { id: 'w', strategy, number: 1, title: 'Devices', leadPost: 'Head', lead: 'p', status: null };
const by = { by: 'chair', at: '2026-11-22T09:00:00.000Z', today: TODAY };
const ending: Ending = { on: '2026-11-20', why: 'The grant is spent.', learnt: 'Lend, do not give.' };
const ended = (change: Partial<Ending> = {}) => endWorkstream(running, { ...ending, ...change }, by);

describe('a workstream comes to its end', () => {
  for (const [what, change, problems] of [
    ['today', { on: TODAY }, []],
    ['tomorrow', { on: '2026-11-23' }, ['on dayToCome']],
    ['without a reason', { why: ' ' }, ['why missing']],
    ['with nothing learnt', { learnt: '' }, ['learnt missing']],
    ['at great length', { why: 'x'.repeat(1001), learnt: 'x'.repeat(2001) }, ['why tooLong', 'learnt tooLong']],
  ] as const) {
    it(what, () => {
      const result = ended(change);
      assert.deepEqual(result.ok ? [] : result.refusal.why === 'notReady' && result.refusal.problems.map(({ field, kind }) => `${field} ${kind}`), problems);
    });
  }

  it('once; it goes on as it was when it is reopened, and that once too', () => {
    const over = ended();
    assert.ok(over.ok && !isRunning(over.value));
    assert.deepEqual(over.value.ended, { ...ending, by: by.by, at: by.at });
    assert.ok(!endWorkstream(over.value, ending, by).ok);
    const again = reopenWorkstream(over.value);
    assert.deepEqual(again.ok && again.value, running);
    assert.ok(!reopenWorkstream(running).ok);
  });

  for (const [what, one, expected] of [
    ['runs', running, true],
    ['ended after the meeting', { ...running, ended: { ...ending, on: '2026-12-02', by: 'x', at: '' } }, true],
    ['ended on its day', { ...running, ended: { ...ending, on: '2026-12-01', by: 'x', at: '' } }, false],
    ['ended before it', { ...running, ended: { ...ending, by: 'x', at: '' } }, false],
    ['belongs to a strategy that is over', { ...running, strategy: { ...strategy, until: '2025-12-31' } }, false],
    ['belongs to a strategy that ends while it is asked', { ...running, strategy: { ...strategy, until: '2026-11-20' } }, true],
  ] as const) {
    it(`a meeting ${expected ? 'is' : 'is not'} told of one that ${what}`, () => {
      const meeting = { starts: '2026-12-01T10:00:00.000Z', asked: '2026-11-20', zone: 'Europe/London' };
      assert.equal(isReportedTo(one, meeting), expected);
      assert.equal(reportingTo([one], meeting, { collecting: null, told: [{ workstream: 'w' }], zone: meeting.zone }).length, 1, 'what was told stays');
    });
  }

  it('where nothing is collected the day of the meeting counts', () => {
    const meeting = { starts: '2028-01-01T10:00:00.000Z', kind: 'extraordinary' } as const;
    const none = { itemsNotice: null, agendaNotice: { days: 4, unit: 'workingDays', clause: null }, papersNotice: null, minutesNotice: null, actionLogNotice: null } as unknown as Parameters<typeof collectingFor>[1];
    assert.equal(collectingFor(meeting, none, { askDays: 5 }, 'Europe/London', () => true), null);
    assert.deepEqual(reportingTo([running], meeting, { collecting: null, told: [], zone: 'Europe/London' }), []);
  });
});
