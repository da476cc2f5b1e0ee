import type { ReactElement } from 'react';
import { totalMinutes, type AgendaItem } from '../../shared/domain/agenda.ts';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { Fold } from './fold.tsx';
import { Paper } from './paper.tsx';

const Item = ({ item }: { readonly item: AgendaItem }): ReactElement => {
  const { words: { agenda } } = useHouse();
  return (
    <li className="item">
      <span className="number">{item.number}</span>
      <div>
        <p className="name"><Theirs>{item.title}</Theirs></p>
        <p className="faint">{[agenda.purpose(item.purpose), item.presenter ?? agenda.chairLeads, agenda.minutes(item.minutes)].join(' · ')}</p>
        {item.papers.length > 0 && <ul className="papers">{item.papers.map((paper) => <Paper key={paper.id ?? paper.title} paper={paper} />)}</ul>}
      </div>
    </li>
  );
};

interface Props {
  readonly items: readonly AgendaItem[];
  /** not published yet: it may still change */
  readonly isDraft: boolean;
}

export const Agenda = ({ items, isDraft }: Props): ReactElement => {
  const { words: { agenda } } = useHouse();
  const draft = isDraft && <span className="faint"> ({agenda.draft})</span>;
  if (items.length === 0) return <section className="part"><h4>{agenda.heading}{draft}</h4><p className="faint">{agenda.none}</p></section>;
  return (
    <Fold title={<>{agenda.headingWith(items.length, totalMinutes(items))}{draft}</>}>
      <ol className="items">{items.map((item) => <Item key={item.number} item={item} />)}</ol>
    </Fold>
  );
};
