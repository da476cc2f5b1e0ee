import type { blockersPage as en } from '../en/blockers-page.ts';
import { format } from './format.ts';

type Page = typeof en;

const DAYS = { one: 'diwrnod', two: 'ddiwrnod', other: 'diwrnod' };
const days = (count: number): string => format.count(count, DAYS);

const STATE: Readonly<Record<Parameters<Page['state']>[0], string>> = { open: 'Ar agor', taken: 'Yn cael ei ddileu', removed: 'Wedi’i ddileu', withdrawn: 'Wedi’i dynnu’n ôl' };

const DEED: Readonly<Record<Parameters<Page['deed']>[0], string>> = {
  take: 'Byddaf yn ei ddileu', accept: 'Iawn, byddaf yn ei ddileu', decline: 'Na, ni allaf', giveBack: 'Ei roi yn ôl', offer: 'Gofyn i rywun arall', wait: 'Aros am benderfyniad', remove: 'Mae allan o’r ffordd',
  withdraw: 'Ei dynnu’n ôl', reopen: 'Mae yn y ffordd eto', escalate: 'Uwchgyfeirio', change: 'Newid',
};

const EVENT: Readonly<Record<Parameters<Page['event']>[0], string>> = {
  raised: 'Codwyd', changed: 'Newidiwyd', taken: 'Ymgymerwyd ag ef', givenBack: 'Rhoddwyd yn ôl', offered: 'Gofynnwyd i rywun', offerTakenBack: 'Ni ofynnir i neb mwyach', refused: 'Gwrthododd yr un y gofynnwyd iddo', waiting: 'Aros am benderfyniad', decided: 'Penderfynwyd',
  waitingEnded: 'Nid oes angen penderfyniad mwyach', escalated: 'Uwchgyfeiriwyd', answeredAbove: 'Atebwyd uchod', reopenedAbove: 'Ailgodwyd uchod', removed: 'Dilëwyd', withdrawn: 'Tynnwyd yn ôl', reopened: 'Ailgodwyd',
};

const FILTER = { open: 'Ar agor', untaken: 'Heb neb i’w dileu', waiting: 'Yn aros am benderfyniad', late: 'Wedi mynd heibio i’w dyddiad', ended: 'Wedi’u dileu neu eu tynnu’n ôl', all: 'Pob un' };

