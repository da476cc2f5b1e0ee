import type { AgendaChange } from '../../domain/agenda-changes.ts';
import { agenda } from './agenda.ts';
import { format } from './format.ts';

const PAPERS = { one: 'paper', other: 'papers' };

/** What is other than before on an agenda, a line for each thing. */
export const agendaChange = (change: AgendaChange): string => {
  const { title } = change;
  switch (change.kind) {
    case 'added':
      return `Added as item ${change.number}: ${title}`;
    case 'removed':
      return `Taken off: ${title}`;
    case 'renamed':
      return `New title: ${title} (was: ${change.from})`;
    case 'moved':
      return `Moved from ${change.from} to ${change.to}: ${title}`;
    case 'retimed':
      return `Time: ${title}, ${agenda.minutes(change.to)} (was ${agenda.minutes(change.from)})`;
    case 'presenter':
      return `Presented by ${change.to ?? agenda.chairLeads}: ${title}`;
    case 'purpose':
      return `${agenda.purpose(change.to)} now: ${title}`;
    case 'papers':
      return `Papers changed: ${title}, ${format.count(change.count, PAPERS)}`;
  }
};
