import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionView, GroupHead, Overview } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { tagOf } from '../language.ts';
import { hrefOf } from '../routes.ts';
import { namesGroups, ordered, toneOf } from './view.ts';
import './action.css';

const Row = ({ action, withGroup }: { readonly action: ActionView; readonly withGroup: boolean }): ReactElement => {
  const { words: { action: say } } = useHouse();
  const facts = [action.ref, say.due(action.due), ...(action.priority === 'high' ? [say.priority('high')] : []), ...(withGroup ? [action.group.name] : [])];
  return (
    <li className="action">
      <div className="action-what"><p className="name" lang={tagOf(action.group.language)}>{action.title}</p><p className="faint">{facts.join(' · ')}</p></div>
      <Chip tone={toneOf(action)}>{action.state === 'open' ? say.left(action.daysLeft) : say.state(action.state)}</Chip>
    </li>
  );
};

/** Where one says that an action is done. */
const All = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { words: { action: say } } = useHouse();
  return <p className="action-all"><Link href={hrefOf({ page: 'actions', group: group.id, team: null })}>{say.all}</Link></p>;
};

export const MyActions = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words: { action: say, tab } } = useHouse();
  const { myActions, group } = overview;
  const withGroup = namesGroups(myActions, group);
  if (myActions.length === 0) return <Card title={say.mine}><Empty title={say.none}>{tab.noActions}</Empty><All group={group} /></Card>;
  return (
    <Card title={say.mine} aside={<span className="faint">{say.count(myActions.filter((action) => action.state === 'open').length)}</span>}>
      <ul className="rows">{ordered(myActions).map((action) => <Row key={action.id} action={action} withGroup={withGroup} />)}</ul>
      <All group={group} />
    </Card>
  );
};
