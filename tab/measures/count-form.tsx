import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReadingView } from '../../shared/contract/measures.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useChanging } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { OfMeasure } from './desk.ts';
import { countDraft, countFaults, figuresIn, forParts, type CountDraft } from './draft.ts';
import { useMeasuresWords } from './words.ts';

type Figure = CountDraft['figures'][number];

const Figures = ({ figures, mix, set }: { readonly figures: readonly Figure[]; readonly mix: boolean; readonly set: (figures: readonly Figure[]) => void }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const change = (at: number, part: Partial<Figure>): void => { set(figures.map((figure, n) => (n === at ? { ...figure, ...part } : figure))); };
  return (
    <>
      {figures.map(({ part, name, count, total }, at) => (
        <div key={part} className="measure-figure">
          <FormField name={`figures.${at.toString()}.count`} label={say.partCount(name)} required><Input inputMode="numeric" value={count} onChange={(_, { value }) => { change(at, { count: value }); }} /></FormField>
          {!mix && <FormField name={`figures.${at.toString()}.total`} label={say.partTotal(name)} required><Input inputMode="numeric" value={total} onChange={(_, { value }) => { change(at, { total: value }); }} /></FormField>}
        </div>
      ))}
    </>
  );
};

/** What stands there now, where somebody was quicker. */
const Conflict = ({ measure, corrects }: Pick<OfMeasure, 'measure'> & { readonly corrects: string | null }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const reading = measure.readings.find(({ id }) => id === corrects) ?? measure.readings[0];
  const named = (id: string): string => measure.parts.find((part) => part.id === id)?.name ?? '';
  return (
    <div className="banner"><Shape tone="warn" size={20} /><div className="say">
      <p>{say.conflict}</p>
      {reading !== undefined && <p><Theirs>{say.latest(reading.day, reading.source)}: {reading.figures.map((figure) => `${named(figure.part)} ${say.figure(figure)}`).join(', ')}</Theirs></p>}
    </div></div>
  );
};

/** What was counted on a day, or a correction of it with the reason. */
export const CountForm = ({ desk, measure, corrects }: OfMeasure & { readonly corrects: ReadingView | null }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const { form, busy, conflicts, send } = useChanging(desk.close, desk.data.refresh);
  const [was] = useState(measure.revision);
  const [typed, setDraft] = useState(() => countDraft(measure, corrects, desk.page.today));
  const draft = conflicts ? forParts(typed, measure) : typed;
  const change = (part: Partial<CountDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = (): void => {
    if (!form.check(countFaults(draft, measure.kind, say))) return;
    const { day, source, why } = draft;
    const input = { ...desk.at, measure: measure.id, revision: conflicts ? measure.revision : was, reading: corrects?.id ?? null, day, source, why, figures: figuresIn(draft, measure.kind) };
    send(async () => await desk.save('noteReading', say.counted(measure.title))(input));
  };
  return (
    <Form label={corrects === null ? say.countIt(measure.title) : say.correctIt(measure.title, corrects.day)} state={form} submit={submit}>
      {conflicts && <Conflict measure={measure} corrects={corrects?.id ?? null} />}
      <div className="pair">
        <FormField name="day" label={say.field.day} required><Input type="date" max={desk.page.today} value={draft.day} onChange={(_, { value }) => { change({ day: value }); }} /></FormField>
        <FormField name="source" label={say.field.source} required><Input value={draft.source} onChange={(_, { value }) => { change({ source: value }); }} /></FormField>
      </div>
      <Figures figures={draft.figures} mix={measure.kind === 'mix'} set={(figures) => { change({ figures }); }} />
      {corrects !== null && <FormField name="why" label={say.field.why} required><Input value={draft.why} onChange={(_, { value }) => { change({ why: value }); }} /></FormField>}
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={desk.close} />
    </Form>
  );
};
