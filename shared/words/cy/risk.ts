import type { Band } from '../../domain/risk.ts';
import type { risk as en } from '../en/risk.ts';
import { format } from './format.ts';

const BAND: Readonly<Record<Band, string>> = { low: 'Isel', medium: 'Canolig', high: 'Uchel', veryHigh: 'Uchel iawn' };

export const risk: typeof en = {
  score: (band, score) => `${BAND[band]} (${score})`,
  review: (day, isOver) => (isOver ? `roedd i’w hadolygu erbyn ${format.day(day)}` : `i’w hadolygu erbyn ${format.day(day)}`),
  reviewTitle: (ref) => `A yw ${ref} yn dal yn gywir?`,
  restricted: 'Risg gyfyngedig. Mae ei chynnwys yn y gofrestr, i’w darllenwyr yn unig.',
  now: (score) => `Ei sgôr ar hyn o bryd: ${score}.`,
  reviewBy: (day) => `Chi sy’n berchen ar y risg hon. Edrychwch arni eto erbyn ${format.day(day)}.`,
  reviewOver: (day) => `Chi sy’n berchen ar y risg hon. Roedd angen edrych arni eto erbyn ${format.day(day)}, felly nid yw ei sgôr yn sicr mwyach.`,
  howTo: 'Os yw’n dal yn gywir, mae un clic yn dweud hynny. Os nad yw, newidiwch ei sgôr yn y gofrestr, neu ei chau yno.',
  howToRead: 'Agorwch y gofrestr i’w darllen, ac i ddweud a yw’n dal yn gywir.',
  stillRight: 'Yn dal yn gywir: gofyn eto ymhen 3 mis',
  reviewed: (ref) => `Mae ${ref} yn dal yn gywir`,
  reviewedAlready: (ref) => `Mae ${ref} eisoes wedi’i hadolygu`,
  holds: (day) => `Bydd ei hadolygiad nesaf ar ${format.day(day)}.`,
  otherwise: 'Caiff diwrnod arall, neu sgôr arall, ei osod yn y gofrestr.',
  unanswered: (count) => `Heriau sy’n aros am eich ateb: ${count}.`,
};
