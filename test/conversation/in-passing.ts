import { aside, meant, type Rows } from './intents.ts';

/** What is answered in a sentence, and what was misspelt. */
export const IN_PASSING: Rows = {
  courtesies: [
    ...['thanks', 'thank you', 'Thanks very much!', 'ta', 'diolch', 'diolch yn fawr', '👍', '🙏🏽', '❤️', 'ok', 'ok thanks'].map((text) => [text, aside('thanks')] as const),
    ...['yes', 'no', 'cancel', 'stop', 'no thanks', 'yes please', 'na'].map((text) => [text, aside('nothingWaiting')] as const),
    ...['😂', '🚂🚂'].map((text) => [text, aside('sign')] as const),
  ],
  'what Quorate cannot do': [
    ['cancel the meeting', aside('calendar')],
    ['please move the meeting to friday', aside('calendar')],
    ['move it to Friday', aside('calendar')],
    ['postpone', aside('calendar')],
    ['can we reschedule?', aside('calendar')],
    ['postpone the next meeting until 3 December', aside('calendar')],
    ["canslo'r cyfarfod", aside('calendar')],
    ['minutes of the last meeting', aside('minutes')],
    ['minutes', aside('minutes')],
    ['cofnodion y cyfarfod diwethaf', aside('minutes')],
    ['who is coming on 26 november', aside('otherMeeting')],
    ['who is coming on the 26th?', aside('otherMeeting')],
    ['is the meeting on friday?', aside('otherMeeting')],
    ['when was the last meeting', aside('otherMeeting')],
    ['agenda for next week', aside('otherMeeting')],
    ['pwy sy’n dod ddydd Gwener', aside('otherMeeting')],
  ],
  'misspelt questions': [
    ['my actoins', meant('myActions')],
    ['whos comming?', meant('quorum')],
    ['agneda', meant('agenda')],
    ['next meting', meant('nextMeeting')],
    ['staus', meant('status')],
    ['hlep', meant('help')],
    ['statsw', meant('status')],
    ['cworrwm', meant('quorum')],
  ],
};
