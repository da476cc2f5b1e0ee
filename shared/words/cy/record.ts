import type { RecordKind } from '../../domain/meeting-record.ts';
import type { record as en } from '../en/record.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<RecordKind, string>> = { actionLog: 'Log gweithredu', minutes: 'Cofnodion' };
const DECISIONS = { one: 'penderfyniad', two: 'benderfyniad', few: 'phenderfyniad', many: 'phenderfyniad', other: 'penderfyniad' };

export const record: typeof en = {
  kind: (kind) => KIND[kind],
  state: (state) => ({ compiled: 'Drafft', proposed: 'Gyda’r aelodau', agreed: 'Cytunwyd' })[state],
  of: (kind, zone, starts) => `${KIND[kind]} ${format.date(zone, starts)}`,
  proposedTitle: (kind) => (kind === 'minutes' ? 'Cofnodion i’w gwirio' : 'Log gweithredu i’w wirio'),
  proposedLine: (kind, zone, starts) =>
    kind === 'minutes'
      ? `Mae cofnodion cyfarfod ${format.date(zone, starts)} yn barod. Darllenwch nhw ac anfonwch gywiriadau yn y tab.`
      : `Mae log gweithredu cyfarfod ${format.date(zone, starts)} yn barod. Darllenwch ef ac anfonwch gywiriadau yn y tab.`,
  actions: (raised, carried, closed) => `Camau gweithredu: ${raised} newydd, ${carried} wedi’u cario ymlaen, ${closed} wedi’u cau`,
  decisions: (count) => format.count(count, DECISIONS),
  nil: 'Dim i’w adrodd: ni chodwyd, ni chariwyd ymlaen ac ni chaewyd yr un cam gweithredu.',
  leftOut: (count) => `Gadawyd busnes cyfyngedig allan: ${count} eitem.`,
  agreedAt: (zone, next) => `Bydd yn cael ei gytuno yng nghyfarfod ${format.date(zone, next)}.`,
  agreedAtMany: (zone, next) => `Byddant yn cael eu cytuno yng nghyfarfod ${format.date(zone, next)}.`,
  dueTitle: (kind, drafted) =>
    kind === 'minutes'
      ? drafted ? 'Mae’r cofnodion eto i fynd at yr aelodau' : 'Mae’r cofnodion eto i’w llunio'
      : drafted ? 'Mae’r log gweithredu eto i fynd at yr aelodau' : 'Mae’r log gweithredu eto i’w lunio',
  dueLine: (kind, zone, starts, day) =>
    `Dylai ${kind === 'minutes' ? 'cofnodion' : 'log gweithredu'} cyfarfod ${format.date(zone, starts)} fod gyda’r aelodau erbyn ${format.day(day)}.`,
  unstated: 'Nid yw’r cylch gorchwyl yn rhoi amser ar ei gyfer; cymerir pum diwrnod gwaith.',
};
