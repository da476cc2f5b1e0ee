import type { ReactElement } from 'react';
import type { Clause } from '../../shared/domain/terms.ts';
import { useHouse } from './house.tsx';
import { Theirs } from './theirs.tsx';

/** A sentence of the terms of reference, as it stands there; null where they do not say it. */
export const Quote = ({ clause }: { readonly clause: Clause | null }): ReactElement => {
  const { words: { terms } } = useHouse();
  if (clause === null) return <p className="faint">{terms.notStated}</p>;
  return (
    <figure className="quote">
      <blockquote>“<Theirs>{clause.sentence}</Theirs>”</blockquote>
      <figcaption>{terms.section(clause.section)}</figcaption>
    </figure>
  );
};
