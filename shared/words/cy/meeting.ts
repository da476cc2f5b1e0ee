import type { Role } from '../../domain/seat.ts';
import type { meeting as en } from '../en/meeting.ts';
import { format } from './format.ts';

const ROLE: Readonly<Record<Role, string>> = {
  chair: 'Cadeirydd',
  viceChair: 'Is-gadeirydd',
  seniorResponsibleOfficer: 'Uwch-swyddog cyfrifol',
  supportingOfficer: 'Swyddog cefnogi',
  member: 'Aelod',
};

const ROLES: Readonly<Record<Role, string>> = {
  ...ROLE,
  seniorResponsibleOfficer: 'Uwch-swyddogion cyfrifol',
  supportingOfficer: 'Swyddogion cefnogi',
  member: 'Aelodau',
};

export const meeting: typeof en = {
  next: 'Y cyfarfod nesaf',
  join: "Ymuno â'r cyfarfod",
  noPlace: "Lleoliad i'w gadarnhau",
  expected: 'Pwy a ddisgwylir',
  role: (role) => ROLE[role],
  roles: (role) => ROLES[role],
  seat: (role, areas) => [ROLE[role], ...areas].join(', '),
  also: (role) => `hefyd ${ROLE[role].toLowerCase()}`,
  secretary: 'Ysgrifennydd',
  when: (zone, starts, ends) => format.range(zone, starts, ends),
  cancelled: "Wedi'i ganslo",
  cancelledTitle: "Mae'r cyfarfod wedi'i ganslo",
  cancelledLine: (zone, starts) => `Mae cyfarfod ${format.moment(zone, starts)} wedi'i ganslo. Nid oes angen ateb.`,
  startedLine: (zone, starts) => `Dechreuodd y cyfarfod am ${format.time(zone, starts)}. Ni ellir ateb mwyach.`,
  endedLine: (zone, ends) => `Daeth y cyfarfod i ben am ${format.time(zone, ends)}, ${format.date(zone, ends)}. Ni ellir ateb mwyach.`,
  movedTitle: (zone, from, starts) => (format.date(zone, from) === format.date(zone, starts) ? "Mae amser newydd i'r cyfarfod" : "Mae dyddiad newydd i'r cyfarfod"),
  movedLine: (zone, from, starts, ends) =>
    `Symudwyd cyfarfod ${format.moment(zone, from)}. Cynhelir ef bellach ${format.range(zone, starts, ends)}.`,
  movedOn: (zone, starts, ends) => `Mae hyn wedi newid eto: mae'r cyfarfod ar ${format.range(zone, starts, ends)}.`,
  movedAgain: (zone, from, starts) =>
    format.date(zone, from) === format.date(zone, starts)
      ? "Mae eich ateb blaenorol yn sefyll. Newidiwch ef os nad yw'r amser newydd yn gyfleus."
      : "Nid yw'r atebion a roddwyd ar gyfer yr hen ddyddiad yn cyfrif mwyach. Atebwch eto, os gwelwch yn dda.",
  revivedTitle: "Mae'r cyfarfod yn cael ei gynnal wedi'r cyfan",
  revivedLine: (zone, starts, ends) => `Cafodd ei ganslo, ond mae'n cael ei gynnal eto: ${format.range(zone, starts, ends)}.`,
  dayBefore: (zone, starts) => `Nodyn atgoffa: cyfarfod ${format.moment(zone, starts)}`,
  hourBefore: (zone, starts) => `Mae'r cyfarfod yn dechrau am ${format.time(zone, starts)}`,
  open: 'Agor yn y tab',
  agenda: 'Agenda',
  phase: (phase) => ({ planned: 'wedi’i gynllunio', called: 'wedi’i alw', inSession: 'ar waith', held: 'wedi’i gynnal', cancelled: 'wedi’i ganslo' })[phase],
  kind: (kind) => ({ ordinary: 'Cyfarfod arferol', extraordinary: 'Cyfarfod arbennig', urgent: 'Cyfarfod brys' })[kind],
};
