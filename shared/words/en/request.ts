import type { DecisionOutcome } from '../../domain/decision.ts';
import { poundsOf } from '../../domain/money.ts';
import type { RequestKind, RequestState } from '../../domain/request.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { decision } from './decision.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<RequestKind, string>> = {
  resource: 'Resource',
  businessCase: 'Business case',
  softwareUpgrade: 'Software upgrade',
  softwareExtension: 'Software extension',
  softwarePurchase: 'Software purchase',
  opportunity: 'Opportunity',
};

const STATE: Readonly<Record<RequestState, string>> = {
  submitted: 'Waiting',
  triaged: 'Asked back',
  onAgenda: 'On an agenda',
  decided: 'Decided',
  declined: 'Not taken up',
  withdrawn: 'Withdrawn',
};

type Doubt = 'noTitle' | 'notPlain';
const BECAUSE: Readonly<Record<Doubt, string>> = {
  noTitle: 'What is your idea? I have noted nothing yet.',
  notPlain: 'I am not sure where your idea begins, so I have noted nothing yet. Is this it?',
};

/** Requests and advice, as cards and chat tell them. */
export const request = {
  kind: (kind: RequestKind): string => KIND[kind],
  state: (state: RequestState): string => STATE[state],
  pounds: (pence: number): string => `£${poundsOf(pence)}`,
  open: 'Open the request',
  from: 'From',
  service: 'Service',
  cost: 'Cost',
  costIn: (pence: number, year: string | null): string => `£${poundsOf(pence)}${year === null ? '' : ` in ${year}`}`,
  champion: 'From a Digital Champion',

  raisedTitle: 'A request waits for you',
  raisedAgain: 'A request was written anew and waits for you',
  raisedLine: 'Put it on an agenda, ask back, or decline it with a reason.',
  askedBack: 'Your request needs something more',
  askedBackHow: 'Change the request in the tab: it then goes back to the secretary.',
  onAgenda: 'Your request is on an agenda',
  onAgendaLine: (zone: string, starts: Instant): string => `For the meeting on ${format.moment(zone, starts)}. You will hear here what is decided.`,
  onAgendaSoon: 'You will hear here what is decided.',
  declined: 'Your request was not taken up',
  decided: (outcome: DecisionOutcome): string => `Your request: ${decision.outcome(outcome).toLowerCase()}`,
  /** who said it, and what */
  says: (by: string, text: string): string => (by === '' ? text : `${by}: ${text}`),
  conditions: (text: string): string => `Conditions: ${text}`,
  conflict: (text: string): string => `How the conflict between services was resolved: ${text}`,
  kept: 'What was said is kept to those who may read the papers. Ask the secretary.',
  recorded: (ref: string): string => `Recorded as ${ref}.`,
  onward: (body: string): string => `It now goes on to ${body}.`,

  ideaTaken: (ref: string): string => `Noted as ${ref}`,
  ideaTakenLine: 'The secretary puts it before the group or says why not, and you hear of it here. You can add to it in the tab.',
  ideaAsked: 'Before I note your idea',
  because: (doubt: Doubt): string => BECAUSE[doubt],
  ideaTitle: 'Your idea, in a line',
  ideaTitleError: 'Say in up to 200 characters what it is.',
  ideaWhat: 'What it would do for people, if you like',
  ideaWhatError: 'Up to 1,000 characters.',
  ideaSend: 'Send it to the group',

  adviceAsked: 'Your advice is asked for',
  adviceDue: (day: Day): string => `Wanted by ${format.day(day)}.`,
  adviceAbout: 'About',
  adviceAnswer: 'Your advice',
  adviceAnswerError: 'Write up to 1,000 characters here; more fits in the tab.',
  adviceSend: 'Send your advice',
  adviceGiven: (by: string): string => (by === '' ? 'Advice has come' : `Advice from ${by}`),
  adviceAskedWas: (question: string): string => `Asked was: ${question}`,
  adviceThanks: 'Thank you: your advice is noted',
  adviceAlready: 'That is noted already',
  adviceTold: (name: string): string => (name === '' ? 'Whoever asked is told.' : `${name} is told.`),
};
