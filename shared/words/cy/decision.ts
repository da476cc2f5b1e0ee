import type { decision as en } from '../en/decision.ts';
import { format } from './format.ts';

const OUTCOME: Readonly<Record<Parameters<typeof en.outcome>[0], string>> = {
  approved: 'Cymeradwywyd',
  approvedWithConditions: 'Cymeradwywyd gydag amodau',
  challengedBack: 'Heriwyd ac anfonwyd yn ôl',
  deferred: 'Gohiriwyd',
  declined: 'Gwrthodwyd',
  noted: 'Nodwyd',
};

export const decision: typeof en = {
  outcome: (outcome) => OUTCOME[outcome],
  state: (state) => ({ taken: null, held: 'Yn aros am gyfarfod â chworwm', ratified: 'Cadarnhawyd gan gyfarfod diweddarach', lapsed: 'Wedi darfod: ni chafodd ei gadarnhau' })[state],
  quorum: ({ present, needed, quorate }) => `${present} yn bresennol, angen ${needed}: ${quorate ? 'mae cworwm' : 'nid oes cworwm'}`,
  vote: ({ for: yes, against, abstained, casting }) =>
    `${yes} o blaid, ${against} yn erbyn, ${abstained} yn ymatal${casting === null ? '' : `; pleidlais fwrw’r cadeirydd: ${casting === 'for' ? 'o blaid' : 'yn erbyn'}`}`,
  onDay: (day) => `Penderfynwyd: ${day}`,
  between: 'Penderfynwyd rhwng cyfarfodydd',
  found: (words) => (words === '' ? 'Y penderfyniadau diweddaraf' : `Penderfyniadau am “${words}”`),
  none: (words) => (words === '' ? 'Nid oes penderfyniad wedi’i gofnodi eto.' : `Nid oes penderfyniad y gallwch ei weld yma sy’n cynnwys y geiriau hyn i gyd: ${words}.`),
  more: 'Mae rhagor ar dudalen y penderfyniadau.',
  count: (count) => format.count(count, { two: 'benderfyniad', few: 'phenderfyniad', many: 'phenderfyniad', other: 'penderfyniad' }),
  open: 'Pob penderfyniad',
};
