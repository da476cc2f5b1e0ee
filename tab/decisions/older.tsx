import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionMark, DecisionView } from '../../shared/contract/decisions.ts';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { DecisionRow } from './decision.tsx';
import type { Desk } from './desk.ts';
import { queryOf, type Looking } from './view.ts';
import { useDecisionsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly looking: Looking;
  readonly from: DecisionMark;
}

/** Those before the page's last one, read when somebody wants them. */
export const Older = ({ desk, looking, from }: Props): ReactElement => {
  const { session } = useHouse();
  const { decisionsPage: say } = useDecisionsWords();
  const { busy, during } = useBusy();
  const [read, setRead] = useState<readonly DecisionView[]>([]);
  const [next, setNext] = useState<DecisionMark | null>(from);
  const [failed, setFailed] = useState(false);
  const more = async (mark: DecisionMark): Promise<void> => {
    const reply = await session.ask('decisions', { group: desk.page.group.id, ...queryOf(looking), at: mark.at, after: mark.id });
    setFailed(!reply.ok);
    if (!reply.ok) return;
    setRead((before) => [...before, ...reply.value.decisions]);
    setNext(reply.value.next);
  };
  return (
    <>
      {read.length > 0 && <ul className="rows older">{read.map((decision) => <DecisionRow key={decision.id} desk={desk} decision={decision} />)}</ul>}
      {failed && <p className="fault" role="alert">{say.notRead}</p>}
      {next !== null && <div className="buttons"><Button disabledFocusable={busy} onClick={() => { void during(async () => { await more(next); }); }}>{say.older}</Button></div>}
    </>
  );
};
