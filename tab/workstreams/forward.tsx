import { Button } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import { AHEAD, type Ahead, type ForwardLane, type ForwardMark, type ForwardPlan } from '../../shared/domain/forward-plan.ts';
import { Lanes, type Lane } from '../charts/lanes.tsx';
import type { LaneShape } from '../charts/lanes-view.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useWorkstreamsWords } from './words.ts';

const SHAPE: Readonly<Record<Ahead, LaneShape>> = { meeting: 'dot', papers: 'bar', review: 'square', ends: 'wall', milestone: 'diamond', deliverable: 'triangle', revisit: 'ring' };
const NARROW = '(max-width: 699px)';

const subscribe = (changed: () => void): (() => void) => {
  const width = matchMedia(NARROW);
  width.addEventListener('change', changed);
  return () => { width.removeEventListener('change', changed); };
};

interface Row extends ForwardMark {
  readonly key: string;
  readonly where: string;
}

const useNames = (): ((of: ForwardLane['of']) => string) => {
  const { words } = useHouse();
  const { planPage: { forward } } = useWorkstreamsWords();
  return (of) => (of.kind === 'meetings' ? forward.meetings : of.kind === 'strategy' ? of.title : words.workstream.name(of.number, of.title));
};

const keyOf = ({ of }: ForwardLane): string => (of.kind === 'meetings' ? 'meetings' : of.id);

/** Where the table stands alone so many come first. */
const FIRST = 10;

type Saying = ReturnType<typeof useWorkstreamsWords>;

/** Columns where there is room for them; else two, with the rest below what it is about. */
const columnsOf = ({ planPage: { forward: say }, format }: Saying, narrow: boolean): readonly Column<Row>[] => {
  const day: Column<Row> = { key: 'day', title: say.of.day, cell: (one) => <>{format.day(one.day)} {one.late && <Chip tone="bad">{say.late}</Chip>}</> };
  const below = ({ kind, where, promised }: Row): string => [say.kind(kind), where, ...(promised === null ? [] : [say.promisedFor(promised)])].filter((part) => part !== '').join(' · ');
  if (narrow) return [day, { key: 'what', title: say.of.what, cell: (one) => <><Theirs>{one.title}</Theirs><span className="faint plan-below"><Theirs>{below(one)}</Theirs></span></> }];
  return [
    day,
    { key: 'what', title: say.of.what, width: 'wide', cell: (one) => <Theirs>{one.title}</Theirs> },
    { key: 'kind', title: say.of.kind, cell: (one) => say.kind(one.kind) },
    { key: 'where', title: say.of.where, width: 'wide', cell: (one) => <Theirs>{one.where}</Theirs> },
    { key: 'promised', title: say.of.promised, cell: (one) => (one.promised === null ? '' : format.day(one.promised)) },
  ];
};

const AsTable = ({ plan: { lanes }, narrow }: { readonly plan: ForwardPlan; readonly narrow: boolean }): ReactElement => {
  const words = useWorkstreamsWords();
  const { planPage: { forward: say } } = words;
  const [all, setAll] = useState(false);
  const nameOf = useNames();
  const rows = lanes.flatMap((lane): readonly Row[] => lane.marks.map((mark, at) => ({ ...mark, key: `${keyOf(lane)} ${at.toString()}`, where: lane.of.kind === 'workstream' ? nameOf(lane.of) : '' }))).toSorted((a, b) => a.day.localeCompare(b.day));
  const columns = useMemo(() => columnsOf(words, narrow), [words, narrow]);
  const shown = narrow && !all ? rows.slice(0, FIRST) : rows;
  return (
    <>
      <Table label={say.title} rows={shown} columns={columns} keyOf={({ key }) => key} empty={null} />
      {shown.length < rows.length && <div className="buttons"><Button size="small" onClick={() => { setAll(true); }}>{say.all(rows.length)}</Button></div>}
    </>
  );
};

const Picture = ({ plan: { from, until, lanes } }: { readonly plan: ForwardPlan }): ReactElement => {
  const { planPage: { forward: say }, format } = useWorkstreamsWords();
  const nameOf = useNames();
  const drawn = lanes.map((lane): Lane => ({
    key: keyOf(lane), name: nameOf(lane.of),
    marks: lane.marks.map((mark, at) => ({
      key: at.toString(), shape: SHAPE[mark.kind], day: mark.day, from: mark.promised, late: mark.late,
      label: lane.of.kind === 'meetings' ? '' : lane.of.kind === 'strategy' ? say.kind(mark.kind) : mark.title,
    })),
  }));
  const there = new Set(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const legend = AHEAD.filter((kind) => there.has(kind)).map((kind) => ({ shape: SHAPE[kind], word: say.kind(kind) }));
  return <Lanes span={{ from, until }} lanes={drawn} legend={legend} note={say.key} month={(day) => format.month(Number(day.slice(5, 7))).slice(0, 3)} />;
};

/** The next twelve months: a picture where there is room for one, and the same as a table. */
const Forward = ({ plan }: { readonly plan: ForwardPlan }): ReactElement => {
  const { planPage: { forward: say } } = useWorkstreamsWords();
  const narrow = useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
  return (
    <Card title={say.title} className="forward" aside={<span className="faint">{say.range(plan.from, plan.until)}</span>}>
      {plan.lanes.length === 0 ? <Empty title={say.none}>{say.noneHint}</Empty> : (
        <>
          <Picture plan={plan} />
          {narrow ? <AsTable plan={plan} narrow /> : <details className="rule prints"><summary>{say.table}</summary><AsTable plan={plan} narrow={false} /></details>}
        </>
      )}
    </Card>
  );
};

export default Forward;
