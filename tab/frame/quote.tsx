import type { ReactElement } from 'react';
import type { Clause } from '../../shared/domain/terms.ts';
import { useHouse } from './house.tsx';

/** A sentence of the terms of reference, as it stands there; null where they do not say it. */
export const Quote = ({ clause }: { readonly clause: Clause | null }): ReactElement => {
  const { words: { terms } } = useHouse();
  if (clause === null) return <p className="faint">{terms.notStated}</p>;
  return (
    <figure className="quote">
      <blockquote>“{clause.sentence}”</blockquote>
      <figcaption>{terms.section(clause.section)}</figcaption>
    </figure>
  );
};
