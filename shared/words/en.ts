import { action } from './en/action.ts';
import { agenda } from './en/agenda.ts';
import { attendance } from './en/attendance.ts';
import { conversation } from './en/conversation.ts';
import { delivery } from './en/delivery.ts';
import { format } from './en/format.ts';
import { meeting } from './en/meeting.ts';
import { notice } from './en/notice.ts';
import { quorum } from './en/quorum.ts';
import { refusal } from './en/refusal.ts';
import { terms } from './en/terms.ts';
import { workstream } from './en/workstream.ts';

export const en = { format, meeting, agenda, attendance, quorum, notice, action, workstream, delivery, refusal, conversation, terms };
export type Words = typeof en;
