import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHouse } from './house.tsx';
import { NewWindow } from './new-window.tsx';

const PAPERS = ['privacy', 'accessibility'] as const;

export const Foot = (): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <footer className="page-foot">
      {PAPERS.map((paper) => <Link key={paper} href={`/${paper}`} target="_blank" rel="noreferrer">{tab[paper]}<NewWindow /></Link>)}
    </footer>
  );
};
