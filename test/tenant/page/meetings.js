// The calendar of the group's mailbox, as the secretary has it in Outlook.

import { at, make } from './dom.js';
import { deedButton } from './doings.js';

/** @typedef {import('./page.js').Meeting} Meeting */

const when = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
const PATH = '/local/calendar';

/** @param {string} id */
function actsFor(id) {
  const acts = make('div', '', { className: 'acts' });
  acts.append(
    deedButton('A day earlier', { key: 'earlier', path: PATH, body: { id, days: -1 }, said: 'Moved to the working day before, in the calendar.' }),
    deedButton('A day later', { key: 'later', path: PATH, body: { id, days: 1 }, said: 'Moved to the next working day, in the calendar.' }),
    deedButton('Hold it now', { key: 'hold', path: PATH, body: { id, hold: true }, said: 'Moved to a few minutes from now: its run sheet can be opened.' }),
    deedButton('Cancel it', { key: 'cancel', path: PATH, body: { id, cancel: true }, said: 'Cancelled in the calendar.' }),
  );
  return acts;
}

/** @param {Meeting} meeting @param {boolean} isNext */
function rowOf({ id, start, cancelled }, isNext) {
  const row = make('li', '', { className: cancelled ? 'cancelled' : '' });
  row.append(make('time', when.format(new Date(start)), { dateTime: start }));
  if (cancelled) row.append(make('span', 'Cancelled'));
  if (isNext) row.append(actsFor(id));
  return row;
}

function callAnother() {
  const row = make('li', '');
  row.append(make('span', 'No meeting is left.'), deedButton('Call another meeting', { key: 'call', path: PATH, body: { call: true }, said: 'Another meeting is in the calendar.' }));
  return row;
}

/** The last ones that were cancelled, the next one, and what comes after it: there is always something to change. @param {Meeting[]} meetings */
export function showMeetings(meetings) {
  const next = meetings.findIndex(({ cancelled }) => !cancelled);
  const shown = next < 0 ? meetings.slice(-2) : meetings.slice(Math.max(0, next - 2), Math.max(3, next + 2));
  const rows = shown.map((meeting) => rowOf(meeting, meeting.id === meetings[next]?.id));
  at('meetings', HTMLElement).replaceChildren(...rows, ...(next < 0 ? [callAnother()] : []));
}
