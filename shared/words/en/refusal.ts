import { isOfWork, type DocumentTrouble, type Field, type Refusal } from '../../domain/refusal.ts';
import { format } from './format.ts';
import { refusalOfWork } from './refusal-work.ts';
import { rights } from './rights.ts';

const FIELD: Readonly<Record<Field, string>> = { reason: 'The reason', substitute: "The substitute's name", ask: 'The ask', text: 'The message' };

const DOCUMENT: Readonly<Record<DocumentTrouble, string>> = {
  empty: 'There is no text in this document, as in a scan. Paste the text, or upload a file that has it.',
  broken: 'This file is damaged, or it is not the kind of file that its name says. Save it again, or paste the text.',
  locked: 'This file is protected by a password. Save it without one, or paste the text.',
  unknown: 'Quorate reads Word files (.docx), PDF files and plain text, and this is none of them. Save it as one, or paste the text.',
  tooLong: 'This document is longer than Quorate can read at once. Paste the terms of reference alone.',
};

type Failed = Extract<Refusal, { readonly why: 'neighbourFailed' }>;

const NEIGHBOUR: Readonly<Record<Failed['who'], string>> = { graph: 'Microsoft Graph', signIn: "Microsoft's sign-in service", connector: 'Teams' };

const neighbourFailed = ({ who, kind }: Failed): string => {
  const name = NEIGHBOUR[who];
  switch (kind) {
    case 'forbidden':
      return `${name} does not permit Quorate to do that. The self-check page names the permission that is missing.`;
    case 'notFound':
      return `${name} does not know what was asked for. It may have been deleted.`;
    case 'throttled':
      return `${name} asks Quorate to wait. Try again in a few minutes.`;
    case 'unavailable':
      return `${name} does not answer just now. Try again in a minute.`;
    case 'unreadable':
      return `${name} gave an answer that Quorate could not read. Try again in a minute; if it happens again, ask for help.`;
  }
};

/** One sentence, or two, for every "no". */
export const refusal = (no: Refusal): string => {
  if (isOfWork(no)) return refusalOfWork(no);
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
    case 'noSubstitutes':
      return 'The terms of reference of this group allow no substitutes. You can send apologies without one.';
    case 'substituteHasSeat':
      return `${no.name} has a seat in the group already, and nobody is counted twice. Name somebody else, or nobody.`;
    case 'nothingToWithdraw':
      return 'You have not answered for this meeting, so there is nothing to withdraw.';
    case 'notTheLead':
      return no.leads === undefined
        ? `Only the lead reports on workstream ${no.number}: ${no.lead}.`
        : `More than one strategy has a workstream ${no.number}, and only its own lead reports on each: ${format.list(no.leads.map(({ post, strategy }) => `${post} (${strategy})`))}.`;
    case 'noSuchWorkstream':
      return no.numbers.length === 0
        ? `There is no workstream ${no.number}: this group has none.`
        : `There is no workstream ${no.number}. The workstreams are ${format.list(no.numbers.map(String))}.`;
    case 'tooLong':
      return `${FIELD[no.field]} has ${no.length} characters; the most is ${no.limit}. Shorten it${no.field === 'text' ? ', or write it in the tab, which takes longer texts' : ''}.`;
    case 'mayNot':
      return rights.only(no.deed, no.allowed);
    case 'changedMeanwhile':
      return 'Somebody else has changed this since you read it, and nothing was overwritten. Look at it again, then make your change.';
    case 'documentUnreadable':
      return DOCUMENT[no.cause];
    case 'documentTooLarge':
      return `This file is larger than ${no.limitMegabytes} MB. Make it smaller, or paste the text.`;
    case 'busy':
      return 'Quorate is still reading other documents, or an earlier one of yours. Try again in a minute.';
    case 'notInstalled':
      return 'Quorate has not been added to this team yet. Add the app to the team first.';
    case 'neighbourFailed':
      return neighbourFailed(no);
    case 'notReady':
      return no.problems.length === 1 ? 'This cannot be saved yet: one thing must be put right first.' : `This cannot be saved yet: ${no.problems.length} things must be put right first.`;
    case 'alreadySettled':
      return 'Somebody has settled that already.';
    case 'notFound':
      return 'That cannot be found. It may have been removed, or it is not for you.';
    case 'notUnderstood':
      return 'That could not be understood.';
  }
};
