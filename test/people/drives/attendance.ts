import { PEOPLE } from '../../tenant/people.ts';
import type { PeopleWorld } from '../world.ts';

/** Each leaves the meeting as it was, or is refused because of what it asks. */
export const attendanceDrives = (world: () => PeopleWorld) => {
  const at = () => ({ group: world().group.id, meeting: world().meeting });
  return {
    attendance: { deed: 'seeRegister', input: at },
    answerFor: { deed: 'answerForOthers', input: () => ({ ...at(), person: PEOPLE.ict.id, answer: 'attending' as const, reason: null, substitute: null }) },
    nameSubstitute: { deed: 'answerForOthers', input: () => ({ ...at(), standsFor: PEOPLE.hr.id, person: null }) },
    admitSubstitute: { deed: 'admitSubstitute', input: () => ({ ...at(), standsFor: PEOPLE.hr.id, person: PEOPLE.programme.id, restricted: true }) },
    saveRegister: { deed: 'keepRegister', input: () => ({ ...at(), revision: 99, lines: [] }) },
    confirmRegister: { deed: 'keepRegister', input: () => ({ ...at(), revision: 99 }) },
    attendanceReview: { deed: 'seeReview', input: () => ({ group: world().group.id, year: '2026' }) },
  } as const;
};
