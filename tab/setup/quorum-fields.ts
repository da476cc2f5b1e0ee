import { ROUNDINGS, type QuorumRule, type QuorumSize, type Requirement, type Rules } from '../../shared/domain/terms.ts';
import { capacityField, options, pick, type Put, type RuleField } from './fields.ts';
import type { SetupWords } from './words.ts';

type Shared = Exclude<QuorumSize, { kind: 'number' }>;

const HALF = { moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 } as const;
const KINDS = ['number', 'fraction', 'percentage'] as const;

/** The same rule said in another way, with what can be kept of it. */
const sizeAs = (kind: QuorumSize['kind'], size: QuorumSize): QuorumSize => {
  if (kind === size.kind) return size;
  const { moreThan, rounding, of, atLeast } = size.kind === 'number' ? HALF : size;
  const share = { moreThan, rounding, of, atLeast };
  switch (kind) {
    case 'number': return { kind, people: Math.max(1, atLeast) };
    case 'fraction': return { kind, numerator: 1, denominator: 2, ...share };
    case 'percentage': return { kind, percent: 50, ...share };
  }
};

const AT = 'rules.quorum';

const shareFields = (size: Shared, put: (size: QuorumSize) => Rules, say: SetupWords['form']): readonly RuleField[] => [
  { kind: 'choice', key: `${AT}.size.of`, label: say.ofLabel, options: options(['inPost', 'seats'] as const, say.of), value: size.of, set: (of) => put({ ...size, of: pick(['inPost', 'seats'], of, size.of) }) },
  { kind: 'check', key: `${AT}.size.moreThan`, label: say.moreThan, hint: say.moreThanHint, value: size.moreThan, set: (moreThan) => put({ ...size, moreThan }) },
  // the fewest that are more than a share are the same however the share is rounded
  ...(size.moreThan ? [] : [
    { kind: 'choice', key: `${AT}.size.rounding`, label: say.roundingLabel, options: options(ROUNDINGS, say.rounding), value: size.rounding, set: (rounding: string) => put({ ...size, rounding: pick(ROUNDINGS, rounding, size.rounding) }) },
  ] satisfies RuleField[]),
  { kind: 'number', key: `${AT}.size.atLeast`, label: say.atLeast, from: 0, to: 250, value: size.atLeast, set: (atLeast) => put({ ...size, atLeast }), clear: null },
];

const sizeFields = (size: QuorumSize, put: (size: QuorumSize) => Rules, say: SetupWords['form']): readonly RuleField[] => {
  switch (size.kind) {
    case 'number':
      return [{ kind: 'number', key: `${AT}.size.people`, label: say.people, from: 1, to: 250, value: size.people, set: (people) => put({ ...size, people }), clear: null }];
    case 'fraction':
      return [
        { kind: 'number', key: `${AT}.size.numerator`, label: say.numerator, from: 1, to: 100, value: size.numerator, set: (numerator) => put({ ...size, numerator }), clear: null },
        { kind: 'number', key: `${AT}.size.denominator`, label: say.denominator, from: 1, to: 100, value: size.denominator, set: (denominator) => put({ ...size, denominator }), clear: null },
        ...shareFields(size, put, say),
      ];
    case 'percentage':
      return [
        { kind: 'number', key: `${AT}.size.percent`, label: say.percent, from: 1, to: 100, value: size.percent, set: (percent) => put({ ...size, percent }), clear: null },
        ...shareFields(size, put, say),
      ];
  }
};

const requirementFields = (rule: QuorumRule, put: Put<'quorum'>, say: SetupWords['form']): readonly RuleField[] => {
  const putAt = (at: number, requirement: Requirement | null): Rules =>
    put({ ...rule, requires: rule.requires.flatMap((old, index) => (index === at ? (requirement === null ? [] : [requirement]) : [old])) });
  const groups = rule.requires.map((requirement, at): RuleField => {
    const key = `${AT}.requires.${at.toString()}`;
    return {
      kind: 'group', key, label: say.requirement(at + 1), fields: [
        capacityField({ key: `${key}.among`, label: say.among }, requirement.among, (among) => putAt(at, { ...requirement, among }), say),
        { kind: 'number', key: `${key}.people`, label: say.amongPeople, from: 1, to: 250, value: requirement.people, set: (people) => putAt(at, { ...requirement, people }), clear: null },
        { kind: 'press', key: `${key}.remove`, label: say.removeRequirement(at + 1), press: () => putAt(at, null) },
      ],
    };
  });
  const fresh: Requirement = { among: ['chair', 'viceChair'], people: 1 };
  return [...groups, { kind: 'press', key: `${AT}.requires.add`, label: say.addRequirement, press: () => put({ ...rule, requires: [...rule.requires, fresh] }) }];
};

export const quorumFields = (rule: QuorumRule, put: Put<'quorum'>, say: SetupWords['form']): readonly RuleField[] => [
  { kind: 'choice', key: `${AT}.size`, label: say.sizeLabel, options: options(KINDS, say.size), value: rule.size.kind, set: (kind) => put({ ...rule, size: sizeAs(pick(KINDS, kind, 'number'), rule.size) }) },
  ...sizeFields(rule.size, (size) => put({ ...rule, size }), say),
  ...requirementFields(rule, put, say),
  { kind: 'choice', key: `${AT}.counts`, label: say.countsLabel, options: options(['core', 'all'] as const, say.counts), value: rule.counts, set: (counts) => put({ ...rule, counts: pick(['core', 'all'], counts, rule.counts) }) },
];
