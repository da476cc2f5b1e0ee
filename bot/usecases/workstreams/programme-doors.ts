import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { endWorkstream, removeStrategy, removeWorkstream, reopenWorkstream } from './ending.ts';
import { saveLesson } from './lessons.ts';
import { reviewStrategy, savePlan, saveStrategy, saveWorkstream, seeProgramme } from './programme.ts';

/** The use cases of this noun as the tab asks for them. */
export const programmeDoors = (ports: Ports, newId: () => string) => ({
  programme: (who: Who, input: InputOf<'programme'>) => seeProgramme(ports, who, input),
  saveStrategy: (who: Who, input: InputOf<'saveStrategy'>) => saveStrategy(ports, who, input, newId),
  reviewStrategy: (who: Who, input: InputOf<'reviewStrategy'>) => reviewStrategy(ports, who, input),
  saveWorkstream: (who: Who, input: InputOf<'saveWorkstream'>) => saveWorkstream(ports, who, input, newId),
  endWorkstream: (who: Who, input: InputOf<'endWorkstream'>) => endWorkstream(ports, who, input),
  reopenWorkstream: (who: Who, input: InputOf<'reopenWorkstream'>) => reopenWorkstream(ports, who, input),
  removeWorkstream: (who: Who, input: InputOf<'removeWorkstream'>) => removeWorkstream(ports, who, input),
  removeStrategy: (who: Who, input: InputOf<'removeStrategy'>) => removeStrategy(ports, who, input),
  saveLesson: (who: Who, input: InputOf<'saveLesson'>) => saveLesson(ports, who, input, newId),
  savePlan: (who: Who, input: InputOf<'savePlan'>) => savePlan(ports, who, input),
});
