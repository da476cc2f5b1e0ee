import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AttendanceNote } from '../../bot/usecases/attendance/attendance-notes.ts';
import { absence, ABSENCE_CLAUSE, attendanceCard, LOST } from './attendance-samples.ts';
import { GROUP, MEETING_ID, NOTICE_ID } from './samples.ts';

const textOf = (note: AttendanceNote): string => JSON.stringify(attendanceCard(note, 'en'));
const turned: AttendanceNote = { about: 'attendance', kind: 'quorumTurned', view: LOST };

describe('notes of attendance', () => {
  it('the quorum has turned: what is lacking, who has not answered, what follows, the clause, and the way to the page', () => {
    const text = textOf(turned);
    for (const part of [/Not quorate: the meeting on Wed 6 January 2027/u, /one of them the chair or vice chair/u, /somebody who sent apologies would have to come after all/u, /Not answered yet: /u, /nothing is decided/u, /at least five group members/u]) assert.match(text, part);
    assert.ok(text.includes(`#attendance?group=${GROUP.id}&meeting=${MEETING_ID}`) && text.includes(`notice-${NOTICE_ID}`));
  });

  it('no reason and no substitute is in it', () => {
    for (const note of [turned, absence()]) for (const secret of ['unwell', 'Unwell', 'leave', 'Jo Price']) assert.ok(!textOf(note).includes(secret), secret);
  });

  it('a second apology: a kind draft for the chair, with its clause, and a substitute only where the terms let one come (R110, R114)', () => {
    const text = textOf(absence());
    for (const part of [/A word with Daniel O'Neill\?/u, /apologies to two meetings in a row/u, /cancelled are not counted/u, /we have missed you/u, /send somebody in your place/u]) assert.match(text, part);
    assert.ok(text.includes(ABSENCE_CLAUSE.sentence));
    assert.doesNotMatch(textOf(absence({ maySubstitute: false })), /send somebody in your place/u);
    assert.doesNotMatch(text, /challenge you|you must/u);
  });
});
