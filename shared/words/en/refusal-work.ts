import type { Refusal, WorkRefusal } from '../../domain/refusal.ts';
import { format } from './format.ts';
import { status } from './status.ts';

type Inquorate = Extract<Refusal, { readonly why: 'inquorate' }>;

const inquorate = ({ course, present, needed, clause }: Inquorate): string => {
  const short = present < needed ? `${present} of the ${needed} people needed are there` : 'somebody who must be there is missing';
  const instead = { adjourn: 'the meeting is to be adjourned', notesOnly: 'only notes may be taken', decisionsHeld: 'it waits for a quorate meeting' }[course];
  return `There is no quorum (${short}), so nothing can be decided: ${instead}.${clause === null ? '' : ` “${clause.sentence}”`}`;
};

export const refusalOfWork = (no: WorkRefusal): string => {
  switch (no.why) {
    case 'meetingNotHeld':
      return `The meeting of ${format.moment(no.zone, no.starts)} is not over yet. Its action log and minutes are compiled when it is.`;
    case 'recordAgreed':
      return 'This was agreed and is not changed any more. Add a correction instead: it is shown with it.';
    case 'inquorate':
      return inquorate(no);
    case 'noSuchAction':
      return `There is no action ${no.ref} in your groups.`;
    case 'notYourAction':
      return no.owner === '' ? `Only the owner of ${no.ref}, or an officer of the group, can propose to close it.` : `${no.ref} belongs to ${no.owner}. Only the owner, or an officer of the group, can propose to close it.`;
    case 'notYourRisk':
      return no.owner === '' ? `Only the owner of ${no.ref}, or an officer of the group, can do that.` : `${no.ref} belongs to ${no.owner}. Only the owner, or an officer of the group, can do that. You can challenge it instead.`;
    case 'actionClosed':
      return `${no.ref} is closed already. It can be reopened on the page of actions.`;
    case 'evidenceNeeded':
      return `Say how one can see that ${no.ref} is done, for example: ${no.ref} done: all print servers patched.`;
    case 'callTooLate':
      return 'The time that was asked for is over. Ask for a meeting at another time.';
    case 'calendarMeeting':
      return 'This meeting comes from the calendar of the group’s mailbox. Move or cancel it there.';
    case 'noUrgentMeetings':
      return 'The terms of reference of this group provide for no urgent meetings. Ask for an extraordinary one.';
    case 'noCorrespondence': {
      const why = no.stated ? 'The terms of reference do not let the group decide between meetings.' : 'The terms of reference do not say that the group may decide between meetings, so it decides in meetings alone.';
      return `${why}${no.clause === null ? '' : ` “${no.clause.sentence}”`} Put it on the agenda, or ask for an extraordinary meeting.`;
    }
    case 'agendaClosed':
      return no.because === 'cancelled'
        ? `The meeting on ${format.moment(no.zone, no.starts)} is cancelled, so its agenda stays as it is.`
        : `The meeting started on ${format.date(no.zone, no.starts)} at ${format.time(no.zone, no.starts)}. Its agenda stays as it was then.`;
    case 'sessionTooEarly':
      return `This meeting can be opened from ${format.moment(no.zone, no.from)} on.`;
    case 'sessionNotOpen':
      return 'The meeting is not open. Open it first, or again if it was closed by mistake.';
    case 'sessionClosed':
      return 'The meeting was closed more than an hour ago and cannot be opened again. Corrections belong in its record.';
    case 'whichWorkstream':
      return status.which(no.number, no.strategies);
    case 'greenDoubted':
      return status.doubted(no.number, no.doubts);
  }
};
