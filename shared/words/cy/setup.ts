import type { setup as en } from '../en/setup.ts';

export const setup: typeof en = {
  needsIntro: 'Gall perchennog y tîm osod un, gyda thri pheth:',
  needs: ['cylch gorchwyl y grŵp, fel Word, PDF neu destun', 'y blwch post y gelwir ei gyfarfodydd ohono', 'pwy yw’r cadeirydd a phwy yw’r ysgrifennydd'],
  minutes: 'Mae’n cymryd rhyw bum munud. Nid oes dim mewn grym hyd nes i chi ei gadarnhau.',
  begin: 'Gosod y grŵp hwn',
  sample: 'Rhoi cynnig ar y sampl',
  newVersion: 'Fersiwn newydd o’i gylch gorchwyl',
  dialog: 'Gosod grŵp',
  tab: 'Agor yn y tab',
  title: 'Gosod grŵp',
  nowhere: 'Gallwch osod grŵp mewn tîm yr ydych yn berchen arno. Ychwanegwch Quorate at y tîm yn gyntaf; neu gofynnwch i berchennog y tîm.',
  notYet: (team) => (team === '' ? 'Nid oes gan y tîm hwn grŵp eto.' : `Nid oes gan ${team} grŵp eto.`),
  already: (group) => `Mae ${group} wedi’i osod. Gallwch wneud fersiwn newydd o’i gylch gorchwyl; mae’r un sydd mewn grym yn aros tan hynny.`,
  several: 'Gallwch osod grŵp yn y timau hyn:',
  beginIn: (team) => `Gosod: ${team}`,
  more: (count) => `a ${count} arall, yn y tab`,

  members: 'Pwy sydd yn y grŵp',
  secretary: (name, deputy) => (deputy === null ? `Ysgrifennydd: ${name}` : `Ysgrifennydd: ${name}; dirprwy: ${deputy}`),
  noSecretary: 'Nid oes ysgrifennydd.',
  seat: (post, holder) => `${post}: ${holder ?? 'gwag'}`,
  counted: (people, seats, vacant) => `Nifer y bobl: ${people}; nifer y seddi: ${seats}${vacant === 0 ? '' : `, a ${vacant} ohonynt yn wag`}. Cyfrifir pob person unwaith.`,
  needed: (people) => `Mae ar gyfarfod angen ${people} ohonynt.`,
  pending: 'Yn aros am eich penderfyniad:',
  changed: (kind, name) =>
    ({
      left: `Mae ${name} wedi gadael y tîm ac yn dal mewn sedd.`,
      joined: `Mae ${name} wedi ymuno â’r tîm.`,
      postChanged: `Mae gan ${name} deitl swydd arall bellach.`,
    })[kind],
};
