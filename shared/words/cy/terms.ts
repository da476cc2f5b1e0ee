import type { Role } from '../../domain/seat.ts';
import type { NoticeRule, QuorumRule, SubstituteRule } from '../../domain/terms.ts';
import type { terms as en } from '../en/terms.ts';
import { format } from './format.ts';

/** one of a kind takes the article, the others none */
const ONE_OF: Readonly<Record<Role, string>> = {
  chair: 'y cadeirydd',
  viceChair: 'yr is-gadeirydd',
  seniorResponsibleOfficer: 'uwch-swyddog cyfrifol',
  supportingOfficer: 'swyddog cefnogi',
};

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };
const MEETINGS = { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' };

const anyOf = (roles: readonly Role[]): string => roles.map((role) => ONE_OF[role]).join(' neu ').replaceAll(/ neu yr? /gu, ' neu’r ');

const quorum = ({ people, requires }: QuorumRule): string => {
  const among = format.list(requires.map(anyOf)).replaceAll(/ ac? yr? /gu, ' a’r ');
  return `${format.count(people, PEOPLE)}${among === '' ? '' : `, gan gynnwys ${among}`}; cyfrifir pobl, nid seddi.`;
};

const agendaNotice = ({ amount, unit }: NoticeRule): string => {
  if (amount === 0) return unit === 'clearWorkingDays' ? 'Erbyn y diwrnod gwaith cyn y cyfarfod.' : 'Erbyn diwrnod y cyfarfod.';
  const days = format.count(amount, { two: 'ddiwrnod', other: 'diwrnod' });
  switch (unit) {
    case 'workingDays': return `O leiaf ${days} gwaith cyn y cyfarfod.`;
    case 'clearWorkingDays': return `O leiaf ${days} gwaith clir cyn y cyfarfod; ni chyfrifir y diwrnod cyhoeddi na diwrnod y cyfarfod.`;
    case 'days': return `O leiaf ${days} cyn y cyfarfod.`;
  }
};

const substitutes = ({ officersOnly, countToQuorum }: SubstituteRule): string => {
  const who = officersOnly ? 'Caiff swyddogion anfon dirprwy; ni chaiff aelodau etholedig wneud hynny.' : 'Caiff pob aelod anfon dirprwy.';
  if (countToQuorum === null) return `${who} Nid yw’r ddogfen yn nodi a yw dirprwy yn cyfrif tuag at y cworwm, felly ni chaiff ei gyfrif.`;
  return `${who} ${countToQuorum ? 'Mae dirprwy yn' : 'Nid yw dirprwy yn'} cyfrif tuag at y cworwm.`;
};

export const terms: typeof en = {
  heading: (version) => `Cylch gorchwyl ${version}`,
  dated: (day) => (day === null ? 'Dim dyddiad wedi’i nodi' : `Dyddiad: ${format.day(day)}`),
  inForce: (count) => `${format.count(count, { two: 'reol', other: 'rheol' })} mewn grym`,
  intro: 'Dyma’r rheolau y mae Quorate yn eu dilyn. O dan bob un mae’r frawddeg o’r ddogfen y daw ohoni.',
  section: (section) => `Adran: ${section}`,
  notStated: 'Heb ei nodi yn y ddogfen.',
  name: (rule) =>
    ({
      quorum: 'Cworwm',
      agendaNotice: 'Pryd y daw’r agenda',
      apologies: 'Ymddiheuriadau yn olynol',
      decisions: 'Penderfyniadau',
      cadence: 'Pa mor aml y mae’r grŵp yn cwrdd',
      substitutes: 'Dirprwyon',
    })[rule],
  rule: (rule, of) => {
    switch (rule) {
      case 'quorum': return quorum(of.quorum);
      case 'agendaNotice': return agendaNotice(of.agendaNotice);
      case 'apologies': {
        const { consecutive } = of.apologies;
        return `Ar ôl ymddiheuriadau ar gyfer ${consecutive === 1 ? 'cyfarfod' : `${format.count(consecutive, MEETINGS)} yn olynol`}, codir hynny gyda’r aelod.`;
      }
      case 'decisions': return { agreement: 'Trwy gytundeb; nid oes pleidleisio.' }[of.decisions.by];
      case 'cadence': return of.cadence.months === 1 ? 'Bob mis.' : `Bob ${format.count(of.cadence.months, { two: 'fis', other: 'mis' })}.`;
      case 'substitutes': return substitutes(of.substitutes);
    }
  },
  inARow: (count) => `${count} ymddiheuriad yn olynol`,
  inARowAsks: 'Mae’r cylch gorchwyl yn gofyn am air â’r aelod. Gwnewch hynny’n breifat, os gwelwch yn dda: yn aml mae rheswm da. Ni phostir dim am hyn yn y sianel.',
};
