import { action } from './en/action.ts';
import { agenda } from './en/agenda.ts';
import { attendance } from './en/attendance.ts';
import { check } from './en/check.ts';
import { conversation } from './en/conversation.ts';
import { delivery } from './en/delivery.ts';
import { finding } from './en/finding.ts';
import { formProblem } from './en/form-problem.ts';
import { format } from './en/format.ts';
import { meeting } from './en/meeting.ts';
import { notice } from './en/notice.ts';
import { quorum } from './en/quorum.ts';
import { refusal } from './en/refusal.ts';
import { setup } from './en/setup.ts';
import { terms } from './en/terms.ts';
import { workstream } from './en/workstream.ts';

export const en = { format, meeting, agenda, attendance, quorum, notice, action, workstream, delivery, refusal, conversation, setup, check, terms, finding, formProblem };
export type Words = typeof en;
