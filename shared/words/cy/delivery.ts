import type { delivery as en } from '../en/delivery.ts';

export const delivery: typeof en = {
  heading: "Negeseuon i'r sianel",
  matter: (kind) =>
    ({
      agenda: 'Agenda',
      answersAwaited: 'Disgwyl atebion',
      dayBefore: 'Nodyn atgoffa, y diwrnod cynt',
      hourBefore: 'Nodyn atgoffa, awr ymlaen llaw',
      moved: "Cyfarfod wedi'i symud",
      cancelled: "Cyfarfod wedi'i ganslo",
      actionDue: "Cam gweithredu i'w gwblhau",
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
  uncertain: "Ni chafwyd ateb gan Teams. Edrychwch a yw'r neges yn y sianel, yna dywedwch hynny.",
  itIsThere: 'Mae hi yno',
  sendAgain: 'Anfon eto',
};
