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
  manageAgenda: 'newid yr agenda',
  agreeAgenda: 'gytuno’r agenda',
  proposeItem: 'gynnig eitem',
  settleProposals: 'benderfynu ar eitemau a gynigiwyd',
  seePapers: 'weld y papurau',
  managePapers: 'ychwanegu neu newid papurau',
  tablePaper: 'gyflwyno papur ar frys',
  restrictPaper: 'gyfyngu ar bapur',
  answerForOthers: 'ateb ar ran rhywun arall',
  admitSubstitute: 'adael i ddirprwy ddarllen papurau cyfyngedig',
  seeRegister: 'weld pwy oedd yn bresennol',
  keepRegister: 'gadw’r gofrestr bresenoldeb',
  seeReview: 'weld yr adolygiad blynyddol o bresenoldeb',
  callMeeting: 'ofyn am gyfarfod arall',
  agreeCall: 'gytuno i gyfarfod arall',
  moveMeeting: 'symud neu ganslo cyfarfod',
  postUpdate: 'gyhoeddi diweddariad rhwng cyfarfodydd',
  openCircular: 'ofyn am benderfyniad drwy ohebiaeth',
  answerCircular: 'ateb penderfyniad drwy ohebiaeth',
  seeSession: 'ddilyn y cyfarfod',
  runSession: 'redeg y cyfarfod',
  noteInSession: 'gymryd nodiadau o’r cyfarfod',
  seeActions: 'weld y camau gweithredu',
  manageActions: 'ychwanegu neu newid camau gweithredu',
  closeActions: 'gau camau gweithredu',
  seeDecisions: 'weld y penderfyniadau',
  recordDecision: 'gofnodi penderfyniad',
  seeRecords: 'weld logiau gweithredu a chofnodion',
  askCorrection: 'ofyn am gywiro’r log gweithredu neu’r cofnodion',
  compileRecord: 'lunio’r log gweithredu neu’r cofnodion',
  agreeRecord: 'gofnodi bod y log gweithredu neu’r cofnodion wedi’u cytuno',
  seeOnward: 'weld yr hyn a adroddir ymlaen',
  sendOnward: 'adrodd ymlaen',
};

/** 'neu' a'r fannod: "neu'r cadeirydd" */
const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} neu ${names.at(-1) ?? ''}`.replace(/ neu yr? /u, ' neu’r ');

export const rights: typeof en = {
  station: (station) => STATION[station],
  deed: (deed) => DEED[deed],
  only: (deed, allowed) => `Dim ond ${anyOf(allowed.map((station) => STATION[station]))} all ${DEED[deed]}.`,
};
