import * as v from 'valibot';
import { actionsEndpoints, type ActionsAnswers } from './actions.ts';
import { agendaEndpoints, type AgendaAnswers } from './agenda.ts';
import { attendanceEndpoints, type AttendanceAnswers } from './attendance.ts';
import { callsEndpoints, type CallsAnswers } from './calls.ts';
import { documentsEndpoints, type DocumentsAnswers } from './documents.ts';
import { highlightsEndpoints, type HighlightsAnswers } from './highlights.ts';
import { blockersEndpoints, type BlockersAnswers } from './blockers.ts';
import { measuresEndpoints, type MeasuresAnswers } from './measures.ts';
import { mineEndpoints, type MineAnswers } from './mine.ts';
import { onwardEndpoints, type OnwardAnswers } from './onward.ts';
import { papersEndpoints, type PapersAnswers } from './papers.ts';
import { programmeEndpoints, type ProgrammeAnswers } from './programme.ts';
import { recordsEndpoints, type RecordsAnswers } from './records.ts';
import { requestsEndpoints, type RequestsAnswers } from './requests.ts';
import { risksEndpoints, type RisksAnswers } from './risks.ts';
import { sessionEndpoints, type SessionAnswers } from './session.ts';
import { statementFields, statusEndpoints, type StatusAnswers } from './status.ts';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../domain/attendance.ts';
import type { Field, Refusal } from '../domain/refusal.ts';
import { RAGS, REASON_LIMIT } from '../domain/workstream.ts';
import { id } from './fields.ts';
import {
  approveInput, bodyInput, checkQuery, decideInput, groupQuery, holdInput, officersInput, removeInput, removeSeatInput, requestInput, routeInput, seatInput,
  type FrameworkPage, type PeoplePage, type SelfCheck, type TermsPage,
} from './governance.ts';
import { adoptInput, discardInput, mailboxInput, readInput, saveInput, setupQuery, type Adopted, type DraftView, type MailboxView, type SetupPlace, type SetupView } from './setting-up.ts';
import type { MyMeetingView, Overview, WorkstreamView, DeliveryView } from './views.ts';

/** The tab's endpoints: method, path, checked input, answer. The server registers exactly these and the tab calls exactly these. */

export const answerInput = v.strictObject({
  meeting: id,
  answer: v.picklist(['attending', 'apologies', 'withdraw']),
  reason: v.optional(v.nullable(v.picklist(APOLOGY_REASONS)), null),
  substitute: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(SUBSTITUTE_LIMIT))), null),
});
export type AnswerInput = v.InferOutput<typeof answerInput>;

export const reportInput = v.strictObject({
  group: id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rag: v.picklist(RAGS),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(REASON_LIMIT)),
  ...statementFields,
});
export type ReportInput = v.InferOutput<typeof reportInput>;

export const settleInput = v.strictObject({ delivery: id, how: v.picklist(['itIsThere', 'sendAgain']) });
export type SettleInput = v.InferOutput<typeof settleInput>;

export const overviewInput = v.strictObject({ group: v.optional(id) });
export type OverviewInput = v.InferOutput<typeof overviewInput>;

