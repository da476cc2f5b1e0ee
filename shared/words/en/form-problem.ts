import type { FormProblem } from '../../domain/form-problem.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';

const PEOPLE = { one: 'person', other: 'people' };
const SEATS = { one: 'seat', other: 'seats' };

/** A month stands in the form as its number. */
const named = (field: string, what: string): string => (field.endsWith('cadence.rhythm.months') ? format.month(Number(what)) || what : what);

/** What is wrong at a field, and what would mend it. */
export const formProblem = (problem: FormProblem): string => {
  switch (problem.kind) {
    case 'missing':
      return 'Fill this in.';
    case 'tooLong':
      return `Shorten this to ${problem.limit} characters.`;
    case 'outOfRange':
      return `Enter a whole number from ${problem.from} to ${problem.to}.`;
    case 'notADay':
      return 'Enter a day, for example 2027-01-06.';
    case 'dayPast':
      return `Choose ${format.day(problem.earliest)} or a later day.`;
    case 'dayToCome':
      return `This day is still to come. Choose ${format.day(problem.latest)} or an earlier day.`;
    case 'inUse':
      return `“${problem.by}” still needs this. Change or remove that first.`;
    case 'itself':
      return 'This cannot be its own. Choose another one.';
    case 'quorumAboveSeats':
      return `The quorum asks for ${format.count(problem.needed, PEOPLE)}, but there ${problem.seats === 1 ? 'is' : 'are'} only ${format.count(problem.seats, SEATS)} to count. Lower the number or add seats.`;
    case 'noSeatFor': {
      const asked = capacity.required({ among: problem.among, people: problem.needed });
      const there = problem.seats === 0 ? 'no seat is one' : `there ${problem.seats === 1 ? 'is' : 'are'} only ${format.count(problem.seats, { one: 'such seat', other: 'such seats' })}`;
      return `This asks for ${asked}, but ${there}. Add such a seat or change the rule.`;
    }
    case 'personNotInTeam':
      return 'This person is not in the team. Add the person to the team in Teams, or choose somebody else.';
    case 'guestNotOfficer':
      return 'This person is a guest in the team, and a guest cannot be secretary or deputy secretary. Choose somebody else.';
    case 'holdersOverlap':
      return `Somebody else holds the seat on that day, from ${format.day(problem.other)}. Choose another day, or end that first.`;
    case 'endsBeforeItBegins':
      return 'The end comes before the beginning. Change one of the two days.';
    case 'twice':
      return `“${named(problem.field, problem.what)}” stands here twice. Remove one.`;
    case 'versionExists':
      return `There is a version ${problem.version} already, and a version is never changed. Give this one another number.`;
    case 'tooGeneral':
      return `“${problem.what}” is too general: meetings of others may be called that too. Use at least two words, or one longer word that is the group’s own.`;
    case 'notAMailbox':
      return 'Enter the address of a mailbox, for example steering.group@council.gov.uk.';
    case 'mailboxNotFound':
      return 'There is no such mailbox. Check the address.';
    case 'mailboxForbidden':
      return 'Quorate may not read the calendar of this mailbox. The self-check page shows what your administrator has to permit.';
    case 'mailboxUnavailable':
      return 'The mailbox could not be reached just now. Try again in a few minutes.';
    case 'mailboxOfAnotherGroup':
      return 'This mailbox belongs to a group that is not open to you. Choose another mailbox, or ask the secretary of that group.';
    case 'undecided':
      return 'Accept, change or reject this first.';
    case 'parentNeeded':
      return 'Choose the one group that this board answers to.';
    case 'circle':
      return 'These would answer to each other in a circle. Choose another one.';
  }
};
