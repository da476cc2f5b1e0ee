import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ItemAdvice as Page } from '../../shared/contract/advice.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import { useHouse } from '../frame/house.tsx';
import { useOneForm } from '../frame/one-form.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { AskForm, OneAdvice, type AdviceDesk } from './advice.tsx';
import { useRequestsWords } from './words.ts';

interface Props {
  readonly group: string;
  readonly meeting: string;
  readonly items: readonly AgendaItem[];
}

const Ask = ({ desk, meeting, items }: Omit<Props, 'group'> & { readonly desk: AdviceDesk }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const [item, setItem] = useState(items[0]?.id ?? '');
  const about = items.find(({ id }) => id === item);
  if (desk.open !== 'advice') return <div className="buttons"><Button size="small" data-opens="advice" onClick={() => { desk.show('advice'); }}>{say.adviceAsk}</Button></div>;
  return (
    <>
      <Field label={say.adviceItem}>
        <Select value={item} onChange={(_, { value }) => { setItem(value); }}>{items.map(({ id, number, title }) => <option key={id} value={id}>{`${number.toString()}. ${title}`}</option>)}</Select>
      </Field>
      <AskForm desk={desk} about={{ kind: 'item', meeting, item }} label={about?.title ?? ''} />
    </>
  );
};

const Shown = ({ page, data, group, meeting, items }: Props & { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { announce } = useHouse();
  const desk: AdviceDesk = { ...useOneForm(), page: { group: { id: group }, today: page.today, advisers: page.advisers }, data, announce };
  const asked = items.filter(({ id }) => page.advice.some(({ about }) => about.kind === 'item' && about.item === id));
  return (
    <>
      {asked.length === 0 && <p className="faint">{say.adviceNone}</p>}
      {asked.map(({ id, number, title }) => (
        <div key={id}>
          <h3>{number}. <Theirs>{title}</Theirs></h3>
          <ul className="rows">{page.advice.filter(({ about }) => about.kind === 'item' && about.item === id).map((advice) => <OneAdvice key={advice.id} desk={desk} advice={advice} />)}</ul>
        </div>
      ))}
      {page.mayAsk && items.length > 0 && <Ask desk={desk} meeting={meeting} items={items} />}
    </>
  );
};

const Opened = (props: Props): ReactElement => {
  const data = usePage('itemAdvice', { group: props.group, meeting: props.meeting });
  return <PageBody data={data}>{(page) => <Shown {...props} page={page} data={data} />}</PageBody>;
};

/** What was asked of supporting officers about a meeting's items; it is read once somebody opens it. */
const ItemAdvice = (props: Props): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="rule" onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>{say.adviceItems}</summary>
      {open && <Opened {...props} />}
    </details>
  );
};

export default ItemAdvice;
