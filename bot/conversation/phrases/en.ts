import type { Phrases } from './phrases.ts';

/** Folded: small letters, no apostrophes, no punctuation. */
export const en: Phrases = {
  apologies: [
    'apologies', 'apology', 'apols', 'i apologise', 'i apologize', 'cant make it', 'cannot make it', 'can not make it', 'wont make it', 'will not make it', 'not going to make it',
    'unable to make it', 'not able to make it', 'wont be able to make it', 'will not be able to make it', 'cant come', 'cannot come', 'can not come',
    'unable to come', 'not able to come', 'wont be able to come', 'wont be coming', 'will not be coming', 'not coming', 'not going to come',
    'cant attend', 'cannot attend', 'can not attend', 'unable to attend', 'not able to attend', 'wont be able to attend', 'will not be able to attend',
    'wont attend', 'will not attend', 'not attending', 'wont be attending', 'will not be attending', 'not going to attend',
    'cant be there', 'cannot be there', 'can not be there', 'wont be there', 'will not be there', 'ill not be there', 'unable to be there', 'wont be able to be there',
    'not going to be there', 'cant make the meeting', 'cannot make the meeting', 'cant make the next meeting', 'cannot make the next meeting', 'have to miss the meeting',
    'cant join', 'cannot join', 'wont be joining', 'unable to join', 'have to miss it', 'have to miss this one', 'count me out', 'cant do the meeting', 'not make it', 'not be there', 'not attend', 'not be able to attend', 'not be able to make it', 'not be able to come', 'miss the meeting', 'miss the next meeting',
  ],
  attending: [
    'ill be there', 'i will be there', 'will be there', 'i can be there', 'ill attend', 'i will attend', 'will attend', 'i can attend', 'can attend', 'im attending', 'i am attending', 'attending',
    'ill come', 'i will come', 'i can come', 'can come', 'im coming', 'i am coming', 'coming', 'ill be coming', 'i can make it', 'ill make it', 'i will make it', 'can make it',
    'count me in', 'see you there', 'ill join', 'i will join', 'i can join', 'be able to come', 'be able to attend', 'be there', 'be at the next', 'be at the meeting', 'be at the next one', 'make the next one', 'make the next meeting', 'come to the next one',
  ],
  withdraw: [
    'withdraw my apologies', 'withdraw apologies', 'withdraw my answer', 'withdraw my apology', 'cancel my apologies', 'take back my apologies', 'take my apologies back',
    'retract my apologies', 'remove my apologies', 'delete my apologies', 'undo my apologies', 'i withdraw my apologies', 'scrap my apologies', 'take back my answer',
  ],
  reasons: {
    leave: ['annual leave', 'on leave', 'on annual leave', 'on holiday', 'on vacation', 'parental leave', 'maternity leave', 'paternity leave', 'holiday'],
    clash: ['i have another meeting', 'have another meeting', 'another meeting', 'diary clash', 'clash', 'double booked', 'other meeting', 'meeting clash', 'conflicting meeting'],
    otherDuty: ['other duty', 'other duties', 'jury service', 'in court', 'on a site visit', 'at a conference', 'on a training course', 'in training', 'on training', 'election duty', 'at full council', 'at cabinet', 'called away'],
    unwell: ['unwell', 'not well', 'not feeling well', 'feeling unwell', 'off sick', 'sick leave', 'on sick leave', 'sick', 'poorly', 'ill in bed', 'am ill', 'being ill', 'illness', 'covid', 'flu', 'a cold'],
    private: ['private', 'private reasons', 'personal', 'personal reasons', 'family', 'childcare', 'funeral', 'dentist', 'doctor', 'hospital', 'appointment'],
  },
  filler: [
    'i', 'im', 'am', 'a', 'an', 'the', 'my', 'me', 'for', 'at', 'on', 'in', 'with', 'this', 'one', 'next', 'meeting', 'sorry', 'sory', 'soz', 'afraid', 'hi', 'hello', 'hey', 'dear', 'quorate', 'please', 'thanks', 'unfortunately',
    'very', 'so', 'just', 'really', 'much', 'send', 'sending', 'record', 'note', 'give', 'accept', 'reasons', 'reason', 'feeling', 'yes', 'ok', 'okay', 'great', 'now', 'actually', 'upcoming', 'regret', 'regrets',
    'best', 'regards', 'cheers',
  ],
  fillerPhrases: [
    'after all', 'no problem', 'no worries', 'not a problem', 'hi all', 'hi everyone', 'hello all', 'hello everyone', 'sorry everyone', 'sorry all', 'dear all', 'to everyone', 'to all', 'to the chair', 'to the group',
    'to the secretary', 'for the group', 'for the steering group', 'the group meeting', 'the steering group meeting', 'to the meeting', 'to the next meeting', 'to this one', 'to this meeting', 'all the best', 'many thanks',
    'thank you', 'this time', 'see you next time', 'from me', 'would like to send', 'would like to give', 'id like to send', 'want to send', 'need to send', 'have to send', 'must send', 'ill have to send', 'put me down for',
    'ill be', 'i will be', 'will be', 'i have a', 'i have an', 'have a', 'reason is', 'due to', 'good morning', 'good afternoon',
  ],
  negations: [
    'not', 'no', 'dont', 'do not', 'never', 'cant', 'cannot', 'wont', 'havent', 'hasnt', 'didnt', 'isnt', 'arent', 'doesnt', 'wouldnt', 'shouldnt', 'couldnt', 'without', 'nor', 'neither', 'stop', 'instead of',
  ],
  unsure: [
    'not sure', 'not certain', 'unsure', 'might', 'may', 'maybe', 'perhaps', 'possibly', 'probably', 'dont know', 'dont think', 'do not think', 'if i can', 'hope to', 'hoping to', 'should be able to', 'try to',
  ],
  days: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'january', 'february', 'march', 'april', 'in may', 'for may', 'may meeting', 'june', 'july', 'august',
    'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'today', 'tomorrow', 'yesterday', 'that week', 'this week', 'next week', 'last week', 'that day',
    'this month', 'next month', 'last month', 'last meeting', 'previous meeting', 'last time', 'meeting after', 'following meeting',
  ],
  hints: ['cant do', 'cannot do', 'can not do', 'cant make', 'cannot make', 'not available', 'unavailable', 'out of office', 'im away', 'i am away', 'be away'],
  manner: [
    'running late', 'be late', 'be a bit late', 'be a little late', 'minutes late', 'mins late', 'min late', 'bit late', 'there late', 'arrive late', 'arriving late', 'join late', 'joining late', 'leave early', 'dialing in', 'dialling in',
    'dial in', 'joining online', 'join online', 'joining remotely', 'join remotely', 'attend remotely', 'attending remotely', 'attend online', 'attending online', 'joining from home', 'by phone',
  ],
  others: [
    'he', 'she', 'they', 'hes', 'shes', 'theyre', 'his', 'her', 'hers', 'their', 'them', 'him', 'we', 'were', 'us', 'our', 'behalf', 'sends', 'everyone', 'everybody', 'anyone', 'anybody', 'someone', 'somebody', 'nobody', 'noone',
    'says', 'said', 'told', 'asked',
  ],
  asking: [
    'should', 'did', 'do', 'does', 'have i', 'have you', 'has', 'can i', 'can you', 'can we', 'could', 'may i', 'might i', 'might we', 'must i', 'will i', 'will you', 'will the', 'would', 'is', 'are', 'am i', 'was', 'were you', 'shall', 'what', 'whats', 'when', 'where', 'who', 'whos', 'why', 'how',
    'which', 'any',
  ],
  isOrHas: ['is', 'has', 'was', 'will', 'wont', 'cant', 'cannot', 'isnt', 'sends', 'sent', 'says'],
  causes: ['because', 'as', 'since', 'due to', 'owing to', 'on account of'],
  freeStarts: ['im', 'i am', 'i have', 'ive', 'stuck', 'delayed', 'travelling', 'away'],
  substitute: {
    post: ['deputy', 'substitute', 'stand-in', 'replacement', 'sub', 'alternate'],
    acts: ['cover', 'stand in', 'deputise', 'represent', 'step in', 'substitute', 'sub', 'fill in', 'take my place', 'covering', 'standing in', 'deputising', 'representing', 'filling in', 'taking my place'],
    comes: ['attend', 'come', 'be there', 'go', 'join', 'attending', 'coming', 'going', 'joining', 'be coming', 'be attending', 'be going'],
    place: ['for me', 'instead of me', 'instead', 'in my place', 'on my behalf', 'in my stead', 'me'],
  },
  joints: ['and', 'but', 'though', 'although', 'however', 'then', 'or'],
  conditions: ['if', 'unless', 'when', 'once', 'should', 'in case', 'until', 'or'],
  questions: {
    quorum: [
      'quorate', 'quorum', 'quoracy', 'inquorate', 'who is coming', 'whos coming', 'who is attending', 'whos attending', 'how many are coming', 'enough people', 'who has answered', 'who has sent apologies',
      'who sent apologies', 'who hasnt replied', 'who has not replied', 'who hasnt answered', 'who has not answered', 'who hasnt responded', 'who has not responded', 'who has replied', 'who has responded', 'who replied', 'whos missing',
      'who is missing', 'who isnt coming', 'who is not coming', 'whos not coming', 'who cant come', 'who cant make it', 'who is absent',
    ],
    myActions: ['my actions', 'my action', 'actions', 'action log', 'what do i have to do', 'what do i need to do', 'what am i supposed to do', 'whats due', 'my tasks', 'my to do list', 'what is on my list', 'my to dos', 'what do i owe', 'my work', 'what is waiting for me', 'what is on my plate'],
    status: ['status', 'workstream', 'workstreams', 'work streams', 'the board', 'rag', 'how are things going', 'how are we doing', 'progress'],
    agenda: ['agenda', 'what is on the agenda', 'papers', 'items', 'what are we discussing', 'what will we discuss'],
    nextMeeting: [
      'next meeting', 'when is the meeting', 'when do we meet', 'when are we meeting', 'when do we next meet', 'when is the next one', 'whens the next one', 'whens the meeting', 'where is the meeting', 'where do we meet',
      'what time is the meeting', 'date of the meeting', 'meeting', 'join link', 'where is it', 'wheres it', 'when is it', 'whens it', 'what time does it start', 'when does it start', 'what time do we start', 'when do we start',
    ],
    membership: [
      'who is in the group', 'whos in the group', 'who is in this group', 'whos in this group', 'who is on the group', 'who are the members', 'who are our members', 'who is a member', 'list of members', 'list the members',
      'membership', 'who holds', 'vacant seats', 'vacancies', 'who is the chair', 'whos the chair', 'who is the vice chair', 'who is the secretary', 'whos the secretary', 'who is who',
    ],
    setUp: [
      'set up the group', 'set up a group', 'set up this group', 'set up our group', 'set the group up', 'set up quorate', 'setting up the group', 'new terms of reference', 'new version of the terms', 'change the terms of reference', 'upload terms of reference',
    ],
    check: [
      'self check', 'selfcheck', 'what is missing', 'whats missing', 'is anything missing', 'does everything work', 'is everything working', 'check the installation', 'check the set up', 'check the setup',
      'check permissions', 'check the permissions', 'which permissions', 'what permissions',
    ],
    help: ['help', 'what can you do', 'what do you do', 'how does this work', 'who are you', 'commands', 'menu'],
  },
  alone: { setUp: ['set up', 'setup', 'set it up', 'setting up', 'set up please'], check: ['check', 'check please', 'checks', 'diagnostics'], membership: ['who is in', 'whos in', 'who is on', 'members of', 'members', 'the members', 'people', 'seats'] },
  greetings: ['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'thanks', 'thank you', 'start', 'hi there', 'hello there'],
  thanks: [
    'thanks', 'thank you', 'thx', 'ta', 'cheers', 'ok', 'okay', 'great', 'perfect', 'lovely', 'brilliant', 'no problem', 'no worries', 'got it', 'noted', 'many thanks',
    'thanks all', 'thanks everyone', 'thanks quorate', 'thanks a lot', 'thanks so much', 'thanks very much', 'thank you all', 'thank you so much', 'thank you very much',
  ],
  waiting: ['yes', 'yep', 'yeah', 'no', 'nope', 'cancel', 'stop', 'never mind', 'nevermind', 'yes please', 'quit'],
  calendar: {
    acts: ['cancel', 'move', 'delay', 'put back', 'push back', 'bring forward', 'call off', 'shift', 'set up', 'create', 'schedule', 'arrange', 'book', 'extend', 'shorten'],
    alone: ['postpone', 'reschedule', 'rearrange', 'change the meeting', 'change the next meeting', 'change the date', 'change the time'],
    meeting: ['meeting', 'meetings', 'this one', 'next one'],
  },
  minutes: ['minutes of', 'the minutes', 'last minutes', 'meeting minutes', 'previous minutes', 'draft minutes', 'minutes please', 'our minutes'],
  spelt: {
    help: ['help', 'commands'],
    nextMeeting: ['next meeting', 'the next meeting', 'when is the next meeting'],
    agenda: ['agenda', 'the agenda', 'papers'],
    quorum: ['quorum', 'quorate', 'are we quorate', 'who is coming', 'whos coming', 'who is attending'],
    myActions: ['my actions', 'actions', 'my tasks'],
    status: ['status', 'workstreams', 'progress'],
    membership: ['membership', 'who is in the group'],
    setUp: ['set up', 'set up the group', 'set up a group'],
    check: ['self check', 'what is missing'],
  },
  workstream: ['workstream', 'work stream', 'ws', 'stream'],
  colours: { green: ['green'], amber: ['amber', 'yellow', 'orange'], red: ['red'] },
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  between: ['is', 'now', 'at', 'to', 'as', 'status', 'rag', 'goes', 'has gone', 'gone', 'turned', 'turns', 'currently', 'remains', 'stays', 'still', 'the', 'being', 'back'],
  reporting: ['please', 'set', 'mark', 'report', 'update', 'change', 'put', 'status', 'make', 'for', 'of', 'move', 'my', 'the', 'hi', 'hello', 'quorate', 'update on', 'can you', 'rag', 'i', 'want', 'to', 'would', 'like', 'on'],
  report: {
    asks: ['we need', 'i need', 'need', 'needs', 'we ask for', 'i ask for', 'ask for', 'asking for', 'we ask', 'ask', 'we require', 'require', 'requires', 'we request', 'request', 'requesting', 'please'],
    backBy: [
      'back to green by', 'back on track by', 'back in green by', 'green again by', 'will be green by', 'will be back by', 'to be green by', 'back by', 'green by', 'on track by', 'recovered by', 'resolved by', 'fixed by',
    ],
    by: ['by'],
    despite: ['green all the same because', 'all the same because', 'green all the same', 'all the same', 'still green because', 'even so'],
  },
};
