import type { ReactElement, ReactNode } from 'react';
import type { Clause } from '../../shared/domain/terms.ts';
import { useHouse } from './house.tsx';
import { Around } from './theirs.tsx';

interface Props {
  /** what the rule is about, for those who hear the button alone */
  readonly about: string;
  /** null: the document does not state it */
  readonly clause: Clause | null;
  readonly version: string;
  readonly children?: ReactNode;
}

/** Where the terms say something, or that they do not. */
export const Cited = ({ clause, version }: Pick<Props, 'clause' | 'version'>): ReactElement => {
  const { words: { notice } } = useHouse();
  const text = notice.clause(clause, version);
  return clause === null ? <>{text}</> : <Around text={text} theirs={clause.sentence} />;
};

/** The sentence of the terms that a fact rests on, folded away. */
export const Rule = ({ about, clause, version, children }: Props): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <details className="rule">
      <summary><span>{tab.rule}<span className="unseen">: {about}</span></span></summary>
      <p><Cited clause={clause} version={version} /></p>
      {children}
    </details>
  );
};
