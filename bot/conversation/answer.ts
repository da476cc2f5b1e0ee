import { randomUUID } from 'node:crypto';
import type { Links } from '../../shared/contract/views.ts';
import type { Door } from '../cards/door.ts';
import { showOutcome } from '../cards/show-outcome.ts';
import type { Incoming, Message, Ports } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { isBareQuestion } from './ask.ts';
import type { Asks } from './asks.ts';
import { carryOut } from './carry-out.ts';
import { understand } from './understand.ts';

/** In a channel only an invoke is answered to the one who pressed; everything else by a post that everybody reads, whatever a card's data says of itself. */
const doorOf = ({ scope, said }: Incoming): Door => {
  if (scope === 'personal') return said.kind === 'pressed' ? 'card' : 'chat';
  return said.kind === 'pressed' && said.by === 'invoke' ? 'card' : 'channel';
};

const newReference = (): string => randomUUID().slice(0, 8);

/** Understands, carries out and shows, in that order. Never throws: a fault is logged with a reference and becomes a sorry. */
export const makeAnswer =
  (ports: Pick<Ports, 'clock' | 'log'>, asks: Asks, links: Links, reference: () => string = newReference) =>
  async (incoming: Incoming): Promise<Message> => {
    const { language } = incoming;
    const door = doorOf(incoming);
    try {
      const { said, who } = incoming;
      const names = said.kind === 'pressed' || isBareQuestion(said.text) ? [] : await asks.groupNames(who);
      const outcome = await carryOut(asks, incoming, understand(said, names), ports.clock.now());
      return showOutcome(outcome, language, links, door);
    } catch (error) {
      const sorry: Outcome = { kind: 'sorry', reference: reference() };
      ports.log.fault('conversation.failed', error, { reference: sorry.reference, tenant: incoming.who.tenant, scope: incoming.scope, said: incoming.said.kind });
      return showOutcome(sorry, language, links, door);
    }
  };
