import type { Request, Response } from 'restify';
import type { Problem } from '../../shared/contract/api.ts';
import type { Field, Refusal } from '../../shared/domain/refusal.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Pages } from '../../shared/words/en/pages.ts';
import { languageOf, pagesIn } from './language.ts';

// in two statements: restify's writeHead answers nothing
export function sendJson(response: Response, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

export function sendText(response: Response, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

const wordsFor = (request: Request): Pages['problem'] => pagesIn(languageOf(request.headers['accept-language'])).problem;

/** The id under which the log knows this request; also sent to the caller. */
export const referenceOf = (response: Response): string => String(response.getHeader('X-Request-Id'));

type Say = (words: Pages['problem'], reference: string) => Problem;

const TROUBLES = {
  signIn: [401, (words) => ({ why: 'signIn', message: words.signIn })],
  signInUnavailable: [503, (words, reference) => ({ why: 'fault', message: words.signInUnavailable, reference })],
  unreadable: [400, (words) => ({ why: 'badInput', message: words.unreadable })],
  address: [400, (words) => ({ why: 'badInput', message: words.unreadable })],
  encoding: [415, (words) => ({ why: 'badInput', message: words.unreadable })],
  method: [405, (words) => ({ why: 'notFound', message: words.notFound })],
  tooLarge: [413, (words) => ({ why: 'badInput', message: words.tooLarge })],
  tooMany: [429, (words) => ({ why: 'tooMany', message: words.tooMany })],
  notFound: [404, (words) => ({ why: 'notFound', message: words.notFound })],
  notLive: [503, (words, reference) => ({ why: 'fault', message: words.notLive, reference })],
  fault: [500, (words, reference) => ({ why: 'fault', message: words.fault(reference), reference })],
} as const satisfies Readonly<Record<string, readonly [status: number, say: Say]>>;
export type Trouble = keyof typeof TROUBLES;

const HEADERS: Partial<Readonly<Record<Trouble, readonly [name: string, value: string]>>> = {
  signIn: ['WWW-Authenticate', 'Bearer'],
  tooMany: ['Retry-After', '60'],
  notLive: ['Retry-After', '20'],
  signInUnavailable: ['Retry-After', '60'],
  tooLarge: ['Connection', 'close'],
  encoding: ['Connection', 'close'],
  address: ['Connection', 'close'],
};

export function sendTrouble(request: Request, response: Response, trouble: Trouble): void {
  if (response.headersSent) return;
  const [status, say] = TROUBLES[trouble];
  const header = HEADERS[trouble];
  if (header !== undefined) response.setHeader(...header);
  sendJson(response, status, (say as Say)(wordsFor(request), referenceOf(response)));
}

export const STATUS: Readonly<Record<Refusal['why'], 403 | 404 | 409 | 422 | 429>> = {
  notAMember: 403,
  notTheLead: 403,
  notFound: 404,
  notInAGroup: 422,
  whichGroup: 422,
  noMeeting: 422,
  meetingCancelled: 422,
  meetingStarted: 422,
  substituteForMember: 422,
  noSubstitutes: 422,
  substituteHasSeat: 422,
  nothingToWithdraw: 422,
  noSuchWorkstream: 422,
  whichWorkstream: 422,
  greenDoubted: 422,
  tooLong: 422,
  mayNot: 403,
  changedMeanwhile: 409,
  meetingNotHeld: 409,
  recordAgreed: 409,
  documentUnreadable: 422,
  documentTooLarge: 422,
  busy: 429,
  notInstalled: 422,
  neighbourFailed: 422,
  notReady: 422,
  inquorate: 422,
  noSuchAction: 404,
  notYourAction: 403,
  notYourRisk: 403,
  actionClosed: 409,
  evidenceNeeded: 422,
  callTooLate: 409,
  calendarMeeting: 409,
  noUrgentMeetings: 422,
  noCorrespondence: 422,
  agendaClosed: 422,
  sessionTooEarly: 422,
  sessionNotOpen: 409,
  sessionClosed: 409,
  alreadySettled: 409,
  notUnderstood: 422,
};

/** What a refusal finds fault with, where that is one field of the form. */
const FIELD_OF: Partial<Readonly<Record<Refusal['why'], Field>>> = { substituteForMember: 'substitute', noSubstitutes: 'substitute', substituteHasSeat: 'substitute' };

export function sendRefusal(request: Request, response: Response, refusal: Refusal): void {
  const field = refusal.why === 'tooLong' ? refusal.field : FIELD_OF[refusal.why];
  const words = wordsIn(languageOf(request.headers['accept-language']));
  const fields = refusal.why === 'notReady' ? refusal.problems.map((problem) => ({ field: problem.field, message: words.formProblem(problem) })) : undefined;
  const problem: Problem = { why: refusal.why, message: words.refusal(refusal), ...(field !== undefined && { field }), ...(fields !== undefined && { fields }) };
  sendJson(response, STATUS[refusal.why], problem);
}
