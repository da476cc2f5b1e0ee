import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

/** The directory of Digital Champions. */
export const championsPage = {
  intro: 'People among staff and Members who help others to go digital, and bring what they hear to the group.',
  counts: (current: number, services: number): string => `${format.count(current, { one: 'champion', other: 'champions' })} in ${format.count(services, { one: 'service', other: 'services' })}.`,
  list: 'Champions today',
  former: (count: number): string => `Former champions (${count})`,
  none: 'No champion yet',
  noneHint: 'An officer of the group adds the first one. Champions send ideas in chat: idea: let residents book a slot at the tip',
  noneFound: 'No champion matches',
  noneFoundHint: 'Change the search.',
  look: 'Find a champion',
  search: 'Search',
  searchHint: 'Name, service, or what they help with',
  column: { name: 'Name', service: 'Service', helpsWith: 'Helps with', since: 'Since', until: 'Until', requests: 'Ideas and requests' },
  member: 'Member',
  add: 'Add a champion',
  change: 'Change',
  about: (name: string): string => ` ${name}`,
  edit: (name: string): string => `Change ${name}`,
  field: { name: 'Name', person: 'In the team as', service: 'Service', member: 'Elected Member', helpsWith: 'Helps with', from: 'Since', until: 'Last day' },
  nobody: 'Nobody of the team',
  personHint: 'Then ideas that they send in chat count as a champion’s.',
  untilHint: 'Leave empty while they are a champion. Former ones stay in the directory.',
  save: 'Save',
  saveAnyway: 'Save mine all the same',
  conflict: 'Somebody has changed this entry while you were writing. What you entered is still here. It is now:',
  saved: (name: string): string => `${name} is in the directory.`,
  dayNeeded: 'Give a day.',
  day: (day: Day): string => format.day(day),
  toRequests: 'What champions have brought',
};
