import { Link } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BlockersPage, BlockerView } from '../../shared/contract/blockers.ts';
import { awaitsDecision } from '../../shared/domain/blocker.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { EarlierOnes, type Earlier } from '../frame/earlier.tsx';
import { usePlace } from '../frame/house.tsx';
import { byText } from '../frame/list-view.ts';
import type { Listing } from '../frame/listing.ts';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { found, showsEnded, toneOf, USUAL, whichOf, type Look } from './view.ts';
import { useBlockersWords, type BlockersWords } from './words.ts';

type Where = (one: string) => string;

const dueOf = ({ remover }: BlockerView): string => remover?.due ?? '';

const Remover = ({ blocker, say }: { readonly blocker: BlockerView; readonly say: BlockersWords['blockersPage'] }): ReactElement => {
  const { removerName, offeredName, remover, late } = blocker;
  const due = remover?.due ?? null;
  return (
    <span className="blocker-lines">
      <span>{removerName ?? say.nobody}</span>
      {due !== null && blocker.state === 'taken' && <span className={late ? 'blocker-late' : 'faint'}>{say.dueBy(due)}</span>}
      {offeredName !== null && <span className="faint">{say.askedOf(offeredName)}</span>}
    </span>
  );
};

const columnsOf = ({ blockersPage: say }: BlockersWords, where: Where): readonly Column<BlockerView>[] => [
  {
    key: 'title', title: say.column.title, width: 'wide', sort: (a, b) => byText(a.title, b.title),
    cell: (blocker) => (
      <span className="blocker-lines">
        <Link href={where(blocker.id)}><Theirs>{blocker.title}</Theirs></Link>
        <span className="faint">{blocker.ref}{blocker.from !== null && ` · ${blocker.from.groupName}`}</span>
      </span>
    ),
  },
  {
    key: 'work', title: say.column.work, sort: (a, b) => (a.work?.number ?? 1000) - (b.work?.number ?? 1000),
    cell: ({ work }) => (work === null ? say.noWork : <span className="blocker-lines"><span>{say.work(work.number, work.strategy)}</span><span className="faint"><Theirs>{work.title}</Theirs></span></span>),
  },
  { key: 'age', title: say.column.age, width: 'narrow', end: true, sort: (a, b) => a.age - b.age, cell: ({ age }) => age },
  { key: 'remover', title: say.column.remover, sort: (a, b) => byText(a.removerName ?? '', b.removerName ?? '') || byText(dueOf(a), dueOf(b)), cell: (blocker) => <Remover blocker={blocker} say={say} /> },
  {
    key: 'state', title: say.column.state, sort: (a, b) => byText(a.state, b.state),
    cell: (blocker) => (
      <span className="blocker-lines">
        <Chip tone={toneOf(blocker)}>{blocker.late ? say.late : say.state(blocker.state)}</Chip>
        {awaitsDecision(blocker) && blocker.waited !== null && <span className="faint">{say.waitingFor(blocker.waited)}</span>}
      </span>
    ),
  },
];

/** What is in the way, the longest first, one's own before the others. */
export const List = ({ page, listing, earlier }: { readonly page: BlockersPage; readonly listing: Listing<Look>; readonly earlier: Earlier | null }): ReactElement => {
  const words = useBlockersWords();
  const { blockersPage: say } = words;
  const { filter } = usePlace();
  const { id } = page.group;
  const columns = useMemo(() => columnsOf(words, (one) => hrefOf({ page: 'blockers', group: id, team: null, one, ...(filter !== undefined && { filter }) })), [words, id, filter]);
  const rows = useMemo(() => found(page, listing.late), [page, listing.late]);
  const empty = page.blockers.length === 0
    ? <Empty title={say.none}>{say.noneHint}</Empty>
    : <Empty title={say.noneFound}>{say.noneFoundHint} <button type="button" className="quiet" onClick={() => { listing.set({ ...USUAL, which: 'all' }); }}>{say.showAll}</button></Empty>;
  return (
    <Card title={say.list} aside={page.blockers.length > 0 && <output className="faint">{say.shown(rows.length, page.blockers.length)}</output>}>
      <Table label={say.list} rows={rows} columns={columns} keyOf={(row) => row.id} empty={empty} listing={listing} />
      {showsEnded(whichOf(listing.now.which)) && <EarlierOnes earlier={earlier} group={id} />}
    </Card>
  );
};
