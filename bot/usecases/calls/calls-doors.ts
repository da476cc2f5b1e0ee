import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { agreeToCall, callMeeting, cancelCalled, moveCalled, withdrawCall } from './calls.ts';
import { openCircular, sayOnCircular, withdrawCircular } from './circulars.ts';
import { seeCalls } from './in-calls.ts';
import { postUpdate } from './post-update.ts';

/** The use cases of this noun as the tab asks for them. */
export const callsDoors = (ports: Ports, newId: () => string) => ({
  calls: (who: Who, { group }: InputOf<'calls'>) => seeCalls(ports, who, group),
  callMeeting: (who: Who, input: InputOf<'callMeeting'>) => callMeeting(ports, who, input, newId),
  settleCall: (who: Who, input: InputOf<'settleCall'>) => agreeToCall(ports, who, input, newId),
  withdrawCall: (who: Who, input: InputOf<'withdrawCall'>) => withdrawCall(ports, who, input, newId),
  moveCalled: (who: Who, input: InputOf<'moveCalled'>) => moveCalled(ports, who, input),
  cancelCalled: (who: Who, input: InputOf<'cancelCalled'>) => cancelCalled(ports, who, input),
  openCircular: (who: Who, input: InputOf<'openCircular'>) => openCircular(ports, who, input, newId),
  answerCircular: (who: Who, input: InputOf<'answerCircular'>) => sayOnCircular(ports, who, input),
  withdrawCircular: (who: Who, input: InputOf<'withdrawCircular'>) => withdrawCircular(ports, who, input),
  postUpdate: (who: Who, input: InputOf<'postUpdate'>) => postUpdate(ports, who, input),
});
