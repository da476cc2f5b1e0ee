import { action } from '../shared/words/en/action.ts';
import { agenda } from '../shared/words/en/agenda.ts';
import { attendance } from '../shared/words/en/attendance.ts';
import { delivery } from '../shared/words/en/delivery.ts';
import { format } from '../shared/words/en/format.ts';
import { glance } from '../shared/words/en/glance.ts';
import { meeting } from '../shared/words/en/meeting.ts';
import { notice } from '../shared/words/en/notice.ts';
import { quorum } from '../shared/words/en/quorum.ts';
import { tab } from '../shared/words/en/tab.ts';
import { terms } from '../shared/words/en/terms.ts';
import { workstream } from '../shared/words/en/workstream.ts';

export const en = { action, agenda, attendance, delivery, format, glance, meeting, notice, quorum, tab, terms, workstream };

export type Words = typeof en;
