import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TemplateItem } from '../../shared/domain/agenda.ts';
import { totalMinutes } from '../../shared/domain/agenda.ts';
import { Card } from '../frame/card.tsx';
import { problemsOf } from '../frame/faults.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { useOneForm } from '../frame/one-form.ts';
import { useBusy } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { sentenceOf } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { ItemList } from './list.tsx';
import { templateItems, templateOf } from './view.ts';
import { useAgendaWords } from './words.ts';

const Stored = ({ items }: { readonly items: readonly TemplateItem[] }): ReactElement => <ol className="order faint">{items.map(({ number, title }) => <li key={number}><Theirs>{title}</Theirs></li>)}</ol>;

interface EditorProps {
  readonly desk: Desk;
  readonly stored: readonly TemplateItem[];
}

/** The list is typed over the one that was read; another one stored meanwhile is shown beside, and nothing is overwritten unseen. */
const Editor = ({ desk: { page, data, save, about, close }, stored }: EditorProps): ReactElement => {
  const { announce, words } = useHouse();
  const { agendaPage: say, tab } = useAgendaWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const forms = useOneForm();
  const { busy, during } = useBusy();
  const [was] = useState(stored);
  const [items, setItems] = useState(() => templateItems(stored));
  const [past, setPast] = useState<readonly (typeof items)[]>([]);
  const isOther = JSON.stringify(templateOf(was)) !== JSON.stringify(templateOf(stored));
  const submit = async (): Promise<void> => {
    // once they are seen side by side, the one that stands is what mine replaces
    const refused = await save('saveOrderOfBusiness')({ ...about, was: templateOf(isOther ? stored : was), items: templateOf(items) });
    if (refused === null) { close(); return; }
    setTrouble(refused);
    await data.refresh();
  };
  const undo = (): void => {
    const before = past.at(-1);
    if (before === undefined) return;
    setItems(before);
    setPast(past.slice(0, -1));
    announce(say.undone);
  };
  return (
    <>
      {isOther && <div className="fact warn"><p>{say.orderChanged}</p><p className="name">{say.theirOrder}</p><Stored items={stored} /></div>}
      <ItemList
        name="order" items={items} forms={forms} zone={page.frame.group.zone} posts={page.desk?.posts ?? []} withStanding
        change={(next, said) => { setPast([...past, items]); setItems(next); announce(said); }}
      />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { void during(submit); }}>{busy ? tab.saving : say.saveOrder}</Button>
        <Button data-undoes="order" disabledFocusable={past.length === 0} onClick={undo}>{say.undo}</Button>
        <Button appearance="subtle" onClick={close}>{say.cancel}</Button>
      </div>
      {trouble !== null && <div className="fault" role="alert"><p>{sentenceOf(trouble, words)}</p>{problemsOf(trouble).map(({ field, message }) => <p key={`${field} ${message}`}>{message}</p>)}</div>}
    </>
  );
};

/** What each new meeting begins with. */
export const Order = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { agendaPage: say } = useAgendaWords();
  const { page, open, show } = desk;
  const place = useRef<HTMLHeadingElement>(null);
  const isOpen = open === 'order';
  // the button that opened it is gone, and a list of buttons is no form
  useEffect(() => { if (isOpen) place.current?.focus(); }, [isOpen]);
  if (page.desk === null || !page.frame.may.includes('manageAgenda')) return null;
  const { orderOfBusiness } = page.desk;
  return (
    <Card title={say.order} place={place} aside={!isOpen && <Button size="small" data-opens="order" onClick={() => { show('order'); }}>{say.changeOrder}</Button>}>
      <p className="faint">{say.orderHint} {say.orderCount(orderOfBusiness.length, totalMinutes(orderOfBusiness))}</p>
      {isOpen ? <Editor desk={desk} stored={orderOfBusiness} /> : <Stored items={orderOfBusiness} />}
    </Card>
  );
};
