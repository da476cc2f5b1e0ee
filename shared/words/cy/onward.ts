import type { Cause } from '../../domain/delivery.ts';
import type { onward as en, onwardPage as enPage } from '../en/onward.ts';
import { format } from './format.ts';

const CARGO = { actionLog: 'Log gweithredu a gytunwyd', minutesAndDecisions: 'Cofnodion a phenderfyniadau a gymeradwywyd' } as const;
const PURPOSE = { information: 'er gwybodaeth', decision: 'i’w benderfynu', consideration: 'i’w ystyried', oversight: 'ar gyfer goruchwylio' } as const;

const leftOut = (count: number): string => `Mae ${format.count(count, { one: 'eitem gyfyngedig', two: 'eitem gyfyngedig', other: 'eitem gyfyngedig' })} wedi’u gadael allan.`;

export const onward: typeof en = {
  cargo: (cargo) => CARGO[cargo],
  thing: (cargo, zone, starts) => `${CARGO[cargo]}, ${format.date(zone, starts)}`,
  to: (body, purpose) => `i ${body}, ${PURPOSE[purpose]}`,
  forMeeting: (body, day) => `Ar gyfer cyfarfod ${body} ar ${format.day(day)}.`,
  lastDay: (day) => `Derbynnir papurau hyd ${format.day(day)}.`,
  atOnce: 'Gall fynd ar unwaith.',
  noMeeting: (body) => `Nid oes cyfarfod o ${body} i ddod yn hysbys.`,
  leftOut: (count) => (count === 0 ? 'Ni adawyd dim byd cyfyngedig allan.' : leftOut(count)),
  dueTitle: (body) => `I’w adrodd i ${body}`,
  chaseTitle: (body) => `Nid yw ${body} wedi cydnabod hwn eto`,
  chaseLine: (sent) => `Fe’i hanfonwyd ar ${sent}. Gofynnwch a yw wedi cyrraedd, a nodwch yr ateb yn y tab.`,
  arrivedTitle: (from) => `Mae ${from} wedi anfon rhywbeth atoch`,
  arrivedLine: 'Bydd eich ysgrifennydd neu’ch cadeirydd yn cadarnhau yn y tab ei fod wedi cyrraedd.',
  open: 'Adroddiadau ymlaen',
  letterSubject: ({ group, zone, starts, cargo }) => `${group}: ${CARGO[cargo].toLowerCase()}, ${format.date(zone, starts)}`,
  letter: (said) =>
    [
      `At ${said.body}`,
      '',
      `Mae ${said.group} yn anfon atoch: ${CARGO[said.cargo].toLowerCase()}, ${format.date(said.zone, said.starts)}, ${PURPOSE[said.purpose]}.`,
      ...(said.forMeetingOn === null ? [] : [`Ewch ag ef i’ch cyfarfod ar ${format.day(said.forMeetingOn)}, os gwelwch yn dda.`]),
      ...(said.leftOut === 0 ? [] : [leftOut(said.leftOut)]),
      '',
      'Mae wedi’i atodi fel dogfen Word ac fel PDF. Atebwch y neges hon i ddweud ei bod gennych, os gwelwch yn dda.',
      '',
      `Anfonwyd gan Quorate ar ran ${said.group}.`,
    ].join('\n'),
};

const STATE = { waiting: 'Yn aros', queued: 'I’w anfon', sending: 'Wrthi’n anfon', sent: 'Aros am gydnabyddiaeth', acknowledged: 'Cydnabuwyd', failed: 'Heb ei anfon', notNeeded: 'Dim angen' } as const;
const WAY = { mail: 'Anfon drwy e-bost', group: 'Anfon i’r grŵp yn Quorate', hand: 'Nodi ei fod wedi’i roi' } as const;
const SENT_BY = { mail: 'drwy e-bost', group: 'i’w sianel', hand: 'â llaw' } as const;

/** Of what can be mended; the others are tried again. */
const CAUSES: Partial<Readonly<Record<Cause, (mailbox: string) => string>>> = {
  forbidden: (mailbox) => `Ni chaiff Quorate anfon e-bost o ${mailbox}. Mae’r dudalen hunanwirio yn enwi’r gorchymyn sy’n ei ganiatáu. Tan hynny, lawrlwythwch ef a’i roi â llaw.`,
  notFound: (mailbox) => `Ni chafwyd hyd i’r blwch post ${mailbox}.`,
  tooBig: () => 'Mae’n rhy fawr ar gyfer e-bost. Lawrlwythwch ef a’i roi â llaw.',
  noAnswer: (mailbox) => `Nid yw’n sicr a yw’r e-bost wedi mynd. Edrychwch yn “Eitemau a anfonwyd” ${mailbox}: os yw yno, nodwch ei fod wedi’i roi; os nad yw, anfonwch ef eto.`,
};
const causeOf = (cause: Cause | null, mailbox: string): string =>
  CAUSES[cause === 'unreadable' ? 'noAnswer' : (cause ?? 'fault')]?.(mailbox) ?? 'Nid oedd modd anfon yr e-bost. Ceisiwch eto, neu lawrlwythwch ef a’i roi â llaw.';

