import { useId, type ReactElement, type ReactNode, type Ref } from 'react';

interface CardProps {
  readonly title: string;
  /** stands at the end of the heading's line */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** where the keyboard goes when what it stood in is gone */
  readonly place?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export const Card = ({ title, aside, className, place, children }: CardProps): ReactElement => {
  const heading = useId();
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={heading}>
      <header className="card-head"><h2 id={heading} ref={place} tabIndex={place === undefined ? undefined : -1}>{title}</h2>{aside}</header>
      {children}
    </section>
  );
};

/** An empty place that says what will stand in it. */
export const Empty = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <div className="empty"><p className="empty-title">{title}</p><p>{children}</p></div>
);
