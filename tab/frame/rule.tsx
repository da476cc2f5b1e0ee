import type { ReactElement, ReactNode } from 'react';
import type { Clause } from '../../shared/domain/terms.ts';
import { useHouse } from './house.tsx';
import { Around } from './theirs.tsx';

interface Props {
  /** what the rule is about, for those who hear the button alone */
  readonly about: string;
  readonly clause: Clause;
  readonly version: string;
  readonly children?: ReactNode;
}

/** The sentence of the terms that a fact rests on, folded away. */
export const Rule = ({ about, clause, version, children }: Props): ReactElement => {
  const { words: { notice, tab } } = useHouse();
  return (
    <details className="rule">
      <summary><span>{tab.rule}<span className="unseen">: {about}</span></span></summary>
      <p><Around text={notice.clause(clause, version)} theirs={clause.sentence} /></p>
      {children}
    </details>
  );
};
