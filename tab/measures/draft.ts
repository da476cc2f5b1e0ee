import type { MeasuresPage, MeasureView, ReadingView } from '../../shared/contract/measures.ts';
import type { MeasureKind } from '../../shared/domain/measure.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Fault } from '../frame/faults.ts';

export interface MeasureDraft {
  readonly title: string;
  readonly kind: MeasureKind;
  readonly people: boolean;
  readonly takeUp: boolean;
  /** empty: the group's own */
  readonly workstream: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly ended: boolean;
}

export const blankPart = () => ({ id: crypto.randomUUID(), name: '' });

export const measureDraft = (measure: MeasureView | null, { workstream }: MeasuresPage): MeasureDraft =>
  measure === null
    ? { title: '', kind: 'share', people: true, takeUp: false, workstream: workstream ?? '', parts: [blankPart(), blankPart()], ended: false }
    : { title: measure.title, kind: measure.kind, people: measure.people, takeUp: measure.takeUp, workstream: measure.workstream ?? '', parts: measure.parts, ended: measure.ended };

export interface CountDraft {
  readonly day: string;
  readonly source: string;
  readonly why: string;
  /** by part, as it is typed */
  readonly figures: readonly { readonly part: string; readonly name: string; readonly count: string; readonly total: string }[];
}

const text = (number: number | null | undefined): string => number?.toString() ?? '';

/** A new count begins from the totals and the source of the one before; a correction from what stands there. */
export const countDraft = ({ parts, readings }: MeasureView, corrects: ReadingView | null, today: Day): CountDraft => {
  const from = corrects ?? readings[0];
  return {
    day: corrects?.day ?? today,
    source: from?.source ?? '',
    why: '',
    figures: parts.map(({ id, name }) => {
      const known = from?.figures.find(({ part }) => part === id);
      return { part: id, name, count: corrects === null ? '' : text(known?.count), total: text(known?.total) };
    }),
  };
};

/** With the parts that the measure has now: another may have changed them while somebody was counting. */
export const forParts = (draft: CountDraft, { parts }: Pick<MeasureView, 'parts'>): CountDraft => ({
  ...draft,
  figures: parts.map(({ id, name }) => ({ count: '', total: '', ...draft.figures.find(({ part }) => part === id), part: id, name })),
});

const isWhole = (typed: string): boolean => /^\d{1,9}$/u.test(typed.replaceAll(/[\s,]/gu, ''));
const wholeOf = (typed: string): number => Number(typed.replaceAll(/[\s,]/gu, ''));

/** What the form alone can tell: whether what was typed are numbers and a day. */
export const countFaults = ({ day, figures }: CountDraft, kind: MeasureKind, say: { readonly wholeNumber: string; readonly dayNeeded: string }): readonly Fault[] => [
  ...(day === '' ? [{ field: 'day', message: say.dayNeeded }] : []),
  ...figures.flatMap(({ count, total }, at): readonly Fault[] => [
    ...(isWhole(count) ? [] : [{ field: `figures.${at.toString()}.count`, message: say.wholeNumber }]),
    ...(kind === 'mix' || isWhole(total) ? [] : [{ field: `figures.${at.toString()}.total`, message: say.wholeNumber }]),
  ]),
];

export const figuresIn = ({ figures }: CountDraft, kind: MeasureKind) => figures.map(({ part, count, total }) => ({ part, count: wholeOf(count), total: kind === 'mix' ? null : wholeOf(total) }));
