import type { ReactElement } from 'react';
import type { LoggedAction } from '../../shared/domain/meeting-record.ts';
import { Theirs } from '../frame/theirs.tsx';
import { stateText } from './view.ts';
import { useRecordsWords } from './words.ts';

const COLUMNS = ['ref', 'title', 'owner', 'due', 'state'] as const;

interface Props {
  readonly caption: string;
  readonly actions: readonly LoggedAction[];
}

const Row = ({ action }: { readonly action: LoggedAction }): ReactElement => {
  const words = useRecordsWords();
  const { recordsPage: say, format, action: actionWords } = words;
  const { text, more } = stateText(action, words);
  // what the column is called, where the columns are stacked
  const named = (column: (typeof COLUMNS)[number]): ReactElement => <span className="stacked" aria-hidden="true">{say.column(column)}: </span>;
  return (
    <tr>
      <th scope="row">{action.ref}</th>
      <td><Theirs>{action.title}</Theirs>{action.priority === 'high' && <span className="faint"> ({actionWords.priority('high')})</span>}{action.from !== null && <p className="faint"><Theirs>{action.from}</Theirs></p>}</td>
      <td>{named('owner')}{action.ownerName}</td>
      <td>{named('due')}{format.day(action.due)}</td>
      <td>{named('state')}{text}{more.map((line) => <p key={line} className="faint"><Theirs>{line}</Theirs></p>)}</td>
    </tr>
  );
};

/** Actions of a log as a table; on a narrow screen its cells stand below each other. */
const ActionTable = ({ caption, actions }: Props): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  return (
    <table className="log">
      <caption>{caption} <span className="faint">({actions.length})</span></caption>
      <thead><tr>{COLUMNS.map((column) => <th key={column} scope="col">{say.column(column)}</th>)}</tr></thead>
      <tbody>{actions.map((action) => <Row key={action.id} action={action} />)}</tbody>
    </table>
  );
};

const GROUPS = ['raised', 'carried', 'closed'] as const;

/** New, carried forward, closed; a nil return says so. */
export const Actions = ({ actions }: { readonly actions: Readonly<Record<(typeof GROUPS)[number], readonly LoggedAction[]>> }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const shown = GROUPS.filter((group) => actions[group].length > 0);
  if (shown.length === 0) return <p>{say.nil}</p>;
  return <>{shown.map((group) => <ActionTable key={group} caption={say.group(group)} actions={actions[group]} />)}</>;
};

/** Minutes tell what the meeting asked for; what became of earlier actions stands in its log. */
export const Raised = ({ actions }: Pick<Props, 'actions'>): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  return actions.length === 0 ? <p>{say.noneRaised}</p> : <ActionTable caption={say.group('raised')} actions={actions} />;
};
