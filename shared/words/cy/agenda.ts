import type { Purpose } from '../../domain/agenda.ts';
import type { agenda as en } from '../en/agenda.ts';
import { format } from './format.ts';

const PURPOSE: Readonly<Record<Purpose, string>> = { decide: 'I benderfynu', discuss: "I'w drafod", note: 'Er gwybodaeth' };

const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} mun`;
  const long = format.count(hours, { other: 'awr' });
  return rest === 0 ? long : `${long} ${rest} mun`;
};

export const agenda: typeof en = {
  heading: 'Agenda',
  draft: 'Agenda ddrafft',
  headingWith: (items, minutes) => `Agenda: ${format.count(items, { other: 'eitem' })}, ${duration(minutes)}`,
  none: "Dim eitemau eto. Bydd yr ysgrifennydd yn eu hychwanegu cyn cyhoeddi'r agenda.",
  purpose: (purpose) => PURPOSE[purpose],
  minutes: (minutes) => `${minutes} mun`,
  chairLeads: 'Cadeirydd',
  paper: 'Papur',
  /** a restricted paper whose title is kept back */
  masked: 'Papur cyfyngedig',
  restricted: 'cyfyngedig',
  toFollow: 'i ddilyn',
  tabled: "wedi'i gyflwyno fel mater brys",
  more: (n) => `a ${n} arall yn y tab`,
  summary: (group, when) => `${group}: agenda ar gyfer ${when}`,
};
