import type { ReactElement, ReactNode } from 'react';
import type { StandingContent } from '../../shared/contract/agenda.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Slot } from '../../shared/domain/agenda-times.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { Paper } from '../meeting/paper.tsx';
import { Content } from './content.tsx';
import { useAgendaWords } from './words.ts';

interface Props {
  readonly item: AgendaItem;
  readonly zone: string;
  /** when it would begin; left out where there is no clock, as in an order of business */
  readonly slot?: Slot | undefined;
  readonly content?: StandingContent | undefined;
  /** in its own words, where they are to be seen */
  readonly standing?: string | undefined;
}

/** What is to be read of an item. */
const ItemText = ({ item, zone, slot, content, standing }: Props): ReactElement => {
  const { words: { agenda } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const facts = [agenda.purpose(item.purpose), item.presenter ?? agenda.chairLeads, agenda.minutes(item.minutes), ...(standing === undefined ? [] : [standing])];
  return (
    <div className="agenda-text">
      <p className="name"><Theirs>{item.title}</Theirs></p>
      <p className="faint">
        {facts.join(' · ')}
        {slot?.isBeyond === true && <span className="beyond"><Shape tone="warn" size={14} />{say.beyond}</span>}
      </p>
      {item.papers.length > 0 && <ul className="papers">{item.papers.map((paper) => <Paper key={paper.id ?? paper.title} paper={paper} />)}</ul>}
      {content !== undefined && <Content content={content} zone={zone} />}
    </div>
  );
};

/** An item in its row: number, beginning, text, and what can be done with it. */
export const ItemRow = ({ children, ...props }: Props & { readonly children?: ReactNode }): ReactElement => {
  const { words: { format } } = useHouse();
  const { item, slot, zone } = props;
  return (
    <>
      <span className="number">{item.number}</span>
      {slot !== undefined && <span className="at faint">{format.time(zone, slot.starts)}</span>}
      <ItemText {...props} />
      {children}
    </>
  );
};
