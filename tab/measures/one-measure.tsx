import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { MeasureView, ReadingView } from '../../shared/contract/measures.ts';
import { Spark } from '../charts/spark.tsx';
import { Chip } from '../frame/chip.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { CountForm } from './count-form.tsx';
import type { Desk, OfMeasure } from './desk.ts';
import { MeasureForm } from './measure-form.tsx';
import { linesOf, ratioOf, topOfMeasure, type PartLine } from './view.ts';
import { useMeasuresWords } from './words.ts';

type Said = ReturnType<typeof useMeasuresWords>;

const trendSaid = ({ now, trend, values }: PartLine, { measuresPage: say }: Said): string =>
  now === undefined ? '' : trend !== null ? say.trend(trend) : values.length > 1 ? say.noTrend : say.firstOne;

const columnsOf = (words: Said, most: number): readonly Column<PartLine>[] => {
  const { measuresPage: say } = words;
  return [
    { key: 'part', title: say.column.part, cell: ({ name }) => <Theirs>{name}</Theirs> },
    { key: 'now', title: say.column.now, cell: ({ now }) => (now === undefined ? '' : say.figure(now)) },
    { key: 'trend', title: say.column.trend, cell: (line) => <span className={line.trend === null ? 'faint' : ''}>{trendSaid(line, words)}</span> },
    { key: 'time', title: say.column.time, cell: ({ values }) => <Spark values={values} most={most} /> },
  ];
};

const Was = ({ measure, reading }: Pick<OfMeasure, 'measure'> & { readonly reading: ReadingView }): ReactElement | null => {
  const { measuresPage: say } = useMeasuresWords();
  const named = (id: string): string => measure.parts.find((part) => part.id === id)?.name ?? '';
  if (reading.was.length === 0) return null;
  return (
    <ul className="bullets measure-was">
      {reading.was.map(({ day, byName, why, figures }, at) => <li key={at.toString()}><Theirs>{say.corrected(day, byName, why)} {figures.map((figure) => `${named(figure.part)} ${say.figure(figure)}`).join(', ')}</Theirs></li>)}
    </ul>
  );
};

const Source = ({ measure, reading }: Pick<OfMeasure, 'measure'> & { readonly reading: ReadingView }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  return <><Theirs>{reading.source}</Theirs><p className="faint">{say.by(reading.byName)}</p><Was measure={measure} reading={reading} /></>;
};

const Correct = ({ desk, measure, reading }: OfMeasure & { readonly reading: ReadingView }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const form = `correct/${measure.id}/${reading.id}`;
  return <Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.correct}<span className="unseen">{say.aboutDay(measure.title, reading.day)}</span></Button>;
};

const figureOf = ({ figures }: ReadingView, part: string, { measuresPage: say }: Said): string => {
  const read = figures.find((figure) => figure.part === part);
  return read === undefined ? '' : say.figure(read);
};

const countColumnsOf = (desk: Desk, measure: MeasureView, words: Said): readonly Column<ReadingView>[] => {
  const { measuresPage: say, format } = words;
  return [
    { key: 'day', title: say.day, cell: ({ day }) => format.day(day) },
    ...measure.parts.map(({ id, name }): Column<ReadingView> => ({ key: id, title: name, cell: (reading) => figureOf(reading, id, words) })),
    { key: 'source', title: say.source, width: 'wide', cell: (reading) => <Source measure={measure} reading={reading} /> },
    ...(measure.mayWrite ? [{ key: 'correct', title: say.correct, width: 'narrow', cell: (reading: ReadingView) => <Correct desk={desk} measure={measure} reading={reading} /> } as const] : []),
  ];
};

/** Every count as a table, with what it said before it was corrected. */
const Counts = ({ desk, measure }: OfMeasure): ReactElement => {
  const words = useMeasuresWords();
  const { measuresPage: say } = words;
  const columns = useMemo(() => countColumnsOf(desk, measure, words), [desk, measure, words]);
  return (
    <details className="rule">
      <summary>{say.asTable(measure.readings.length)}</summary>
      <Table label={`${measure.title}: ${say.asTable(measure.readings.length)}`} rows={measure.readings} columns={columns} keyOf={({ id }) => id} empty={null} />
    </details>
  );
};

const Tools = ({ desk, measure }: OfMeasure): ReactElement | null => {
  const { measuresPage: say } = useMeasuresWords();
  if (!measure.mayWrite) return null;
  const whose = <span className="unseen">{say.about(measure.title)}</span>;
  return (
    <div className="buttons">
      {!measure.ended && <Button size="small" data-opens={`count/${measure.id}`} onClick={() => { desk.show(`count/${measure.id}`); }}>{say.count}{whose}</Button>}
      <Button size="small" data-opens={`measure/${measure.id}`} onClick={() => { desk.show(`measure/${measure.id}`); }}>{say.change}{whose}</Button>
    </div>
  );
};

/** The form that is open for it, if any. */
const openedOf = ({ desk, measure }: OfMeasure): ReactElement | null => {
  const { open } = desk;
  if (open === `measure/${measure.id}`) return <MeasureForm desk={desk} measure={measure} />;
  if (open === `count/${measure.id}`) return <CountForm key="count" desk={desk} measure={measure} corrects={null} />;
  const corrects = measure.readings.find(({ id }) => open === `correct/${measure.id}/${id}`);
  return corrects === undefined ? null : <CountForm key={corrects.id} desk={desk} measure={measure} corrects={corrects} />;
};

/** One measure: its latest numbers, how they stand against those before, and all of them on demand. */
export const OneMeasure = ({ desk, measure }: OfMeasure): ReactElement => {
  const words = useMeasuresWords();
  const { measuresPage: say } = words;
  const lines = useMemo(() => linesOf(measure), [measure]);
  const columns = useMemo(() => columnsOf(words, topOfMeasure(measure)), [words, measure]);
  const [latest] = measure.readings;
  const ratio = ratioOf(measure);
  const opened = openedOf({ desk, measure });
  return (
    <section className="measure">
      <div className="measure-head">
        <h3><Theirs>{measure.title}</Theirs></h3>
        {measure.takeUp && <Chip tone="calm">{say.takeUp}</Chip>}
        {measure.ended && <Chip tone="away">{say.ended}</Chip>}
      </div>
      <p className="faint">
        {latest === undefined ? say.noReading : <Theirs>{say.latest(latest.day, latest.source)}</Theirs>}
        {desk.page.workstream === null && measure.workstreamName !== null && <> · <Theirs>{say.of(measure.workstreamName)}</Theirs></>}
      </p>
      {ratio !== null && <p><Theirs>{say.ratio(ratio.first, ratio.second, ratio.by)}</Theirs></p>}
      {latest !== undefined && <Table label={measure.title} rows={lines} columns={columns} keyOf={({ id }) => id} empty={null} />}
      {latest !== undefined && <Counts desk={desk} measure={measure} />}
      {opened ?? <Tools desk={desk} measure={measure} />}
    </section>
  );
};
