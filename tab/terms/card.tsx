import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { hrefOf } from '../routes.ts';
import './terms.css';

/** The terms in short on the first page; everything else stands on their own. */
const TermsCard = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words: { terms: say, tab } } = useHouse();
  const { terms, approved } = overview;
  return (
    <Card title={say.heading(terms.version)} className="terms" aside={approved ? undefined : <Chip tone="warn">{tab.notApproved}</Chip>}>
      <p className="faint">{say.dated(terms.dated)}</p>
      <p className="to-terms"><Link href={hrefOf({ page: 'terms', group: overview.group.id, team: null })}>{tab.toTerms}</Link></p>
    </Card>
  );
};

export default TermsCard;
