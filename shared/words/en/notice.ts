import type { CirculationClock } from '../../domain/notice.ts';
import type { Clause } from '../../domain/terms.ts';
import type { Instant } from '../../domain/time.ts';
import { format } from './format.ts';

const left = (days: number): string => format.count(days, { one: 'working day', other: 'working days' });

export const notice = {
  heading: 'Notice',
  state: (state: CirculationClock['state']): string =>
    ({ counting: 'Counting down', dueToday: 'Due today', overdue: 'Overdue', inTime: 'In time', late: 'Late', noNotice: 'No notice: urgent' })[state],
  /** the circulation clock in one sentence */
  line: (clock: CirculationClock, zone: string): string => {
    const last = format.day(clock.lastDay);
    const out = clock.published === null ? '' : format.moment(zone, clock.published);
    switch (clock.state) {
      case 'counting':
        return `The agenda must be out by ${last}: ${left(clock.workingDaysLeft)} left.`;
      case 'dueToday':
        return 'The agenda must be out today.';
      case 'overdue':
        return `The agenda is overdue: it had to be out by ${last}.`;
      case 'inTime':
        return `Published ${out}, in time: the last day was ${last}.`;
      case 'late':
        return `Published late, ${out}: the last day was ${last}.`;
      case 'noNotice':
        return `An urgent meeting needs no notice.${out === '' ? '' : ` Published ${out}.`}`;
    }
  },
  published: (zone: string, at: Instant): string => `Published ${format.moment(zone, at)}`,
  terms: 'Terms of reference',
  /** 'Terms of reference 1.4, Standards: “Agendas will be …”'; the version where it is known. Where the document does not state the rule, it says so. */
  clause: (clause: Clause | null, version: string | null): string => {
    const where = `Terms of reference${version === null || version === '' ? '' : ` ${version}`}`;
    if (clause === null) return `${where}: not stated in the terms.`;
    return `${where}${clause.section === '' ? '' : `, ${clause.section}`}: “${clause.sentence}”`;
  },
};
