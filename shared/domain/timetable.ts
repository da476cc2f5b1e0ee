import type { IsWorkingDay } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import { lastDayAfter, lastPublishingDay } from './notice.ts';
import type { Clause, NoticeRule, PapersRule, Rules } from './terms.ts';
import { dayIn, type Day } from './time.ts';

/** In the order in which they come where they fall on one day. */
export const NOTICES = ['itemsNotice', 'agendaNotice', 'papersNotice', 'minutesNotice', 'actionLogNotice'] as const;
export type NoticeName = (typeof NOTICES)[number];

/** The last day of a meeting's notice, and the sentence that asks for it. */
export interface LastDay {
  readonly notice: NoticeName;
  readonly day: Day;
  readonly clause: Clause | null;
}

const AFTER: readonly NoticeName[] = ['minutesNotice', 'actionLogNotice'];

/** What goes out with the agenda has the agenda's last day. */
const lengthOf = (rule: PapersRule, agenda: NoticeRule): NoticeRule => ('withAgenda' in rule ? { ...agenda, clause: rule.clause } : rule);

/** All the last days of a meeting, in order; what the terms give no time for is not among them. */
export const timetable = (
  { starts }: Pick<Meeting, 'starts'>,
  terms: Pick<Rules, NoticeName>,
  zone: string,
  isWorkingDay: IsWorkingDay,
): readonly LastDay[] => {
  const meetingDay = dayIn(zone, starts);
  return NOTICES.flatMap((notice): readonly LastDay[] => {
    const rule = terms[notice];
    if (rule === null) return [];
    const length = lengthOf(rule, terms.agendaNotice);
    const day = (AFTER.includes(notice) ? lastDayAfter : lastPublishingDay)(meetingDay, length, isWorkingDay);
    return [{ notice, day, clause: rule.clause }];
  }).sort((a, b) => a.day.localeCompare(b.day));
};
