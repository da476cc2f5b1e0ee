/** What cards and chat say of an action that is done, or may be. */
export const actionClosing = {
  done: 'It is done',
  evidence: 'How can the group see that it is done?',
  evidenceNeeded: 'Say how one can see it.',
  sendDone: 'Propose to close it',
  says: (name: string, evidence: string): string => `${name} says that it is done: ${evidence}`,
  proposedTitle: (ref: string): string => `${ref} is proposed for closing`,
  proposedAlready: (ref: string): string => `${ref} was proposed for closing already`,
  proposedHint: 'The group agrees to it at its next meeting. Until then it stands in the log as proposed for closing.',
  notClosed: (because: 'question' | 'negated' | 'noEvidence' | 'notPlain' | 'severalThings'): string =>
    ({
      question: 'That reads like a question, so I have changed nothing.',
      negated: 'I read a "not" in that, so I have changed nothing.',
      noEvidence: 'The group will want to see that it is done, so say how, for example after a colon. I have changed nothing.',
      notPlain: 'I am not sure that you say it is done, so I have changed nothing.',
      severalThings: 'You named more than one action. Say it for one at a time; I have changed nothing.',
    })[because],
};
