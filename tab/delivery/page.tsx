import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SettleInput } from '../../shared/contract/api.ts';
import type { DeliveryView, Overview } from '../../shared/contract/views.ts';
import type { Trouble } from '../api.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { sentenceOf } from '../trouble.ts';
import { head, maySettle, ordered, STATE_TONE } from './view.ts';
import './delivery.css';

const Row = ({ delivery, zone }: { readonly delivery: DeliveryView; readonly zone: string }): ReactElement => {
  const { session, words, announce } = useHouse();
  const { delivery: say, tab, format } = words;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const settle = async (how: SettleInput['how']): Promise<void> => {
    setBusy(true);
    const reply = await session.settle({ delivery: delivery.id, how });
    setBusy(false);
    setTrouble(reply.ok ? null : reply.trouble);
    if (reply.ok) announce(how === 'itIsThere' ? tab.settledThere : tab.settledAgain);
  };
  const about = `${say.matter(delivery.matter.kind)}: ${delivery.about}`;
  const when = delivery.state === 'queued' ? delivery.due : delivery.at;
  return (
    <li className="delivery">
      <div className="delivery-head">
        <div className="delivery-what">
          <p className="name">{say.matter(delivery.matter.kind)}</p>
          <p className="faint">{delivery.about} · {format.moment(zone, when)}</p>
        </div>
        <Chip tone={STATE_TONE[delivery.state]}>{say.state(delivery.state)}</Chip>
      </div>
      {delivery.state === 'uncertain' && <p>{say.uncertain}</p>}
      {delivery.cause !== null && <p className="cause">{words.delivery.cause(delivery.cause)}</p>}
      {maySettle(delivery) && (
        <div className="buttons">
          <Button size="small" disabledFocusable={busy} aria-label={`${say.itIsThere}: ${about}`} onClick={() => { void settle('itIsThere'); }}>{say.itIsThere}</Button>
          <Button size="small" disabledFocusable={busy} aria-label={`${say.sendAgain}: ${about}`} onClick={() => { void settle('sendAgain'); }}>{say.sendAgain}</Button>
        </div>
      )}
      {trouble !== null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
    </li>
  );
};

interface Props {
  readonly deliveries: readonly DeliveryView[];
  readonly overview: Overview;
}

/** What Quorate posted, is about to post, and could not: for the chair and the secretary. */
const Deliveries = ({ deliveries, overview }: Props): ReactElement => {
  const { words: { delivery: say, tab } } = useHouse();
  const [all, setAll] = useState(false);
  const first = head(deliveries);
  const shown = all ? ordered(deliveries) : first;
  return (
    <Card title={say.heading}>
      {deliveries.length === 0 && <Empty title={tab.noDeliveriesTitle}>{tab.noDeliveries}</Empty>}
      <ul className="rows">{shown.map((delivery) => <Row key={delivery.id} delivery={delivery} zone={overview.group.zone} />)}</ul>
      {first.length < deliveries.length && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => { setAll(!all); }}>{all ? tab.showLess : tab.showAll}</button>
      )}
    </Card>
  );
};

export default Deliveries;
