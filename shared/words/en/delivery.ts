import type { Cause } from '../../domain/delivery.ts';
import type { Matter } from '../../domain/obligation.ts';

/** The states of a notice; the store's words, said to the secretary. */
type State = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'dropped';

export const delivery = {
  heading: 'Messages to the channel',
  /** of a message to one person alone */
  to: (name: string): string => (name === '' ? 'To one person, in private' : `To ${name}, in private`),
  matter: (kind: Matter['kind']): string =>
    ({
      agenda: 'Agenda',
      answersAwaited: 'Answers awaited',
      dayBefore: 'Reminder, the day before',
      hourBefore: 'Reminder, an hour before',
      moved: 'Meeting moved',
      cancelled: 'Meeting cancelled',
      revived: 'Meeting on again',
      actionDue: 'Action due',
      itemsCall: 'Call for items',
      agendaChanged: 'Agenda changed',
      agendaProposed: 'Agenda laid before the chair',
      agendaWaits: 'Agenda waits to be published',
      proposalSettled: 'Answer to a proposal',
      clearanceAsked: 'Clearance asked for',
      quorumTurned: 'Quorum warning',
      absence: 'Note on absence',
      callAsked: 'Meeting asked for',
      calledUrgently: 'Urgent meeting called',
      circularOpened: 'Decision by correspondence opened',
      circularDecided: 'Decision by correspondence ended',
      update: 'Update between meetings',
      recordDue: 'Action log or minutes due',
      recordProposed: 'Action log or minutes circulated',
      onwardDue: 'Report onward due',
      onwardChase: 'Acknowledgement awaited',
      onwardArrived: 'Report of another group',
      highlightAsked: 'Highlight report asked for',
      highlightsMissing: 'Highlight reports missing',
      strategyReview: 'Strategy due for review',
      blockerRaised: 'Blocker raised',
      blockerWaits: 'Blocker waits',
      blockerArrived: 'Blocker of another group',
      blockerEnded: 'Blocker ended',
      riskReview: 'Risk due for review',
      requestRaised: 'Request received',
      requestDecided: 'Answer to a request',
      adviceAsked: 'Advice asked for',
      adviceGiven: 'Advice given',
    })[kind],
  state: (state: State): string =>
    ({ queued: 'Waiting', sending: 'Being sent', sent: 'Sent', uncertain: 'Sent or not: unknown', failed: 'Not sent', dropped: 'No longer needed' })[state],
  cause: (cause: Cause): string =>
    ({
      noAnswer: 'Teams gave no answer.',
      unreadable: 'Teams gave an answer that could not be read.',
      unreachable: 'Teams could not be reached.',
      noToken: 'Quorate could not sign in to Microsoft. Ask your administrator to look at its credentials.',
      tokenRefused: 'Teams did not accept the sign-in of Quorate. Ask your administrator to look at its credentials.',
      throttled: 'Teams asked Quorate to wait.',
      busy: 'The channel was busy.',
      unavailable: 'Teams was not available.',
      fault: 'Something went wrong in Teams.',
      notInstalled: 'Quorate is not in this channel any more. Add the app to the team again, then send the message again.',
      blocked: 'Quorate has been blocked in this channel.',
      disabled: 'An administrator has switched Quorate off.',
      notFound: 'The channel does not exist any more.',
      tooBig: 'The message was too large for Teams.',
      malformed: 'Teams did not accept the message.',
      forbidden: 'Teams does not let Quorate write here.',
      foreignConnector: 'The address that Teams gave is not one that Quorate may send to. Ask your administrator to look at SERVICE_URL_HOSTS.',
      notDrawn: 'Quorate could not make this message. Please report it.',
      noChannel: 'Quorate has not been added to a channel of this team yet.',
    })[cause],
  /** of a message to one person alone: what is otherwise than in a channel; null: nothing */
  causeTo: (cause: Cause): string | null => {
    switch (cause) {
      case 'notInstalled':
      case 'forbidden':
      case 'notFound':
        return 'This person has not added Quorate, so it cannot write to them. Ask them to open Quorate in Teams once, then send the message again.';
      case 'blocked':
        return 'This person has blocked Quorate, so it cannot write to them.';
      case 'busy':
        return 'The chat was busy.';
      case 'noAnswer': case 'unreadable': case 'unreachable': case 'noToken': case 'tokenRefused': case 'throttled': case 'unavailable': case 'fault': case 'disabled':
      case 'tooBig': case 'malformed': case 'foreignConnector': case 'noChannel': case 'notDrawn':
        return null;
    }
  },
  uncertainTo: 'It may or may not have reached this person. Ask them, then say so.',
  uncertain: 'It may or may not stand in the channel. Look there, then say so.',
  itIsThere: 'It is there',
  sendAgain: 'Send again',
};
