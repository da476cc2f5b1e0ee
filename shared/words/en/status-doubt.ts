import type { StatusDoubt } from '../../domain/status-doubt.ts';
import { format } from './format.ts';

const DAYS = { one: 'day', other: 'days' };

const doubt = (one: StatusDoubt): string => {
  switch (one.kind) {
    case 'slipped':
      return `“${one.title}” is ${format.count(one.days, DAYS)} later than promised`;
    case 'overdueAction':
      return `${one.ref} is ${format.count(one.days, DAYS)} overdue: ${one.title}`;
    case 'openBlocker':
      return one.days === 0 ? `${one.ref} was raised today: ${one.title}` : `${one.ref} has been open for ${format.count(one.days, DAYS)}: ${one.title}`;
    case 'staleEvidence':
      return `No new evidence for ${format.count(one.days, DAYS)}`;
  }
};

/** What speaks against a green. */
export const statusDoubt = {
  doubt,
  title: 'Not everything looks green:',
  advice: 'Choose another colour, or say why it is green all the same.',
};
