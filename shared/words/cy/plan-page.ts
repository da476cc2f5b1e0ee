import type { Ahead } from '../../domain/forward-plan.ts';
import type { Trace } from '../../domain/workstream-end.ts';
import type { planPage as en } from '../en/plan-page.ts';
import { format } from './format.ts';

const TRACE: Readonly<Record<Trace, string>> = {
  status: 'adroddiadau statws', plan: 'cynllun', highlight: 'adroddiadau uchafbwyntiau', blocker: 'rhwystrau', risk: 'risgiau', request: 'ceisiadau', lesson: 'gwersi', measure: 'mesurau',
};
const AHEAD: Readonly<Record<Ahead, string>> = {
  meeting: 'Cyfarfod', papers: 'Diwrnod olaf y papurau', review: 'Adolygu’r strategaeth', ends: 'Diwedd y cyfnod', milestone: 'Carreg filltir', deliverable: 'Cyflawniad', revisit: 'Gohiriwyd: edrych eto',
};

export const planPage: typeof en = {
  end: {
    open: 'Rhoi terfyn ar y ffrwd waith hon',
    hint: 'Mae’n gadael y bwrdd, ac ni ofynnir i’w harweinydd amdani mwyach. Mae modd darllen popeth amdani o hyd.',
    on: 'Diwrnod olaf', why: 'Pam mae’n dod i ben', learnt: 'Beth a ddysgwyd', learntHint: 'Mae’n sefyll yn y cofnod dysgu, i bwy bynnag sy’n gwneud rhywbeth tebyg.',
    stays: (count) => `Nifer y pethau amdani sy’n dal ar agor: ${count}. Maent yn aros ar agor: deliwch â nhw yn gyntaf, neu gadewch iddynt barhau.`,
    confirm: 'Rhoi terfyn arni',
    ended: (name) => `Mae ${name} wedi dod i ben.`,
    reopen: 'Ei hailagor',
    reopened: (name) => `Mae ${name} yn parhau.`,
    undo: 'Dadwneud',
    section: 'Wedi dod i ben',
    endedOn: (day, by) => (by === '' ? `Daeth i ben ar ${format.day(day)}` : `Daeth i ben ar ${format.day(day)}, nodwyd gan ${by}`),
    because: (why) => `Pam: ${why}`,
    taught: (learnt) => `Dysgwyd: ${learnt}`,
    remove: 'Ei thynnu’n llwyr',
    mayRemove: 'Ni chedwir dim arall amdani, felly gellir ei thynnu’n llwyr.',
    mayNotRemove: (by) => (by.length === 0 ? 'Cedwir rhywbeth amdani, felly rhoddir terfyn arni yn lle ei thynnu.' : `Cedwir y canlynol amdani: ${format.list(by.map((trace) => TRACE[trace]))}. Felly rhoddir terfyn arni yn lle ei thynnu.`),
    removed: (name) => `Tynnwyd ${name}.`,
    sure: (name) => `Tynnu ${name}? Ni ellir dadwneud hyn.`,
    keep: 'Ei chadw',
    removeStrategy: 'Tynnu’r strategaeth hon',
    strategyStays: 'Nid yw strategaeth sydd â ffrydiau gwaith yn cael ei thynnu: mae’r hyn a wnaed yn ei henw yn aros.',
    periodEnded: (until) => `Daeth cyfnod ei strategaeth i ben ar ${format.day(until)}: ni ofynnir i’w harweinydd am adroddiadau uchafbwyntiau mwyach.`,
    promised: (day) => `Addawyd hwn erbyn ${format.day(day)}, felly nid yw’n cael ei dynnu. Stopiwch ef yn lle hynny, a dywedwch beth a ddysgwyd.`,
    settled: (day) => `Addawyd hwn erbyn ${format.day(day)}, felly mae’n aros yma gyda’r hyn a ddaeth ohono.`,
    stop: 'Ei stopio yn lle hynny',
    stopped: (name) => `Mae ${name} wedi’i stopio. Dywedwch beth a ddysgwyd.`,
  },
  forward: {
    title: 'Y flwyddyn i ddod',
    range: (from, until) => `${format.day(from)} tan ${format.day(until)}`,
    none: 'Nid oes gan ddim ddiwrnod yn y deuddeg mis nesaf eto.',
    noneHint: 'Bydd cyfarfodydd, cerrig milltir, adolygiadau ac eitemau gohiriedig yn sefyll yma pan fydd ganddynt un.',
    table: 'Dangos fel tabl',
    kind: (kind) => AHEAD[kind],
    meetings: 'Cyfarfodydd',
    of: { day: 'Diwrnod', what: 'Beth', kind: 'Math', where: 'Yn perthyn i', promised: 'Addawyd' },
    late: 'Hwyr',
    promisedFor: (day) => `addawyd erbyn ${format.day(day)}`,
    key: 'Gwag, gyda llinell: y diwrnod a addawyd. Y llinell unionsyth yw heddiw; mae’r hyn sy’n hwyr yn sefyll o’i blaen.',
    all: (count) => `Dangos pob un (${count})`,
  },
  lesson: {
    title: 'Cofnod dysgu',
    intro: 'Yr hyn y gall eraill ei ddysgu o’r gwaith hwn, a chyda phwy y’i rhannwyd. Mae’r hyn a ddysgwyd gan gyflawniadau a stopiwyd a ffrydiau gwaith sydd wedi dod i ben yn sefyll yma ohono’i hun.',
    none: 'Nid oes dim wedi’i nodi eto',
    noneHint: 'Mae arweinydd neu swyddog yn nodi yma beth a ddysgwyd, a chyda pha gyngor, corff llywodraeth neu grŵp dinesig y’i rhannwyd.',
    add: 'Nodi beth a ddysgwyd',
    change: 'Newid',
    day: 'Diwrnod', text: 'Beth a ddysgwyd', sharedWith: 'Rhannwyd gyda', sharedHint: 'Cynghorau eraill, cyrff llywodraeth, y sector dinesig. Gwag: neb eto.', from: 'Dysgwyd o', link: 'Dolen', linkHint: 'Lle mae darllen mwy.',
    wholeGroup: 'Y gwaith yn ei gyfanrwydd',
    stopped: (workstream, title) => `${workstream}: ${title} (wedi’i stopio)`,
    notShared: 'Heb ei rannu â neb eto',
    shared: (who) => `Rhannwyd gyda ${who}`,
    fromStopped: (title) => `O “${title}”, a stopiwyd`,
    fromEnded: 'O’i diwedd',
    by: (name) => `Nodwyd gan ${name}`,
    noDay: 'Diwrnod heb ei nodi',
    author: 'Nodwyd gan',
    more: 'Darllen mwy',
    saved: 'Nodwyd yn y cofnod dysgu.',
    show: (count) => `Dangos pob un (${count})`,
  },
};
