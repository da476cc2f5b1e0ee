import type { Intent } from '../../bot/conversation/intent.ts';

const meeting = '01970000-0000-7000-8000-000000000101';
const no: Intent = { kind: 'notUnderstood' };

/** What clients send with a pressed button, and what anybody could send instead. */
export const ROWS_OF_PRESSES: readonly (readonly [verb: string, data: unknown, intent: Intent])[] = [
  ['view', { meeting }, { kind: 'agenda', group: null, meeting }],
  ['agenda', {}, { kind: 'agenda', group: null, meeting: null }],
  ['agenda', undefined, { kind: 'agenda', group: null, meeting: null }],
  ['nextMeeting', {}, { kind: 'nextMeeting', group: null }],
  ['quorum', {}, { kind: 'quorum', group: null }],
  ['status', {}, { kind: 'status', group: null }],
  ['myActions', {}, { kind: 'myActions' }],
  ['membership', {}, { kind: 'membership', group: null }],
  ['setUp', { team: 'x' }, { kind: 'setUp' }],
  ['check', null, { kind: 'check' }],
  ['help', {}, { kind: 'help' }],
  ['attend', { meeting, verb: 'attend' }, { kind: 'attend', group: null, meeting }],
  ['withdraw', { meeting }, { kind: 'withdraw', group: null, meeting }],
  ['apologise', { meeting }, { kind: 'apologise', group: null, meeting, reason: null, substitute: null }],
  ['apologise', { meeting, reason: 'leave', substitute: '  Jo Price ' }, { kind: 'apologise', group: null, meeting, reason: 'leave', substitute: 'Jo Price' }],
  ['apologise', { meeting, reason: 'none', substitute: '' }, { kind: 'apologise', group: null, meeting, reason: null, substitute: null }],
  ['apologise', { meeting, reason: '', substitute: null }, { kind: 'apologise', group: null, meeting, reason: null, substitute: null }],
  ['apologise', { meeting, reason: 'bored' }, no],
  ['apologise', { meeting, substitute: 'x'.repeat(101) }, no],
  ['apologise', { meeting, substitute: { name: 'x' } }, no],
  ['apologise', { meeting: 'x' }, no],
  ['attend', { meeting: 7 }, no],
  ['attend', 'meeting', no],
  ['attend', [meeting], no],
  ['view', { meeting: "' or 1=1" }, no],
  ['apologize', { meeting }, no],
  ['', {}, no],
  ['constructor', {}, no],
  ['__proto__', {}, no],
];
