import type { Call, CircularEnd } from '../../domain/call.ts';
import type { Tally } from '../../domain/circular-rules.ts';
import type { Capacity } from '../../domain/seat.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';

type Kind = Call['kind'];

const PEOPLE = { one: 'person', other: 'people' };

/** Meetings besides the rhythm, and decisions between meetings: what cards say of them, and the tab too. */
export const call = {
  kind: (kind: Kind): string => ({ extraordinary: 'Extraordinary meeting', urgent: 'Urgent meeting' })[kind],
  asked: (kind: Kind): string => ({ extraordinary: 'An extraordinary meeting is asked for', urgent: 'An urgent meeting is asked for' })[kind],
  state: (kind: Kind, state: Call['state']): string => {
    const what = { extraordinary: 'The extraordinary meeting', urgent: 'The urgent meeting' }[kind];
    return { asked: `${what} waits for an answer`, agreed: `${what} is agreed`, declined: `${what} is declined`, withdrawn: `The request for a meeting is withdrawn` }[state];
  },
  cancelled: 'The meeting was cancelled',
  calledUrgently: 'You are called to an urgent meeting',
  subject: 'Subject',
  when: 'When',
  place: 'Place',
  join: 'Join online',
  askedBy: 'Asked for by',
  called: 'Called',
  everybody: 'Everybody',
  agreement: (agreedBy: readonly Capacity[]): string => `It takes the agreement of ${capacity.anyOf(agreedBy)}.`,
  settledBy: (state: Call['state'], name: string, when: string): string => {
    const by = name === '' ? '' : ` by ${name}`;
    return { asked: '', agreed: `Agreed${by}, ${when}.`, declined: `Declined${by}, ${when}.`, withdrawn: `Withdrawn${by}, ${when}.` }[state];
  },
  already: 'This was settled before you pressed; nothing was changed.',
  noNotice: 'No notice: the meeting is urgent.',
  /** the terms give an urgent meeting no other quorum */
  quorum: ({ called, needed }: { readonly called: number; readonly needed: number }): string =>
    called >= needed
      ? `${format.count(called, PEOPLE)} who count towards the quorum are called, and it takes ${needed}. The terms give an urgent meeting no quorum of its own.`
      : `Only ${format.count(called, PEOPLE)} who count towards the quorum are called, and it takes ${needed}: this meeting cannot be quorate, and what it does is for the next full meeting to settle. The terms give an urgent meeting no quorum of its own.`,
  reported: 'The next ordinary meeting hears of it.',
  note: 'A word with your answer (only if you wish)',
  noteLimit: 'At most 1,000 characters.',
  agree: 'Agree',
  decline: 'Decline',
  toPage: 'Open in tab',
  circular: {
    title: 'Decision by correspondence',
    opened: 'A decision is asked for in writing',
    proposal: 'Proposed',
    reasons: 'Reasons',
    money: 'It spends money.',
    rejected: 'Options rejected',
    conflicts: 'Conflicts of interest',
    closes: (day: Day): string => `Open until the end of ${format.day(day)}, or until everybody has answered.`,
    tally: ({ agree, object, unanswered }: Tally): string => `${agree} agree, ${object} object, ${unanswered} have not answered.`,
    needed: (n: number): string => `It takes ${n} to make a quorum.`,
    agree: 'Agree',
    object: 'Object',
    comment: 'Comment, or why you object',
    own: (says: 'agree' | 'object', when: string): string => (says === 'agree' ? `You agreed, ${when}. You may change your answer until it closes.` : `You objected, ${when}. You may change your answer until it closes.`),
    recorded: 'Your answer is recorded.',
    ended: (why: CircularEnd): string =>
      ({
        agreed: 'Agreed', carried: 'Carried by a majority', lost: 'Not carried', objected: 'Not agreed: somebody objected', tooFew: 'Not agreed: too few took part',
        notTakeable: 'Not recorded: the terms do not let it be decided so', withdrawn: 'Withdrawn',
      })[why],
    reference: (ref: string): string => `Recorded as ${ref}.`,
    toMeeting: 'It goes to the next meeting.',
  },
  update: {
    title: 'Between meetings',
    from: (name: string): string => (name === '' ? 'An update' : `An update from ${name}`),
  },
  range: (zone: string, starts: Instant, ends: Instant): string => format.range(zone, starts, ends),
};
