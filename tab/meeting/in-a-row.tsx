import type { ReactElement } from 'react';
import type { Clause } from '../../shared/domain/terms.ts';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import { stated } from '../terms/view.ts';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly clause: Clause | null;
}

/** A quiet word to the chair and the secretary, with what the terms ask of them. */
export const InARow = ({ name, count, clause }: Props): ReactElement => {
  const { words: { terms } } = useHouse();
  return (
    <details className="rule in-a-row">
      <summary><span>{terms.inARow(count)}<span className="unseen">: {name}</span></span></summary>
      <Quote clause={stated(clause)} />
      <p>{terms.inARowAsks}</p>
    </details>
  );
};
