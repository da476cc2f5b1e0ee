import type { ForwardingView, OnwardPage } from '../../shared/contract/onward.ts';
import { GROUP, NOW, id } from './fixtures.ts';

const CLAUSE = { section: 'Standards', sentence: 'Agreed Action Logs will be forwarded to the next available Efficiency Board and Executive Management Team for information.' };

const forwarding = (n: number, toName: string, change: Partial<ForwardingView> = {}): ForwardingView => ({
  id: id(700 + n), route: id(720), from: id(721), to: id(722 + n), toName, cargo: 'actionLog', purpose: 'information', meeting: id(1), meetingStarts: '2026-11-04T10:00:00.000Z', record: id(730), state: 'queued',
  forMeetingOn: '2027-01-13', due: '2027-01-06', way: null, attempts: 0, cause: null, sent: null, sentByName: null, acknowledged: null, acknowledgedByName: null, chased: [], leftOut: 1, note: null, clause: CLAUSE,
  at: NOW, askerName: null, waitsFor: null, ways: ['mail', 'hand'], ...change,
});

export const onwardPage = (change: Partial<OnwardPage> = {}): OnwardPage => ({
  group: GROUP, today: NOW.slice(0, 10), mailbox: 'digital.steering@brookmere.example', maySend: true,
  forwardings: [
    forwarding(1, 'Executive Management Team'),
    forwarding(2, 'Efficiency Board', { state: 'failed', cause: 'forbidden', way: 'mail' }),
    forwarding(3, 'Council', { cargo: 'minutesAndDecisions', state: 'waiting', waitsFor: 'request', askerName: 'Cabinet', forMeetingOn: null, due: null, leftOut: 0, clause: null }),
    forwarding(4, 'Cabinet', { cargo: 'minutesAndDecisions', state: 'sent', way: 'hand', sent: { by: id(1), at: NOW }, sentByName: 'Rhian Owen', chased: [NOW], clause: null }),
    forwarding(5, 'Efficiency Board', { state: 'acknowledged', way: 'mail', sent: { by: id(1), at: NOW }, sentByName: 'Rhian Owen', acknowledged: { by: id(1), at: NOW, note: 'By e-mail from the clerk' }, acknowledgedByName: 'Rhian Owen' }),
  ],
  received: [{ id: id(760), cargo: 'actionLog', purpose: 'oversight', sent: { by: id(1), at: NOW }, acknowledged: null, leftOut: 0, fromName: 'Digital Delivery Project Board', meeting: id(2), meetingStarts: '2026-11-18T10:00:00.000Z' }],
  bodies: [
    { body: { id: id(723), name: 'Executive Management Team', runs: null }, diary: { body: id(723), days: ['2027-01-13', '2027-02-10'], leadDays: 5, address: 'emt@brookmere.example' }, next: { day: '2027-01-13', due: '2027-01-06' } },
    { body: { id: id(724), name: 'Efficiency Board', runs: null }, diary: null, next: null },
  ],
  ...change,
});
