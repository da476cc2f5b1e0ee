import type { ReactElement } from 'react';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import { useHouse } from '../frame/house.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { hrefOf } from '../routes.ts';
import './start.css';

/** For somebody in no group, in whose team Quorate waits to be set up. */
export const StartPage = ({ places }: { readonly places: readonly SetupPlace[] }): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <main className="page start">
      <PageTitle title={tab.startTitle} />
      <p>{places.length === 1 ? tab.start : tab.startMany}</p>
      <ul className="start-places">
        {places.map(({ team, name }) => (
          <li key={team} className="card">
            <p>{tab.notSetUp(name)}</p>
            <a className="go" href={hrefOf({ page: 'setup', group: null, team })}><span>{tab.setItUp}<span className="unseen">: {name}</span></span></a>
          </li>
        ))}
      </ul>
    </main>
  );
};
