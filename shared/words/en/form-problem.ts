import type { FormProblem, VoteTrouble } from '../../domain/form-problem.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { paperProblem } from './paper-problem.ts';

const PEOPLE = { one: 'person', other: 'people' };
const SEATS = { one: 'seat', other: 'seats' };

/** A month stands in the form as its number. */
const named = (field: string, what: string): string => (field.endsWith('cadence.rhythm.months') ? format.month(Number(what)) || what : what);

const VOTE: Readonly<Record<VoteTrouble, string>> = {
  notByTheTerms: 'The terms of reference of this group know no voting. Note who disagreed as dissent.',
  noCastingVote: 'The terms of reference give the chair no casting vote.',
  noTie: 'A casting vote only settles a tie, and this vote is none.',
  needed: 'Enter the votes for and against: this group decides by majority.',
  saysOtherwise: 'The votes say otherwise. Correct the numbers, or choose another outcome.',
};

/** Those that are always said in the same words. */
const PLAIN = {
  missing: 'Fill this in.',
  notADay: 'Enter a day, for example 2027-01-06.',
  itself: 'This cannot be its own. Choose another one.',
  personNotInTeam: 'This person is not in the team. Add the person to the team in Teams, or choose somebody else.',
  guestNotOfficer: 'This person is a guest in the team, and a guest cannot be secretary or deputy secretary. Choose somebody else.',
  endsBeforeItBegins: 'The end comes before the beginning. Change one of the two.',
  notAnAddress: 'Write one mail address, like board@council.gov.uk.',
  notALink: 'Enter the full address, starting with https://.',
  notAMailbox: 'Enter the address of a mailbox, for example steering.group@council.gov.uk.',
  mailboxNotFound: 'There is no such mailbox. Check the address.',
  mailboxForbidden: 'Quorate may not read the calendar of this mailbox. The self-check page shows what your administrator has to permit.',
  mailboxUnavailable: 'The mailbox could not be reached just now. Try again in a few minutes.',
  mailboxOfAnotherGroup: 'This mailbox belongs to a group that is not open to you. Choose another mailbox, or ask the secretary of that group.',
  workstreamEnded: 'This workstream has ended. Reopen it first, or leave it as it is.',
  hasHistory: 'Something is kept about this workstream, so it is ended and not removed.',
  timeToCome: 'This time has not come yet.',
  hasWorkstreams: 'This strategy has workstreams, so it is not removed.',
  undecided: 'Accept, change or reject this first.',
  parentNeeded: 'Choose the one group that this board answers to.',
  circle: 'These would answer to each other in a circle. Choose another one.',
  statusOfOthers: 'This does not go with the person: members are present, send apologies or are absent; others are in attendance or stand in for a member.',
  presenceOpen: 'Say whether this person was there.',
  memberIsThere: 'The member is there too, so nobody stands in. Change one of the two.',
} as const;

const isPlain = (problem: FormProblem): problem is Extract<FormProblem, { readonly kind: keyof typeof PLAIN }> => problem.kind in PLAIN;

/** What is wrong at a field, and what would mend it. */
export const formProblem = (problem: FormProblem): string => {
  if (isPlain(problem)) return PLAIN[problem.kind];
  switch (problem.kind) {
    case 'tooLong':
      return `Shorten this to ${problem.limit} characters.`;
    case 'outOfRange':
      return `Enter a whole number from ${problem.from} to ${problem.to}.`;
    case 'dayPast':
      return `Choose ${format.day(problem.earliest)} or a later day.`;
    case 'dayToCome':
      return `This day is still to come. Choose ${format.day(problem.latest)} or an earlier day.`;
    case 'dayTooFar':
      return `This day is too far off. Choose ${format.day(problem.latest)} or an earlier day.`;
    case 'vote':
      return VOTE[problem.wrong];
    case 'inUse':
      return `“${problem.by}” still needs this. Change or remove that first.`;
    case 'quorumAboveSeats':
      return `The quorum asks for ${format.count(problem.needed, PEOPLE)}, but there ${problem.seats === 1 ? 'is' : 'are'} only ${format.count(problem.seats, SEATS)} to count. Lower the number or add seats.`;
    case 'noSeatFor': {
      const asked = capacity.required({ among: problem.among, people: problem.needed });
      const there = problem.seats === 0 ? 'no seat is one' : `there ${problem.seats === 1 ? 'is' : 'are'} only ${format.count(problem.seats, { one: 'such seat', other: 'such seats' })}`;
      return `This asks for ${asked}, but ${there}. Add such a seat or change the rule.`;
    }
    case 'holdersOverlap':
      return `Somebody else holds the seat on that day, from ${format.day(problem.other)}. Choose another day, or end that first.`;
    case 'twice':
      return `“${named(problem.field, problem.what)}” stands here twice. Remove one.`;
    case 'versionExists':
      return `There is a version ${problem.version} already, and a version is never changed. Give this one another number.`;
    case 'tooGeneral':
      return `“${problem.what}” is too general: meetings of others may be called that too. Use at least two words, or one longer word that is the group’s own.`;
    case 'tooMany':
      return `There are ${problem.most} already, and no more can be added.`;
    case 'promisedStays':
      return `“${problem.what}” was promised for a day, so it is not removed. Choose “Stopped” and say what was learnt.`;
    case 'papersAtItem':
      return `Papers are kept at “${problem.title}”. Move them to another item or remove them first.`;
    case 'notAPaperAddress':
    case 'dayUnclear':
    case 'commentsAwaited':
    case 'notAReader':
    case 'unsaid':
    case 'meetingBegun':
    case 'meetingOver':
    case 'keepsNotes':
      return paperProblem(problem);
  }
};
