import { fold } from '../fold.ts';
import type { BodyProposal, RouteProposal } from '../reading.ts';
import type { RouteCargo, RoutePurpose } from '../body.ts';
import { namerOf, type Namer } from './body-names.ts';
import { clauseOf, type Said } from './outline.ts';
import { canon } from './text.ts';

/** Who reports what to whom. */

type Side = BodyProposal['side'];

/** Up: this group's own go there. */
const UP =
  /\b(?:reports?|reporting|reported|accountable|responsible|forwarded|submitted|submit|presented|present|escalat\w+|referred|refers?|recommend\w*|feeds?|feed|circulated|sent|answerable|passed|shared|provided|provide|updates?|minutes|copied|considered|route[ds]?|advise|assurance)\b[^.;:]{0,90}?\b(?:in)?to\b(?! (?:be|the next meeting|members|all))|\baccountab\w+ (?:is )?to\b|\b(?:a |is a |as a )?(?:sub-?group|sub-?committee|working group) of\b|\b(?:established|set up|constituted|appointed|commissioned|mandated) by\b|\breports? through\b|\bwill (?:also )?attend the\b|\bminutes\b[^.;]{0,60}\b(?:considered|received|noted) by\b/u;
const CONSULT = /\b(?:may|might|will|shall|should|to)?\s?(?:also )?(?:require|need|be subject to|seek)s? (?:the )?(?:consideration|approval|agreement|consultation|views|advice|sign-?off) (?:by|of|from)\b|\bconsult(?:ed|ation)?(?: with)?\b|\bliais(?:e|es|on|ing) with\b|\bworks? (?:closely |alongside )?with\b|\blinks? (?:to|with)\b/u;
/** Down: theirs come here. */
const DOWN = /\breceives? (?:\w+ ){0,5}(?:reports?|updates?|minutes|recommendations|papers|assurance)\b[^.;:]{0,40}\bfrom\b|\b(?:oversees?|overseeing|oversight of|supervis\w+|monitor\w*|direct)\b[^.;:]{0,40}\bwork of\b|\boverse(?:e|es|eing) the\b|\b(?:sub-?groups|working groups|boards|groups|project boards|workstreams|task and finish groups)\b[^.;]{0,60}\b(?:are|include|as follows|comprise)\b(?! (?:accountable|responsible|required|expected|established|set up|made|to|not))/u;

const CARGOES: readonly (readonly [RegExp, RouteCargo])[] = [
  [/\baction (?:logs?|notes?|points?|lists?|trackers?)\b/u, 'actionLog'],
  [/\bminutes\b|\bdecisions\b|\bnotes of\b/u, 'minutesAndDecisions'],
  [/\bhighlight reports?\b|\bprogress reports?\b|\bexception reports?\b|\bstatus reports?\b/u, 'highlightReport'],
  [/\bpolic(?:y|ies)\b/u, 'policies'],
  [/\brequest(?:s|ing)?\b|\bbusiness cases?\b|\bbids?\b/u, 'requests'],
  [/\bideas?\b|\bopportunit(?:y|ies)\b/u, 'ideas'],
  [/\bbrief(?:s|ing)?\b/u, 'brief'],
];
const PURPOSES: readonly (readonly [RegExp, RoutePurpose])[] = [
  [/\bfor information\b|\bfor noting\b/u, 'information'],
  [/\bfor (?:a )?(?:decision|approval|agreement|ratification|sign-?off)\b|\b(?:approval|agreement) (?:by|of|from)\b|\bapproval of\b/u, 'decision'],
  [/\bconsider(?:ation|ed)?\b|\bconsult|\brecommend/u, 'consideration'],
  [/\boversee|\boversight\b|\bassurance\b|\baccountable\b/u, 'oversight'],
];
const WHERE_NECESSARY = /\b(?:as|where|if|when|whenever)(?: and when)? (?:required|necessary|appropriate|needed|relevant|requested)\b|\bmay\b|\bby exception\b|\bon request\b/u;
const AT_REQUEST = /\b(?:at|on|upon) (?:the )?(?:request|recommendation|invitation|direction) (?:of|from)(?: the)? ([^.;,()]{2,80})|\b(?:if|when|where) (?:so )?(?:requested|required|recommended|asked|directed) (?:to do so )?by(?: the)? ([^.;,()]{2,80})/iu;

const cargoOf = (text: string): RouteCargo => CARGOES.find(([says]) => says.test(text))?.[1] ?? 'matters';
const purposeOf = (text: string, side: Side): RoutePurpose => PURPOSES.find(([says]) => says.test(text))?.[1] ?? (side === 'below' ? 'oversight' : side === 'aside' ? 'consideration' : 'information');

