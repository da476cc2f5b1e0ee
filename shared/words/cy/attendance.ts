import type { ApologyReason } from '../../domain/attendance.ts';
import type { Instant } from '../../domain/time.ts';
import type { attendance as en } from '../en/attendance.ts';
import { format } from './format.ts';

const REASON: Readonly<Record<ApologyReason, string>> = {
  leave: 'Ar wyliau',
  clash: 'Cyfarfod arall',
  otherDuty: 'Dyletswydd arall',
  unwell: 'Yn sâl',
  private: 'Preifat',
};

const when = (zone: string, at: Instant, now: Instant): string => {
  const day = format.date(zone, at);
  return day === format.date(zone, now) ? `am ${format.time(zone, at)}` : `${day} am ${format.time(zone, at)}`;
};

export const attendance: typeof en = {
  send: 'Anfon ymddiheuriadau',
  attend: 'Byddaf yno',
  attendAfterAll: "Gallaf ddod wedi'r cyfan",
  withdraw: "Tynnu fy ateb yn ôl",
  change: 'Newid fy ymddiheuriadau',
  reason: (reason) => REASON[reason],
  reasonLabel: 'Rheswm, os dymunwch',
  reasonNone: 'Dim rheswm',
  reasonError: "Dewiswch reswm o'r rhestr, neu ddim un.",
  privacy: "Dim ond y cadeirydd a'r ysgrifennydd sy'n gweld y rheswm. Dim ond niferoedd a welir yn y sianel.",
  substituteLabel: "Pwy ddaw yn eich lle, os oes rhywun",
  substituteHint: 'Enw eich dirprwy',
  substituteError: (limit) => `Rhowch enw o ${limit} nod ar y mwyaf.`,
  own: (answer, zone, at, now, enteredBy) => {
    const said = when(zone, at, now);
    if (enteredBy !== undefined) return `Nododd ${enteredBy} ${said} ${answer.kind === 'attending' ? 'y byddwch yno' : 'eich bod yn anfon ymddiheuriadau'}.`;
    return answer.kind === 'attending' ? `Dywedasoch ${said} y byddwch yno.` : `Anfonasoch ymddiheuriadau ${said}.`;
  },
  ownDetail: (answer) => {
    if (answer.kind === 'attending') return '';
    const reason = answer.reason === null ? [] : [`Rheswm: ${REASON[answer.reason].toLowerCase()}.`];
    const substitute = answer.substitute === null ? [] : [`Yn eich lle: ${answer.substitute}.`];
    return [...reason, ...substitute].join(' ');
  },
  unanswered: 'Nid ydych wedi ateb eto.',
  notMember: 'Nid oes gennych sedd yn y grŵp hwn, felly ni ddisgwylir ateb gennych.',
  noted: 'Mae eich ateb wedi ei nodi.',
  already: 'Dim newid: roeddech wedi dweud hynny eisoes.',
  withdrawn: 'Tynnwyd eich ateb yn ôl. Cewch eich cyfrif ymhlith y rhai sydd heb ateb.',
  awaited: 'Fyddwch chi yno?',
  awaitedFrom: (names) => `Heb ateb eto: ${format.list(names)}.`,
  everybody: 'Mae pawb wedi ateb.',
  answersHeading: "Pwy ddywedodd beth (y cadeirydd a'r ysgrifennydd yn unig sy'n gweld hyn)",
  answersCount: (count) => format.count(count, { other: 'ateb' }),
  coming: 'Yn dod',
  apologies: 'Ymddiheuriadau',
  inPlace: (substitute) => `yn anfon ${substitute}`,
  enteredBy: (name) => `nodwyd gan ${name}`,
};
