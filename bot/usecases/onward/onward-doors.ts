import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { acknowledgeOnward, chaseOnward, judgeOnward, receiveOnward, saveDiary, seeOnward, sendOnward } from './onward.ts';

/** The use cases of this noun as the tab asks for them. */
export const onwardDoors = (ports: Ports, _newId: () => string) => ({
  onward: (who: Who, input: InputOf<'onward'>) => seeOnward(ports, who, input),
  sendOnward: (who: Who, input: InputOf<'sendOnward'>) => sendOnward(ports, who, input),
  judgeOnward: (who: Who, input: InputOf<'judgeOnward'>) => judgeOnward(ports, who, input),
  acknowledgeOnward: (who: Who, input: InputOf<'acknowledgeOnward'>) => acknowledgeOnward(ports, who, input),
  chaseOnward: (who: Who, input: InputOf<'chaseOnward'>) => chaseOnward(ports, who, input),
  saveDiary: (who: Who, input: InputOf<'saveDiary'>) => saveDiary(ports, who, input),
  receiveOnward: (who: Who, input: InputOf<'receiveOnward'>) => receiveOnward(ports, who, input),
});
