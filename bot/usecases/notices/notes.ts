import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { agendaNote, type AgendaNote } from '../agenda/agenda-notes.ts';
import { paperNote, type PaperNote } from '../papers/paper-notes.ts';
import { attendanceNote, type AttendanceNote } from '../attendance/attendance-notes.ts';
import { callNote, type CallNote } from '../calls/call-notes.ts';
import { recordNote, type RecordNote } from '../records/record-notes.ts';
import { onwardNote, type OnwardNote } from '../onward/onward-notes.ts';
import { highlightNote, type HighlightNote } from '../workstreams/highlight-notes.ts';
import { strategyNote, type StrategyNote } from '../workstreams/strategy-notes.ts';
import { blockerNote, type BlockerNote } from '../blockers/blocker-notes.ts';
import { riskNote, type RiskNote } from '../risks/risk-notes.ts';
import { requestNote, type RequestNote } from '../requests/request-notes.ts';
import { adviceNote, type AdviceNote } from '../requests/advice-notes.ts';
import type { NoteAsked } from './note-asked.ts';

export type Note = AgendaNote | PaperNote | AttendanceNote | CallNote | RecordNote | OnwardNote
  | HighlightNote | StrategyNote | BlockerNote | RiskNote | RequestNote | AdviceNote;

/** What a note says; null where it has become pointless. */
export const noteOf = async (asked: NoteAsked, matter: NoteMatter): Promise<Note | null> => {
  switch (matter.kind) {
    case 'itemsCall':
    case 'agendaChanged':
    case 'agendaProposed':
    case 'agendaWaits':
    case 'proposalSettled':
      return await agendaNote(asked, matter);
    case 'clearanceAsked':
      return await paperNote(asked, matter);
    case 'quorumTurned':
    case 'absence':
      return await attendanceNote(asked, matter);
    case 'callAsked':
    case 'calledUrgently':
    case 'circularOpened':
    case 'circularDecided':
    case 'update':
      return await callNote(asked, matter);
    case 'recordDue':
    case 'recordProposed':
      return await recordNote(asked, matter);
    case 'onwardDue':
    case 'onwardChase':
    case 'onwardArrived':
      return await onwardNote(asked, matter);
    case 'highlightAsked':
    case 'highlightsMissing':
      return await highlightNote(asked, matter);
    case 'strategyReview':
      return await strategyNote(asked, matter);
    case 'blockerRaised':
    case 'blockerWaits':
    case 'blockerArrived':
    case 'blockerEnded':
      return await blockerNote(asked, matter);
    case 'riskReview':
      return await riskNote(asked, matter);
    case 'requestRaised':
    case 'requestDecided':
      return await requestNote(asked, matter);
    case 'adviceAsked':
    case 'adviceGiven':
      return await adviceNote(asked, matter);
  }
};
