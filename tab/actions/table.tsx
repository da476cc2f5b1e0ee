import { Link } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { ActionLine, ActionsPage } from '../../shared/contract/actions.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { Chip } from '../frame/chip.tsx';
import { usePlace } from '../frame/house.tsx';
import { byText, type Listing } from '../frame/listing.ts';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { COMPARE, toneOf, type Kept } from './view.ts';
import { useActionsWords, type ActionsWords } from './words.ts';

interface Props {
  readonly page: ActionsPage;
  readonly rows: readonly ActionLine[];
  readonly listing: Listing<keyof Kept>;
  readonly empty: ReactNode;
}

const columnsOf = ({ action: words, actionsPage: say, format }: ActionsWords, group: GroupId, filter: string): readonly Column<ActionLine>[] => [
  { key: 'ref', title: say.column.ref, width: 'narrow', sort: (a, b) => byText(a.ref, b.ref), cell: ({ id, ref }) => <Link href={hrefOf({ page: 'actions', group, team: null, one: id, filter })}>{ref}</Link> },
  { key: 'title', title: say.field.title, width: 'wide', sort: (a, b) => byText(a.title, b.title), cell: ({ title }) => <Theirs>{title}</Theirs> },
  { key: 'owner', title: say.field.owner, sort: COMPARE.owner, cell: ({ ownerName }) => (ownerName === '' ? say.former : ownerName) },
  { key: 'due', title: say.field.due, sort: COMPARE.due, cell: ({ due }) => format.day(due) },
  { key: 'priority', title: say.field.priority, width: 'narrow', sort: COMPARE.priority, cell: ({ priority }) => say.priorityName(priority) },
  { key: 'state', title: say.which, sort: (a, b) => byText(a.state, b.state) || COMPARE.due(a, b), cell: (action) => <Chip tone={toneOf(action)}>{action.state === 'open' ? words.left(action.daysLeft) : words.state(action.state)}</Chip> },
];

/** The register as a table: for looking through thousands. */
export const ActionsTable = ({ page: { group }, rows, listing, empty }: Props): ReactElement => {
  const words = useActionsWords();
  const { filter = '' } = usePlace();
  const columns = useMemo(() => columnsOf(words, group.id, filter), [words, group.id, filter]);
  return <Table label={words.actionsPage.list} rows={rows} columns={columns} keyOf={({ id }) => id} listing={listing} empty={empty} />;
};
