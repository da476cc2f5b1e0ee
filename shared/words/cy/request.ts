import { poundsOf } from '../../domain/money.ts';
import type { request as en } from '../en/request.ts';
import { decision } from './decision.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<Parameters<typeof en.kind>[0], string>> = {
  resource: 'Adnodd',
  businessCase: 'Achos busnes',
  softwareUpgrade: 'Uwchraddio meddalwedd',
  softwareExtension: 'Ymestyn meddalwedd',
  softwarePurchase: 'Prynu meddalwedd',
  opportunity: 'Cyfle',
};

const STATE: Readonly<Record<Parameters<typeof en.state>[0], string>> = {
  submitted: 'Yn aros',
  triaged: 'Gofynnwyd am ragor',
  onAgenda: 'Ar agenda',
  decided: 'Penderfynwyd',
  declined: 'Heb ei dderbyn',
  withdrawn: 'Tynnwyd yn ôl',
};

const BECAUSE: Readonly<Record<Parameters<typeof en.because>[0], string>> = {
  noTitle: 'Beth yw eich syniad? Nid wyf wedi nodi dim eto.',
  notPlain: 'Nid wyf yn siŵr ble mae eich syniad yn dechrau, felly nid wyf wedi nodi dim eto. Ai dyma ef?',
};

export const request: typeof en = {
  kind: (kind) => KIND[kind],
  state: (state) => STATE[state],
  pounds: (pence) => `£${poundsOf(pence)}`,
  open: 'Agor y cais',
  from: 'Oddi wrth',
  service: 'Gwasanaeth',
  cost: 'Cost',
  costIn: (pence, year) => `£${poundsOf(pence)}${year === null ? '' : ` yn ${year}`}`,
  champion: 'Oddi wrth Hyrwyddwr Digidol',

  raisedTitle: 'Mae cais yn aros amdanoch',
  raisedAgain: 'Mae cais wedi’i ailysgrifennu ac yn aros amdanoch',
  raisedLine: 'Rhowch ef ar agenda, gofynnwch am ragor, neu gwrthodwch ef gyda rheswm.',
  askedBack: 'Mae angen rhywbeth arall ar eich cais',
  askedBackHow: 'Newidiwch y cais yn y tab: yna bydd yn mynd yn ôl at yr ysgrifennydd.',
  onAgenda: 'Mae eich cais ar agenda',
  onAgendaLine: (zone, starts) => `Ar gyfer y cyfarfod ar ${format.moment(zone, starts)}. Cewch glywed yma beth a benderfynir.`,
  onAgendaSoon: 'Cewch glywed yma beth a benderfynir.',
  declined: 'Ni dderbyniwyd eich cais',
  decided: (outcome) => `Eich cais: ${decision.outcome(outcome).toLowerCase()}`,
  says: (by, text) => (by === '' ? text : `${by}: ${text}`),
  conditions: (text) => `Amodau: ${text}`,
  conflict: (text) => `Sut y datryswyd y gwrthdaro rhwng gwasanaethau: ${text}`,
  kept: 'Dim ond y rhai a gaiff ddarllen y papurau sy’n cael gweld yr hyn a ddywedwyd. Gofynnwch i’r ysgrifennydd.',
  recorded: (ref) => `Cofnodwyd fel ${ref}.`,
  onward: (body) => `Mae bellach yn mynd ymlaen at: ${body}.`,

  ideaTaken: (ref) => `Nodwyd fel ${ref}`,
  ideaTakenLine: 'Bydd yr ysgrifennydd yn ei roi gerbron y grŵp neu’n dweud pam na wneir hynny, a chewch glywed yma. Gallwch ychwanegu ato yn y tab.',
  ideaAsked: 'Cyn i mi nodi eich syniad',
  because: (doubt) => BECAUSE[doubt],
  ideaTitle: 'Eich syniad, mewn llinell',
  ideaTitleError: 'Dywedwch mewn hyd at 200 nod beth ydyw.',
  ideaWhat: 'Beth fyddai’n ei wneud i bobl, os mynnwch',
  ideaWhatError: 'Hyd at 1,000 o nodau.',
  ideaSend: 'Ei anfon at y grŵp',

  adviceAsked: 'Gofynnir am eich cyngor',
  adviceDue: (day) => `Mae ei angen erbyn ${format.day(day)}.`,
  adviceAbout: 'Ynghylch',
  adviceAnswer: 'Eich cyngor',
  adviceAnswerError: 'Ysgrifennwch hyd at 1,000 o nodau yma; mae lle i ragor yn y tab.',
  adviceSend: 'Anfon eich cyngor',
  adviceGiven: (by) => (by === '' ? 'Mae cyngor wedi dod' : `Cyngor gan ${by}`),
  adviceAskedWas: (question) => `Y cwestiwn oedd: ${question}`,
  adviceThanks: 'Diolch: mae eich cyngor wedi’i nodi',
  adviceAlready: 'Mae hynny wedi’i nodi eisoes',
  adviceTold: (name) => (name === '' ? 'Dywedir wrth bwy bynnag a ofynnodd.' : `Dywedir wrth ${name}.`),
};
