import type { Purpose } from '../../domain/agenda.ts';
import { format } from './format.ts';

const PURPOSE: Readonly<Record<Purpose, string>> = { decide: 'For decision', discuss: 'For discussion', note: 'For information' };

const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const long = format.count(hours, { one: 'hour', other: 'hours' });
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? long : `${long} ${rest} min`;
};

export const agenda = {
  heading: 'Agenda',
  /** until it is published */
  draft: 'Draft agenda',
  /** 'Agenda: 7 items, 1 hour 45 min' */
  headingWith: (items: number, minutes: number): string => `Agenda: ${format.count(items, { one: 'item', other: 'items' })}, ${duration(minutes)}`,
  none: 'No items yet. The secretary will add them before the agenda is published.',
  purpose: (purpose: Purpose): string => PURPOSE[purpose],
  minutes: (minutes: number): string => `${minutes} min`,
  chairLeads: 'Chair',
  paper: 'Paper',
  /** a restricted paper whose title is kept back */
  masked: 'Restricted paper',
  restricted: 'restricted',
  toFollow: 'to follow',
  tabled: 'tabled as urgent',
  more: (n: number): string => `and ${n} more in the tab`,
  summary: (group: string, when: string): string => `${group}: agenda for ${when}`,
};
