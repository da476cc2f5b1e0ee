import assert from 'node:assert/strict';
import type { DeliveryView } from '../../shared/contract/views.ts';
import { call } from '../../shared/words/en/call.ts';
import { callsPage as words } from '../../shared/words/en/calls-page.ts';
import { callFaults, circularFaults, deedsOn, emptyCall, emptyCircular, fieldsOf, type CallDraft } from '../../tab/calls/view.ts';
import { explanation, lineOf } from '../../tab/delivery/view.ts';
import { en } from '../../tab/words-en.ts';
import { ASKED, callsPage, chairsPage, DECLINED, URGENT } from '../browser/fixtures-calls.ts';
import { DELIVERIES, GROUP } from '../browser/fixtures.ts';

const say = { ...en, call, callsPage: words };
const whole: CallDraft = { ...emptyCall(), subject: 'Cooling', why: 'It failed.', day: '2027-01-04' };

describe('the form for a meeting', () => {
  const rows: readonly (readonly [string, Partial<CallDraft>, readonly string[]])[] = [
    ['whole', {}, []],
    ['empty', { subject: ' ', why: '', day: '', from: '', minutes: '' }, ['subject', 'why', 'day', 'from', 'minutes']],
    ['with too long a meeting', { minutes: '721' }, ['minutes']],
    ['with a length in words', { minutes: 'an hour' }, ['minutes']],
    ['with a link that is none', { joinUrl: 'javascript:alert(1)' }, ['joinUrl']],
    ['urgent with nobody called', { kind: 'urgent' }, ['people']],
  ];
  for (const [what, change, fields] of rows) it(what, () => { assert.deepEqual(callFaults({ ...whole, ...change }, say).map(({ field }) => field), fields); });

  it('is filled with the local time of a meeting that is moved', () => {
    const summer = { starts: '2027-07-05T09:00:00.000Z', ends: '2027-07-05T10:30:00.000Z', place: null, joinUrl: null };
    assert.deepEqual(fieldsOf(GROUP.zone, summer), { day: '2027-07-05', from: '10:00', minutes: '90', place: '', joinUrl: '' });
  });
});

describe('the form for a decision in writing', () => {
  it('asks for more where money is spent', () => {
    assert.deepEqual(circularFaults(emptyCircular(), say).map(({ field }) => field), ['about', 'text', 'closes']);
    assert.deepEqual(circularFaults({ ...emptyCircular(), about: 'a', text: 'b', closes: '2027-01-01', spendsMoney: true }, say).map(({ field }) => field), ['reasons', 'optionsRejected', 'conflicts']);
  });
});

describe('what can be done with a call', () => {
  for (const [what, one, page, wanted] of [
    ['the chair agrees', ASKED, chairsPage, 'agree withdraw'],
    ['the secretary takes it back', ASKED, callsPage(), 'withdraw'],
    ['a member who asked takes it back', { ...ASKED, mine: true }, callsPage({ may: [] }), 'withdraw'],
    ['another member does nothing', ASKED, callsPage({ may: [] }), ''],
    ['nobody agrees once its time has come', ASKED, { ...chairsPage, now: ASKED.starts }, 'withdraw'],
    ['officers move what is to come', URGENT, callsPage(), 'change'],
    ['nothing is left of what was declined', DECLINED, chairsPage, ''],
  ] as const) {
    it(what, () => { assert.equal(Object.entries(deedsOn(one, page)).filter(([, may]) => may).map(([deed]) => deed).join(' '), wanted); });
  }
});

describe('a message to one person among what Quorate posted', () => {
  const [any] = DELIVERIES;
  assert.ok(any);
  const tells = (change: Partial<DeliveryView>): string => explanation({ ...any, ...change }, en);

  it('says whom it goes to, and leaves out what it has not', () => {
    assert.match(lineOf({ ...any, to: 'Nia Hughes' }, GROUP.zone, en), / · To Nia Hughes, in private · Wed 30 December/u);
    assert.match(lineOf({ ...any, about: '', to: null }, GROUP.zone, en), /^Wed 30 December/u);
  });

  it('says what helps where that person has not added the app', () => {
    assert.match(tells({ state: 'failed', cause: 'notInstalled', to: 'Nia Hughes' }), /has not added Quorate/u);
    assert.match(tells({ state: 'failed', cause: 'notInstalled', to: null }), /in this channel/u);
    assert.match(tells({ state: 'uncertain', cause: 'noAnswer', to: 'Nia Hughes' }), /no answer\. It may or may not have reached this person/u);
    assert.match(tells({ state: 'failed', cause: 'tooBig', to: 'Nia Hughes' }), /too large/u);
  });
});
