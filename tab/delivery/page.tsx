import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SettleInput } from '../../shared/contract/api.ts';
import type { DeliveryView, Overview } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { isNowhere } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { explanation, head, lineOf, ordered, STATE_TONE, WAYS } from './view.ts';
import './delivery.css';

interface RowProps {
  readonly delivery: DeliveryView;
  readonly zone: string;
  readonly chosen: () => void;
}

const Row = ({ delivery, zone, chosen }: RowProps): ReactElement => {
  const { session, words, announce } = useHouse();
  const { delivery: say, tab } = words;
  const { busy, run, fault } = useDeed();
  const name = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // a message that is settled has no buttons any more
  useEffect(() => {
    if (!pressed.current || busy || !isNowhere()) return;
    pressed.current = false;
    name.current?.focus();
  });
  const settle = (how: SettleInput['how']): void => {
    pressed.current = true;
    chosen();
    run(async () => {
      const reply = await session.settle({ delivery: delivery.id, how });
      if (!reply.ok) return reply.trouble;
      announce(how === 'itIsThere' ? tab.settledThere : tab.settledAgain);
      return null;
    });
  };
  const about = [say.matter(delivery.matter.kind), delivery.about].filter((part) => part !== '').join(': ');
  const why = explanation(delivery, words);
  const ways = WAYS[delivery.state];
  return (
    <li className="delivery">
      <div className="delivery-head">
        <div className="delivery-what">
          <p ref={name} tabIndex={-1} className="name">{say.matter(delivery.matter.kind)}</p>
          <p className="faint">{lineOf(delivery, zone, words)}</p>
        </div>
        <Chip tone={STATE_TONE[delivery.state]}>{say.state(delivery.state)}</Chip>
      </div>
      {why !== '' && <p>{why}</p>}
      {ways.length > 0 && (
        <div className="buttons">
          {ways.map((how) => (
            <Button key={how} size="small" disabledFocusable={busy} aria-label={`${say[how]}: ${about}`} onClick={() => { settle(how); }}>
              {say[how]}
            </Button>
          ))}
        </div>
      )}
      {fault}
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
  const title = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  const [settled, setSettled] = useState<DeliveryView['id'] | null>(null);
  const first = head(deliveries, settled);
  const shown = all ? ordered(deliveries) : first;
  return (
    <Card title={say.heading} className="deliveries" place={title}>
      {deliveries.length === 0 && <Empty title={tab.noDeliveriesTitle}>{tab.noDeliveries}</Empty>}
      <ul className="rows">
        {shown.map((delivery) => <Row key={delivery.id} delivery={delivery} zone={overview.group.zone} chosen={() => { setSettled(delivery.id); }} />)}
      </ul>
      {first.length < deliveries.length && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? tab.showLess : tab.showAll}<span className="unseen">: {say.heading}</span>
        </button>
      )}
    </Card>
  );
};

export default Deliveries;
