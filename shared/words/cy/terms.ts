import type { RuleName } from '../../domain/terms.ts';
import type { NoticeName } from '../../domain/timetable.ts';
import type { terms as en } from '../en/terms.ts';
import { format } from './format.ts';
import { quorumRule } from './quorum-rule.ts';
import { inquorate, ruleIn } from './rules.ts';

const NAME: Readonly<Record<RuleName, string>> = {
  quorum: 'Cworwm',
  inquorate: 'Heb gworwm',
  agendaNotice: 'Pryd y daw’r agenda',
  papersNotice: 'Pryd y daw’r papurau',
  itemsNotice: 'Pryd y gofynnir am eitemau',
  minutesNotice: 'Pryd y daw’r cofnodion',
  actionLogNotice: 'Pryd y daw’r log gweithredu',
  cadence: 'Pa mor aml y mae’r grŵp yn cwrdd',
  extraordinary: 'Cyfarfodydd eraill',
  urgent: 'Cyfarfodydd brys',
  attendance: 'Presenoldeb',
  substitutes: 'Dirprwyon',
  decisions: 'Penderfyniadau',
  record: 'Y cofnod',
  restricted: 'Papurau cyfyngedig',
};

const LAST: Readonly<Record<NoticeName, string>> = {
  itemsNotice: 'Eitemau i’r agenda',
  agendaNotice: 'Agenda',
  papersNotice: 'Papurau',
  minutesNotice: 'Cofnodion',
  actionLogNotice: 'Log gweithredu',
};

export const terms: typeof en = {
  heading: (version) => `Cylch gorchwyl ${version}`,
  dated: (day) => (day === null ? 'Dim dyddiad wedi’i nodi' : `Dyddiad: ${format.day(day)}`),
  inForce: (count) => `${format.count(count, { two: 'reol', other: 'rheol' })} mewn grym`,
  intro: 'Dyma’r rheolau y mae Quorate yn eu dilyn. O dan bob un mae’r frawddeg o’r ddogfen y daw ohoni.',
  section: (section) => `Adran: ${section}`,
  notStated: 'Heb ei nodi yn y ddogfen.',
  name: (rule) => NAME[rule],
  rule: (rule, of) => ruleIn(rule, of),
  inquorate: (rule) => inquorate(rule),
  example: (size, base, needed) => quorumRule.example(size, base, needed),
  inARow: (count) => `${count} ymddiheuriad yn olynol`,
  inARowAsks: 'Mae’r cylch gorchwyl yn gofyn am air â’r aelod. Gwnewch hynny’n breifat, os gwelwch yn dda: yn aml mae rheswm da. Ni phostir dim am hyn yn y sianel.',
  timetable: 'Diwrnodau olaf',
  lastDay: (notice) => LAST[notice],
  notApproved: (version) => `Nid yw fersiwn ${version} o’r cylch gorchwyl wedi’i chymeradwyo.`,
  notApprovedAdvice: 'Mae Quorate yn ei dilyn er hynny. Pan gaiff ei chymeradwyo, nodwch gan bwy a phryd.',
  seeTerms: 'Gweld y cylch gorchwyl',
  gap: ({ by }, today) =>
    (by < today
      ? `Nid oes cyfarfod yn y calendr lle mae’r cylch gorchwyl yn gofyn am un: dylid bod wedi cynnal y nesaf erbyn ${format.day(by)}.`
      : `Nid oes cyfarfod yn y calendr lle mae’r cylch gorchwyl yn gofyn am un: dylid cynnal y nesaf erbyn ${format.day(by)}.`),
};
