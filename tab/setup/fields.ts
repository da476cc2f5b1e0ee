import type { NoticeRule, RuleName, Rules } from '../../shared/domain/terms.ts';
import { CAPACITIES, type Capacity } from '../../shared/domain/seat.ts';
import type { SetupWords } from './words.ts';

/** The form of one rule as values: what can be said of it, and what the rules are once it is said. */

interface Named {
  /** the path of the field in the form, as problems name it */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
}

export type RuleField =
  | (Named & { readonly kind: 'number'; readonly from: number; readonly to: number; readonly value: number | null; readonly set: (value: number) => Rules; /** may be left empty */ readonly clear: (() => Rules) | null })
  | (Named & { readonly kind: 'choice'; readonly options: readonly (readonly [value: string, label: string])[]; readonly value: string; readonly set: (value: string) => Rules })
  | (Named & { readonly kind: 'check'; readonly value: boolean; readonly set: (value: boolean) => Rules })
  | (Named & { readonly kind: 'many'; readonly options: readonly (readonly [value: string, label: string])[]; readonly values: readonly string[]; readonly set: (values: readonly string[]) => Rules })
  | (Named & { readonly kind: 'press'; readonly press: () => Rules })
  | (Named & { readonly kind: 'group'; readonly fields: readonly RuleField[] });

/** Puts a rule back into the rules. */
export type Put<K extends RuleName> = (rule: Rules[K]) => Rules;

export const options = <T extends string>(values: readonly T[], label: (value: T) => string): readonly (readonly [string, string])[] => values.map((value) => [value, label(value)]);

export const pick = <T extends string>(values: readonly T[], value: string, otherwise: T): T => values.find((known) => known === value) ?? otherwise;

const YES_NO = ['notStated', 'yes', 'no'] as const;

/** yes, no, or what the document leaves open */
export const tripleField = (named: Named, value: boolean | null, set: (value: boolean | null) => Rules, say: SetupWords['form']): RuleField => ({
  ...named, kind: 'choice', options: options(YES_NO, say.triple), value: value === null ? 'notStated' : value ? 'yes' : 'no',
  set: (chosen) => set(chosen === 'notStated' ? null : chosen === 'yes'),
});

export const capacityField = (named: Named, among: readonly Capacity[], set: (among: readonly Capacity[]) => Rules, say: SetupWords['form']): RuleField => ({
  ...named, kind: 'many', options: options(CAPACITIES, say.capacity), values: among,
  set: (values) => set(CAPACITIES.filter((capacity) => values.includes(capacity))),
});

/** Whether there is such a rule at all. */
export const presenceField = <K extends RuleName>(rule: K, value: Rules[K], put: Put<K>, fresh: NonNullable<Rules[K]>, none: Rules[K], say: SetupWords['form']): RuleField => ({
  kind: 'choice', key: `rules.${rule}`, label: say.presence, options: options(['rule', 'none'] as const, say.present), value: value === null ? 'none' : 'rule',
  set: (chosen) => put(chosen === 'none' ? none : value ?? fresh),
});

export const noticeFields = (key: string, { amount, unit }: NoticeRule, units: readonly NoticeRule['unit'][], put: (change: Partial<NoticeRule>) => Rules, say: SetupWords['form']): readonly RuleField[] => [
  { kind: 'number', key: `${key}.amount`, label: say.amount, from: 0, to: 366, value: amount, set: (value) => put({ amount: value }), clear: null },
  { kind: 'choice', key: `${key}.unit`, label: say.unitLabel, options: options(units, say.unit), value: unit, set: (value) => put({ unit: pick(units, value, unit) }) },
];

/** A whole number within the field's bounds; null: not one. */
export const numberIn = (text: string, { from, to }: { readonly from: number; readonly to: number }): number | null => {
  const trimmed = text.trim();
  const number = /^\d{1,6}$/u.test(trimmed) ? Number(trimmed) : Number.NaN;
  return number >= from && number <= to ? number : null;
};

/** All fields, those in groups too. */
export const flat = (fields: readonly RuleField[]): readonly RuleField[] => fields.flatMap((field) => (field.kind === 'group' ? [field, ...flat(field.fields)] : [field]));
