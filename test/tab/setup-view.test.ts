import assert from 'node:assert/strict';
import type { Finding, Reading } from '../../shared/domain/reading.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import type { RuleName } from '../../shared/domain/terms.ts';
import { accept, acceptable, acceptAll, change, findingsAt, isUnlikeRead, placeOf, progress, reject, reopen, ruleRows, sentencesOf, STEPS, stepOf, verdictOf, type Step } from '../../tab/setup/view.ts';
import { en } from '../../tab/setup/words.ts';
import { draftOf, READING } from '../browser/setup-fixtures.ts';

const SAY = en.terms;
const draft = draftOf();
const [quorum] = READING.rules;
if (quorum === undefined) throw new Error('the fixture reads no quorum');
const rule = (rows: ReturnType<typeof ruleRows>['read'], name: RuleName) => rows.find((row) => row.rule === name) ?? assert.fail(`no row for ${name}`);

const MONTHLY = { section: 'Meetings', sentence: 'The group meets monthly.' };
const twice: Reading = { ...READING, rules: [...READING.rules, { rule: 'cadence', value: { rhythm: { kind: 'months', every: 1 }, clause: MONTHLY }, clauses: [MONTHLY] }] };

describe('the step on which a field stands', () => {
  const rows: readonly [field: string, step: Step][] = [
    ['rules.quorum.size.people', 'rules'], ['verdicts.cadence', 'rules'], ['seats.3.post', 'people'], ['seats', 'people'], ['secretary', 'people'], ['deputySecretary', 'people'],
    ['mailbox', 'calendar'], ['aliases.0', 'calendar'], ['name', 'calendar'], ['hours.until', 'calendar'], ['nation', 'calendar'],
    ['version', 'check'], ['dated', 'check'], ['inForceFrom', 'check'], ['bodies.1.name', 'check'], ['', 'check'],
  ];
  for (const [field, step] of rows) it(`${field}: ${step}`, () => { assert.equal(stepOf(field), step); });
});

describe('where a finding is shown', () => {
  const rows: readonly [Finding, Step][] = [
    [{ kind: 'approvedBeforeMade', version: '1.3', approved: '2019-05-07', made: '2019-05-16' }, 'check'], [{ kind: 'versionUndated', version: '1.0' }, 'check'],
    [{ kind: 'severalNames', names: ['A', 'B'] }, 'calendar'], [{ kind: 'postNotNamed', post: 'A head' }, 'people'], [{ kind: 'notEnglish' }, 'rules'],
    [{ kind: 'contradicts', rule: 'quorum', clauses: [] }, 'rules'],
  ];
  for (const [finding, step] of rows) it(`${finding.kind}: ${step}`, () => { assert.equal(placeOf(finding), step); });

  it('once: beside its rule, or on the step', () => {
    const onSteps = STEPS.flatMap((step) => findingsAt(READING, step));
    const { read } = ruleRows(draft, SAY);
    assert.deepEqual([...onSteps, ...read.flatMap((row) => row.findings)].map(({ kind }) => kind).sort(), READING.findings.map(({ kind }) => kind).sort());
  });
});

describe('the rules as rows', () => {
  it('are those that were read, and those of which the document says nothing', () => {
    const { read, silent } = ruleRows(draft, SAY);
    assert.deepEqual(silent.map((row) => row.rule), ['inquorate', 'itemsNotice', 'minutesNotice', 'actionLogNotice']);
    assert.equal(read.length + silent.length, 15);
    assert.deepEqual(silent.map((row) => [row.clause, row.proposals.length]), silent.map(() => [null, 0]));
  });

  it('say the rule in plain words beside its sentence', () => {
    const row = rule(ruleRows(draft, SAY).read, 'agendaNotice');
    assert.deepEqual([row.name, row.inForce, row.clause?.section, row.verdict, row.doubtful], ['When the agenda is out', 'At least four working days before the meeting.', 'Standards', null, false]);
  });

  it('show both readings of what contradicts itself', () => {
    const row = rule(ruleRows({ ...draft, reading: twice }, SAY).read, 'cadence');
    assert.deepEqual(row.proposals.map(({ plain }) => plain), ['Every two months.', 'Every month.']);
    assert.equal(row.doubtful, true);
  });
});

