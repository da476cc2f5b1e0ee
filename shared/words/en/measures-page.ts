import { FEW, type MeasureKind, type Read, type Trend } from '../../domain/measure.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<MeasureKind, string>> = {
  share: 'How many of all, part by part',
  cohort: 'How many of each group of people',
  mix: 'How parts stand to each other',
};

const HINT: Readonly<Record<MeasureKind, string>> = {
  share: 'For example learning by topic, or take-up by service: 340 of 1,200.',
  cohort: 'For example leadership training among the top three tiers, and among Members.',
  mix: 'For example permanent staff and contractors: 40 and 8.',
};

const number = (value: number): string => value.toLocaleString('en-GB');
const few = `fewer than ${FEW.toString()}`;

const counted = ({ count, total, hides }: Read): string => {
  if (hides === 'either') return total === null ? 'kept back' : `kept back, of ${number(total)}`;
  if (count === null && total === null) return few;
  if (hides === 'rest') return `all but ${few} of ${number(total ?? 0)}`;
  const shown = count === null ? few : number(count);
  return total === null ? shown : `${shown} of ${number(total)}`;
};

/** What is counted, as the tab shows it. */
export const measuresPage = {
  ofWorkstream: 'Measures',
  own: 'Take-up and other measures',
  intro: 'Sums only, and never a name.',
  keptBack: `Of people, a number below ${FEW.toString()} is shown as “${few}”.`,
  keptBackWriter: `You enter these, so you read every number. Everybody else reads “${few}” where there are so few people.`,
  none: 'Nothing is counted yet',
  noneHint: 'Add a measure: what share of people or services, which parts of it, and where the numbers come from.',
  origins: 'Where this came from',
  origin: (ref: string): string => `${ref}, commissioned`,
  on: (day: Day): string => `on ${format.day(day)}`,
  noReading: 'Nothing counted yet.',
  latest: (day: Day, source: string): string => `${format.day(day)}, from ${source}`,
  ended: 'No longer counted',
  endedOnes: (count: number): string => `No longer counted (${count})`,
  takeUp: 'Take-up',
  of: (workstream: string): string => `Workstream ${workstream}`,
  column: { part: 'Part', now: 'Latest', trend: 'Since the one before', time: 'Over time' },
  figure: (read: Read): string => (read.share === null ? counted(read) : `${counted(read)} (${read.share.toString()}%)`),
  ratio: (first: string, second: string, by: number): string => `${first} to ${second}: ${by.toString()} to 1`,
  trend: (trend: Trend | null): string => {
    if (trend === null) return '';
    const by = trend.points ? `${trend.by.toString()} ${trend.by === 1 ? 'point' : 'points'}` : number(trend.by);
    return { up: `up by ${by}`, down: `down by ${by}`, same: 'the same' }[trend.way];
  },
  noTrend: 'not to be told',
  firstOne: 'first count',
  asTable: (count: number): string => `All ${count.toString()} counts as a table`,
  day: 'Day',
  source: 'Source',
  by: (name: string): string => (name === '' ? 'entered by somebody no longer in the directory' : `entered by ${name}`),
  corrected: (day: Day, name: string, why: string): string => `Corrected: “${why}”. ${name === '' ? 'Somebody no longer in the directory' : name} had entered for ${format.day(day)}:`,
  add: 'Add a measure',
  change: 'Change',
  count: 'Enter a count',
  correct: 'Correct',
  about: (title: string): string => ` ${title}`,
  aboutDay: (title: string, day: Day): string => ` ${title}, ${format.day(day)}`,
  changeIt: (title: string): string => `Change ${title}`,
  countIt: (title: string): string => `Enter a count: ${title}`,
  correctIt: (title: string, day: Day): string => `Correct ${title}, ${format.day(day)}`,
  field: { title: 'What is measured', kind: 'Kind', people: 'It counts people', takeUp: 'It is the take-up of services: show it with the champions too', workstream: 'Belongs to', parts: 'Parts', ended: 'It is no longer counted', day: 'Day of the count', source: 'Where the numbers come from', why: 'Why it is corrected' },
  part: (at: number): string => `Part ${at.toString()}`,
  addPart: 'Add a part',
  removePart: 'Remove',
  groupsOwn: 'The group itself',
  kind: (kind: MeasureKind): string => KIND[kind],
  kindHint: (kind: MeasureKind): string => HINT[kind],
  peopleHint: `Then numbers below ${FEW.toString()} are kept back.`,
  partCount: (part: string): string => `${part}: number`,
  partTotal: (part: string): string => `${part}: of all`,
  wholeNumber: 'Write a whole number, for example 340.',
  dayNeeded: 'Give a day.',
  save: 'Save',
  saveAnyway: 'Save mine all the same',
  conflict: 'Somebody has changed this measure while you were writing. What you entered is still here. It now says:',
  saved: (title: string): string => `${title} is saved.`,
  counted: (title: string): string => `The count of ${title} is saved.`,
};
