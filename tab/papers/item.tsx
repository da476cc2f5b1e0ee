import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PackItem } from '../../shared/contract/papers.ts';
import { Card } from '../frame/card.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.tsx';
import { AddForm } from './paper-form.tsx';
import { PaperLine } from './paper.tsx';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly item: PackItem;
}

/** Papers that the agenda only names. */
const Others = ({ item: { others } }: Pick<Props, 'item'>): ReactElement | null => {
  const { agenda } = usePapersWords();
  if (others.length === 0) return null;
  return (
    <ul className="rows others-named">
      {others.map(({ title, url }) => (
        <li key={`${title ?? ''}${url ?? ''}`}>
          {url === null ? <><Theirs>{title ?? agenda.masked}</Theirs> <span className="faint">{agenda.toFollow}</span></> : <a href={url} target="_blank" rel="noreferrer"><Theirs>{title ?? agenda.masked}</Theirs><NewWindow /></a>}
        </li>
      ))}
    </ul>
  );
};

interface Adding {
  readonly title: string;
  readonly button: ReactElement | null;
  readonly form: ReactElement | null;
}

const useAdding = ({ desk, item }: Props): Adding => {
  const { papers: say } = usePapersWords();
  const { phase } = desk.page.frame.meeting;
  const title = say.item(item.number, item.title);
  const add = `add/${item.id}`;
  if (!desk.may('managePapers') || phase === 'held' || phase === 'cancelled') return { title, button: null, form: null };
  if (desk.open === add) return { title, button: null, form: <AddForm desk={desk} item={item} /> };
  return { title, form: null, button: <Button size="small" data-opens={add} onClick={() => { desk.show(add); }}>{say.add}<span className="unseen">{say.of(title)}</span></Button> };
};

/** An item of the agenda with its papers. */
export const Item = ({ desk, item }: Props): ReactElement => {
  const { agenda } = usePapersWords();
  const { title, button, form } = useAdding({ desk, item });
  return (
    <Card title={title} aside={button}>
      <p className="faint purpose">{agenda.purpose(item.purpose)}</p>
      {item.papers.length > 0 && <ul className="rows pack-papers">{item.papers.map((paper) => <PaperLine key={paper.id} desk={desk} paper={paper} />)}</ul>}
      <Others item={item} />
      {form}
    </Card>
  );
};

const BareItem = (props: Props): ReactElement => {
  const { title, button, form } = useAdding(props);
  return <li><span><Theirs>{title}</Theirs></span>{button}{form !== null && <div className="adding">{form}</div>}</li>;
};

/** Items without papers take one line each. */
export const BareItems = ({ desk, items }: Pick<Props, 'desk'> & { readonly items: readonly PackItem[] }): ReactElement | null => {
  const { papers: say } = usePapersWords();
  if (items.length === 0) return null;
  return <Card title={say.bare}><ul className="rows bare">{items.map((item) => <BareItem key={item.id} desk={desk} item={item} />)}</ul></Card>;
};
