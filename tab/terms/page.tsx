import type { ReactElement } from 'react';
import type { Terms } from '../../shared/domain/terms.ts';
import { Card } from '../frame/card.tsx';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import { ruleRows } from './view.ts';
import './terms.css';

/** The rules that Quorate goes by, each with the sentence of the document that says so. */
const TermsCard = ({ terms }: { readonly terms: Terms }): ReactElement => {
  const { words } = useHouse();
  const { terms: say } = words;
  const rows = ruleRows(terms, words);
  return (
    <Card title={say.heading(terms.version)} className="terms" aside={<span className="faint">{say.dated(terms.dated)}</span>}>
      <details className="rule">
        <summary>{say.inForce(rows.length)}</summary>
        <p>{say.intro}</p>
        <ul className="rows">
          {rows.map(({ rule, name, inForce, clause }) => (
            <li key={rule}><h3>{name}</h3><p className="in-force">{inForce}</p><Quote clause={clause} /></li>
          ))}
        </ul>
      </details>
    </Card>
  );
};

export default TermsCard;
