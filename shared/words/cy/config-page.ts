import type { configPage as en } from '../en/config-page.ts';

export const configPage: typeof en = {
  title: 'Ychwanegu Quorate fel tab',
  intro: 'Dewiswch ble mae’r tab yn agor. Gall pawb gyrraedd pob tudalen arall oddi yno, ac mae pawb yn gweld yr hyn sydd ar eu cyfer nhw yn unig.',
  group: 'Grŵp',
  page: 'Yn agor yn',
  pageHint: 'Enwir y tab ar ei hôl; gallwch ei ailenwi yn Teams.',
  name: (page) => `Quorate: ${page}`,
  next: (name) => `Pwyswch Cadw i ychwanegu’r tab “${name}”.`,
  noGroup: 'Nid oes yr un grŵp yr ydych ynddo wedi’i sefydlu eto. Gallwch ychwanegu’r tab nawr: mae’n arwain at y sefydlu, ac yn dangos y grŵp wedi hynny.',
  failed: 'Nid oedd modd darllen eich grwpiau, felly ni ellir ychwanegu dim eto.',
};
