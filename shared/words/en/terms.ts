import type { CadenceGap } from '../../domain/cadence.ts';
import type { QuorumBase } from '../../domain/quorum.ts';
import type { InquorateRule, QuorumSize, RuleName, Rules } from '../../domain/terms.ts';
import type { NoticeName } from '../../domain/timetable.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';
import { number } from '../english-numbers.ts';
import { quorumRule } from './quorum-rule.ts';
import { inquorate, ruleIn } from './rules.ts';

const NAME: Readonly<Record<RuleName, string>> = {
  quorum: 'Quorum',
  inquorate: 'Without a quorum',
  agendaNotice: 'When the agenda is out',
  papersNotice: 'When papers are out',
  itemsNotice: 'When items are asked for',
  minutesNotice: 'When the minutes are out',
  actionLogNotice: 'When the action log is out',
  cadence: 'How often the group meets',
  extraordinary: 'Other meetings',
  urgent: 'Urgent meetings',
  attendance: 'Attendance',
  substitutes: 'Substitutes',
  decisions: 'Decisions',
  record: 'The record',
  restricted: 'Restricted papers',
};

const LAST: Readonly<Record<NoticeName, string>> = {
  itemsNotice: 'Items for the agenda',
  agendaNotice: 'Agenda',
  papersNotice: 'Papers',
  minutesNotice: 'Minutes',
  actionLogNotice: 'Action log',
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The rules of a group in plain words, each to be shown with the sentence that it comes from. */
export const terms = {
  heading: (version: string): string => `Terms of reference ${version}`,
  dated: (day: Day | null): string => (day === null ? 'No date given' : `Dated ${format.day(day)}`),
  inForce: (count: number): string => `${upper(number.counted(count, 'rule'))} in force`,
  intro: 'Quorate goes by these rules. Under each stands the sentence of the document that it comes from.',
  section: (section: string): string => `Section: ${section}`,
  notStated: 'Not stated in the document.',
  name: (rule: RuleName): string => NAME[rule],
  rule: (rule: RuleName, of: Rules): string => ruleIn(rule, of),
  /** what may be done without a quorum */
  inquorate: (rule: InquorateRule): string => inquorate(rule),
  /** 'With 8 people in post: 4.' */
  example: (size: QuorumSize, base: QuorumBase, needed: number): string => quorumRule.example(size, base, needed),
  /** '2nd apology in a row' */
  inARow: (count: number): string => `${number.ordinal(count)} apology in a row`,
  inARowAsks: 'The terms ask for a word with the member. Please have it in private: there is often a good reason. Nothing about this is posted in the channel.',
  timetable: 'Last days',
  lastDay: (notice: NoticeName): string => LAST[notice],
  notApproved: (version: string): string => `Version ${version} of the terms of reference is not approved.`,
  notApprovedAdvice: 'Quorate goes by it all the same. Once it is approved, note by whom and when.',
  seeTerms: 'See the terms of reference',
  /** no meeting where the terms ask for one */
  gap: ({ by }: CadenceGap, today: Day): string =>
    (by < today
      ? `The calendar shows no meeting where the terms ask for one: the next should have been held by ${format.day(by)}.`
      : `The calendar shows no meeting where the terms ask for one: the next should be held by ${format.day(by)}.`),
};
