import assert from 'node:assert/strict';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { readTerms } from '../../shared/domain/reader/read.ts';
import { checkForm } from '../../shared/domain/setup-check.ts';
import { formOf } from '../../shared/domain/setup-form.ts';
import { SAMPLE } from '../../shared/sample/terms-of-reference.ts';
import { standingItems } from '../../shared/sample/standing-items.ts';
import { LANGUAGES } from '../../shared/domain/group.ts';
import { TODAY } from './world.ts';

const TEAM = ['Cabinet Member for Customer Services', 'Director of Resources', 'Democratic Services Officer', 'Head of Customer Services'].map((jobTitle, at) => ({ id: `p${at}`, name: jobTitle, jobTitle, guest: false }));

describe('the sample', () => {
  const reading = readTerms(blocksOf(SAMPLE.text));
  const form = formOf(reading, TEAM, TODAY);

  it('is read whole: nothing in it is doubtful or not understood', () => {
    assert.deepEqual([reading.findings, reading.unread, reading.name], [[], [], 'Customer Services Steering Group']);
    assert.deepEqual([reading.seats.length, reading.rules.length, reading.bodies.map(({ name }) => name)], [7, 12, ['Corporate Leadership Team', 'Website Working Group']]);
    assert.deepEqual([form.version, form.dated], ['1.1', '2025-09-09']);
  });

  it('finds its people where the team has them', () => {
    assert.deepEqual([form.secretary, ...form.seats.map(({ holder }) => holder)], ['p2', 'p0', 'p1', 'p3', null, null, null, null]);
  });

  it('lacks nothing then but a mailbox and what somebody must decide', () => {
    const decided = { ...form, mailbox: 'customer.services@ambleford.example', verdicts: Object.fromEntries(reading.rules.map(({ rule }) => [rule, 'accepted' as const])) };
    assert.deepEqual(checkForm(decided, { reading, people: TEAM, today: TODAY, versions: [] }), []);
  });
});

const titles = (kept: 'actionLog' | 'minutes' | 'both', isReportedTo: boolean): readonly string[] => standingItems('en', kept, isReportedTo).map(({ number, title }) => `${number} ${title}`);

describe('the order of business that a group begins with', () => {
  it('fits what is kept and who reports', () => {
    assert.deepEqual(titles('actionLog', true), ['1 Welcome and apologies', '2 Action log of the last meeting, to agree', '3 Matters arising', '4 Reports of the groups that report to this one', '5 Risks', '6 Any other business']);
    assert.equal(titles('both', false)[3], '4 Risks');
  });

  it('is there in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) => standingItems(language, 'minutes', true).map(({ title }) => title));
    for (const other of others) assert.ok(other.every((title, at) => title !== '' && title !== first?.[at]), other.join(', '));
  });
});