interface Line {
  readonly said: Said;
  /** of its own words */
  readonly text: string;
  /** with the sentence that leads it in */
  readonly whole: string;
}

type Condition = RouteProposal['condition'];

/** 'established where necessary' is said of the board and not of what it reports. */
const conditionText = (text: string): string => canon(text.replaceAll(/\((?:established|set up|formed|created|convened)[^)]*\)/giu, ' '));

/** 'to Cabinet and, where necessary, to Council': what stands between two names is said of those behind it. */
function conditionOf(line: Line, name: string, names: readonly string[], asker: string | null): Condition {
  if (asker !== null) return { kind: 'onRequest', asker };
  const text = conditionText(line.said.lead === '' ? line.text : `${line.said.lead} ${line.text}`);
  const said = WHERE_NECESSARY.exec(text);
  const places = names.map((one) => text.indexOf(canon(one)));
  const isBetween = said !== null && places.some((at) => at >= 0 && at < said.index) && places.some((at) => at > said.index);
  const holds = said !== null && (!isBetween || text.indexOf(canon(name)) > said.index);
  return holds ? { kind: 'whereNecessary', asker: null } : { kind: 'always', asker: null };
}

const askerIn = (text: string, namer: Namer): string | null => {
  const found = AT_REQUEST.exec(text);
  const named = found === null ? undefined : namer.within(found[1] ?? found[2] ?? '')[0]?.name;
  return named ?? null;
};

const REPORTS_HERE = /\breport(?:s|ing)?(?: \w+){0,3}? (?:in)?to\b/u;

export interface FrameworkReading {
  readonly bodies: readonly BodyProposal[];
  readonly routes: readonly RouteProposal[];
  readonly used: ReadonlySet<Said>;
}

interface Told {
  readonly side: Side;
  readonly names: readonly string[];
  readonly whole: string;
  readonly isRoute: boolean;
}

const OWN = '(?:it|(?:this|the|our) (?:(?:steering|programme|project|working|partnership) )?(?:group|board|committee|panel|partnership|forum|team))';

/** Which way it goes shows in whether this group stands before the word or behind it. */
function toldIn(line: Line, namer: Namer, isOwnIn: (text: string) => boolean): Told | null {
  const names = namer.within(line.text);
  const others = names.filter(({ name }) => !namer.isOwn(name));
  const lead = line.said.lead;
  const nothing = others.length === 0;
  if (lead !== '' && !nothing && line.said.kind === 'item') {
    const side = sideOfLead(lead, isOwnIn);
    if (side !== null) return { side, names: others.map(({ name }) => name), whole: line.whole, isRoute: true };
  }
  if (nothing) return projectsIn(line.text, isOwnIn);
  const plain = canon(line.text);
  const reports = REPORTS_HERE.exec(plain);
  if (reports !== null && isOwnIn(plain.slice(reports.index, reports.index + 140)) && !isOwnIn(plain.slice(0, reports.index))) {
    const at = line.text.search(/\breport/iu);
    return { side: 'below', names: others.filter((one) => one.at < at).map(({ name }) => name), whole: line.text, isRoute: true };
  }
  const down = DOWN.exec(plain);
  if (down !== null) {
    const at = Math.max(0, line.text.search(/\b(?:from|work of|overse)/iu));
    return { side: 'below', names: others.filter((one) => one.at >= at && !/\breport(?:s|ing)?(?: \w+)? (?:in)?to (?:the |its )?$/iu.test(line.text.slice(0, one.at))).slice(0, 8).map(({ name }) => name), whole: line.text, isRoute: /\bfrom\b/u.test(down[0]) };
  }
  const consult = CONSULT.exec(plain);
  if (consult !== null && UP.exec(plain) === null) return { side: 'aside', names: after(line.text, others, /\b(?:by|of|from|with)\b/iu), whole: line.text, isRoute: !/\blia|\bwork|\blink/u.test(consult[0]) };
  const up = UP.exec(plain);
  if (up === null) return null;
  return { side: 'above', names: after(line.text, others, /\bto\b|\bof\b|\bby\b|\bthrough\b|\battend\b/iu), whole: line.text, isRoute: !/\battend|\b(?:of|by)$/u.test(up[0]) };
}

const after = (text: string, names: readonly { readonly name: string; readonly at: number }[], word: RegExp): readonly string[] => {
  const at = text.search(word);
  return names.filter((one) => at < 0 || one.at > at).map(({ name }) => name);
};