/** GETs take their input from the query, POSTs from a JSON body. */
export const ENDPOINTS = {
  overview: { method: 'GET', path: '/api/v1/overview', input: overviewInput },
  answer: { method: 'POST', path: '/api/v1/answer', input: answerInput },
  report: { method: 'POST', path: '/api/v1/report', input: reportInput },
  settle: { method: 'POST', path: '/api/v1/settle', input: settleInput },

  terms: { method: 'GET', path: '/api/v1/terms', input: groupQuery },
  approveTerms: { method: 'POST', path: '/api/v1/terms/approve', input: approveInput },

  people: { method: 'GET', path: '/api/v1/people', input: groupQuery },
  decideChange: { method: 'POST', path: '/api/v1/people/decide', input: decideInput },
  saveSeat: { method: 'POST', path: '/api/v1/people/seat', input: seatInput },
  removeSeat: { method: 'POST', path: '/api/v1/people/remove-seat', input: removeSeatInput },
  hold: { method: 'POST', path: '/api/v1/people/hold', input: holdInput },
  officers: { method: 'POST', path: '/api/v1/people/officers', input: officersInput },

  framework: { method: 'GET', path: '/api/v1/framework', input: groupQuery },
  saveBody: { method: 'POST', path: '/api/v1/framework/body', input: bodyInput },
  saveRoute: { method: 'POST', path: '/api/v1/framework/route', input: routeInput },
  recordRequest: { method: 'POST', path: '/api/v1/framework/request', input: requestInput },
  removeFromFramework: { method: 'POST', path: '/api/v1/framework/remove', input: removeInput },

  setupPlaces: { method: 'GET', path: '/api/v1/setup/places', input: v.strictObject({}) },
  setup: { method: 'GET', path: '/api/v1/setup', input: setupQuery },
  readDocument: { method: 'POST', path: '/api/v1/setup/read', input: readInput },
  saveDraft: { method: 'POST', path: '/api/v1/setup/save', input: saveInput },
  tryMailbox: { method: 'POST', path: '/api/v1/setup/mailbox', input: mailboxInput },
  adopt: { method: 'POST', path: '/api/v1/setup/adopt', input: adoptInput },
  discardDraft: { method: 'POST', path: '/api/v1/setup/discard', input: discardInput },

  selfCheck: { method: 'GET', path: '/api/v1/self-check', input: checkQuery },

  ...agendaEndpoints,
  ...papersEndpoints,
  ...attendanceEndpoints,
  ...sessionEndpoints,
  ...actionsEndpoints,
  ...recordsEndpoints,
  ...callsEndpoints,
  ...onwardEndpoints,
  ...documentsEndpoints,
  ...programmeEndpoints,
  ...statusEndpoints,
  ...highlightsEndpoints,
  ...blockersEndpoints,
  ...risksEndpoints,
  ...requestsEndpoints,
  ...measuresEndpoints,
  ...mineEndpoints,
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
/** what a use case is handed once the input was checked */
export type InputOf<K extends EndpointName> = v.InferOutput<(typeof ENDPOINTS)[K]['input']>;

export interface Answers
  extends AgendaAnswers, PapersAnswers, AttendanceAnswers, SessionAnswers, ActionsAnswers, RecordsAnswers, CallsAnswers, OnwardAnswers, DocumentsAnswers,
  ProgrammeAnswers, StatusAnswers, HighlightsAnswers, BlockersAnswers, RisksAnswers, RequestsAnswers, MeasuresAnswers, MineAnswers {
  readonly overview: Overview;
  readonly answer: MyMeetingView;
  readonly report: WorkstreamView;
  readonly settle: readonly DeliveryView[];
  readonly terms: TermsPage;
  readonly approveTerms: TermsPage;
  readonly people: PeoplePage;
  readonly decideChange: PeoplePage;
  readonly saveSeat: PeoplePage;
  readonly removeSeat: PeoplePage;
  readonly hold: PeoplePage;
  readonly officers: PeoplePage;
  readonly framework: FrameworkPage;
  readonly saveBody: FrameworkPage;
  readonly saveRoute: FrameworkPage;
  readonly recordRequest: FrameworkPage;
  readonly removeFromFramework: FrameworkPage;
  readonly setupPlaces: readonly SetupPlace[];
  readonly setup: SetupView;
  readonly readDocument: DraftView;
  readonly saveDraft: DraftView;
  readonly tryMailbox: MailboxView;
  readonly adopt: Adopted;
  readonly discardDraft: SetupView;
  readonly selfCheck: SelfCheck;
}

/** The body of every answer that is not 2xx. */
export interface Problem {
  readonly why: Refusal['why'] | 'signIn' | 'tooMany' | 'badInput' | 'fault';
  /** a sentence for the person */
  readonly message: string;
  readonly field?: Field;
  /** what is wrong at each field of a form, with a sentence for each */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  /** to quote when asking for help */
  readonly reference?: string;
}
