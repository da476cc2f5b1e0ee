import type { AttendanceRule, CadenceRule, DecisionRule, InquorateRule, NoticeRule, PapersRule, RecordRule, RuleName, Rules, SubstituteRule } from '../../domain/terms.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { number } from '../english-numbers.ts';
import { quorumRule } from './quorum-rule.ts';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNIT: Readonly<Record<NoticeRule['unit'], string>> = { workingDays: 'working day', clearWorkingDays: 'clear working day', days: 'day', clearDays: 'clear day' };
const isClear = (unit: NoticeRule['unit']): boolean => unit === 'clearWorkingDays' || unit === 'clearDays';
const BARE: Readonly<Record<NoticeRule['unit'], string>> = { ...UNIT, clearWorkingDays: 'working day', clearDays: 'day' };

const before = ({ amount, unit }: NoticeRule): string => {
  if (amount === 0) return isClear(unit) ? `By the ${BARE[unit]} before the meeting.` : 'By the day of the meeting.';
  const clear = isClear(unit) ? '; neither the day it goes out nor the day of the meeting counts' : '';
  return `At least ${number.counted(amount, UNIT[unit])} before the meeting${clear}.`;
};

const after = ({ amount, unit }: NoticeRule): string => {
  if (amount === 0) return isClear(unit) ? `By the ${BARE[unit]} after the meeting.` : 'On the day of the meeting.';
  const clear = isClear(unit) ? '; neither the day of the meeting nor the day it goes out counts' : '';
  return `Within ${number.counted(amount, UNIT[unit])} after the meeting${clear}.`;
};

const papers = (rule: PapersRule): string => {
  if (!('withAgenda' in rule)) return before(rule);
  return rule.withAgenda === 'always' ? 'With the agenda.' : 'With the agenda wherever possible; otherwise before the meeting.';
};

export const inquorate = ({ course, afterMinutes }: InquorateRule): string => {
  const start = afterMinutes === null ? 'Without a quorum' : afterMinutes === 0 ? 'Without a quorum at the start' : `Without a quorum after ${number.counted(afterMinutes, 'minute')}`;
  switch (course) {
    case 'notesOnly': return `${start}, whoever is there may talk and notes are taken; nothing is decided.`;
    case 'decisionsHeld': return `${start}, the meeting may go on; what it decides is held until a quorate meeting confirms it.`;
    case 'adjourn': return `${start}, the meeting is adjourned.`;
  }
};

const every = (n: number, noun: string): string => (n === 1 ? `Every ${noun}.` : `Every ${number.counted(n, noun)}.`);

const cadence = ({ rhythm }: CadenceRule): string => {
  switch (rhythm.kind) {
    case 'weeks': return every(rhythm.every, 'week');
    case 'months': return every(rhythm.every, 'month');
    case 'namedMonths': return `In ${format.list([...rhythm.months].sort((a, b) => a - b).map((month) => format.month(month)))}.`;
    case 'timesAYear': {
      const times = { 1: 'once', 2: 'twice' }[rhythm.times] ?? number.counted(rhythm.times, 'time');
      return upper(`${rhythm.atLeast ? 'at least ' : ''}${times} a year.`);
    }
    case 'asRequired': return 'As and when required.';
  }
};

const attendance = ({ consecutive, percent, annualReview }: AttendanceRule): string => {
  const row = consecutive === 1 ? 'a meeting' : `${number.counted(consecutive ?? 0, 'meeting')} in a row`;
  const said = [
    ...(consecutive === null ? [] : [`After apologies to ${row}, it is taken up with the member.`]),
    ...(percent === null ? [] : [`Members are expected at ${percent}% of a year’s meetings.`]),
    ...(annualReview ? ['Attendance is reviewed once a year.'] : []),
  ];
  return said.length === 0 ? 'No rule on attendance.' : said.join(' ');
};

const SENT_BY = { everyone: 'Every member may send a substitute.', officers: 'Officers may send a substitute; of elected members nothing is said, so they may not.' };

const substitutes = ({ who, countToQuorum }: SubstituteRule): string => {
  if (who === 'nobody') return 'Nobody may send a substitute.';
  if (countToQuorum === null) return `${SENT_BY[who]} Whether a substitute counts towards the quorum: not stated, so not counted.`;
  return `${SENT_BY[who]} A substitute ${countToQuorum ? 'counts' : 'does not count'} towards the quorum.`;
};

const DECIDED = { agreement: 'By agreement; there is no voting.', majority: 'By majority vote.', agreementThenMajority: 'By agreement; failing that, by majority vote.' };

const decisions = ({ by, castingVote, byCorrespondence }: DecisionRule): string => {
  const casting = castingVote === null ? 'Whether the chair has a casting vote: not stated.' : `The chair has ${castingVote ? 'a' : 'no'} casting vote.`;
  const written = {
    yes: 'Between meetings decisions may be taken in writing; the quorum is needed for them too.',
    no: 'No decisions are taken in writing between meetings.',
    notStated: 'Whether decisions may be taken in writing between meetings: not stated, so they are not.',
  }[byCorrespondence === null ? 'notStated' : byCorrespondence ? 'yes' : 'no'];
  return [DECIDED[by], ...(by === 'agreement' ? [] : [casting]), written].join(' ');
};

const record = ({ kept, agreedAtNext }: RecordRule): string => {
  const what = { actionLog: 'An action log is kept', minutes: 'Minutes are taken', both: 'Minutes are taken and an action log is kept' }[kept];
  return agreedAtNext ? `${what}; the next meeting agrees ${kept === 'actionLog' ? 'it' : 'them'} as an accurate record.` : `${what}.`;
};

/** A rule in plain words; where there is none, that there is none. */
export const ruleIn = (rule: RuleName, of: Rules): string => {
  switch (rule) {
    case 'quorum': return quorumRule.sentence(of.quorum);
    case 'inquorate': return inquorate(of.inquorate);
    case 'agendaNotice': return before(of.agendaNotice);
    case 'papersNotice': return of.papersNotice === null ? 'No time is set for papers.' : papers(of.papersNotice);
    case 'itemsNotice': return of.itemsNotice === null ? 'No time is set for asking for items.' : before(of.itemsNotice);
    case 'minutesNotice': return of.minutesNotice === null ? 'No time is set for the minutes.' : after(of.minutesNotice);
    case 'actionLogNotice': return of.actionLogNotice === null ? 'No time is set for the action log.' : after(of.actionLogNotice);
    case 'cadence': return cadence(of.cadence);
    case 'extraordinary': return of.extraordinary === null ? 'No rule on other meetings.' : `Other meetings may be called with the agreement of ${capacity.anyOf(of.extraordinary.agreedBy)}.`;
    case 'urgent': return of.urgent === null ? 'No rule on urgent meetings.' : 'A smaller group may meet at short notice when something cannot wait.';
    case 'attendance': return attendance(of.attendance);
    case 'substitutes': return substitutes(of.substitutes);
    case 'decisions': return decisions(of.decisions);
    case 'record': return of.record === null ? 'No rule on what is kept of a meeting.' : record(of.record);
    case 'restricted': return of.restricted === null ? 'No rule on restricted papers.' : 'Papers may be restricted to those who need them.';
  }
};
