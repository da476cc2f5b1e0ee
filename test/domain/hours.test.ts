import assert from 'node:assert/strict';
import type { Group } from '../../shared/domain/group.ts';
import { openMoment } from '../../shared/domain/hours.ts';
import { workingDays } from './steering-group.ts';

const OFFICE: Group['hours'] = { from: '08:00', until: '18:00', days: 'working' };

describe("the group's hours", () => {
  const rows: readonly (readonly [what: string, at: string, hours: Group['hours'], open: string])[] = [
    ['inside', '2026-11-20T12:34:56.000Z', OFFICE, '2026-11-20T12:34:56.000Z'],
    ['at the opening', '2026-11-20T08:00:00.000Z', OFFICE, '2026-11-20T08:00:00.000Z'],
    ['before the opening', '2026-11-20T07:59:59.000Z', OFFICE, '2026-11-20T08:00:00.000Z'],
    ['at the closing of a Friday', '2026-11-20T18:00:00.000Z', OFFICE, '2026-11-23T08:00:00.000Z'],
    ['on a Saturday', '2026-11-21T12:00:00.000Z', OFFICE, '2026-11-23T08:00:00.000Z'],
    ['on the evening of Christmas Eve', '2026-12-24T19:00:00.000Z', OFFICE, '2026-12-29T08:00:00.000Z'],
    ['on a Saturday, open every day', '2026-11-21T12:00:00.000Z', { ...OFFICE, days: 'all' }, '2026-11-21T12:00:00.000Z'],
    ['on a Saturday evening, open every day', '2026-11-21T19:00:00.000Z', { ...OFFICE, days: 'all' }, '2026-11-22T08:00:00.000Z'],
    ['always open', '2026-12-25T03:00:00.000Z', { from: '00:00', until: '24:00', days: 'all' }, '2026-12-25T03:00:00.000Z'],
    ['until midnight of a working day', '2026-11-20T23:59:59.000Z', { from: '00:00', until: '24:00', days: 'working' }, '2026-11-20T23:59:59.000Z'],
    ['after that midnight', '2026-11-21T00:00:00.000Z', { from: '00:00', until: '24:00', days: 'working' }, '2026-11-23T00:00:00.000Z'],
    ['hours that end before they begin close nothing', '2026-11-20T03:00:00.000Z', { from: '18:00', until: '08:00', days: 'working' }, '2026-11-20T03:00:00.000Z'],
    ['hours that end before they begin, at noon', '2026-11-20T12:00:00.000Z', { from: '18:00', until: '08:00', days: 'working' }, '2026-11-20T12:00:00.000Z'],
    ['in summer, by the clock of the place', '2026-07-01T06:30:00.000Z', OFFICE, '2026-07-01T07:00:00.000Z'],
    ['over the change to summer time', '2026-03-27T18:30:00.000Z', OFFICE, '2026-03-30T07:00:00.000Z'],
    ['over the change to winter time', '2026-10-23T17:30:00.000Z', OFFICE, '2026-10-26T08:00:00.000Z'],
  ];
  for (const [what, at, hours, open] of rows) {
    it(`${what}: ${at} opens ${open}`, () => {
      assert.equal(openMoment(at, { zone: 'Europe/London', hours }, workingDays('englandAndWales')), open);
    });
  }
});
