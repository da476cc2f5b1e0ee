import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { ChampionsPage as Page, ChampionView } from '../../shared/contract/champions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { fetched } from '../frame/fetched.tsx';
import { useHouse } from '../frame/house.tsx';
import { byText, matching, useListing, type Listing } from '../frame/listing.ts';
import { useOneForm } from '../frame/one-form.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { ChampionForm, type Desk } from './champion-form.tsx';
import { Undertaken } from './undertaken.tsx';
import { useChampionsWords } from './words.ts';
import './champions.css';

/** What is counted: fetched with its code once the directory stands. */
const { Part: Measures } = fetched(async () => import('../measures/panel.tsx'), null);

const USUAL = { words: '', sort: 'name' } as const;

type Said = ReturnType<typeof useChampionsWords>;

const Change = ({ desk, champion }: { readonly desk: Desk; readonly champion: ChampionView }): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const form = `change/${champion.id}`;
  return <Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.change}<span className="unseen">{say.about(champion.name)}</span></Button>;
};

const columnsOf = (desk: Desk, { championsPage: say }: Said, former: boolean): readonly Column<ChampionView>[] => [
  {
    key: 'name', title: say.column.name, sort: (a, b) => byText(a.name, b.name),
    cell: (one) => <><span className="name"><Theirs>{one.name}</Theirs></span>{one.member && <span className="faint"> · {say.member}</span>}</>,
  },
  { key: 'service', title: say.column.service, cell: ({ service }) => <Theirs>{service}</Theirs>, sort: (a, b) => byText(a.service, b.service) },
  { key: 'helpsWith', title: say.column.helpsWith, width: 'wide', cell: ({ helpsWith }) => <Theirs>{helpsWith}</Theirs> },
  former
    ? { key: 'until', title: say.column.until, cell: ({ until }) => (until === null ? '' : say.day(until)), sort: (a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1) }
    : { key: 'since', title: say.column.since, cell: ({ from }) => say.day(from), sort: (a, b) => (a.from < b.from ? -1 : 1) },
  { key: 'requests', title: say.column.requests, end: true, width: 'narrow', cell: ({ requests }) => requests, sort: (a, b) => a.requests - b.requests },
  ...(desk.page.may.includes('manageChampions') ? [{ key: 'change', title: say.change, width: 'narrow', cell: (one: ChampionView) => <Change desk={desk} champion={one} /> } as const] : []),
];

interface ListProps {
  readonly desk: Desk;
  readonly rows: readonly ChampionView[];
  readonly listing: Listing<keyof typeof USUAL>;
  readonly former: boolean;
}

const List = ({ desk, rows, listing, former }: ListProps): ReactElement => {
  const words = useChampionsWords();
  const { championsPage: say } = words;
  const columns = columnsOf(desk, words, former);
  const none = desk.page.champions.length === 0 ? <Empty title={say.none}>{say.noneHint}</Empty> : <Empty title={say.noneFound}>{say.noneFoundHint}</Empty>;
  return <Table label={former ? say.former(rows.length) : say.list} rows={rows} columns={columns} keyOf={({ id }) => id} empty={none} listing={listing} />;
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const { navigation } = useHouse();
  const listing = useListing(USUAL);
  const desk: Desk = { page, data, ...useOneForm() };
  const found = useMemo(() => matching(page.champions, listing.late.words, ({ name, service, helpsWith }) => `${name} ${service} ${helpsWith}`), [page.champions, listing.late.words]);
  const current = page.champions.filter((one) => one.current);
  const former = found.filter((one) => !one.current);
  const changed = page.champions.find(({ id }) => desk.open === `change/${id}`);
  return (
    <div className="column">
      <div className="champions-head">
        <p>{say.counts(current.length, new Set(current.map(({ service }) => service)).size)} <Link href={hrefOf({ page: 'requests', group: page.group.id, team: null, filter: 'kind=opportunity&which=all' })} onClick={() => { navigation.expectArrival(); }}>{say.toRequests}</Link></p>
        {page.may.includes('manageChampions') && desk.open !== 'add' && <Button appearance="primary" data-opens="add" onClick={() => { desk.show('add'); }}>{say.add}</Button>}
      </div>
      {desk.open === 'add' && <ChampionForm desk={desk} champion={null} />}
      {changed !== undefined && <ChampionForm key={changed.id} desk={desk} champion={changed} />}
      {page.champions.length > 0 && <search className="champions-finder" aria-label={say.look}><Field label={say.search} hint={say.searchHint}><Input type="search" value={listing.now.words} onChange={(_, { value }) => { listing.set({ words: value }); }} /></Field></search>}
      <Card title={say.list}><List desk={desk} rows={found.filter((one) => one.current)} listing={listing} former={false} /></Card>
      <Undertaken page={page} />
      <Measures group={page.group.id} workstream={null} />
      {former.length > 0 && <Card title={say.former(former.length)}><List desk={desk} rows={former} listing={listing} former /></Card>}
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('champions', { group: group.id });
  const { tab, championsPage: say } = useChampionsWords();
  return (
    <>
      <PageHead title={tab.page('champions')} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** Those who help others to go digital. */
const ChampionsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default ChampionsPage;
