import { useId, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { isDrawn } from '../pages.tsx';
import { hrefOf, pagesFor } from '../routes.ts';
import { factsOf, type Fact } from './strip-view.ts';

const Inside = ({ fact: { label, value, more, tone } }: { readonly fact: Fact }): ReactElement => (
  <>
    <span className="fact-label"><Shape tone={tone} size={14} />{label}</span>
    <span className="unseen">: </span><strong className="fact-value">{value}</strong>
    {more.map((sentence) => <span key={sentence} className="faint"><span className="unseen">. </span>{sentence}</span>)}
  </>
);

/** Undelivered messages stand on this page: the link goes to their part of it. */
const toDeliveries = (): void => { document.querySelector<HTMLElement>('.deliveries h2')?.focus(); };

/** What a chair must know in ten seconds: each fact leads to its page. */
export const Strip = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words } = useHouse();
  const heading = useId();
  const group = overview.group.id;
  return (
    <section className="glance" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">{words.glance.title}</h2>
      <ul className="strip">
        {factsOf(overview, words, pagesFor(overview.may, isDrawn)).map((fact) => (
          <li key={fact.label}>
            {fact.page === 'overview'
              ? <button type="button" className={`fact-tile ${fact.tone}`} onClick={toDeliveries}><Inside fact={fact} /></button>
              : <a className={`fact-tile ${fact.tone}`} href={hrefOf({ page: fact.page, group, team: null, ...(fact.one === undefined ? {} : { one: fact.one }) })}><Inside fact={fact} /></a>}
          </li>
        ))}
      </ul>
    </section>
  );
};
