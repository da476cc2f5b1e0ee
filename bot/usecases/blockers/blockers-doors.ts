import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { changeBlocker, endBlocker, giveBackBlocker, offerBlocker, raiseBlocker, reopenBlocker, seeBlockers, takeBlocker, waitBlocker } from './blockers.ts';
import { escalateBlocker } from './escalate-blocker.ts';

/** The use cases of this noun as the tab asks for them. */
export const blockersDoors = (ports: Ports, newId: () => string) => ({
  blockers: (who: Who, input: InputOf<'blockers'>) => seeBlockers(ports, who, input),
  raiseBlocker: (who: Who, input: InputOf<'raiseBlocker'>) => raiseBlocker(ports, who, input, newId),
  changeBlocker: (who: Who, input: InputOf<'changeBlocker'>) => changeBlocker(ports, who, input),
  takeBlocker: (who: Who, input: InputOf<'takeBlocker'>) => takeBlocker(ports, who, input),
  giveBackBlocker: (who: Who, input: InputOf<'giveBackBlocker'>) => giveBackBlocker(ports, who, input),
  offerBlocker: (who: Who, input: InputOf<'offerBlocker'>) => offerBlocker(ports, who, input),
  waitBlocker: (who: Who, input: InputOf<'waitBlocker'>) => waitBlocker(ports, who, input),
  endBlocker: (who: Who, input: InputOf<'endBlocker'>) => endBlocker(ports, who, input),
  reopenBlocker: (who: Who, input: InputOf<'reopenBlocker'>) => reopenBlocker(ports, who, input),
  escalateBlocker: (who: Who, input: InputOf<'escalateBlocker'>) => escalateBlocker(ports, who, input, newId),
});
