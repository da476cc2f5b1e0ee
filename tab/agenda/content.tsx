import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StandingContent } from '../../shared/contract/agenda.ts';
import { useHouse, usePlace } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useAgendaWords } from './words.ts';

type Of<K extends StandingContent['kind']> = Extract<StandingContent, { readonly kind: K }>;

const LastRecord = ({ content: { meeting, starts, records }, zone }: { readonly content: Of<'lastRecord'>; readonly zone: string }): ReactElement => {
  const place = usePlace();
  const { agendaPage: say } = useAgendaWords();
  const told = records.map((record) => [say.record(record), ...(record.corrections === 0 ? [] : [say.corrections(record.corrections)])].join(', '));
  return <p className="faint"><Link inline className="faint" href={hrefOf({ ...place, page: 'records', meeting })}>{say.lastRecord(zone, starts)}</Link>: {told.length === 0 ? say.noRecord : told.join('; ')}</p>;
};

const Arising = ({ content: { open, overdue, first } }: { readonly content: Of<'mattersArising'> }): ReactElement => {
  const place = usePlace();
  const { agendaPage: say } = useAgendaWords();
  return (
    <>
      <p className="faint">{say.arising(open, overdue)}{open > first.length && <> <Link inline className="faint" href={hrefOf({ ...place, page: 'actions' })}>{say.allActions}</Link></>}</p>
      {first.length > 0 && (
        <ul className="arising faint">
          {first.map(({ ref, title, ownerName, due, overdue: isOver }) => <li key={ref}><span className="name">{ref}</span> <Theirs>{title}</Theirs> ({say.action(ownerName, due, isOver)})</li>)}
        </ul>
      )}
    </>
  );
};

/** What a standing item deals with this time. */
export const Content = ({ content, zone }: { readonly content: StandingContent; readonly zone: string }): ReactElement => {
  const { words: { workstream } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  switch (content.kind) {
    case 'apologies':
      return <p className="faint">{say.attending(content.attending, content.apologies, content.unanswered)}</p>;
    case 'lastRecord':
      return <LastRecord content={content} zone={zone} />;
    case 'mattersArising':
      return <Arising content={content} />;
    case 'reports':
      return <p className="faint">{say.reports(content.bodies)}</p>;
    case 'workstreams':
      if (content.standing.length === 0) return <p className="faint">{say.noWorkstreams}</p>;
      return <ul className="arising faint">{content.standing.map(({ number, title, rag }) => <li key={number}>{workstream.rag(rag)}: {number}. <Theirs>{title}</Theirs></li>)}</ul>;
  }
};
