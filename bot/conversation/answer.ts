import { randomUUID } from 'node:crypto';
import type { Links } from '../../shared/contract/views.ts';
import type { Door } from '../cards/door.ts';
import { showOutcome } from '../cards/show-outcome.ts';
import type { Incoming, Message, Ports } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { Asks } from './asks.ts';
import { carryOut } from './carry-out.ts';
import { understand } from './understand.ts';

/** A submit is answered by a post that everybody in the channel reads, an execute by a card for the one who pressed. */
const doorOf = ({ scope, said }: Incoming): Door => {
  if (scope === 'personal') return said.kind === 'pressed' ? 'card' : 'chat';
  const isSubmit = said.kind === 'pressed' && typeof said.data === 'object' && said.data !== null && 'via' in said.data;
  return said.kind === 'text' || isSubmit ? 'channel' : 'card';
};

const newReference = (): string => randomUUID().slice(0, 8);

/** Understands, carries out and shows, in that order. Never throws: a fault is logged with a reference and becomes a sorry. */
export const makeAnswer =
  (ports: Pick<Ports, 'clock' | 'log'>, asks: Asks, links: Links, reference: () => string = newReference) =>
  async (incoming: Incoming): Promise<Message> => {
    const { language } = incoming;
    const door = doorOf(incoming);
    try {
      const names = incoming.said.kind === 'text' ? await asks.groupNames(incoming.who) : [];
      const outcome = await carryOut(asks, incoming, understand(incoming.said, names), ports.clock.now());
      return showOutcome(outcome, language, links, door);
    } catch (error) {
      const sorry: Outcome = { kind: 'sorry', reference: reference() };
      ports.log.fault('conversation.failed', error, { reference: sorry.reference, tenant: incoming.who.tenant, scope: incoming.scope, said: incoming.said.kind });
      return showOutcome(sorry, language, links, door);
    }
  };
