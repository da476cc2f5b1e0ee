import type { BodyKind, RouteCargo, RoutePurpose } from '../../domain/body.ts';
import type { FrameworkWords } from '../en/framework.ts';
import { format } from './format.ts';

const KINDS: Readonly<Record<BodyKind, string>> = { group: 'Grŵp', board: 'Bwrdd prosiect', outside: 'Un o gyrff y cyngor' };

const CARGOES: Readonly<Record<RouteCargo, string>> = {
  actionLog: 'Logiau gweithredu y cytunwyd arnynt',
  minutesAndDecisions: 'Cofnodion a phenderfyniadau a gymeradwywyd',
  highlightReport: 'Adroddiadau uchafbwyntiau',
  policies: 'Polisïau a ddatblygwyd gan y grŵp',
  requests: 'Ceisiadau am adnoddau neu gymeradwyaeth',
  ideas: 'Cyfleoedd datblygu',
  brief: 'Briff gan y cadeirydd',
  matters: 'Ei faterion ei hun',
};

const PURPOSES: Readonly<Record<RoutePurpose, string>> = {
  information: 'er gwybodaeth', decision: 'i’w benderfynu', consideration: 'i’w ystyried', oversight: 'i’w oruchwylio',
};

export const framework: FrameworkWords = {
  title: 'Fframwaith adrodd',
  intro: 'Pwy sy’n atebol i bwy, a beth a adroddir i ble.',
  diagram: (group) => `Diagram o’r cyrff o amgylch ${group}; mae’r rhestrau isod yn dweud yr un peth`,
  legend: { answersTo: 'yn atebol i', route: 'yn adrodd, wedi’i rifo fel yn y rhestr', conditional: 'dim ond ar gais, neu lle bo angen' },
  own: 'Y grŵp hwn',
  bodies: 'Cyrff',
  routes: 'Yr hyn a adroddir',
  noRoutes: 'Nid yw’r cylch gorchwyl yn enwi dim sy’n cael ei adrodd ymlaen.',
  kind: (kind) => KINDS[kind],
  kindHint: { group: 'yn cyfarfod o dan ei gylch gorchwyl ei hun', board: 'yn rhedeg un prosiect, ac yn cau gydag ef', outside: 'corff y mae’r grŵp hwn yn atebol iddo neu’n gofyn iddo' },
  answersTo: (name) => `Yn atebol i ${name}`,
  opened: (day) => `Ar agor ers ${format.day(day)}`,
  opens: (day) => `Yn agor ar ${format.day(day)}`,
  closes: (day) => `Yn cau ar ${format.day(day)}`,
  closed: (day) => `Caewyd ar ${format.day(day)}`,
  alsoCalled: (names) => `Gelwir hefyd yn ${format.list(names)}`,
  openGroup: (name) => `Agor ${name}`,
  cargo: (cargo) => CARGOES[cargo],
  purpose: (purpose) => PURPOSES[purpose],
  route: (cargo, from, to, purpose) => `${CARGOES[cargo]}: o ${from} i ${to}, ${PURPOSES[purpose]}`,
  nextAvailable: 'I’w gyfarfod nesaf sydd ar gael.',
  state: (state, asker) =>
    ({
      open: 'Ar agor',
      awaitsRequest: `Ar gau nes bydd ${asker} yn gofyn amdano`,
      judgedEachTime: 'Lle bo angen: penderfynir bob tro',
      bodyClosed: 'Ar gau: nid yw un o’r ddau ar agor',
    })[state],
  request: (asker, reference, day) => `Gofynnodd ${asker} amdano ar ${format.day(day)} (${reference})`,
  recordedBy: (name) => `cofnodwyd gan ${name}`,

  addBody: 'Ychwanegu corff',
  editBody: (name) => `Newid ${name}`,
  addRoute: 'Ychwanegu adroddiad',
  editRoute: (route) => `Newid: ${route}`,
  recordRequest: (asker) => `Cofnodi cais gan ${asker}`,
  change: 'Newid',
  remove: 'Dileu',
  removeNamed: (name) => `Dileu ${name}`,
  removeAsk: (name) => `Dileu “${name}” o’r fframwaith? Bydd yr hyn a gofnodwyd amdano yn aros yn nyddlyfr y grŵp.`,
  save: 'Cadw',
  saved: 'Cadwyd.',
  removed: 'Dilëwyd.',
  field: {
    name: 'Enw', kind: 'Beth ydyw', parent: 'Yn atebol i', nobody: 'Dim corff a enwir yma', remit: 'Beth yw ei ddiben', opened: 'Ar agor o', closed: 'Ar gau o',
    from: 'O', to: 'I', cargo: 'Yr hyn a adroddir', purpose: 'Diben', condition: 'Pryd', asker: 'Pwy gaiff ofyn amdano', nextAvailable: 'I’r cyfarfod nesaf sydd ar gael',
    day: 'Diwrnod y cais', reference: 'Cofnod neu lythyr', runs: 'Dyma’r grŵp hwn yn Quorate', runsNone: 'Dim un',
  },
  condition: { always: 'Bob amser', onRequest: 'Dim ond pan fydd corff wedi gofyn', whereNecessary: 'Lle bo angen' },
  hint: { reference: 'Fel y mae eich cyngor yn ei ddyfynnu, er enghraifft CAB/26/114', optional: 'Gellir ei adael yn wag' },
};
