import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Adopted, DraftView, SetupView } from '../../shared/contract/setting-up.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Around } from '../frame/theirs.tsx';
import { useSetupWords } from './context.tsx';
import { DocumentStep } from './document.tsx';
import { Done } from './done.tsx';
import { FillingIn } from './filling-in.tsx';
import { StepsBar } from './steps-bar.tsx';
import { STEPS } from './view.ts';
import './setup.css';

interface InsideProps {
  readonly view: SetupView;
  readonly data: PageData<SetupView>;
}

/** A draft that is filled in stays whatever is read again; another one begins anew. */
const Inside = ({ view, data }: InsideProps): ReactElement => {
  const { setup: say } = useSetupWords();
  const [drafted, setDrafted] = useState({ draft: view.draft, turn: 0, fresh: false });
  const [adopted, setAdopted] = useState<Adopted | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, turn, fresh } = drafted;
  // the button that threw the draft away is gone with it
  useEffect(() => { if (turn > 0) heading.current?.focus(); }, [turn]);
  const title = view.group === null ? say.newGroup(view.team.name) : say.newVersion(view.group.name);
  if (adopted !== null) return <Done adopted={adopted} act={data.act} />;
  const begin = (draft: DraftView | null): void => { setDrafted(({ turn }) => ({ draft, turn: turn + 1, fresh: draft !== null })); };
  return (
    <div className="setup">
      <header className="setup-head">
        <PageTitle title={title}><Around text={title} theirs={view.group?.name ?? view.team.name} /></PageTitle>
        <p className="faint">{say.intro}</p>
      </header>
      {draft === null
        ? (
          <div className="setup-columns">
            <StepsBar now="document" />
            <div className="setup-step">
              <h2 ref={heading} tabIndex={-1} className="step-title"><span className="step-count">{say.stepOf(1, STEPS.length)}<span className="unseen">: </span></span>{say.step('document')}</h2>
              <DocumentStep view={view} act={data.act} draft={null} begun={begin} />
            </div>
          </div>
        )
        : <FillingIn key={turn} view={view} first={draft} arrives={fresh} data={data} begun={begin} adopted={setAdopted} />}
    </div>
  );
};

const OfTeam = ({ team }: { readonly team: TeamId }): ReactElement => {
  const data = usePage('setup', { team }, 'onReturn');
  return <PageBody data={data}>{(view) => <Inside view={view} data={data} />}</PageBody>;
};

/** A group is set up here, or gets a new version of its terms. */
const SetupPage = ({ team }: { readonly team: TeamId | null }): ReactElement => {
  const { setup: say } = useSetupWords();
  if (team !== null) return <OfTeam team={team} />;
  return <><PageTitle title={say.noTeam} /><Empty title={say.noTeam}>{say.noTeamAdvice}</Empty></>;
};

export default SetupPage;
