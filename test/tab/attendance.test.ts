import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LineView } from '../../shared/contract/attendance.ts';
import { attendancePage as en } from '../../shared/words/en/attendance-page.ts';
import { addLine, allPresent, changeLine, fresh, isChanged, mergeLines, newLine, rebased, removeLine, settle } from '../../tab/attendance/draft.ts';
import { detailOf, lineWords, saidOf, sortedMembers } from '../../tab/attendance/view.ts';
import { en as words } from '../../tab/words-en.ts';
import { attendancePage, LINES, registerView } from '../browser/fixtures-attendance.ts';
import { PEOPLE } from '../tenant/people.ts';

const { chair, ict, operations, programme } = PEOPLE;
const of = (lines: readonly LineView[], key: string) => lines.find((line) => line.key === key);
const changedLine = (key: string, change: Partial<LineView>) => LINES.map((line) => (line.key === key ? { ...line, ...change } : line));

const begun = () => fresh(registerView());

describe('a register while two people fill it in', () => {
  it('knows what was changed, and takes the times of whoever is not there', () => {
    const draft = changeLine(begun(), ict.id, { status: 'absent' });
    assert.deepEqual([isChanged(begun()), isChanged(draft), of(draft.lines, ict.id)?.left], [false, true, null]);
    assert.equal(isChanged(changeLine(changeLine(begun(), chair.id, { status: 'absent' }), chair.id, { status: 'present' })), false);
  });

  it('marks everybody expected as present, a substitute as a substitute', () => {
    const { draft, marked } = allPresent(begun());
    assert.deepEqual([marked, of(draft.lines, operations.id)?.status, of(draft.lines, programme.id)?.status, of(draft.lines, PEOPLE.communications.id)?.status], [2, 'present', 'presentAsSubstitute', 'absent']);
  });

  it('follows what is saved as long as nothing is entered', () => {
    const later = registerView({ revision: 4, lines: changedLine(chair.id, { status: 'absent' }) });
    assert.deepEqual(rebased(begun(), later), fresh(later));
  });

  it('keeps mine and takes theirs where each has changed another line', () => {
    const mine = changeLine(begun(), operations.id, { status: 'present' });
    const next = rebased(mine, registerView({ revision: 4, lines: changedLine(chair.id, { status: 'absent' }) }));
    assert.deepEqual([of(next.lines, operations.id)?.status, of(next.lines, chair.id)?.status, next.conflicts, next.merged, next.base.revision], ['present', 'absent', [], true, 4]);
  });

  it('asks where both have changed one line, and loses neither until it is chosen', () => {
    const mine = changeLine(begun(), operations.id, { status: 'present' });
    const theirs = registerView({ revision: 4, lines: changedLine(operations.id, { status: 'apologies' }) });
    const asked = rebased(mine, theirs);
    assert.deepEqual(asked.conflicts.map((conflict) => [conflict.mine.status, conflict.theirs.status]), [['present', 'apologies']]);
    const readAgain = rebased(asked, { ...theirs });
    assert.equal(readAgain.conflicts.length, 1, 'reading again settles nothing');
    assert.deepEqual([of(settle(readAgain, operations.id, 'mine').lines, operations.id)?.status, of(settle(readAgain, operations.id, 'theirs').lines, operations.id)?.status], ['present', 'apologies']);
    assert.deepEqual(settle(readAgain, operations.id, 'theirs').conflicts, []);
    assert.deepEqual(rebased(mine, registerView({ revision: 4, lines: changedLine(operations.id, { status: 'present' }) })).conflicts, [], 'both put in the same');
  });

  it('somebody who was added stays, whoever saves; somebody who was removed goes unless the other changed the line', () => {
    const added = addLine(begun(), newLine({ person: null, name: 'A partner', standsFor: null, member: false }, 'guest/2'));
    assert.equal(of(rebased(added, registerView({ revision: 4 })).lines, 'guest/2')?.name, 'A partner');
    const removed = removeLine(begun(), 'guest/1');
    assert.equal(of(rebased(removed, registerView({ revision: 4 })).lines, 'guest/1'), undefined);
    assert.equal(of(rebased(removed, registerView({ revision: 4, lines: changedLine('guest/1', { left: '15:00' }) })).lines, 'guest/1')?.left, '15:00');
    assert.deepEqual(mergeLines(LINES, LINES, LINES.slice(0, 3)).lines, LINES.slice(0, 3));
  });
});

describe('the page of attendance', () => {
  const { members } = attendancePage();

  it('tells of others only that they have answered, and puts those who have not first', () => {
    assert.deepEqual([saidOf({ answered: true, said: null }), saidOf({ answered: false, said: null })], ['answered', 'none']);
    assert.deepEqual(sortedMembers(members).map((member) => saidOf(member)), ['none', 'none', 'none', 'none', 'apologies', 'attending', 'attending', 'attending']);
  });

  it('says who entered an answer, and a line in one phrase', () => {
    const vice = members.find(({ id }) => id === PEOPLE.viceChair.id);
    assert.equal(vice && detailOf(vice, words.attendance), 'entered by Margaret Lowe');
    const names = new Map([[PEOPLE.hr.id, "Daniel O'Neill"]]);
    assert.equal(lineWords({ status: 'presentAsSubstitute', arrived: '14:05', left: '15:00', standsFor: PEOPLE.hr.id }, names, en), "Present as substitute, for Daniel O'Neill, from 14:05 until 15:00");
    assert.equal(lineWords({ status: 'absent', arrived: null, left: null, standsFor: null }, names, en), 'Absent');
  });
});
