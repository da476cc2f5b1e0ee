import type { SeatForm } from '../../shared/contract/setting-up.ts';
import { workingCalendar } from '../../shared/domain/calendar.ts';
import { lastPublishingDay } from '../../shared/domain/notice.ts';
import { countedSeats, needed } from '../../shared/domain/quorum.ts';
import type { NoticeRule, QuorumRule, Rhythm, RuleName, Rules } from '../../shared/domain/terms.ts';
import { addDays, dayOfWeek, type Day } from '../../shared/domain/time.ts';

/** What a rule comes to, so that a wrong reading shows at once. The sentences stand in shared/words. */
export type Example =
  | { readonly kind: 'quorum'; readonly cases: readonly { readonly inPost: number; readonly needed: number }[] }
  | { readonly kind: 'before'; readonly meeting: Day; readonly by: Day }
  | { readonly kind: 'aYear'; readonly meetings: number };

const WEDNESDAY = 3;
const SOME_DAYS = 14;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** With everybody in post, and with two who are not: a share moves, a number does not. */
const quorumExample = (rule: QuorumRule, seats: readonly SeatForm[]): Example => {
  const counted = countedSeats(rule, seats);
  const held = new Set(counted.flatMap(({ holder }) => (holder === null ? [] : [holder]))).size;
  const most = held > 0 ? held : Math.max(counted.length, 1);
  const cases = [...new Set([most, Math.max(1, most - 2)])].map((inPost) => ({ inPost, needed: needed(rule.size, { inPost, seats: Math.max(counted.length, inPost) }) }));
  return { kind: 'quorum', cases };
};

/** A Wednesday in some weeks, without bank holidays: those depend on the nation and the year. */
const noticeExample = (rule: NoticeRule, today: Day): Example => {
  const later = addDays(today, SOME_DAYS + rule.amount);
  const meeting = addDays(later, (WEDNESDAY - dayOfWeek(later) + 7) % 7);
  return { kind: 'before', meeting, by: lastPublishingDay(meeting, rule, workingCalendar(() => new Set<Day>(), [])) };
};

const aYear = (rhythm: Rhythm): number | null => {
  switch (rhythm.kind) {
    case 'weeks': return Math.round(WEEKS_A_YEAR / rhythm.every);
    case 'months': return Math.round(MONTHS_A_YEAR / rhythm.every);
    case 'namedMonths': return rhythm.months.length;
    case 'timesAYear': return rhythm.times;
    case 'asRequired': return null;
  }
};

export const exampleOf = (rule: RuleName, rules: Rules, seats: readonly SeatForm[], today: Day): Example | null => {
  switch (rule) {
    case 'quorum': return quorumExample(rules.quorum, seats);
    case 'agendaNotice': return noticeExample(rules.agendaNotice, today);
    case 'papersNotice': return rules.papersNotice !== null && 'amount' in rules.papersNotice ? noticeExample(rules.papersNotice, today) : null;
    case 'itemsNotice': return rules.itemsNotice === null ? null : noticeExample(rules.itemsNotice, today);
    case 'cadence': {
      const meetings = aYear(rules.cadence.rhythm);
      return meetings === null ? null : { kind: 'aYear', meetings };
    }
    case 'inquorate':
    case 'minutesNotice':
    case 'actionLogNotice':
    case 'extraordinary':
    case 'urgent':
    case 'attendance':
    case 'substitutes':
    case 'decisions':
    case 'record':
    case 'restricted':
      return null;
  }
};
