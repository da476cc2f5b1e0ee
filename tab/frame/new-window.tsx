import type { ReactElement } from 'react';
import { useHouse } from './house.tsx';

/** Ends the name of a link that leaves this window. */
export const NewWindow = (): ReactElement => <span className="unseen"> ({useHouse().words.tab.newWindow})</span>;
