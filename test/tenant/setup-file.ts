import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import type { SetupInput } from '../../shared/contract/setup.ts';
import { addWorkingDays, workingCalendar, workingDayUntil } from '../../shared/domain/calendar.ts';
import { MORNING } from '../../shared/domain/notice.ts';
import { addDays, dayIn, momentOf, type Day, type Instant } from '../../shared/domain/time.ts';
import { MAILBOX, PEOPLE, TEAM, TENANT_ID } from './people.ts';
import { CONTROL, OBJECTIVES, PURPOSE } from './setup-document.ts';
import { BODIES, GROUP_NAME, ROUTES } from './setup-framework.ts';
import { actions, COLOURS, strategy, workstreams } from './setup-programme.ts';
import { blockers } from './setup-blockers.ts';
import { champions, requests } from './setup-requests.ts';
import { measures } from './setup-measures.ts';
import { risks } from './setup-risks.ts';
import { AGENDA, SEATS, STATED } from './setup-terms.ts';

const ZONE = 'Europe/London';
const holidays = bankHolidayCalendar();
const isWorkingDay = workingCalendar((year) => holidays('englandAndWales', year), []);

/** The meeting day whose agenda has just fallen due: as many working days as the terms ask for after the latest working morning. */
export function meetingDayWithAgendaDue(now: Instant): Day {
  const today = dayIn(ZONE, now);
  const latest = workingDayUntil(now < momentOf(ZONE, today, MORNING) ? addDays(today, -1) : today, isWorkingDay);
  return addWorkingDays(latest, STATED.agendaNotice.amount, isWorkingDay);
}

/** The ICT & Digital Services Steering Group as it stands on the day of the first start. */
export const setupFile = (now: Instant): SetupInput => ({
  tenant: TENANT_ID,
  team: TEAM.aadGroupId,
  mailbox: MAILBOX.address,
  name: GROUP_NAME,
  aliases: ['Digital Services Steering Group', 'Digital and ICT Steering Group', 'ICT and Digital Services Steering Group'],
  zone: ZONE,
  nation: 'englandAndWales',
  // whoever tries it out sees everything at once, in the evening and at the weekend too
  hours: { from: '00:00', until: '24:00', days: 'all' },
  secretary: PEOPLE.secretary.jobTitle,
  seats: SEATS,
  terms: STATED,
  control: CONTROL,
  purpose: PURPOSE,
  objectives: OBJECTIVES,
  bodies: BODIES,
  routes: ROUTES,
  agenda: AGENDA,
  strategy: strategy(dayIn(ZONE, now)),
  workstreams: [...workstreams(now, dayIn(ZONE, now))],
  colours: COLOURS,
  risks: [...risks(now)],
  requests: [...requests(now)],
  champions: [...champions(now)],
  measures: [...measures(now)],
  blockers: [...blockers(now)],
  actions: [...actions(dayIn(ZONE, now))],
});

/** Changes that leave a group its meetings, and nothing else to tell anybody. */
export const MEETINGS_ALONE: Partial<ReturnType<typeof setupFile>> = { actions: [], strategy: null, workstreams: [], blockers: [], risks: [], requests: [], champions: [], measures: [] };
