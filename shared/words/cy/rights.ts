import type { Deed, Station } from '../../domain/rights.ts';
import type { rights as en } from '../en/rights.ts';

const STATION: Readonly<Record<Station, string>> = {
  chair: 'y cadeirydd',
  viceChair: 'yr is-gadeirydd',
  member: 'aelod',
  secretary: 'yr ysgrifennydd',
  deputySecretary: 'y dirprwy ysgrifennydd',
  lead: 'arweinydd y ffrwd waith',
  teamOwner: 'un o berchnogion y tîm',
  teamMember: 'un o bobl y tîm',
  guest: 'un o westeion y tîm',
  administrator: 'un o weinyddwyr Quorate',
};

/** ar ôl 'all', gyda'r treiglad meddal */
const DEED: Readonly<Record<Deed, string>> = {
  seeGroup: 'weld y grŵp',
  seeAnswers: 'weld pwy a atebodd beth',
  answer: 'ateb ar gyfer ei gyfarfodydd',
  report: 'adrodd arni',
  settleDeliveries: 'setlo negeseuon na chyrhaeddodd',
  seeTerms: 'ddarllen y cylch gorchwyl',
  manageTerms: 'newid y cylch gorchwyl',
  approveTerms: 'gofnodi bod y cylch gorchwyl wedi’i gymeradwyo',
  seePeople: 'weld ei bobl a’i swyddi',
  managePeople: 'newid ei bobl a’i swyddi',
  seeFramework: 'weld y fframwaith adrodd',
  manageFramework: 'newid y fframwaith adrodd',
  setUp: 'sefydlu grŵp',
  checkInstallation: 'wirio’r gosodiad',
};

/** 'neu' a'r fannod: "neu'r cadeirydd" */
const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} neu ${names.at(-1) ?? ''}`.replace(/ neu yr? /u, ' neu’r ');

export const rights: typeof en = {
  station: (station) => STATION[station],
  deed: (deed) => DEED[deed],
  only: (deed, allowed) => `Dim ond ${anyOf(allowed.map((station) => STATION[station]))} all ${DEED[deed]}.`,
};
