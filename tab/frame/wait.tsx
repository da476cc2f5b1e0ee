import type { ReactElement } from 'react';

/** Stands for a part of the page that is on its way. */
export const Wait = (): ReactElement => <div className="wait" aria-hidden="true"><i className="bone line" /><i className="bone row" /></div>;

/** Stands for what a page shows below its title: a list, in the shape of what comes, so tall that nothing below it is seen to jump. */
export const WaitPage = (): ReactElement => (
  <div className="wait-page" aria-hidden="true">
    <div className="card wait-card"><i className="bone line short" /><i className="bone row" /><i className="bone row" /><i className="bone row" /><i className="bone row" /></div>
    <div className="card wait-card"><i className="bone line short" /><i className="bone row" /><i className="bone row" /></div>
  </div>
);

/** The same with the title, while the page's own code is being fetched. */
export const WaitWhole = (): ReactElement => (
  <>
    <div className="wait-head" aria-hidden="true"><i className="bone title" /><i className="bone line short" /></div>
    <WaitPage />
  </>
);
