import type { InputOf } from '../../shared/contract/api.ts';
import type { ProgrammePage, StrategyView } from '../../shared/contract/programme.ts';
import { DELIVERABLE_KINDS, DELIVERABLE_STATES, type Plan } from '../../shared/domain/plan.ts';
import type { PlanPart } from '../../shared/domain/plan-edit.ts';
import type { Principle, Section } from '../../shared/domain/strategy.ts';
import type { workstreamsPage } from '../../shared/words/en/workstreams-page.ts';

type WorkstreamsWords = typeof workstreamsPage;

/** A row that stays, and why. */
export interface Staying {
  readonly why: string;
  /** null: there is nothing to be done with it instead */
  readonly instead: Instead | null;
}

export interface Instead {
  readonly label: string;
  /** said once it is done */
  readonly said: string;
  readonly change: Readonly<Record<string, string>>;
  /** the field that is to be filled in then */
  readonly next: string;
}

/** A row of a form as it is typed: everything is text, and nothing chosen is empty. */
export type Row = Readonly<Record<string, string>> & { readonly id: string };

export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'day' | 'choice';
  readonly required?: boolean;
  /** a text of several paragraphs */
  readonly tall?: boolean;
  /** takes the whole line */
  readonly wide?: boolean;
  readonly hint?: string;
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** only where it goes with the rest of the row */
  readonly shown?: (row: Row) => boolean;
  readonly locked?: (row: Row) => boolean;
}

export type PlanChange = InputOf<'savePlan'>['change'];
export type ListPart = Exclude<PlanPart, 'principles'>;

const none = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
const said = (row: Row, name: string): string => (row[name] ?? '').trim();
const oneOf = <T extends string>(list: readonly T[], text: string, usual: T): T => list.find((known) => known === text) ?? usual;

const BLANK: Readonly<Record<ListPart | 'principles', Readonly<Record<string, string>>>> = {
  text: { heading: '', text: '' },
  principles: { title: '', text: '' },
  outcomes: { text: '', measure: '', evidence: '', updated: '' },
  deliverables: { title: '', kind: 'deliverable', ownerPost: '', owner: '', state: 'planned', promised: '', expected: '', done: '', partner: '', lessons: '' },
  benefits: { text: '', deliverable: '', expected: '', realised: '' },
  parked: { title: '', why: '', revisit: '', sustainability: '', training: '', funding: '' },
};

export const blankRow = (part: ListPart | 'principles'): Row => ({ ...BLANK[part], id: crypto.randomUUID() });

/** As it stands, as text. Sections have no ids of their own. */
const rowOf = (value: object): Row => ({
  id: crypto.randomUUID(),
  ...Object.fromEntries(Object.entries(value as Readonly<Record<string, string | null>>).map(([name, what]) => [name, what ?? ''])),
});
export const rowsOf = (list: readonly object[]): readonly Row[] => list.map(rowOf);

export const sectionsIn = (rows: readonly Row[]): Section[] => rows.map((row) => ({ heading: said(row, 'heading'), text: said(row, 'text') })).filter(({ heading, text }) => heading !== '' || text !== '');
export const principlesIn = (rows: readonly Row[]): Principle[] => rows.map((row) => ({ id: row.id, title: said(row, 'title'), text: said(row, 'text') }));

/** What is typed, as the part of a plan that it is. */
export const changeOf = (part: ListPart, rows: readonly Row[]): PlanChange => {
  switch (part) {
    case 'text':
      return { part, text: sectionsIn(rows) };
    case 'outcomes':
      return { part, outcomes: rows.map((row) => ({ id: row.id, text: said(row, 'text'), measure: said(row, 'measure'), evidence: said(row, 'evidence'), updated: none(row['updated']) })) };
    case 'deliverables':
      return {
        part,
        deliverables: rows.map((row) => ({
          id: row.id, title: said(row, 'title'), kind: oneOf(DELIVERABLE_KINDS, said(row, 'kind'), 'deliverable'), ownerPost: said(row, 'ownerPost'), owner: none(row['owner']),
          state: oneOf(DELIVERABLE_STATES, said(row, 'state'), 'planned'), promised: none(row['promised']), expected: none(row['expected']), done: none(row['done']), partner: said(row, 'partner'), lessons: said(row, 'lessons'),
        })),
      };
    case 'benefits':
      return { part, benefits: rows.map((row) => ({ id: row.id, text: said(row, 'text'), deliverable: none(row['deliverable']), expected: none(row['expected']), realised: none(row['realised']) })) };
    case 'parked':
      return { part, parked: rows.map((row) => ({ id: row.id, title: said(row, 'title'), why: said(row, 'why'), revisit: none(row['revisit']), sustainability: said(row, 'sustainability'), training: said(row, 'training'), funding: said(row, 'funding') })) };
  }
};

