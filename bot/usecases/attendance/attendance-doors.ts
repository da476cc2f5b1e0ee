import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { admitSubstitute, answerFor, nameSubstitute } from './answer-for.ts';
import { seeAttendance } from './attendance-page.ts';
import { seeReview } from './attendance-review.ts';
import { confirmRegister, saveRegister } from './register-deeds.ts';

/** The use cases of this noun as the tab asks for them. */
export const attendanceDoors = (ports: Ports, _newId: () => string) => ({
  attendance: (who: Who, input: InputOf<'attendance'>) => seeAttendance(ports, who, input),
  answerFor: (who: Who, input: InputOf<'answerFor'>) => answerFor(ports, who, input),
  nameSubstitute: (who: Who, input: InputOf<'nameSubstitute'>) => nameSubstitute(ports, who, input),
  admitSubstitute: (who: Who, input: InputOf<'admitSubstitute'>) => admitSubstitute(ports, who, input),
  saveRegister: (who: Who, input: InputOf<'saveRegister'>) => saveRegister(ports, who, input),
  confirmRegister: (who: Who, input: InputOf<'confirmRegister'>) => confirmRegister(ports, who, input),
  attendanceReview: (who: Who, input: InputOf<'attendanceReview'>) => seeReview(ports, who, input),
});
