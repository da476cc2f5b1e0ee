import { Field, Input, Link, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { REQUEST_KINDS } from '../../shared/domain/request.ts';
import { dayIn } from '../../shared/domain/time.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { EarlierOnes, type Earlier } from '../frame/earlier.tsx';
import { useHouse } from '../frame/house.tsx';
import { byText, matching, type Listing } from '../frame/listing.ts';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { listed, showsEnded, stateOf, textOf, toneOf, WHICH, type Key } from './view.ts';
import { useRequestsWords } from './words.ts';

interface Props {
  readonly page: RequestsPage;
  readonly listing: Listing<Key>;
  readonly earlier: Earlier | null;
}

/** What is looked for. */
export const Toolbar = ({ page, listing: { now, set } }: Pick<Props, 'page' | 'listing'>): ReactElement => {
  const { requestsPage: say, request } = useRequestsWords();
  return (
    <search className="finder request-finder" aria-label={say.look}>
      <Field label={say.search}><Input type="search" value={now.words} onChange={(_, { value }) => { set({ words: value }); }} /></Field>
      <Field label={say.which}>
        <Select value={now.which} onChange={(_, { value }) => { set({ which: value }); }}>
          {WHICH.map((which) => <option key={which} value={which}>{say.whichName(which)}</option>)}
        </Select>
      </Field>
      <Field label={say.kindIs}>
        <Select value={now.kind} onChange={(_, { value }) => { set({ kind: value }); }}>
          <option value="">{say.everyKind}</option>
          {REQUEST_KINDS.map((kind) => <option key={kind} value={kind}>{request.kind(kind)}</option>)}
        </Select>
      </Field>
      {page.workstreams.length > 0 && (
        <Field label={say.workstreamIs}>
          <Select value={now.workstream} onChange={(_, { value }) => { set({ workstream: value }); }}>
            <option value="">{say.everyWorkstream}</option>
            {page.workstreams.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </Field>
      )}
    </search>
  );
};

type Said = ReturnType<typeof useRequestsWords>;

const Title = ({ page, row, filter }: { readonly page: RequestsPage; readonly row: RequestView; readonly filter: string }): ReactElement => {
  const { navigation } = useHouse();
  const { requestsPage: say } = useRequestsWords();
  const href = hrefOf({ page: 'requests', group: page.group.id, team: null, one: row.id, filter });
  return (
    <span className="request-title">
      <Link href={href} onClick={() => { navigation.expectArrival(); }}><Theirs>{row.title}</Theirs></Link>
      {row.champion && <span className="faint">{say.champion}</span>}
    </span>
  );
};

const columnsOf = (page: RequestsPage, words: Said, filter: string): readonly Column<RequestView>[] => {
  const { requestsPage: say, request, format } = words;
  const dayOf = ({ at }: RequestView): string => dayIn(page.group.zone, at);
  return [
    { key: 'ref', title: say.column.ref, width: 'narrow', cell: ({ ref }) => <span className="request-ref">{ref}</span>, sort: (a, b) => byText(a.ref, b.ref) },
    { key: 'title', title: say.column.title, width: 'wide', cell: (row) => <Title page={page} row={row} filter={filter} />, sort: (a, b) => byText(a.title, b.title) },
    { key: 'kind', title: say.column.kind, cell: ({ kind }) => request.kind(kind), sort: (a, b) => byText(request.kind(a.kind), request.kind(b.kind)) },
    { key: 'from', title: say.column.from, cell: ({ service, onBehalfOf, byName }) => [service, onBehalfOf === '' ? byName : onBehalfOf].filter(Boolean).join(', '), sort: (a, b) => byText(a.service, b.service) || byText(a.byName, b.byName) },
    { key: 'cost', title: say.column.cost, end: true, width: 'narrow', cell: ({ cost }) => (cost === null ? <span className="faint">{say.noCost}</span> : request.pounds(cost)), sort: (a, b) => (a.cost ?? 0) - (b.cost ?? 0) },
    { key: 'day', title: say.column.day, cell: (row) => format.day(dayOf(row)), sort: (a, b) => (a.at < b.at ? -1 : 1) },
    { key: 'state', title: say.column.state, cell: (row) => <span className="request-state"><Chip tone={toneOf(row)}>{stateOf(row, words)}</Chip></span>, sort: (a, b) => byText(stateOf(a, words), stateOf(b, words)) },
  ];
};

/** The register, as it is looked for. */
export const Register = ({ page, listing, earlier }: Props): ReactElement => {
  const words = useRequestsWords();
  const { requestsPage: say } = words;
  const { navigation } = useHouse();
  const { late } = listing;
  const rows = useMemo(() => matching(listed(page.requests, late), late.words, textOf), [page.requests, late]);
  const filter = navigation.now().filter ?? '';
  const columns = useMemo(() => columnsOf(page, words, filter), [page, words, filter]);
  const none = page.requests.length === 0 ? <Empty title={say.none}>{say.noneHint}</Empty> : <Empty title={say.noneFound}>{say.noneFoundHint}</Empty>;
  return (
    <Card title={say.register} aside={<output className="faint">{say.shown(rows.length, page.requests.length)}</output>}>
      <Table label={say.register} rows={rows} columns={columns} keyOf={({ id }) => id} empty={none} listing={listing} />
      {showsEnded(late.which) && <EarlierOnes earlier={earlier} group={page.group.id} />}
    </Card>
  );
};
