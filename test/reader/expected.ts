import type { Finding } from '../../shared/domain/reading.ts';
import type { Values } from './fixture.ts';

/** What must be read of the documents of councils that there are not; they are set in the ways that councils set theirs. */
export interface Expected {
  readonly document: string;
  readonly name: string | null;
  readonly aliases?: readonly string[];
  readonly rules: Values;
  readonly seats: readonly string[];
  readonly secretary: string | null;
  readonly findings: readonly Finding['kind'][];
  readonly unread: readonly string[];
}

export const by = (people: number) => ({ kind: 'number', people }) as const;
export const agreement = { by: 'agreement', castingVote: null, byCorrespondence: null } as const;
export const minutes = { kept: 'minutes', agreedAtNext: true } as const;

export const COUNCILS: readonly Expected[] = [
  {
    document: 'numbered',
    name: 'Climate Change Programme Board',
    rules: {
      quorum: {
        size: { kind: 'fraction', numerator: 1, denominator: 3, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 3 },
        requires: [{ among: ['chair', 'viceChair'], people: 1 }],
        counts: 'core',
      },
      inquorate: { course: 'adjourn', afterMinutes: 30 },
      agendaNotice: { amount: 5, unit: 'clearWorkingDays' },
      papersNotice: { amount: 5, unit: 'clearWorkingDays' },
      itemsNotice: { amount: 10, unit: 'workingDays' },
      minutesNotice: { amount: 5, unit: 'workingDays' },
      cadence: { rhythm: { kind: 'weeks', every: 6 } },
      extraordinary: { agreedBy: ['chair'] },
      substitutes: { who: 'everyone', countToQuorum: true },
      decisions: { by: 'agreementThenMajority', castingVote: true, byCorrespondence: true },
      record: minutes,
    },
    seats: [
      'chair: Cabinet Member for Environment elected', 'viceChair: Executive Director of Place', 'member: Director of Finance', 'member: Head of Property',
      'member: Head of Highways', '2 x member: Elected member elected', 'member: Head of Communications',
    ],
    secretary: 'Climate Change Manager',
    findings: ['approvalWithoutVersion', 'currentNotApproved'],
    unread: [],
  },
  {
    document: 'tables',
    name: 'Customer Experience Board',
    rules: {
      quorum: { size: { kind: 'percentage', percent: 50, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 }, requires: [], counts: 'core' },
      agendaNotice: { amount: 7, unit: 'days' },
      minutesNotice: { amount: 10, unit: 'workingDays' },
      cadence: { rhythm: { kind: 'months', every: 3 } },
      decisions: { by: 'majority', castingVote: false, byCorrespondence: null },
      record: { kept: 'minutes', agreedAtNext: false },
    },
    seats: [
      'chair: Director of Customer and Digital [Customer and Digital]', 'viceChair: Head of Customer Services [Customer Services]',
      'member: Head of Revenues and Benefits [Revenues and Benefits]', 'member: Head of Housing Operations [Housing]', 'member: Web Manager [Digital]',
      'supportingOfficer: Data Protection Officer [Legal] called in',
    ],
    secretary: 'Governance Support Officer',
    findings: ['dateUnreadable', 'versionUndated'],
    unread: ['50% of members in post, including at least two Heads of Service.'],
  },
  {
    document: 'prose',
    name: 'Town Centre Regeneration Working Group',
    aliases: ['TCRWG'],
    rules: {
      quorum: { size: by(4), requires: [{ among: ['elected'], people: 2 }], counts: 'core' },
      inquorate: { course: 'notesOnly', afterMinutes: null },
      agendaNotice: { amount: 7, unit: 'days' },
      papersNotice: { amount: 7, unit: 'days' },
      cadence: { rhythm: { kind: 'months', every: 1 } },
      attendance: { consecutive: 3, percent: 75, annualReview: false },
      substitutes: { who: 'nobody', countToQuorum: null },
      decisions: agreement,
      restricted: {},
    },
    seats: [
      'chair: Leader of the Council elected', 'member: Portfolio Holder for Growth elected', '3 x member: Elected member elected',
      'member: Strategic Director for Place', 'member: Head of Planning',
    ],
    secretary: 'Democratic Services',
    findings: [],
    unread: ['Other officers and partners will be invited to attend as required.'],
  },
  {
    document: 'scottish',
    name: 'Digital and Customer Services Sounding Board',
    aliases: ['Sounding Board'],
    rules: {
      quorum: { size: by(3), requires: [], counts: 'core' },
      agendaNotice: { amount: 3, unit: 'clearDays' },
      papersNotice: { amount: 3, unit: 'clearDays' },
      cadence: { rhythm: { kind: 'timesAYear', times: 4, atLeast: true } },
      extraordinary: { agreedBy: ['chair'] },
      substitutes: { who: 'everyone', countToQuorum: false },
      decisions: { by: 'majority', castingVote: true, byCorrespondence: null },
      record: minutes,
    },
    seats: [
      '7 x member: Councillor elected', 'chair: Convener of the Policy and Resources Committee elected',
      'viceChair: Depute Convener of the Policy and Resources Committee elected',
    ],
    secretary: null,
    findings: ['severalNames'],
    // the quorum of a sub-group is not the group's
    unread: ['The quorum of a sub-group shall be two.'],
  },
  {
    document: 'welsh',
    name: 'Corporate Safeguarding Operational Group',
    rules: {
      quorum: {
        size: { kind: 'fraction', numerator: 1, denominator: 2, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 0 },
        requires: [{ among: ['chair', 'viceChair'], people: 1 }],
        counts: 'core',
      },
      actionLogNotice: { amount: 3, unit: 'workingDays' },
      cadence: { rhythm: { kind: 'namedMonths', months: [4, 10] } },
      substitutes: { who: 'officers', countToQuorum: null },
      record: { kept: 'actionLog', agreedAtNext: false },
    },
    seats: [
      'chair: Head of Adult Services', "viceChair: Head of Children's Services", 'member: Senior HR Business Partner', 'member: Education Safeguarding Lead',
      'member: Principal Solicitor', 'member: Communications Officer called in', 'member: Welsh Language Officer called in',
    ],
    secretary: null,
    findings: [],
    unread: [],
  },
];
