/** Why something that would change a record is asked back, as the use cases name it. */
type Doubt = 'negated' | 'somebodyElse' | 'question' | 'severalThings' | 'unsure' | 'aDay' | 'notPlain' | 'onlyWhether' | 'noColour';
/** What is answered in a sentence or two. */
type Aside = 'thanks' | 'nothingWaiting' | 'calendar' | 'minutes' | 'otherMeeting' | 'sign';

const BECAUSE: Readonly<Record<Doubt, string>> = {
  negated: 'I read a "not" in that, so I have changed nothing.',
  somebodyElse: 'That seems to be about somebody else. People answer for themselves, so I have changed nothing.',
  question: 'That reads like a question, so I have changed nothing.',
  severalThings: 'That could mean more than one thing, so I have changed nothing.',
  unsure: 'You do not sound sure yet, so I have changed nothing.',
  aDay: 'You named a day, and I note answers only for the next meeting, so I have changed nothing.',
  notPlain: 'You did not say plainly whether you are coming, so I have changed nothing.',
  onlyWhether: 'I note only whether you come, not when or how, so I have changed nothing.',
  noColour: 'Green, amber or red? I have changed nothing.',
};

const ASIDE: Readonly<Record<Aside, readonly [title: string, ...lines: string[]]>> = {
  thanks: ["You're welcome."],
  nothingWaiting: ['Nothing is waiting, and I changed nothing.'],
  calendar: ['I cannot change the calendar', 'Change the meeting in Outlook, and I will tell the channel.'],
  minutes: ['Minutes are in the tab', 'Open the tab to read the minutes and the action log of each meeting.'],
  otherMeeting: ['Only the next meeting', 'I can answer only about the next meeting.'],
  sign: ['I did not understand that', 'I have changed nothing.'],
};

export const conversation = {
  product: 'Quorate',
  help: 'What I can do',
  helpIntro: 'Press a button, or type one of these lines in your own words:',
  /** every one of them is understood when typed */
  lines: [
    'next meeting',
    'agenda',
    'are we quorate?',
    'my actions',
    'status',
    "sorry, I can't make it",
    "apologies, on leave, my deputy Jo Price will cover",
    'I can come after all',
    'workstream 4 amber: funding slipped; need £20k from the board; back by 12 December',
    'propose item: Digital Champions update, 10 min, for discussion',
    'blocker: no data analyst stops workstream 3',
    'what is blocked?',
    'idea: let residents book a slot at the tip',
    'ACT-2026-014 done: patched on Friday',
    'what did we decide about CRM?',
  ] as readonly string[],
  inGroups: (groups: string): string => `You are in ${groups}.`,
  buttons: { nextMeeting: 'Next meeting', agenda: 'Agenda', quorum: 'Are we quorate?', myActions: 'My actions', status: 'Workstreams', membership: 'Who is in the group', setUp: 'Set up a group', check: 'Self-check', help: 'Help' },
  welcome: 'Hello, I am Quorate',
  welcomeTeam: (group: string | null): string =>
    group === null
      ? 'I help a steering group to run by its own terms of reference. No group is set up for this team yet.'
      : `I help ${group} to run by its own terms of reference. Agendas and reminders will appear in this channel.`,
  welcomePersonal: (group: string | null): string =>
    group === null
      ? 'I help steering groups to run by their own terms of reference. You are in no group that I know yet. If you own a team that has me, type “set up”.'
      : `I help ${group} to run by its own terms of reference. Here you can ask me anything below and send apologies in one line.`,
  notUnderstood: 'I did not understand that',
  notUnderstoodHint: 'I have changed nothing. This is what I can do:',
  asked: 'Before I change anything',
  because: (doubt: Doubt): string => BECAUSE[doubt],
  aside: (aside: Aside): readonly [title: string, ...lines: string[]] => ASIDE[aside],
  didYouMean: (question: string): string => `Did you mean: ${question.replace(/\?$/u, '')}?`,
  asksAbout: (group: string, when: string): string => `The next meeting of ${group}: ${when}.`,
  refused: 'That is not possible',
  sorry: 'Sorry, that went wrong',
  sorryLine: (reference: string): string => `The fault is on our side and is recorded. Please try again in a minute. To ask for help, quote ${reference}.`,
  tab: 'Open in tab',
};
