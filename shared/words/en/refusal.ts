import type { Field, Refusal } from '../../domain/refusal.ts';
import { format } from './format.ts';

const FIELD: Readonly<Record<Field, string>> = { reason: 'The reason', substitute: "The substitute's name", ask: 'The ask', text: 'The message' };

/** One sentence, or two, for every "no". */
export const refusal = (no: Refusal): string => {
  switch (no.why) {
    case 'notInAGroup':
      return 'You are in no team whose group Quorate knows. Ask the secretary to add you to the team.';
    case 'notAMember':
      return `You hold no seat in ${no.group}, so you cannot answer for its meetings.`;
    case 'whichGroup':
      return `You are in more than one group. Say which one you mean: ${format.list(no.groups)}.`;
    case 'noMeeting':
      return `${no.group} has no meeting in its calendar.`;
    case 'meetingCancelled':
      return `The meeting on ${format.moment(no.zone, no.starts)} is cancelled, so there is nothing to answer.`;
    case 'meetingStarted':
      return `Answers can be changed until the meeting starts; this one started on ${format.date(no.zone, no.starts)} at ${format.time(no.zone, no.starts)}.`;
    case 'substituteForMember':
      return 'An elected member cannot send a substitute. You can send apologies without one.';
    case 'substituteHasSeat':
      return `${no.name} has a seat in the group already, and nobody is counted twice. Name somebody else, or nobody.`;
    case 'nothingToWithdraw':
      return 'You have not answered for this meeting, so there is nothing to withdraw.';
    case 'notTheLead':
      return `Only the lead reports on workstream ${no.number}: ${no.lead}.`;
    case 'noSuchWorkstream':
      return no.numbers.length === 0
        ? `There is no workstream ${no.number}: this group has none.`
        : `There is no workstream ${no.number}. The workstreams are ${format.list(no.numbers.map(String))}.`;
    case 'reasonNeeded':
      return `${no.rag === 'amber' ? 'Amber' : 'Red'} needs a reason. Say it after the colour, for example: workstream 4 ${no.rag}, funding slipped.`;
    case 'tooLong':
      return `${FIELD[no.field]} has ${no.length} characters; the most is ${no.limit}.`;
    case 'notTheSecretary':
      return 'Only the chair and the secretary can do that.';
    case 'alreadySettled':
      return 'Somebody has settled that already.';
    case 'notFound':
      return 'That cannot be found. It may have been removed, or it is not for you.';
    case 'notUnderstood':
      return 'That could not be understood.';
  }
};
