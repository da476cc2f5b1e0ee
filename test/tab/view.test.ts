import assert from 'node:assert/strict';
import type { DeliveryView } from '../../shared/contract/views.ts';
import type { Forecast } from '../../shared/domain/quorum.ts';
import { namesGroups, ordered as orderedActions, toneOf } from '../../tab/action/view.ts';
import { explanation, head, maySettle, moment, ordered as orderedDeliveries, WAYS } from '../../tab/delivery/view.ts';
import { languageOf } from '../../tab/language.ts';
import { answerRows, comingOf, dayTile, isOpen, marksOf } from '../../tab/meeting/view.ts';
import { choices, endedStrategy } from '../../tab/overview/view.ts';
import { en } from '../../tab/words-en.ts';
import { isLong, strip, tally } from '../../tab/workstream/view.ts';
import { ACTIONS, chairSees, DELIVERIES, emptySees, GROUP, meetingView, memberSees, NOW, OTHER, WORKSTREAMS } from '../browser/fixtures.ts';

const forecast = (change: Partial<Forecast>): Forecast => ({ ...meetingView().forecast, ...change });

describe('the quorum as figures', () => {
  const rows: readonly [string, Partial<Forecast>, string][] = [
    ['those who come stand first', {}, 'c c c u u u u a'],
    ['substitutes stand where the terms count them', { substitutesCount: 'yes' }, 'c c c s u u u u a'],
    ['and not where they do not', { substitutesCount: 'no', substitutes: 2 }, 'c c c u u u u a'],
    ['places that nobody can fill are shown empty', { attending: 2, unanswered: 1, apologies: 0 }, 'c c u m m'],
    ['nobody at all', { attending: 0, unanswered: 0, apologies: 0 }, 'm m m m m'],
  ];
  for (const [what, change, marks] of rows) {
    it(what, () => { assert.equal(marksOf(forecast(change)).map((mark) => mark[0]).join(' '), marks); });
  }
});

describe('how far away a meeting is', () => {
  const rows: readonly [string, string, ReturnType<typeof comingOf>][] = [
    ['2026-12-22', NOW, { kind: 'days', days: 15 }],
    ['2027-01-05', '2027-01-05T23:30:00.000Z', { kind: 'days', days: 1 }],
    ['2027-01-06', '2027-01-06T08:00:00.000Z', { kind: 'days', days: 0 }],
    ['2027-01-06', '2027-01-06T14:00:00.000Z', { kind: 'now' }],
    ['2027-01-06', '2027-01-06T16:00:00.000Z', { kind: 'none' }],
  ];
  for (const [today, now, coming] of rows) {
    it(`at ${now}`, () => { assert.deepEqual(comingOf(meetingView(), today, now), coming); });
  }

  it('is not asked of a cancelled one', () => {
    const view = meetingView();
    const cancelled = meetingView({ meeting: { ...view.meeting, state: 'cancelled', published: null, cancelledAt: NOW } });
    assert.deepEqual(comingOf(cancelled, '2026-12-22', NOW), { kind: 'none' });
    assert.equal(isOpen(cancelled, NOW), false);
  });

  it('takes the day of the group\'s own zone', () => {
    const summer = meetingView({ meeting: { ...meetingView().meeting, starts: '2027-07-06T23:30:00.000Z' } });
    assert.equal(dayTile(summer), '2027-07-07');
  });
});

describe('who may answer', () => {
  const rows: readonly [boolean, string, boolean][] = [
    [true, NOW, true],
    [false, NOW, false],
    [true, '2027-01-06T13:59:59.000Z', true],
    [true, '2027-01-06T14:00:00.000Z', false],
  ];
  for (const [mayAnswer, now, open] of rows) {
    it(`${mayAnswer ? 'a member' : 'another'} at ${now}`, () => { assert.equal(isOpen(meetingView({ mayAnswer }), now), open); });
  }
});

it('lists those who must still be asked first, then apologies, then those who come', () => {
  assert.deepEqual(answerRows(chairSees.meeting ?? meetingView(), 2).map((row) => `${row.name}: ${row.answer?.kind ?? 'nothing'}`), [
    'Gareth Pugh: nothing', 'Priya Nair: nothing', 'Ruth Abara: nothing', 'Siân Morgan: nothing', 'Daniel O\'Neill: apologies', 'Amina Farouk: attending', 'Helen Ashworth: attending', 'Tom Okafor: attending',
  ]);
});

