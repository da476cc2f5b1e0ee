import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mayCommission } from '../../shared/domain/request-commission.ts';
import { dayIn } from '../../shared/domain/time.ts';
import { Card } from '../frame/card.tsx';
import { Around, Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { DeedProps } from './deed-forms.tsx';
import { useRequestsWords } from './words.ts';

/** What an opportunity has come to: asked for, approved, commissioned, a workstream. */
export const Chain = ({ desk, request }: DeedProps): ReactElement | null => {
  const { requestsPage: say, decision, format } = useRequestsWords();
  const { outcome, commissioned, becameName, ref, at } = request;
  const { id: group, zone } = desk.page.group;
  if (!mayCommission(request) || outcome === null) return null;
  const day = (moment: string): string => format.day(dayIn(zone, moment));
  return (
    <Card title={say.chain}>
      <ol className="request-chain">
        <li>{say.chainAsked(ref, day(at))}</li>
        <li>{say.chainDecided(decision.outcome(outcome.outcome), day(outcome.at))}</li>
        <li>{commissioned === null ? <span className="faint">{say.chainNotYet}</span> : <Around text={say.chainCommissioned(commissioned.to, commissioned.day)} theirs={commissioned.to} />}</li>
        <li>
          {commissioned === null || commissioned.workstream === null || becameName === null
            ? <span className="faint">{say.chainNoProject}</span>
            : <Link href={hrefOf({ page: 'workstreams', group, team: null, one: commissioned.workstream })}><Theirs>{becameName}</Theirs></Link>}
        </li>
      </ol>
    </Card>
  );
};
