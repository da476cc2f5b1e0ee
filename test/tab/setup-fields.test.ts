import assert from 'node:assert/strict';
import { formInput } from '../../shared/contract/setting-up.ts';
import { checkRules } from '../../shared/domain/rule-check.ts';
import { RULES, type QuorumSize, type RuleName, type Rules } from '../../shared/domain/terms.ts';
import { exampleOf } from '../../tab/setup/examples.ts';
import { flat, numberIn, type RuleField } from '../../tab/setup/fields.ts';
import { faultsOf, isSameRule, withClause } from '../../tab/setup/rule-faults.ts';
import { fieldsOf } from '../../tab/setup/rule-fields.ts';
import { cy } from '../../tab/setup/words-cy.ts';
import { en } from '../../tab/setup/words.ts';
import * as v from 'valibot';
import { draftOf, TODAY } from '../browser/setup-fixtures.ts';

const SAY = en.setup.form;
const { form } = draftOf();

const field = (rule: RuleName, rules: Rules, key: string): RuleField => flat(fieldsOf(rule, rules, SAY)).find((known) => known.key === key) ?? assert.fail(`no field ${key}`);
const choose = (rule: RuleName, rules: Rules, key: string, value: string): Rules => {
  const found = field(rule, rules, key);
  return found.kind === 'choice' ? found.set(value) : assert.fail(`${key} is no choice`);
};
const press = (rules: Rules, key: string): Rules => {
  const found = field('quorum', rules, key);
  return found.kind === 'press' ? found.press() : assert.fail(`${key} is no button`);
};

const keys = (of: Rules): readonly string[] => flat(fieldsOf('quorum', of, SAY)).map(({ key }) => key);
const faults = (rules: Rules, typed: Record<string, string> = {}, rule: RuleName = 'quorum') =>
  faultsOf(rule, fieldsOf(rule, rules, SAY), typed, checkRules(rules, form.seats), SAY, en.formProblem).map(({ field: at, message }) => `${at}: ${message}`);
const sized = (size: QuorumSize): Rules => ({ ...form.rules, quorum: { ...form.rules.quorum, size } });
const example = (rule: RuleName, change: Partial<Rules>) => exampleOf(rule, { ...form.rules, ...change }, form.seats, TODAY);

/** Everything that one press, choice or tick can make of a rule. */
const next = (one: RuleField): readonly Rules[] => {
  switch (one.kind) {
    case 'number': return [one.set(one.from), one.set(one.to), ...(one.clear === null ? [] : [one.clear()])];
    case 'choice': return one.options.map(([value]) => one.set(value));
    case 'check': return [one.set(true), one.set(false)];
    case 'many': return [one.set(one.options.map(([value]) => value)), one.set(one.options.slice(0, 1).map(([value]) => value))];
    case 'press': return [one.press()];
    case 'group': return [];
  }
};

describe('the form of a rule', () => {
  for (const rule of RULES) {
    it(`leads only to rules that the server takes: ${rule}`, () => {
      const once = flat(fieldsOf(rule, form.rules, SAY)).flatMap(next);
      const all = [...once, ...once.flatMap((rules) => flat(fieldsOf(rule, rules, SAY)).flatMap(next))];
      assert.ok(all.length > 2, all.length.toString());
      for (const rules of all) {
        assert.deepEqual(v.safeParse(formInput, { ...form, rules }).issues ?? [], []);
        for (const other of RULES) if (other !== rule) assert.equal(rules[other], form.rules[other]);
      }
    });

    it(`names each field once and in both languages: ${rule}`, () => {
      for (const say of [SAY, cy.setup.form]) {
        const fields = flat(fieldsOf(rule, form.rules, say));
        assert.equal(new Set(fields.map(({ key, kind }) => `${key} ${kind}`)).size, fields.length);
        for (const one of fields) {
          assert.ok(one.key.startsWith(`rules.${rule}`), one.key);
          assert.ok(one.label.length > 1, one.key);
          if (one.kind === 'choice' || one.kind === 'many') for (const [, label] of one.options) assert.ok(label.length > 1, one.key);
        }
      }
    });
  }

  const sizes: readonly [QuorumSize['kind'], QuorumSize][] = [
    ['number', { kind: 'number', people: 5 }], ['fraction', { kind: 'fraction', numerator: 1, denominator: 2, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 }],
    ['percentage', { kind: 'percentage', percent: 50, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 }],
  ];
  for (const [kind, size] of sizes) it(`the quorum as a ${kind}`, () => { assert.deepEqual(choose('quorum', form.rules, 'rules.quorum.size', kind).quorum.size, size); });

  it('keeps who counts and what is rounded when a fraction becomes a percentage', () => {
    const third: QuorumSize = { kind: 'fraction', numerator: 1, denominator: 3, moreThan: false, rounding: 'down', of: 'seats', atLeast: 3 };
    const { quorum } = choose('quorum', { ...form.rules, quorum: { ...form.rules.quorum, size: third } }, 'rules.quorum.size', 'percentage');
    assert.deepEqual(quorum.size, { kind: 'percentage', percent: 50, moreThan: false, rounding: 'down', of: 'seats', atLeast: 3 });
  });

  it('asks for a rounding only where a share is rounded', () => {
    const rules = choose('quorum', form.rules, 'rules.quorum.size', 'fraction');
    assert.equal(keys(rules).includes('rules.quorum.size.rounding'), false);
    const more = field('quorum', rules, 'rules.quorum.size.moreThan');
    assert.ok(more.kind === 'check' && keys(more.set(false)).includes('rules.quorum.size.rounding'));
  });

  it('adds and removes who must be there', () => {
    const more = press(form.rules, 'rules.quorum.requires.add');
    assert.equal(more.quorum.requires.length, 2);
    assert.deepEqual(press(more, 'rules.quorum.requires.0.remove').quorum.requires, more.quorum.requires.slice(1));
  });

  it('keeps the sentence, or says that there is none', () => {
    const clause = { section: 'Standards', sentence: 'Papers with the agenda.' };
    assert.equal(choose('papersNotice', form.rules, 'rules.papersNotice', 'notice').papersNotice?.clause, form.rules.papersNotice?.clause);
    assert.equal(withClause(form.rules, 'quorum', null).quorum.clause, null);
    assert.equal(withClause(form.rules, 'quorum', clause).quorum.clause, clause);
    assert.equal(withClause({ ...form.rules, urgent: null }, 'urgent', clause).urgent, null);
  });
});

