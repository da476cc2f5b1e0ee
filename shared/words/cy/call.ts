import type { call as en } from '../en/call.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';

const PEOPLE = { two: 'berson', other: 'person' };

export const call: typeof en = {
  kind: (kind) => ({ extraordinary: 'Cyfarfod eithriadol', urgent: 'Cyfarfod brys' })[kind],
  asked: (kind) => ({ extraordinary: 'Gofynnir am gyfarfod eithriadol', urgent: 'Gofynnir am gyfarfod brys' })[kind],
  state: (kind, state) => {
    const what = { extraordinary: 'y cyfarfod eithriadol', urgent: 'y cyfarfod brys' }[kind];
    return { asked: `Mae ${what} yn aros am ateb`, agreed: `Cytunwyd ar ${what}`, declined: `Gwrthodwyd ${what}`, withdrawn: 'Tynnwyd y cais am gyfarfod yn ôl' }[state];
  },
  cancelled: 'Canslwyd y cyfarfod',
  calledUrgently: 'Fe’ch gelwir i gyfarfod brys',
  subject: 'Pwnc',
  when: 'Pryd',
  place: 'Lleoliad',
  join: 'Ymuno ar-lein',
  askedBy: 'Gofynnwyd gan',
  called: 'Galwyd',
  everybody: 'Pawb',
  agreement: (agreedBy) => `Mae angen cytundeb ${capacity.anyOf(agreedBy)}.`,
  settledBy: (state, name, when) => {
    const by = name === '' ? '' : ` gan ${name}`;
    return { asked: '', agreed: `Cytunwyd${by}, ${when}.`, declined: `Gwrthodwyd${by}, ${when}.`, withdrawn: `Tynnwyd yn ôl${by}, ${when}.` }[state];
  },
  already: 'Roedd hyn wedi’i setlo cyn i chi wasgu; ni newidiwyd dim.',
  noNotice: 'Dim rhybudd: mae’r cyfarfod yn un brys.',
  quorum: ({ called, needed }) =>
    called >= needed
      ? `Galwyd ${format.count(called, PEOPLE)} sy’n cyfrif tuag at y cworwm, ac mae angen ${needed}. Nid yw’r cylch gorchwyl yn rhoi cworwm ar wahân i gyfarfod brys.`
      : `Dim ond ${format.count(called, PEOPLE)} sy’n cyfrif tuag at y cworwm a alwyd, ac mae angen ${needed}: ni all y cyfarfod hwn fod â chworwm, a mater i’r cyfarfod llawn nesaf fydd setlo’r hyn a wna. Nid yw’r cylch gorchwyl yn rhoi cworwm ar wahân i gyfarfod brys.`,
  reported: 'Bydd y cyfarfod cyffredin nesaf yn clywed amdano.',
  note: 'Gair gyda’ch ateb (dim ond os dymunwch)',
  noteLimit: '1,000 o nodau ar y mwyaf.',
  agree: 'Cytuno',
  decline: 'Gwrthod',
  toPage: 'Agor yn y tab',
  circular: {
    title: 'Penderfyniad drwy ohebiaeth',
    opened: 'Gofynnir am benderfyniad yn ysgrifenedig',
    proposal: 'Cynnig',
    reasons: 'Rhesymau',
    money: 'Mae’n gwario arian.',
    rejected: 'Opsiynau a wrthodwyd',
    conflicts: 'Gwrthdaro buddiannau',
    closes: (day) => `Ar agor hyd ddiwedd ${format.day(day)}, neu nes bod pawb wedi ateb.`,
    tally: ({ agree, object, unanswered }) => `Yn cytuno: ${agree}. Yn gwrthwynebu: ${object}. Heb ateb: ${unanswered}.`,
    needed: (n) => `Mae angen ${n} i wneud cworwm.`,
    agree: 'Cytuno',
    object: 'Gwrthwynebu',
    comment: 'Sylw, neu pam yr ydych yn gwrthwynebu',
    own: (says, when) => (says === 'agree' ? `Cytunoch chi, ${when}. Cewch newid eich ateb nes iddo gau.` : `Gwrthwynebasoch chi, ${when}. Cewch newid eich ateb nes iddo gau.`),
    recorded: 'Cofnodwyd eich ateb.',
    ended: (why) =>
      ({
        agreed: 'Cytunwyd', carried: 'Derbyniwyd drwy fwyafrif', lost: 'Ni dderbyniwyd', objected: 'Ni chytunwyd: gwrthwynebodd rhywun', tooFew: 'Ni chytunwyd: rhy ychydig a gymerodd ran',
        notTakeable: 'Ni chofnodwyd: nid yw’r cylch gorchwyl yn gadael penderfynu fel hyn', withdrawn: 'Tynnwyd yn ôl',
      })[why],
    reference: (ref) => `Cofnodwyd fel ${ref}.`,
    toMeeting: 'Mae’n mynd i’r cyfarfod nesaf.',
  },
  update: {
    title: 'Rhwng cyfarfodydd',
    from: (name) => (name === '' ? 'Diweddariad' : `Diweddariad gan ${name}`),
  },
  range: (zone, starts, ends) => format.range(zone, starts, ends),
};
