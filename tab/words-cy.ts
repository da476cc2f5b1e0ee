import { action } from '../shared/words/cy/action.ts';
import { agenda } from '../shared/words/cy/agenda.ts';
import { attendance } from '../shared/words/cy/attendance.ts';
import { delivery } from '../shared/words/cy/delivery.ts';
import { format } from '../shared/words/cy/format.ts';
import { glance } from '../shared/words/cy/glance.ts';
import { meeting } from '../shared/words/cy/meeting.ts';
import { notice } from '../shared/words/cy/notice.ts';
import { quorum } from '../shared/words/cy/quorum.ts';
import { tab } from '../shared/words/cy/tab.ts';
import { terms } from '../shared/words/cy/terms.ts';
import { workstream } from '../shared/words/cy/workstream.ts';
import type { Words } from './words-en.ts';

export const cy: Words = { action, agenda, attendance, delivery, format, glance, meeting, notice, quorum, tab, terms, workstream };