describe('what is decided', () => {
  it('is counted over the rules that were read', () => {
    assert.deepEqual(progress(draft), { decided: 0, of: 11 });
    const form = reject(accept(READING, draft.form, quorum), 'urgent');
    assert.deepEqual(progress({ ...draft, form }), { decided: 2, of: 11 });
    assert.deepEqual(progress({ ...draft, form: change(form, 'inquorate', form.rules) }), { decided: 2, of: 11 });
  });

  it('leaves out what is in doubt when all the rest is accepted', () => {
    assert.equal(acceptable(draft).includes('cadence'), false);
    assert.equal(acceptable(draft).length, 10);
    const form = acceptAll(draft);
    assert.equal(verdictOf(form, 'cadence'), null);
    assert.deepEqual(progress({ ...draft, form }), { decided: 10, of: 11 });
    assert.deepEqual(acceptable({ ...draft, form }), []);
  });

  it('keeps what was decided before', () => {
    const form = acceptAll({ ...draft, form: reject(draft.form, 'quorum') });
    assert.equal(verdictOf(form, 'quorum'), 'rejected');
  });

  it('accepted: the rule as it was read', () => {
    const odd = change(draft.form, 'quorum', { ...draft.form.rules, quorum: DEFAULT_RULES.quorum });
    const form = accept(READING, odd, quorum);
    assert.deepEqual([form.rules.quorum, verdictOf(form, 'quorum')], [quorum.value, 'accepted']);
  });

  it('the other reading is meant: that is a change, for the first is what an acceptance stands for', () => {
    const other = twice.rules.at(-1) ?? assert.fail('no other reading');
    const form = accept(twice, draft.form, other);
    assert.deepEqual([form.rules.cadence.rhythm, form.rules.cadence.clause, verdictOf(form, 'cadence')], [{ kind: 'months', every: 1 }, MONTHLY, 'changed']);
  });

  it('shows the sentence of the reading that is meant, and marks a rule that was changed without one', () => {
    const other = twice.rules.at(-1) ?? assert.fail('no other reading');
    const cadence = (form: typeof draft.form) => rule(ruleRows({ ...draft, reading: twice, form }, SAY).read, 'cadence');
    const meant = cadence(accept(twice, draft.form, other));
    assert.deepEqual([sentencesOf(meant), isUnlikeRead(meant)], [[MONTHLY], false]);
    const changed = cadence(change(draft.form, 'cadence', { ...draft.form.rules, cadence: { rhythm: { kind: 'weeks', every: 2 }, clause: null } }));
    assert.deepEqual([sentencesOf(changed), isUnlikeRead(changed)], [twice.rules.find((read) => read.rule === 'cadence')?.clauses, true]);
    assert.equal(isUnlikeRead(cadence(reject(draft.form, 'cadence'))), false);
  });

  it('rejected: what Quorate goes by where nothing is stated', () => {
    const form = reject(draft.form, 'cadence');
    assert.deepEqual([form.rules.cadence, verdictOf(form, 'cadence')], [DEFAULT_RULES.cadence, 'rejected']);
  });

  it('decided again: as it was read, and open', () => {
    const form = reopen({ ...draft, form: reject(draft.form, 'cadence') }, 'cadence');
    assert.deepEqual([form.rules.cadence, verdictOf(form, 'cadence')], [draft.form.rules.cadence, null]);
    const silent = reopen({ ...draft, form: change(draft.form, 'inquorate', { ...draft.form.rules, inquorate: { ...DEFAULT_RULES.inquorate, afterMinutes: 30 } }) }, 'inquorate');
    assert.deepEqual([silent.rules.inquorate, 'inquorate' in silent.verdicts], [DEFAULT_RULES.inquorate, false]);
  });
});
