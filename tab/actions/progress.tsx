import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ActionProgress } from '../../shared/contract/actions.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { Lines } from '../charts/lines.tsx';
import { Card } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { useActionsWords } from './words.ts';

const Drawn = ({ page: { months } }: { readonly page: ActionProgress }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const last = months.at(-1);
  if (last === undefined) return <p>{say.noProgress}</p>;
  return (
    <Lines
      label={say.progressSays(last.raised, last.ended)}
      first={say.month}
      asTable={say.asTable}
      steps={months.map(({ month }) => say.monthOf(month))}
      lines={[{ name: say.raised, values: months.map(({ raised }) => raised) }, { name: say.ended, values: months.map(({ ended }) => ended) }]}
    />
  );
};

const Read = ({ group }: { readonly group: GroupId }): ReactElement => {
  const data = usePage('actionProgress', { group }, 'onReturn');
  return <PageBody data={data}>{(page) => <Drawn page={page} />}</PageBody>;
};

/** Whether more is raised than is done: read only when somebody asks for it. */
export const Progress = ({ group }: { readonly group: GroupId }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const [open, setOpen] = useState(false);
  return (
    <Card title={say.progress} aside={<Button size="small" aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? say.hideProgress : say.showProgress}</Button>}>
      {open && <Read group={group} />}
    </Card>
  );
};