describe('the board', () => {
  it('counts the worst first and leaves out what nobody has', () => {
    assert.deepEqual(tally(WORKSTREAMS).map(({ status, count }) => `${count.toString()} ${status}`), ['1 red', '1 amber', '2 green', '1 none']);
    assert.deepEqual(tally([]), []);
  });

  it('draws the history from the oldest to the newest', () => {
    const [first] = WORKSTREAMS;
    assert.ok(first);
    assert.deepEqual(strip(first).map((report) => report.rag), ['green', 'green', 'amber', 'amber', 'green', 'green']);
    assert.equal(strip({ ...first, history: Array.from({ length: 20 }, () => first.history[0]).flatMap((report) => report ?? []) }).length, 12);
  });

  const texts: readonly [string, boolean][] = [['short', false], ['x'.repeat(190), false], ['x'.repeat(191), true], ['a\nb\nc', false], ['a\nb\nc\nd', true]];
  for (const [text, long] of texts) it(`${long ? 'folds' : 'shows'} a reason of ${text.length.toString()} characters`, () => { assert.equal(isLong(text), long); });
});

describe('my actions', () => {
  it('stand in the order of their due days', () => {
    assert.deepEqual(orderedActions(ACTIONS).map((action) => action.ref), ['ACT-2026-012', 'ACT-2026-017', 'ACT-2026-021']);
  });

  it('are urgent two days before, and bad once overdue; one proposed for closing is neither', () => {
    assert.deepEqual(orderedActions(ACTIONS).map(toneOf), ['bad', 'warn', 'calm']);
    assert.deepEqual(ACTIONS.map((action) => toneOf({ ...action, state: 'proposedClosed', overdue: false })), ['calm', 'calm', 'calm']);
  });

  it('name their group only where another group is among them', () => {
    assert.equal(namesGroups(ACTIONS, GROUP), false);
    assert.equal(namesGroups(ACTIONS, OTHER), true);
  });
});

describe('what Quorate posted', () => {
  it('begins with what needs somebody', () => {
    assert.deepEqual(orderedDeliveries(DELIVERIES).map((delivery) => delivery.state), ['uncertain', 'failed', 'queued', 'queued', 'sent']);
    assert.deepEqual(DELIVERIES.map(maySettle), [false, false, true, true, false]);
  });

  const [any] = DELIVERIES;
  assert.ok(any);
  const told: readonly [DeliveryView['state'], DeliveryView['cause'], string][] = [
    ['queued', null, ''],
    ['queued', 'throttled', 'Teams asked Quorate to wait. Quorate tries again by itself.'],
    ['sending', 'throttled', ''],
    ['sent', null, ''],
    ['uncertain', 'noAnswer', 'Teams gave no answer. It may or may not stand in the channel. Look there, then say so.'],
    ['uncertain', null, 'It may or may not stand in the channel. Look there, then say so.'],
    ['failed', 'tooBig', 'The message was too large for Teams.'],
    ['failed', null, 'Its time passed before it could be sent.'],
    ['dropped', 'busy', ''],
  ];
  for (const [state, cause, sentence] of told) {
    it(`tells of one that is ${state}, ${cause ?? 'without a cause'}`, () => { assert.equal(explanation({ ...any, state, cause }, en), sentence); });
  }

  it('asks whether it is there only where nobody knows', () => {
    assert.deepEqual([WAYS.uncertain, WAYS.failed, WAYS.sent], [['itIsThere', 'sendAgain'], ['sendAgain'], []]);
  });

  it('tells when a message is due, and once it was tried, when that was', () => {
    const waiting: DeliveryView = { ...any, state: 'queued', cause: null };
    assert.equal(moment(waiting), waiting.due);
    assert.equal(moment({ ...waiting, cause: 'busy' }), waiting.at);
    assert.equal(moment({ ...waiting, state: 'sent' }), waiting.at);
  });

  it('shows six, or all that need somebody', () => {
    const [, sent, , failed] = DELIVERIES;
    assert.ok(sent && failed);
    assert.equal(head(Array.from({ length: 10 }, () => sent)).length, 6);
    assert.equal(head(Array.from({ length: 9 }, () => failed)).length, 9);
    const many = Array.from({ length: 10 }, (_, n) => ({ ...sent, id: n.toString(), at: `2026-12-0${n.toString()}T09:00:00.000Z` }));
    assert.deepEqual(head(many, '0').map(({ id }) => id), ['9', '8', '7', '6', '5', '4', '0']);
  });
});

describe('the frame', () => {
  it('offers every group once, by name', () => {
    assert.deepEqual(choices(chairSees).map((group) => group.name), [OTHER.name, GROUP.name]);
    assert.deepEqual(choices({ ...chairSees, groups: [GROUP, OTHER] }).length, 2);
    assert.deepEqual(choices(memberSees), [GROUP]);
  });

  it('warns of a strategy whose period is over', () => {
    assert.equal(endedStrategy(chairSees)?.until, '2025-03-31');
    assert.equal(endedStrategy(emptySees), null);
  });

  const locales: readonly [string, string][] = [['cy', 'cy'], ['cy-GB', 'cy'], ['CY-gb', 'cy'], ['en-gb', 'en'], ['de', 'en'], ['', 'en']];
  for (const [locale, language] of locales) it(`speaks ${language} to “${locale}”`, () => { assert.equal(languageOf(locale), language); });
});
