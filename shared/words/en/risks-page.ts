import type { Band, Level, Risk } from '../../domain/risk.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const LIKELIHOOD: Readonly<Record<Level, string>> = { 1: 'Rare', 2: 'Unlikely', 3: 'Possible', 4: 'Likely', 5: 'Almost certain' };
const IMPACT: Readonly<Record<Level, string>> = { 1: 'Minimal', 2: 'Minor', 3: 'Moderate', 4: 'Major', 5: 'Severe' };
const BAND: Readonly<Record<Band, string>> = { low: 'Low', medium: 'Medium', high: 'High', veryHigh: 'Very high' };
const STREAM: Readonly<Record<Risk['stream'], string>> = { digital: 'Digital services', ict: 'ICT', both: 'Both services' };
const RISKS = { one: 'risk', other: 'risks' };

const FIELD = {
  title: 'Risk', detail: 'What could happen, and why', stream: 'Service', workstream: 'Workstream', owner: 'Owner', likelihood: 'Likelihood', impact: 'Impact', mitigation: 'What is done about it',
  nextReview: 'Next review', readers: 'Who may read it', why: 'Why it is closed', text: 'Challenge', answer: 'Answer',
};
type Field = keyof typeof FIELD;

/** The register of risks. */
export const risksPage = {
  title: 'Risks',
  intro: 'What could go wrong, who owns it and what is done about it. The group may challenge every score, and the owner answers.',
  counts: (open: number, overdue: number, unanswered: number): string =>
    [
      open === 0 ? 'No open risk' : format.count(open, { one: 'open risk', other: 'open risks' }),
      ...(overdue === 0 ? [] : [`${overdue} overdue for review`]),
      ...(unanswered === 0 ? [] : [format.count(unanswered, { one: 'challenge unanswered', other: 'challenges unanswered' })]),
    ].join(', ') + '.',
  shown: (shown: number, all: number): string => (shown === all ? `${format.count(all, RISKS)} shown` : `${shown} of ${format.count(all, RISKS)} shown`),

  likelihood: (level: Level): string => LIKELIHOOD[level],
  impact: (level: Level): string => IMPACT[level],
  /** '4, Likely': as it is chosen */
  levelOf: (level: Level, name: string): string => `${level}, ${name}`,
  bandName: (band: Band): string => BAND[band],
  /** '16, very high' */
  scored: (score: number, band: Band): string => `${score}, ${BAND[band].toLowerCase()}`,
  made: (likelihood: Level, impact: Level): string => `${LIKELIHOOD[likelihood]} × ${IMPACT[impact].toLowerCase()}`,
  stream: (stream: Risk['stream']): string => STREAM[stream],
  state: (state: Risk['state']): string => ({ open: 'Open', closed: 'Closed' })[state],
  score: 'Score',
  band: 'Band',
  ref: 'Reference',
  former: 'no longer in the directory',
  restricted: 'Restricted',

  look: 'Find risks',
  search: 'Search',
  searchHint: 'Reference, risk, owner or mitigation',
  which: 'Show',
  showing: (which: 'open' | 'review' | 'unanswered' | 'closed' | 'all'): string =>
    ({ open: 'Open', review: 'Overdue for review', unanswered: 'With a challenge unanswered', closed: 'Closed', all: 'All' })[which],
  whose: 'Owner',
  everybody: 'Everybody',
  mine: 'Me',
  inCell: (likelihood: Level, impact: Level): string => `Only likelihood “${LIKELIHOOD[likelihood].toLowerCase()}” and impact “${IMPACT[impact].toLowerCase()}”.`,
  everyCell: 'Show all scores',

  list: 'Register',
  none: 'No risks yet',
  noneHint: 'A risk is something that could stop the group’s work from succeeding. Add one with an owner, a score and a day on which somebody looks at it again; Quorate reminds the owner.',
  noneFound: 'No risk matches',
  noneFoundHint: 'Change the search, or show others.',
  showAll: 'Show all that are open',
  reviewOn: (day: Day): string => format.day(day),
  overdue: 'Overdue',
  unansweredHere: (count: number): string => format.count(count, { one: 'challenge unanswered', other: 'challenges unanswered' }),

  map: 'Risk map',
  mapHint: 'Open risks by likelihood and impact. Choose a number to list them.',
  mapCaption: 'Number of open risks, by likelihood (rows) and impact (columns)',
  axis: 'Likelihood ↓ Impact →',
  cell: (count: number, likelihood: Level, impact: Level, score: number, band: Band, refs: readonly string[]): string =>
    `${format.count(count, RISKS)}, likelihood ${LIKELIHOOD[likelihood].toLowerCase()}, impact ${IMPACT[impact].toLowerCase()}, score ${score}, ${BAND[band].toLowerCase()}: ${refs.join(', ')}`,
  emptyCell: (score: number, band: Band): string => `No risk; score ${score}, ${BAND[band].toLowerCase()}`,
  key: (band: Band): string => ({ low: 'Low, 1 to 4', medium: 'Medium, 5 to 9', high: 'High, 10 to 15', veryHigh: 'Very high, 16 to 25' })[band],
  keyOf: 'What the shades mean',

  back: 'All risks',
  notThere: 'This risk is not in the register, or it is not open to you',
  notThereHint: 'The link may be old. Your secretary can tell you more.',
  raised: (name: string, day: string): string => `Raised by ${name} on ${day}`,
  closedWhy: 'Closed because',
  closedBy: (name: string, day: string): string => `Closed by ${name} on ${day}`,
  noMitigation: 'Nothing is written down about what is done.',
  readers: 'Readers',
  readBy: (names: readonly string[]): string => `Restricted: only ${format.list(names)} can see that it exists.`,
  reviewDue: (day: Day, overdue: boolean): string => (overdue ? `Its review was due on ${format.day(day)}, so its score is no longer certain.` : `Next review: ${format.day(day)}`),
  lastLooked: (day: string, name: string): string => `Last looked at on ${day} by ${name}`,

  review: 'Review',
  stillRight: 'Still right',
  stillRightHint: 'Confirms the score and sets the next review.',
  again: 'Look at it again in',
  months: (months: number): string => format.count(months, { one: 'month', other: 'months' }),
  history: 'Score history',
  historyOf: (ref: string): string => `How ${ref} was scored`,
  asTable: 'Show as table',
  when: 'When',
  by: 'By',
  scoredOn: (day: string, score: number, band: Band): string => `${day}: ${score}, ${BAND[band].toLowerCase()}`,

  challenges: 'Challenges',
  challengeHint: 'Anybody of the group may doubt a score or what is done about it. What is said stays, with the owner’s answer.',
  noChallenges: 'Nobody has challenged this risk yet.',
  challenge: 'Challenge it',
  challengeColumn: 'Challenge',
  answerColumn: 'Answer',
  answeredBy: 'Answered by',
  challengeText: 'What do you doubt, and why?',
  challengedBy: (name: string, day: string): string => `${name}, ${day}`,
  answer: 'Answer',
  answerText: 'Your answer',
  answered: (name: string, day: string): string => `Answer by ${name}, ${day}`,
  unanswered: 'Not answered yet',

  add: 'Add a risk',
  change: 'Change',
  close: 'Close the risk',
  reopen: 'Reopen',
  restrict: 'Restrict',
  readersOf: 'Change who may read it',
  field: FIELD,
  choose: 'Choose',
  noWorkstream: 'None: the whole group’s work',
  whole: (number: number, title: string): string => `${number}. ${title}`,
  detailHint: 'Cause, event and effect, in a sentence or two.',
  mitigationHint: 'What makes it less likely, or less bad. May be added later.',
  reviewHint: 'The owner is reminded three working days before.',
  readersHint: 'For nobody else there is such a risk: not in lists, numbers, downloads or on agendas. Its owner and you are always among the readers.',
  isRestricted: 'Restrict this risk to named readers',
  newScore: (score: number, band: Band): string => `Score: ${score}, ${BAND[band].toLowerCase()}`,
  whyHint: 'For example: it can no longer happen, or it has happened and is dealt with as a blocker.',
  lift: 'Open it to everybody in the group',
  save: 'Save',
  saveAnyway: 'Save mine all the same',
  conflict: 'Somebody has changed this risk while you were writing. What you entered is still here. It is now:',
  now: (field: Field, value: string): string => `${FIELD[field]}: ${value}`,
  about: (ref: string): string => ` ${ref}`,
  undo: 'Undo',

  said: {
    addRisk: (title: string): string => `“${title}” was added to the register.`,
    changeRisk: (ref: string): string => `${ref} was saved.`,
    reviewRisk: (ref: string): string => `${ref} is still right. Its next review is set.`,
    challengeRisk: (ref: string): string => `Your challenge stands with ${ref}.`,
    answerRiskChallenge: (ref: string): string => `Your answer stands with ${ref}.`,
    closeRisk: (ref: string): string => `${ref} is closed.`,
    reopenRisk: (ref: string): string => `${ref} is open again.`,
    restrictRisk: (ref: string): string => `Who may read ${ref} has been saved.`,
  },
};