export const onwardPage: typeof enPage = {
  intro: 'Mae’r hyn y cytunodd y grŵp arno yn mynd i’r cyrff y mae’n adrodd iddynt: i’w cyfarfod nesaf, unwaith, a nes bod rhywun yn dweud ei fod wedi cyrraedd.',
  waiting: 'Ar ei ffordd',
  done: 'Wedi’i wneud',
  nothing: 'Nid oes dim i’w adrodd. Pan fydd log gweithredu neu gofnodion wedi’u cytuno, maent yn ymddangos yma ar gyfer pob llwybr yn y fframwaith adrodd.',
  noRoutes: 'Nid yw’r fframwaith adrodd yn enwi corff sy’n cael y logiau gweithredu na’r cofnodion.',
  toFramework: 'I’r fframwaith adrodd',
  state: (state) => STATE[state],
  way: (way) => WAY[way],
  about: (thing) => ` (${thing})`,
  waitsForRequest: (asker) => `Dim ond ar gais ${asker} y mae’n mynd. Cofnodwch y cais yn y fframwaith adrodd.`,
  waitsForJudgement: 'Mae’r cylch gorchwyl yn dweud “lle bo angen”: mae rhywun yn penderfynu bob tro.',
  sent: (how, by, at) => `Anfonwyd ${how === null ? '' : `${SENT_BY[how]}, `}${at}${by === null ? '' : `, gan ${by}`}`,
  acknowledged: (by, at) => `Cydnabuwyd ${at}${by === null ? '' : `, nodwyd gan ${by}`}`,
  chased: (count) => `Gofynnwyd eto ${count} gwaith`,
  cause: causeOf,
  judgeNeeded: 'Mae ei angen',
  notNeeded: 'Nid oes ei angen',
  reason: 'Rheswm',
  reasonHint: 'Fe’i cedwir gydag ef, fel na fydd neb yn holi yn nes ymlaen.',
  acknowledge: 'Nodi ei fod wedi cyrraedd',
  acknowledgeNote: 'Pwy ddywedodd hynny, a sut',
  optional: 'Gall aros yn wag.',
  chase: 'Nodi eich bod wedi gofyn eto',
  save: 'Cadw',
  said: {
    sendOnward: 'Mae wedi’i anfon, neu wrthi’n cael ei anfon.', judgeOnward: 'Nodwyd.', acknowledgeOnward: 'Nodwyd ei fod wedi cyrraedd.', chaseOnward: 'Nodwyd eich bod wedi gofyn eto.', saveDiary: 'Cadwyd y cyfarfodydd.',
    receiveOnward: 'Rydych wedi cadarnhau ei fod wedi cyrraedd.',
  },
  bodies: 'Ble mae’n mynd',
  bodiesHint: 'Mae Quorate yn canfod cyfarfod nesaf corff o’r dyddiau a nodwch yma.',
  next: (day, due) => `Y cyfarfod nesaf sy’n dal i dderbyn papurau: ${format.day(day)}, hyd ${format.day(due)}`,
  noNext: 'Nid oes cyfarfod i ddod yn hysbys',
  noAddress: 'Dim cyfeiriad e-bost',
  change: 'Newid',
  diaryOf: (name) => `Cyfarfodydd ${name}`,
  days: 'Dyddiau y mae’n cwrdd',
  daysHint: 'Un ar bob llinell, fel 2027-01-14 neu 14/01/2027.',
  dayUnread: (line) => `Nid yw “${line}” yn ddiwrnod. Ysgrifennwch ef fel 2027-01-14 neu 14/01/2027.`,
  leadDays: 'Yn derbyn papurau hyd at hyn o ddyddiau gwaith ymlaen llaw',
  address: 'Cyfeiriad e-bost',
  addressHint: 'Ble mae’r hyn a adroddir yn mynd drwy e-bost. Gall aros yn wag.',
  received: 'Yr hyn y mae eraill wedi’i anfon i’r grŵp hwn',
  receivedFrom: (name) => `Oddi wrth ${name}`,
  receive: 'Cadarnhau ei fod wedi cyrraedd',
};
