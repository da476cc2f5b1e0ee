import type { delivery as en } from '../en/delivery.ts';

export const delivery: typeof en = {
  heading: "Negeseuon i'r sianel",
  to: (name) => (name === '' ? 'At un person, yn breifat' : `At ${name}, yn breifat`),
  matter: (kind) =>
    ({
      agenda: 'Agenda',
      answersAwaited: 'Disgwyl atebion',
      dayBefore: 'Nodyn atgoffa, y diwrnod cynt',
      hourBefore: 'Nodyn atgoffa, awr ymlaen llaw',
      moved: "Cyfarfod wedi'i symud",
      cancelled: "Cyfarfod wedi'i ganslo",
      revived: 'Cyfarfod yn cael ei gynnal wedi\'r cyfan',
      actionDue: "Cam gweithredu i'w gwblhau",
      itemsCall: 'Galw am eitemau',
      agendaChanged: 'Agenda wedi newid',
      agendaProposed: 'Agenda gerbron y cadeirydd',
      agendaWaits: 'Agenda’n aros i’w chyhoeddi',
      proposalSettled: 'Ateb i gynnig',
      clearanceAsked: 'Cais am gliriad',
      quorumTurned: 'Rhybudd cworwm',
      absence: 'Nodyn am absenoldeb',
      callAsked: 'Cais am gyfarfod',
      calledUrgently: 'Cyfarfod brys wedi’i alw',
      circularOpened: 'Penderfyniad drwy ohebiaeth wedi’i agor',
      circularDecided: 'Penderfyniad drwy ohebiaeth wedi’i gau',
      update: 'Diweddariad rhwng cyfarfodydd',
      recordDue: 'Log gweithredu neu gofnodion yn ddyledus',
      recordProposed: 'Log gweithredu neu gofnodion wedi’u cylchredeg',
      onwardDue: 'Adroddiad ymlaen yn ddyledus',
      onwardChase: 'Aros am gydnabyddiaeth',
      onwardArrived: 'Adroddiad grŵp arall',
      highlightAsked: 'Gofynnwyd am adroddiad uchafbwyntiau',
      highlightsMissing: 'Adroddiadau uchafbwyntiau ar goll',
      strategyReview: 'Strategaeth i’w hadolygu',
      blockerRaised: 'Codwyd rhwystr',
      blockerWaits: 'Rhwystr yn aros',
      blockerArrived: 'Rhwystr grŵp arall',
      blockerEnded: 'Rhwystr wedi dod i ben',
      riskReview: 'Risg i’w hadolygu',
      requestRaised: 'Cais wedi’i dderbyn',
      requestDecided: 'Ateb i gais',
      adviceAsked: 'Gofynnwyd am gyngor',
      adviceGiven: 'Rhoddwyd cyngor',
    })[kind],
  state: (state) =>
    ({
      queued: 'Yn aros',
      sending: "Yn cael ei hanfon",
      sent: 'Anfonwyd',
      uncertain: 'Ddim yn hysbys a anfonwyd',
      failed: 'Heb ei hanfon',
      dropped: 'Dim ei hangen mwyach',
    })[state],
  cause: (cause) =>
    ({
      noAnswer: 'Ni chafwyd ateb gan Teams.',
      unreadable: 'Nid oedd modd darllen ateb Teams.',
      unreachable: 'Nid oedd modd cyrraedd Teams.',
      noToken: "Ni allai Quorate fewngofnodi i Microsoft. Gofynnwch i'ch gweinyddwr edrych ar ei fanylion mewngofnodi.",
      tokenRefused: "Ni dderbyniodd Teams fewngofnodi Quorate. Gofynnwch i'ch gweinyddwr edrych ar ei fanylion mewngofnodi.",
      throttled: 'Gofynnodd Teams i Quorate aros.',
      busy: 'Roedd y sianel yn brysur.',
      unavailable: 'Nid oedd Teams ar gael.',
      fault: "Aeth rhywbeth o'i le yn Teams.",
      notInstalled: "Nid yw Quorate yn y sianel hon mwyach. Ychwanegwch yr ap at y tîm eto, yna anfonwch y neges eto.",
      blocked: 'Mae Quorate wedi cael ei rwystro yn y sianel hon.',
      disabled: 'Mae gweinyddwr wedi diffodd Quorate.',
      notFound: 'Nid yw\'r sianel yn bodoli mwyach.',
      tooBig: 'Roedd y neges yn rhy fawr i Teams.',
      malformed: 'Ni dderbyniodd Teams y neges.',
      forbidden: 'Nid yw Teams yn gadael i Quorate ysgrifennu yma.',
      foreignConnector: "Nid yw'r cyfeiriad a roddodd Teams yn un y caiff Quorate anfon ato. Gofynnwch i'ch gweinyddwr edrych ar SERVICE_URL_HOSTS.",
      notDrawn: 'Ni allai Quorate lunio\'r neges hon. Rhowch wybod amdani.',
      noChannel: 'Nid yw Quorate wedi cael ei ychwanegu at sianel y tîm hwn eto.',
    })[cause],
  causeTo: (cause) => {
    switch (cause) {
      case 'notInstalled':
      case 'forbidden':
      case 'notFound':
        return 'Nid yw’r person hwn wedi ychwanegu Quorate, felly ni all ysgrifennu ato. Gofynnwch i’r person agor Quorate yn Teams unwaith, yna anfonwch y neges eto.';
      case 'blocked':
        return 'Mae’r person hwn wedi rhwystro Quorate, felly ni all ysgrifennu ato.';
      case 'busy':
        return 'Roedd y sgwrs yn brysur.';
      case 'noAnswer': case 'unreadable': case 'unreachable': case 'noToken': case 'tokenRefused': case 'throttled': case 'unavailable': case 'fault': case 'disabled':
      case 'tooBig': case 'malformed': case 'foreignConnector': case 'noChannel': case 'notDrawn':
        return null;
    }
  },
  uncertainTo: 'Efallai ei bod wedi cyrraedd y person hwn, efallai ddim. Gofynnwch, yna dywedwch hynny.',
  uncertain: 'Efallai ei bod yn y sianel, efallai ddim. Edrychwch yno, yna dywedwch hynny.',
  itIsThere: 'Mae hi yno',
  sendAgain: 'Anfon eto',
};
