import { useMemo, type ReactElement } from 'react';
import type { WorkstreamDetail } from '../../shared/contract/programme.ts';
import { isLate, missedBy, type Deliverable } from '../../shared/domain/plan.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import { Chip } from '../frame/chip.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { TimelineOf } from './timeline.tsx';
import { dated, recurring, toneOf } from './view.ts';
import { useWorkstreamsWords } from './words.ts';

type Names = Readonly<Record<PersonId, string>>;

const ownerOf = ({ owner, ownerPost }: Deliverable, names: Names): readonly string[] => [owner === null ? '' : (names[owner] ?? ''), ownerPost].filter((part) => part !== '');

const useColumns = (names: Names, today: Day, numberOf: (one: Deliverable) => number): readonly Column<Deliverable>[] => {
  const { workstreamsPage: say, format } = useWorkstreamsWords();
  return useMemo(() => [
    {
      key: 'title', title: say.column.title, width: 'wide',
      cell: (one) => (
        <>
          <span className="name">{numberOf(one)}. <Theirs>{one.title}</Theirs></span>
          {(one.kind === 'milestone' || one.partner !== '') && <span className="faint plan-below">{[...(one.kind === 'milestone' ? [say.kind('milestone')] : []), ...(one.partner === '' ? [] : [say.partner(one.partner)])].join(' · ')}</span>}
          {one.lessons !== '' && <span className="faint plan-below"><Theirs>{say.lessons(one.lessons)}</Theirs></span>}
        </>
      ),
    },
    { key: 'owner', title: say.column.owner, cell: (one) => <Theirs>{ownerOf(one, names).join(', ') || say.nobody}</Theirs> },
    { key: 'promised', title: say.column.promised, cell: (one) => (one.promised === null ? say.noDay : format.day(one.promised)) },
    { key: 'expected', title: say.column.expected, cell: (one) => (one.done !== null ? say.doneOn(one.done) : one.expected === null ? say.noDay : format.day(one.expected)) },
    { key: 'slippage', title: say.column.slippage, cell: (one) => (one.state === 'stopped' ? say.state('stopped') : say.slippage(missedBy(one, today))) },
    { key: 'state', title: say.column.state, cell: (one) => <Chip tone={toneOf(one, today)}>{isLate(one, today) ? say.late : say.state(one.state)}</Chip> },
  ], [say, format, names, today, numberOf]);
};

const Recurring = ({ list, names }: { readonly list: readonly Deliverable[]; readonly names: Names }): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  if (list.length === 0) return null;
  return (
    <section className="part" aria-label={say.recurring}>
      <h3>{say.recurring}</h3>
      <ul className="rows">
        {list.map((one) => (
          <li key={one.id}>
            <p><Theirs>{one.title}</Theirs></p>
            <p className="faint">{[...ownerOf(one, names), ...(one.partner === '' ? [] : [say.partner(one.partner)]), say.state(one.state)].join(' · ')}</p>
            {one.lessons !== '' && <p className="faint"><Theirs>{say.lessons(one.lessons)}</Theirs></p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is to be there and when: promised, expected, done; the same as a line of time where there is room for one. */
export const Deliverables = ({ detail: { plan, names }, today }: { readonly detail: WorkstreamDetail; readonly today: Day }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const list = useMemo(() => dated(plan), [plan]);
  const numberOf = useMemo(() => {
    const numbers = new Map(list.map(({ id }, at) => [id, at + 1]));
    return ({ id }: Deliverable): number => numbers.get(id) ?? 0;
  }, [list]);
  const columns = useColumns(names, today, numberOf);
  return (
    <>
      <TimelineOf list={list} today={today} />
      <Table label={say.part('deliverables')} rows={list} columns={columns} keyOf={({ id }) => id} empty={null} />
      <Recurring list={recurring(plan)} names={names} />
    </>
  );
};