export const blockersPage: Page = {
  intro: 'Yr hyn sy’n atal y gwaith, ers faint, a pha aelod o’r bwrdd sydd wedi ymgymryd â’i ddileu.',
  state: (state) => STATE[state],
  late: 'Wedi mynd heibio i’w ddyddiad',
  deed: (deed) => DEED[deed],
  event: (what) => EVENT[what],
  about: (ref) => ` (${ref})`,
  raise: 'Codi rhwystr',
  list: 'Rhwystrau',
  openCount: (open, waiting) => (open === 0 ? 'Nid oes dim wedi’i rwystro.' : `Rhwystrau ar agor: ${open}${waiting === 0 ? '' : `; ${waiting} yn aros am benderfyniad`}.`),
  shown: (shown, of) => `Dangosir ${shown} o ${of}`,
  none: 'Nid oes dim wedi’i rwystro',
  noneHint: 'Pan fydd rhywbeth yn atal ffrwd waith, codwch ef yma, yn y sianel neu drwy deipio “rhwystr: …”. Bydd aelod o’r bwrdd yn ymgymryd ag ef, a bydd yn mynd ar yr agenda nesaf ohono’i hun.',
  noneFound: 'Dim rhwystr felly',
  noneFoundHint: 'Chwiliwch am lai, neu dangoswch bob un.',
  showAll: 'Dangos pob un',
  look: 'Canfod rhwystrau',
  search: 'Geiriau neu gyfeirnod',
  which: 'Pa rai',
  filter: (which) => FILTER[which],
  whose: 'Pwy sy’n eu dileu',
  everybody: 'Unrhyw un',
  mine: 'Fi',
  column: { ref: 'Cyfeirnod', title: 'Beth sydd yn y ffordd', work: 'Yr hyn y mae’n ei atal', age: 'Dyddiau', remover: 'Pwy sy’n ei ddileu', due: 'Erbyn', state: 'Cyflwr' },
  work: (number, strategy) => `Ffrwd waith ${number}${strategy === null ? '' : `, ${strategy}`}`,
  noWork: 'Dim un ffrwd waith benodol',
  day: (day) => format.day(day),
  nobody: 'Neb eto',
  askedOf: (name) => `Gofynnwyd i ${name}`,
  dueBy: (day) => `erbyn ${format.day(day)}`,
  waitingFor: (count) => (count === 0 ? 'Yn aros am benderfyniad ers heddiw' : `Yn aros am benderfyniad ers ${days(count)}`),
  decidedAfter: (ref, count) => `Penderfynwyd${ref === null ? '' : ` (${ref})`} ar ôl ${days(count)}`,
  anotherDay: 'Gosod diwrnod arall',
  back: 'Pob rhwystr',
  facts: 'Sut y mae’n sefyll',
  raisedBy: (name, day) => `Codwyd gan ${name}, ${day}`,
  standing: (count) => `Mae wedi sefyll ers ${days(count)}.`,
  stood: (count) => `Bu’n sefyll am ${days(count)}.`,
  removedBy: (name, day) => (day === null ? `Mae ${name} yn ei ddileu.` : `Mae ${name} yn ei ddileu erbyn ${format.day(day)}.`),
  wasToRemove: (name, day) => `Roedd ${name} i fod i’w ddileu erbyn ${format.day(day)}.`,
  nobodyYet: 'Nid oes aelod o’r bwrdd wedi ymgymryd â’i ddileu.',
  askedBy: (name, by) => `Mae ${by} wedi gofyn i ${name} ymgymryd ag ef.`,
  endedBy: (state, name, day) => `${STATE[state]} gan ${name}, ${day}`,
  fromGroup: (group, state) => `Daeth i fyny oddi wrth ${group}${state === 'removed' || state === 'withdrawn' ? ', lle mae wedi dod i ben' : ''}.`,
  escalatedTo: (name, by, day) => `Uwchgyfeiriwyd i ${name} gan ${by}, ${day}`,
  asTheirs: (ref) => `${ref} yw ei gyfeirnod yno.`,
  outside: 'Nid yw Quorate yn rhedeg y corff hwnnw: dywedwch wrtho eich hun.',
  answered: (name, state, day) => `${name}: ${STATE[state].toLowerCase()}, ${day}`,
  trail: 'Beth sydd wedi digwydd',
  system: 'Oddi wrth y grŵp arall',
  escalated: 'Uwchlaw’r grŵp hwn',
  field: {
    title: 'Beth sydd yn y ffordd', detail: 'Mwy amdano', work: 'Yr hyn y mae’n ei atal', decision: 'Yn aros am benderfyniad ers', due: 'Erbyn pryd', words: 'Sut y cafodd ei ddileu', why: 'Pam', person: 'Pwy', since: 'Yn aros ers', decided: 'Beth a benderfynwyd', body: 'I',
  },
  hint: {
    title: 'Un llinell y mae aelod yn ei deall heb adnabod y gwaith.', detail: 'Beth sydd wedi’i geisio, a beth fyddai’n helpu. Gall aros yn wag.', decision: 'Gadewch yn wag os nad oes rhaid i neb benderfynu dim.', due: 'Cewch eich atgoffa ar y diwrnod, ac yn wythnosol wedyn.',
    words: 'Dywedir wrth bwy bynnag a’i cododd.', decided: 'Mae dewis penderfyniad yn rhoi diwedd ar yr aros. Ni ellir dewis penderfyniadau cyfyngedig.', giveBack: 'Gall aros yn wag. Bydd y cadeirydd yn clywed os na fydd neb yn ymgymryd ag ef.', person: 'Mae’n aros lle y mae nes iddynt gytuno.',
    escalate: 'Mae’n mynd gydag ef, i bobl nad ydynt yn adnabod y gwaith.', withdraw: 'Gall aros yn wag.',
  },
  choose: 'Dewiswch',
  noDecision: 'Dim byd eto',
  runs: (name, runs) => (runs ? `${name} (yn ei gael yn ei sianel)` : name),
  save: 'Cadw',
  undo: 'Dadwneud',
  conflict: 'Mae rhywun wedi’i newid yn y cyfamser. Mae’r hyn a nodwyd gennych yma o hyd. Mae’n dweud yn awr:',
  saveAnyway: 'Cadw f’un i er hynny',
  done: {
    raiseBlocker: 'Codwyd. Bydd y grŵp yn clywed amdano yn y sianel.', changeBlocker: 'Cadwyd.', takeBlocker: 'Byddwch yn ei ddileu.', giveBackBlocker: 'Rhoddwyd yn ôl.', offerBlocker: 'Gofynnwyd.', waitBlocker: 'Nodwyd.', endBlocker: 'Nodwyd ei fod wedi dod i ben.',
    reopenBlocker: 'Mae yn y ffordd eto.', escalateBlocker: 'Uwchgyfeiriwyd.',
  },
  offerTakenBack: 'Ni ofynnir i neb mwyach.',
  removing: 'Pwy sydd wedi dileu beth yn y deuddeg mis diwethaf',
  removingHint: 'Ffeithiau ar gyfer sgwrs am y gwaith, yn nhrefn enwau. Nid ydynt yn dweud pa mor anodd oedd rhwystr.',
  removingOf: ({ taken, open, removed, medianDays }) =>
    [`ymgymerwyd â ${taken}`, `${open} ar agor o hyd`, `dilëwyd ${removed}`, ...(medianDays === null ? [] : [`eu hanner o fewn ${days(medianDays)}`])].join(', '),
  register: 'Rhwystrau',
  columns: { raised: 'Codwyd', raisedBy: 'Codwyd gan', detail: 'Mwy amdano', waited: 'Dyddiau hyd benderfyniad', ended: 'Daeth i ben', how: 'Sut', escalated: 'Uwchgyfeiriwyd i', from: 'Daeth oddi wrth' },
};
