import type { agendaChange as en } from '../en/agenda-change.ts';
import { agenda } from './agenda.ts';
import { format } from './format.ts';

const PAPERS = { one: 'papur', two: 'bapur', few: 'phapur', many: 'phapur', other: 'papur' };

export const agendaChange: typeof en = (change) => {
  const { title } = change;
  switch (change.kind) {
    case 'added':
      return `Ychwanegwyd fel eitem ${change.number}: ${title}`;
    case 'removed':
      return `Tynnwyd oddi ar yr agenda: ${title}`;
    case 'renamed':
      return `Teitl newydd: ${title} (gynt: ${change.from})`;
    case 'moved':
      return `Symudwyd o ${change.from} i ${change.to}: ${title}`;
    case 'retimed':
      return `Amser: ${title}, ${agenda.minutes(change.to)} (gynt ${agenda.minutes(change.from)})`;
    case 'presenter':
      return `Cyflwynir gan: ${change.to ?? agenda.chairLeads}: ${title}`;
    case 'purpose':
      return `${agenda.purpose(change.to)} bellach: ${title}`;
    case 'papers':
      return `Newidiwyd y papurau: ${title}, ${format.count(change.count, PAPERS)}`;
  }
};
