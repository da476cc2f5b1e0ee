import { useState, type ReactElement, type ReactNode } from 'react';

const WIDE = '(min-width: 640px)';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part that is long on a telephone: closed there at first, open where there is room, and afterwards as the reader leaves it. */
export const Fold = ({ title, children }: Props): ReactElement => {
  const [open] = useState(() => matchMedia(WIDE).matches);
  return (
    <details className="part fold prints" open={open}>
      <summary><h4>{title}</h4></summary>
      {children}
    </details>
  );
};
