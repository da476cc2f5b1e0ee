import { workingCalendar } from '../../shared/domain/calendar.ts';
import type { IsWorkingDay } from '../../shared/domain/calendar.ts';
import type { Group, Nation } from '../../shared/domain/group.ts';
import type { GroupFacts } from '../../shared/domain/matter.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Role, Seat } from '../../shared/domain/seat.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import type { Day } from '../../shared/domain/time.ts';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { PEOPLE } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';

// The group of the terms of reference: nine seats, of which one person holds two.

const bankHolidays = bankHolidayCalendar();

export const workingDays = (nation: Nation, closures: readonly Day[] = []): IsWorkingDay => workingCalendar((year) => bankHolidays(nation, year), closures);

export { TERMS };

const seat = (id: string, role: Role, holder: string | null, ...areas: readonly string[]): Seat => ({ id, role, post: id, areas, elected: role === 'chair', standing: 'core', holder });

export const SEATS: readonly Seat[] = [
  seat('seat-1', 'chair', PEOPLE.chair.id),
  seat('seat-2', 'viceChair', PEOPLE.viceChair.id),
  seat('seat-3', 'seniorResponsibleOfficer', PEOPLE.viceChair.id),
  seat('seat-4', 'seniorResponsibleOfficer', PEOPLE.operations.id),
  seat('seat-5', 'supportingOfficer', PEOPLE.digital.id, 'Digital Delivery'),
  seat('seat-6', 'supportingOfficer', PEOPLE.ict.id, 'ICT'),
  seat('seat-7', 'supportingOfficer', PEOPLE.communications.id, 'Communications'),
  seat('seat-8', 'supportingOfficer', PEOPLE.hr.id, 'Human Resources'),
  seat('seat-9', 'supportingOfficer', PEOPLE.frontline.id, 'Frontline Services'),
];

/** Terms that hold on every day. */
export const always = (terms: Terms): Pick<GroupFacts, 'terms' | 'termsOn'> => ({ terms, termsOn: () => terms });

/** The same seats with some of them vacant. */
export const vacant = (...ids: readonly string[]): readonly Seat[] => SEATS.map((each) => (ids.includes(each.id) ? { ...each, holder: null } : each));

export const GROUP: Group = {
  id: 'group-1',
  tenant: 'tenant-1',
  name: 'ICT & Digital Services Steering Group',
  aliases: ['Digital Services Steering Group', 'Digital and ICT Steering Group', 'ICT Steering Group'],
  zone: 'Europe/London',
  nation: 'englandAndWales',
  language: 'en',
  closures: [],
  hours: { from: '08:00', until: '18:00', days: 'working' },
  reasonDays: 28, publishing: 'automatic',
  secretary: PEOPLE.secretary.id,
  deputySecretary: null,
  team: 'team-1',
  mailbox: 'mailbox-1',
};

/** A planned meeting of an hour and a half. */
export const meetingAt = (starts: string, ends: string): Extract<Meeting, { readonly state: 'planned' }> => ({
  id: 'meeting-1',
  event: 'event-1',
  subject: 'ICT & Digital Services Steering Group',
  starts,
  ends,
  place: 'Committee Room 1',
  joinUrl: 'https://teams.example/join/1',
  items: [],
  told: null,
  kind: 'ordinary',
  quorumTold: null,
  state: 'planned',
});

export const calledAt = (meeting: Extract<Meeting, { readonly state: 'planned' }>, at: string): Extract<Meeting, { readonly state: 'called' }> => ({
  ...meeting,
  state: 'called',
  published: { at, version: 1 },
});
