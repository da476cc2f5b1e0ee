import { action } from './cy/action.ts';
import { agenda } from './cy/agenda.ts';
import { attendance } from './cy/attendance.ts';
import { check } from './cy/check.ts';
import { conversation } from './cy/conversation.ts';
import { delivery } from './cy/delivery.ts';
import { finding } from './cy/finding.ts';
import { formProblem } from './cy/form-problem.ts';
import { format } from './cy/format.ts';
import { meeting } from './cy/meeting.ts';
import { notice } from './cy/notice.ts';
import { quorum } from './cy/quorum.ts';
import { refusal } from './cy/refusal.ts';
import { setup } from './cy/setup.ts';
import { terms } from './cy/terms.ts';
import { workstream } from './cy/workstream.ts';
import type { Words } from './en.ts';

export const cy: Words = { format, meeting, agenda, attendance, quorum, notice, action, workstream, delivery, refusal, conversation, setup, check, terms, finding, formProblem };
