import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StandingContent } from '../../shared/contract/agenda.ts';
import { bandOf } from '../../shared/domain/risk.ts';
import { usePlace } from '../frame/house.tsx';
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

const Risks = ({ content: { open, overdue, first } }: { readonly content: Of<'risks'> }): ReactElement => {
  const place = usePlace();
  const { agendaPage: say, risk: words } = useAgendaWords();
  return (
    <>
      <p className="faint">{say.risks(open, overdue)} <Link inline className="faint" href={hrefOf({ ...place, page: 'risks' })}>{say.allRisks}</Link></p>
      {first.length > 0 && (
        <ul className="arising faint">
          {first.map(({ ref, title, score, ownerName, nextReview, overdue: isOver }) => (
            <li key={ref}><span className="name">{ref}</span> <Theirs>{title}</Theirs> ({say.risk(words.score(bandOf(score), score), ownerName, words.review(nextReview, isOver))})</li>
          ))}
        </ul>
      )}
    </>
  );
};

const Blockers = ({ content: { open, waiting, first } }: { readonly content: Of<'blockers'> }): ReactElement => {
  const place = usePlace();
  const { agendaPage: say } = useAgendaWords();
  return (
    <>
      <p className="faint">{say.blockers(open, waiting)}{open > first.length && <> <Link inline className="faint" href={hrefOf({ ...place, page: 'blockers' })}>{say.allBlockers}</Link></>}</p>
      {first.length > 0 && (
        <ul className="arising faint">
          {first.map(({ id, ref, title, number, age, removerName, waited }) => (
            <li key={id}><Link inline className="faint" href={hrefOf({ page: 'blockers', group: place.group, team: null, one: id })}>{ref}</Link> <Theirs>{title}</Theirs> ({say.blocker(number, age, removerName, waited)})</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** What a standing item deals with this time. */
export const Content = ({ content, zone }: { readonly content: StandingContent; readonly zone: string }): ReactElement => {
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
    case 'risks':
      return <Risks content={content} />;
    case 'blockers':
      return <Blockers content={content} />;
  }
};
