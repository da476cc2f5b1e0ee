import type { conversation as en } from '../en/conversation.ts';

const ASIDE: Readonly<Record<Parameters<typeof en.aside>[0], readonly [title: string, ...lines: string[]]>> = {
  thanks: ['Croeso.'],
  nothingWaiting: ['Nid oes dim yn aros am ateb, ac nid wyf wedi newid dim.'],
  calendar: ['Ni allaf newid y calendr', "Newidiwch y cyfarfod yn Outlook, a byddaf yn rhoi gwybod i'r sianel."],
  minutes: ['Mae’r cofnodion yn y tab', 'Agorwch y tab i ddarllen cofnodion a log gweithredu pob cyfarfod.'],
  otherMeeting: ['Y cyfarfod nesaf yn unig', 'Gallaf ateb am y cyfarfod nesaf yn unig.'],
  sign: ['Ni ddeallais hynny', 'Nid wyf wedi newid dim.'],
};

export const conversation: typeof en = {
  product: 'Quorate',
  help: 'Beth y gallaf ei wneud',
  helpIntro: "Pwyswch fotwm, neu teipiwch un o'r llinellau hyn yn eich geiriau eich hun:",
  lines: [
    'y cyfarfod nesaf',
    'agenda',
    'oes cworwm?',
    'fy nghamau gweithredu',
    'statws',
    'sori, alla i ddim dod',
    'ymddiheuriadau, ar wyliau, bydd fy nirprwy Jo Price yn dod',
    "gallaf ddod wedi'r cyfan",
    'ffrwd waith 4 oren: oedi gyda chyllid; angen £20k gan y bwrdd; gwyrdd erbyn 12 Rhagfyr',
    'cynnig eitem: Diweddariad yr Hyrwyddwyr Digidol, 10 munud, i’w drafod',
    'rhwystr: nid oes dadansoddwr data, ffrwd waith 3',
    'beth sydd wedi’i rwystro?',
    'syniad: gadael i drigolion archebu amser yn y ganolfan ailgylchu',
    'ACT-2026-014 wedi’i wneud: gosodwyd y clytiau ddydd Gwener',
    'beth benderfynwyd am y CRM?',
  ],
  inGroups: (groups) => `Eich grwpiau: ${groups}.`,
  buttons: { nextMeeting: 'Y cyfarfod nesaf', agenda: 'Agenda', quorum: 'Oes cworwm?', myActions: 'Fy nghamau gweithredu', status: 'Ffrydiau gwaith', membership: 'Pwy sydd yn y grŵp', setUp: 'Gosod grŵp', check: 'Hunanwiriad', help: 'Help' },
  welcome: 'Helo, Quorate ydw i',
  welcomeTeam: (group) =>
    group === null
      ? "Rwy'n helpu grŵp llywio i weithio yn ôl ei gylch gorchwyl ei hun. Nid oes grŵp wedi'i osod ar gyfer y tîm hwn eto."
      : `Rwy'n helpu ${group} i weithio yn ôl ei gylch gorchwyl ei hun. Bydd agendâu a nodiadau atgoffa yn ymddangos yn y sianel hon.`,
  welcomePersonal: (group) =>
    group === null
      ? "Rwy'n helpu grwpiau llywio i weithio yn ôl eu cylch gorchwyl eu hunain. Nid ydych mewn unrhyw grŵp rwy'n ei adnabod eto. Os chi yw perchennog tîm sydd â mi ynddo, teipiwch “gosod”."
      : `Rwy'n helpu ${group} i weithio yn ôl ei gylch gorchwyl ei hun. Yma gallwch ofyn unrhyw beth isod ac anfon ymddiheuriadau mewn un llinell.`,
  notUnderstood: 'Ni ddeallais hynny',
  notUnderstoodHint: 'Nid wyf wedi newid dim. Dyma beth y gallaf ei wneud:',
  asked: 'Cyn i mi newid dim',
  because: (doubt) =>
    ({
      negated: 'Gwelais negydd yn hynny, felly nid wyf wedi newid dim.',
      somebodyElse: "Ymddengys fod hynny am rywun arall. Mae pawb yn ateb drosto'i hun, felly nid wyf wedi newid dim.",
      question: 'Mae hynny yn darllen fel cwestiwn, felly nid wyf wedi newid dim.',
      severalThings: 'Gallai hynny olygu mwy nag un peth, felly nid wyf wedi newid dim.',
      unsure: 'Nid ydych yn swnio yn siŵr eto, felly nid wyf wedi newid dim.',
      aDay: "Rydych wedi enwi diwrnod, ac rwy'n nodi atebion ar gyfer y cyfarfod nesaf yn unig, felly nid wyf wedi newid dim.",
      notPlain: 'Nid ydych wedi dweud yn glir a ydych yn dod, felly nid wyf wedi newid dim.',
      onlyWhether: "Rwy'n nodi a ydych yn dod yn unig, nid pryd na sut, felly nid wyf wedi newid dim.",
      noColour: 'Gwyrdd, oren neu goch? Nid wyf wedi newid dim.',
    })[doubt],
  aside: (aside) => ASIDE[aside],
  didYouMean: (question) => `Ai hyn oedd gennych mewn golwg: ${question.replace(/\?$/u, '')}?`,
  asksAbout: (group, when) => `Cyfarfod nesaf ${group}: ${when}.`,
  refused: 'Nid yw hynny yn bosibl',
  sorry: "Mae'n ddrwg gennyf, aeth rhywbeth o'i le",
  sorryLine: (reference) => `Ein bai ni yw hyn, ac mae wedi'i gofnodi. Rhowch gynnig arall arni ymhen munud. I ofyn am help, dyfynnwch ${reference}.`,
  tab: 'Agor yn y tab',
};
