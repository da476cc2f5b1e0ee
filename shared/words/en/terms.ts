import type { Role } from '../../domain/seat.ts';
import type { NoticeRule, QuorumRule, SubstituteRule, Terms } from '../../domain/terms.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';
import { meeting } from './meeting.ts';

type Rule = Exclude<keyof Terms, 'version' | 'dated'>;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = (n: number): string => SMALL[n] ?? n.toString();
const counted = (n: number, noun: string, nouns = `${noun}s`): string => `${number(n)} ${n === 1 ? noun : nouns}`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ordinal = (n: number): string => `${n}${{ zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }[ordinals.select(n)]}`;

const article = (role: Role | undefined): string => (role === 'chair' || role === 'viceChair' ? 'the' : 'a');
/** 'the chair or vice chair', 'the chair or a senior responsible officer' */
const anyOf = (roles: readonly Role[]): string =>
  roles.map((role, at) => `${at > 0 && article(role) === article(roles[at - 1]) ? '' : `${article(role)} `}${meeting.role(role).toLowerCase()}`).join(' or ');

const quorum = ({ people, requires }: QuorumRule): string => {
  const among = format.list(requires.map(anyOf));
  const included = among === '' ? '' : people === 1 ? `, ${among}` : `, ${among} among them`;
  return `${upper(counted(people, 'person', 'people'))}${included}, counted over people, not seats.`;
};

const agendaNotice = ({ amount, unit }: NoticeRule): string => {
  if (amount === 0) return unit === 'clearWorkingDays' ? 'By the working day before the meeting.' : 'By the day of the meeting.';
  switch (unit) {
    case 'workingDays': return `At least ${counted(amount, 'working day')} before the meeting.`;
    case 'clearWorkingDays': return `At least ${counted(amount, 'clear working day')} before the meeting; neither the day it goes out nor the day of the meeting counts.`;
    case 'days': return `At least ${counted(amount, 'day')} before the meeting.`;
  }
};

const substitutes = ({ officersOnly, countToQuorum }: SubstituteRule): string => {
  const who = officersOnly ? 'Officers may send a substitute; elected members may not.' : 'Every member may send a substitute.';
  if (countToQuorum === null) return `${who} Whether a substitute counts towards the quorum: not stated, so not counted.`;
  return `${who} A substitute ${countToQuorum ? 'counts' : 'does not count'} towards the quorum.`;
};

/** The rules of a group in plain words, each to be shown with the sentence that it comes from. */
export const terms = {
  heading: (version: string): string => `Terms of reference ${version}`,
  dated: (day: Day | null): string => (day === null ? 'No date given' : `Dated ${format.day(day)}`),
  inForce: (count: number): string => `${upper(counted(count, 'rule'))} in force`,
  intro: 'Quorate goes by these rules. Under each stands the sentence of the document that it comes from.',
  section: (section: string): string => `Section: ${section}`,
  notStated: 'Not stated in the document.',
  name: (rule: Rule): string =>
    ({
      quorum: 'Quorum',
      agendaNotice: 'When the agenda is out',
      apologies: 'Apologies in a row',
      decisions: 'Decisions',
      cadence: 'How often the group meets',
      substitutes: 'Substitutes',
    })[rule],
  rule: (rule: Rule, of: Terms): string => {
    switch (rule) {
      case 'quorum': return quorum(of.quorum);
      case 'agendaNotice': return agendaNotice(of.agendaNotice);
      case 'apologies': return `After apologies to ${of.apologies.consecutive === 1 ? 'a meeting' : `${counted(of.apologies.consecutive, 'meeting')} in a row`}, it is taken up with the member.`;
      case 'decisions': return { agreement: 'By agreement; there is no voting.' }[of.decisions.by];
      case 'cadence': return of.cadence.months === 1 ? 'Every month.' : `Every ${counted(of.cadence.months, 'month')}.`;
      case 'substitutes': return substitutes(of.substitutes);
    }
  },
  /** '2nd apology in a row' */
  inARow: (count: number): string => `${ordinal(count)} apology in a row`,
  inARowAsks: 'The terms ask for a word with the member. Please have it in private: there is often a good reason. Nothing about this is posted in the channel.',
};