describe('a rule that is changed', () => {
  const rows: readonly [what: string, rules: Rules, same: boolean][] = [
    ['not at all', form.rules, true], ['in its sentence alone', withClause(form.rules, 'agendaNotice', null), true],
    ['in its days', { ...form.rules, agendaNotice: { ...form.rules.agendaNotice, amount: 9 } }, false], ['in another rule', { ...form.rules, urgent: null }, true],
  ];
  for (const [what, rules, same] of rows) it(`${what}: ${same ? 'says the same' : 'says something else'}`, () => { assert.equal(isSameRule('agendaNotice', form.rules, rules), same); });
});

describe('a number that is typed', () => {
  const rows: readonly [text: string, number: number | null][] = [['5', 5], [' 12 ', 12], ['0', null], ['', null], ['2.5', null], ['-3', null], ['five', null], ['251', null], ['250', 250], ['1e2', null]];
  for (const [text, number] of rows) it(`“${text}”`, () => { assert.equal(numberIn(text, { from: 1, to: 250 }), number); });
});

describe('what is wrong with a rule', () => {

  it('is nothing', () => { assert.deepEqual(faults(form.rules), []); });
  it('what is no number', () => { assert.deepEqual(faults(form.rules, { 'rules.quorum.size.people': 'many' }), ['rules.quorum.size.people: Enter a whole number from 1 to 250.']); });
  it('not what stands in a field that is not shown any more', () => { assert.deepEqual(faults(form.rules, { 'rules.quorum.size.percent': 'half' }), []); });
  it('a fraction above one', () => {
    const rules = sized({ kind: 'fraction', numerator: 3, denominator: 2, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 });
    assert.deepEqual(faults(rules), ['rules.quorum.size.numerator: Enter a whole number from 1 to 2.']);
  });
  it('nobody among those who must be there, said once', () => {
    const rules: Rules = { ...form.rules, quorum: { ...form.rules.quorum, requires: [{ among: [], people: 1 }] } };
    assert.deepEqual(faults(rules), ['rules.quorum.requires.0.among: Choose at least one.']);
  });
  it('not what the seats do not bear: those may be mended instead', () => { assert.deepEqual(faults(sized({ kind: 'number', people: 40 })), []); });
});

describe('what a rule comes to', () => {
  const half: QuorumSize = { kind: 'fraction', numerator: 1, denominator: 2, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 };

  it('a number of people, whoever is in post', () => { assert.deepEqual(example('quorum', {}), { kind: 'quorum', cases: [{ inPost: 7, needed: 5 }, { inPost: 5, needed: 5 }] }); });
  it('a share of those in post', () => {
    assert.deepEqual(example('quorum', { quorum: { ...form.rules.quorum, size: half } }), { kind: 'quorum', cases: [{ inPost: 7, needed: 4 }, { inPost: 5, needed: 3 }] });
  });
  it('without any seat yet', () => { assert.deepEqual(exampleOf('quorum', form.rules, [], TODAY), { kind: 'quorum', cases: [{ inPost: 1, needed: 5 }] }); });

  const notices: readonly [unit: 'workingDays' | 'clearWorkingDays' | 'days' | 'clearDays', by: string][] = [['workingDays', '2027-01-07'], ['clearWorkingDays', '2027-01-06'], ['days', '2027-01-09'], ['clearDays', '2027-01-08']];
  for (const [unit, by] of notices) {
    it(`four ${unit} before a Wednesday`, () => { assert.deepEqual(example('agendaNotice', { agendaNotice: { amount: 4, unit, clause: null } }), { kind: 'before', meeting: '2027-01-13', by }); });
  }

  const rhythms: readonly [Rules['cadence']['rhythm'], number | null][] = [
    [{ kind: 'months', every: 2 }, 6], [{ kind: 'weeks', every: 2 }, 26], [{ kind: 'namedMonths', months: [1, 5, 9] }, 3], [{ kind: 'timesAYear', times: 4, atLeast: true }, 4], [{ kind: 'asRequired' }, null],
  ];
  for (const [rhythm, meetings] of rhythms) {
    it(`a year of ${rhythm.kind}`, () => { assert.deepEqual(example('cadence', { cadence: { rhythm, clause: null } }), meetings === null ? null : { kind: 'aYear', meetings }); });
  }
  it('nothing where there is no rule', () => { assert.equal(example('itemsNotice', { itemsNotice: null }), null); });
});
