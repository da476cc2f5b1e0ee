import { adviceNoteCard } from '../../bot/cards/advice-notes.ts';
import { requestNoteCard } from '../../bot/cards/request-notes.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { AdviceNote } from '../../bot/usecases/requests/advice-notes.ts';
import type { RequestNote } from '../../bot/usecases/requests/request-notes.ts';
import type { AdviceView } from '../../shared/contract/advice.ts';
import type { Language } from '../../shared/domain/group.ts';
import { BLANK_REQUEST, type Request } from '../../shared/domain/request.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, NOTICE_ID, NOW } from './samples.ts';

/** Requests and advice, as cards show them. */

export const REQUEST: Request = {
  ...BLANK_REQUEST, id: '01970000-0000-7000-8000-000000000701', ref: 'REQ-2026-003', title: 'Slots at the tip, booked *online*', what: 'Residents queue for an hour on Saturdays. A slot would spare them that [x](https://evil.example).',
  service: 'Waste and Street Scene', champion: true, by: PEOPLE.frontline.id, at: NOW, state: 'submitted', triage: null, place: null, outcome: null, rank: null, commissioned: null, promise: null, sentOn: null, revision: 1,
};

export const ADVICE: AdviceView = {
  id: '01970000-0000-7000-8000-000000000702', about: { kind: 'request', request: REQUEST.id }, of: PEOPLE.ict.id, ofName: PEOPLE.ict.name, question: 'Can the booking system that Leisure has do this?', due: '2027-01-04',
  by: PEOPLE.secretary.id, byName: PEOPLE.secretary.name, at: NOW, answer: null, isMine: true,
};

const LONG = '# * _ '.repeat(600);
const by = { by: PEOPLE.secretary.id, at: NOW };
const note = (kind: 'requestRaised' | 'requestDecided', change: Partial<Request> = {}, more: Partial<RequestNote> = {}): RequestNote => ({
  about: 'request', matter: { kind, request: REQUEST.id }, request: { ...REQUEST, ...change }, byName: PEOPLE.frontline.name, answeredBy: PEOPLE.secretary.name, decisionRef: null, meeting: null, onwardName: null, ...more,
});
const approved = { outcome: 'approved', conditions: '', conflict: '', text: 'Approved for one year.\n\nThe saving in staff time pays for it.', decision: REQUEST.id, ...by } as const;

export const requestNotes: readonly (readonly [name: string, note: RequestNote])[] = [
  ['requestRaised', note('requestRaised')],
  ['requestRaised-long', note('requestRaised', { what: LONG, title: LONG.slice(0, 200), champion: false, triage: { ...by, note: 'x' } })],
  ['requestRaised-money', note('requestRaised', { kind: 'softwarePurchase', cost: 1_250_050, financialYear: '2026/27', champion: false })],
  ['requestAskedBack', note('requestDecided', { state: 'triaged', triage: { ...by, note: 'What would it cost?' } })],
  ['requestOnAgenda', note('requestDecided', { state: 'onAgenda', triage: { ...by, note: '' } }, { meeting: { id: REQUEST.id, starts: '2027-01-06T10:00:00.000Z' } })],
  ['requestDeclined', note('requestDecided', { state: 'declined', outcome: { ...approved, outcome: 'declined', conditions: '', conflict: '', decision: null, text: 'Leisure has asked for the same already.' } })],
  ['requestDecided', note('requestDecided', { state: 'decided', outcome: approved }, { decisionRef: 'DEC-2026-011', onwardName: 'Finance Committee' })],
  ['requestDecided-kept', note('requestDecided', { state: 'decided', outcome: { ...approved, text: '' } }, { decisionRef: 'DEC-2026-012' })],
];

const adviceNotes: readonly (readonly [name: string, note: AdviceNote])[] = (['adviceAsked', 'adviceGiven'] as const).map((kind) => {
  const answer = kind === 'adviceAsked' ? null : { text: 'It can, from March on.', at: NOW };
  return [kind, { about: 'advice', matter: { kind, advice: ADVICE.id }, advice: { ...ADVICE, answer }, ofName: ADVICE.ofName, byName: ADVICE.byName, subject: `${REQUEST.ref}: ${REQUEST.title}` }];
});

export const requestCards = (language: Language): readonly (readonly [name: string, message: Message])[] => {
  const drawing = { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: null, group: GROUP };
  const show = (outcome: Parameters<typeof showOutcome>[0]): Message => showOutcome(outcome, language, LINKS, 'chat');
  return [
    ...requestNotes.map(([name, said]) => [name, requestNoteCard(said, drawing)] as const),
    ...adviceNotes.map(([name, said]) => [name, adviceNoteCard(said, drawing)] as const),
    ['ideaTaken', show({ kind: 'ideaTaken', group: GROUP, request: REQUEST })],
    ['ideaAsked', show({ kind: 'ideaAsked', group: null, because: 'noTitle', draft: { title: '', what: '' } })],
    ['ideaAsked-doubtful', show({ kind: 'ideaAsked', group: GROUP.name, because: 'notPlain', draft: { title: 'parking "permits" *now*', what: '' } })],
    ['adviceTaken', show({ kind: 'adviceTaken', group: GROUP, about: `${REQUEST.ref}: ${REQUEST.title}`, advice: { ...ADVICE, answer: { text: 'It can.', at: NOW } }, changed: true })],
  ];
};
