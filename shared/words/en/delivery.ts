import type { Matter } from '../../domain/obligation.ts';

/** The states of a notice; the store's words, said to the secretary. */
type State = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'dropped';

export const delivery = {
  heading: 'Messages to the channel',
  matter: (kind: Matter['kind']): string =>
    ({
      agenda: 'Agenda',
      answersAwaited: 'Answers awaited',
      dayBefore: 'Reminder, the day before',
      hourBefore: 'Reminder, an hour before',
      moved: 'Meeting moved',
      cancelled: 'Meeting cancelled',
      actionDue: 'Action due',
    })[kind],
  state: (state: State): string =>
    ({ queued: 'Waiting', sending: 'Being sent', sent: 'Sent', uncertain: 'Sent or not: unknown', failed: 'Not sent', dropped: 'No longer needed' })[state],
  uncertain: 'Teams gave no answer. Look whether the message stands in the channel, then say so.',
  itIsThere: 'It is there',
  sendAgain: 'Send again',
};
