import type { ReactElement } from 'react';

/** Stands for a part of the page that is on its way. */
export const Wait = (): ReactElement => <div className="wait" aria-hidden="true"><i className="bone line" /><i className="bone row" /></div>;