function sideOfLead(lead: string, isOwnIn: (text: string) => boolean): Side | null {
  const reports = REPORTS_HERE.exec(lead);
  if (reports !== null && isOwnIn(lead.slice(reports.index))) return 'below';
  if (DOWN.test(lead)) return 'below';
  if (UP.test(lead) || /\breports? to ?:?$|\baccountable to ?:?$/u.test(lead)) return 'above';
  return CONSULT.test(lead) ? 'aside' : null;
}

/** 'individual projects (reporting to the Group)' have no names yet. */
function projectsIn(text: string, isOwnIn: (text: string) => boolean): Told | null {
  const found = /\b((?:individual|specific|each|all) (?:project|workstream|programme)(?: board| team| group)?s?)\b[^.;]{0,40}?\breport(?:s|ing)? (?:in)?to\b(.{0,80})/iu.exec(text);
  return found === null || !isOwnIn(canon(found[2] ?? '')) ? null : { side: 'below', names: [`${(found[1] ?? '').charAt(0).toUpperCase()}${(found[1] ?? '').slice(1)}`], whole: text, isRoute: true };
}

const HEADS = /^(?:reports? to|reporting to|accountable to|reporting lines?|accountability)$/u;
const REPORTING = /\b(?:report|accountab|governance|escalat|relationship|links|interface|structure|terms of reference|constitution|status|delegat)/iu;
const TALKS = /\breport|\baccountable|\bforwarded|\bsubmitted|\bescalat|\brefer|\brecommend|\boversee|\boverseeing|\boversight|\bwork of|\bconsideration by|\bconsult|\bliais|\breceives?\b|\bsub-?group|\battend the\b|\bestablished by|\bfeeds?\b|\bapproval (?:by|of|from)|\bminutes\b/u;

export function readFramework(said: readonly Said[], own: readonly string[]): FrameworkReading {
  const namer = namerOf(own, said);
  const mine = own.map((name) => canon(name));
  const ownWords = new RegExp(`\\b${OWN}\\b`, 'u');
  const isOwnIn = (text: string): boolean => ownWords.test(text) || mine.some((name) => text.includes(name));
  const bodies = new Map<string, BodyProposal>();
  const routes = new Map<string, RouteProposal>();
  const used = new Set<Said>();
  for (const plainly of said) {
    // 'Reports to' may be the heading, and the body's name all that stands below it
    const one = plainly.lead === '' && HEADS.test(canon(plainly.section)) ? { ...plainly, kind: 'item' as const, lead: `${canon(plainly.section)}:` } : plainly;
    if (one.kind === 'row' || (!TALKS.test(one.plain) && !TALKS.test(one.lead))) continue;
    if (/\b(?:member|attend|quorum|vot(?:e|ing)|substitut)/iu.test(one.section) && !REPORTING.test(one.section)) continue;
    if (/\b(?:background|introduction|context|history)\b/iu.test(one.section)) continue;
    const line: Line = { said: one, text: one.text, whole: one.lead === '' ? one.text : `${one.lead} ${one.text}` };
    const told = toldIn(line, namer, isOwnIn);
    if (told === null) continue;
    const asker = askerIn(one.text, namer);
    // 'Policy and Resources Committee' reports no policies
    const about = canon(told.names.reduce((text, name) => text.replace(name, ' '), told.whole));
    for (const name of told.names) {
      if (namer.isOwn(name) || (name === asker && told.names.length > 1)) continue;
      const key = fold(name);
      used.add(plainly);
      const kind = told.side !== 'below' || /\bservices$/iu.test(name) ? 'outside' : /\bproject(?!s? group\b)/iu.test(name) ? 'board' : 'group';
      if (!bodies.has(key) && bodies.size < 100) bodies.set(key, { name, kind, side: told.side, clause: clauseOf(one) });
      if (!told.isRoute || routes.size >= 200) continue;
      const condition = conditionOf(line, name, told.names, asker);
      const direction = told.side === 'below' ? 'from' : 'to';
      const cargo = cargoOf(about);
      const purpose = cargo === 'requests' && direction === 'from' ? 'decision' : purposeOf(about, told.side);
      const route: RouteProposal = { body: bodies.get(key)?.name ?? name, direction, cargo, purpose, condition, clause: clauseOf(one) };
      const routeKey = `${key} ${direction} ${cargo}`;
      if (!routes.has(routeKey)) routes.set(routeKey, route);
    }
  }
  return { bodies: [...bodies.values()], routes: [...routes.values()], used };
}