export const sectionFields = ({ form }: WorkstreamsWords): readonly RowField[] => [
  { name: 'heading', label: form.heading, kind: 'line', wide: true },
  { name: 'text', label: form.sectionText, kind: 'long', tall: true, required: true, hint: form.sectionHint },
];
export const principleFields = ({ form }: WorkstreamsWords): readonly RowField[] => [
  { name: 'title', label: form.principle, kind: 'line', required: true, wide: true }, { name: 'text', label: form.principleText, kind: 'long' },
];

/** The day for which a row was promised when it was last kept; null: it may go. */
export const promisedDay = ({ deliverables }: Pick<Plan, 'deliverables'>, { id }: Row): string | null => deliverables.find((one) => one.id === id)?.promised ?? null;

/** With what others have promised since the rows were read: it is nothing that was taken out here, and it stays. */
export const withPromised = (part: ListPart, rows: readonly Row[], { deliverables }: Pick<Plan, 'deliverables'>): readonly Row[] =>
  (part === 'deliverables' ? [...rows, ...rowsOf(deliverables.filter(({ id, promised }) => promised !== null && !rows.some((row) => row.id === id)))] : rows);

const deliverableFields = (say: WorkstreamsWords, { people, mayManage }: ProgrammePage, before: Plan): readonly RowField[] => {
  const promised = new Set(before.deliverables.filter((one) => one.promised !== null).map(({ id }) => id));
  const { form } = say;
  return [
    { name: 'title', label: form.item, kind: 'line', required: true, wide: true },
    { name: 'kind', label: form.kind, kind: 'choice', options: DELIVERABLE_KINDS.map((kind) => [kind, say.kind(kind)]) },
    { name: 'state', label: form.state, kind: 'choice', options: DELIVERABLE_STATES.map((state) => [state, say.state(state)]) },
    { name: 'ownerPost', label: form.ownerPost, kind: 'line' },
    { name: 'owner', label: form.owner, kind: 'choice', options: [['', say.nobody], ...people.map(({ id, name }) => [id, name] as const)] },
    { name: 'promised', label: form.promised, kind: 'day', ...(!mayManage && { hint: say.promisedHint }), locked: ({ id }) => !mayManage && promised.has(id) },
    { name: 'expected', label: form.expected, kind: 'day' },
    { name: 'done', label: form.done, kind: 'day', required: true, shown: ({ state }) => state === 'done' },
    { name: 'partner', label: form.partner, kind: 'line' },
    { name: 'lessons', label: form.lessons, kind: 'long', shown: ({ state }) => state === 'stopped' || state === 'done' },
  ];
};

/** What may be known of something parked. */
export const UNSAID = ['sustainability', 'training', 'funding'] as const;

export const fieldsOf = (part: ListPart, say: WorkstreamsWords, page: ProgrammePage, before: Plan): readonly RowField[] => {
  const { form } = say;
  switch (part) {
    case 'text':
      return sectionFields(say);
    case 'outcomes':
      return [
        { name: 'text', label: form.outcome, kind: 'long', required: true }, { name: 'measure', label: form.measure, kind: 'line', wide: true },
        { name: 'evidence', label: form.evidence, kind: 'long' }, { name: 'updated', label: form.updated, kind: 'day' },
      ];
    case 'deliverables':
      return deliverableFields(say, page, before);
    case 'benefits':
      return [
        { name: 'text', label: form.benefit, kind: 'long', required: true },
        { name: 'deliverable', label: form.with, kind: 'choice', options: [['', say.nothing], ...before.deliverables.map(({ id, title }) => [id, title] as const)] },
        { name: 'expected', label: form.expected, kind: 'day' }, { name: 'realised', label: form.realised, kind: 'day' },
      ];
    case 'parked':
      return [
        { name: 'title', label: form.item, kind: 'line', required: true, wide: true }, { name: 'why', label: form.why, kind: 'long', required: true }, { name: 'revisit', label: form.revisit, kind: 'day' },
        ...UNSAID.map((name): RowField => ({ name, label: say.parked[name], kind: 'line' })),
      ];
  }
};

/** A strategy as it is typed; null: a new one. */
export const strategyDraft = (strategy: StrategyView | null) => ({
  title: strategy?.title ?? '', from: strategy?.from ?? '', until: strategy?.until ?? '', published: strategy?.published ?? '', ownerPost: strategy?.ownerPost ?? '', owner: strategy?.owner ?? '',
  reviewed: strategy?.reviewed ?? '', nextReview: strategy?.nextReview ?? '', restsOn: strategy?.restsOn ?? '',
});
export type StrategyDraft = ReturnType<typeof strategyDraft>;
