import type { Role, Standing } from '../seat.ts';
import { canon } from './text.ts';

/** What a seat is called in a list, and what its post tells of it. */

export type Label = { readonly as: Role; readonly isElected: boolean } | { readonly as: 'secretary' };

const OF_GROUP = '(?: (?:of|to) (?:the )?(?:group|board|committee|panel|partnership|forum|meeting|steering group|programme board|project board))?';

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [new RegExp(`^(?:the )?(?:\\w+ ){0,2}?vice-chairs?${OF_GROUP}$`, 'u'), { as: 'viceChair', isElected: false }],
  [new RegExp(`^(?:the )?(?:(?:group|board|committee|panel|independent|interim|acting|partnership|meeting|forum|joint|steering group) )*chairs?${OF_GROUP}$`, 'u'), { as: 'chair', isElected: false }],
  [/^(?:the )?senior responsible officers?(?: \(senior responsible officer\))?$/u, { as: 'seniorResponsibleOfficer', isElected: false }],
  [/^(?:the )?(?:supporting|support|technical|specialist) (?:officers?|advis[eo]rs?)$|^advis[eo]rs?$|^professional advis[eo]rs?$/u, { as: 'supportingOfficer', isElected: false }],
  [/^(?:the )?(?:(?:core|board|group|committee|panel|voting|full|standing|permanent|ordinary|other|non-voting|co-opted|co opted|independent|lay|associate|partner|officer|ex officio) )*members?(?:hip)?$|^(?:officers?|representatives?|core group|attendees?|partners?)$/u, { as: 'member', isElected: false }],
  [/^(?:(?:lead|opposition|other) )?elected members?$/u, { as: 'member', isElected: true }],
  [/^(?:the )?(?:(?:group|board|committee|panel|meeting) )?(?:secretar(?:y|iat)|clerk|joint secretaries)(?: support)?(?: to the (?:group|board|committee|panel|partnership|forum))?$|^(?:minute|note)s?[ -]?taker$|^(?:administrat(?:ive|ion|or)|secretarial|clerical|admin|secretariat)(?: support| services)?(?: officer)?$|^(?:business|governance|committee|meeting|democratic)(?: support| services)(?: officer)?$|^(?:governance|committee|democratic services) officer$|^supported by$|^serviced by$|^(?:lead |servicing )officer support$/u, { as: 'secretary' }],
];

const bare = (text: string): string => canon(text).replace(/[\s:;,.*-]+$/u, '').replace(/^[\s"(*-]+/u, '').replace(/[")]+$/u, '');

export const labelOf = (text: string): Label | null => {
  const plain = bare(text);
  return plain.length > 60 ? null : (LABELS.find(([says]) => says.test(plain))?.[1] ?? null);
};

export interface Labelled {
  readonly label: Label;
  /** 'Adviser (as required)' */
  readonly isCalledIn: boolean;
  readonly areas: readonly string[];
}

/** 'Supporting Officer – Human Resources' is a label with its area. */
export function labelWithArea(text: string): Labelled | null {
  const whole = labelOf(text);
  if (whole !== null) return { label: whole, areas: [], isCalledIn: standingOf(text) === 'calledIn' };
  const found = /^(.{4,50}?)(?:\s+[-–—]\s*|\s*\(|:\s+|,\s+)(.{2,120}?)\)?$/u.exec(text);
  const label = found === null ? null : labelOf(found[1] ?? '');
  if (label === null || label.as === 'secretary') return null;
  const behind = found?.[2] ?? '';
  if (standingOf(behind) === 'calledIn') return { label, areas: [], isCalledIn: true };
  return { label, areas: behind.split(/\s*[,;/]\s*/u).filter((area) => area !== '').slice(0, 10), isCalledIn: standingOf(text) === 'calledIn' };
}

const ELECTED =
  /^(?:the |a |an |one |any |lead )*(?:elected member|portfolio holder|cabinet member|cabinet lead|executive member|lead member|lead elected|deputy leader(?! of service)|leader of (?:the )?(?:council|opposition|\w+ group|administration|main opposition|largest)|leader\b(?! of (?:service|team))|opposition (?:leader|member|spokes|group|lead)|(?:deputy )?lord provost|provost|bailie|alderman|(?:deputy |lord |elected )?mayor\b(?!'s)|ward member|council leader|member champion|elected|minority group|spokesperson|civic head|council spokes|(?:vice-)?chair of (?:the )?[a-z ]+ committee)|\belected members?\b|\b(?:portfolio|cabinet) (?:holder|member)s?\b|\bmember champion\b|\b(?:cabinet|executive) member\b/u;
/** works for one, and is none */
const NOT_ELECTED = /\b(?:officer to|office of|assistant to|secretary to|support to|services to|head of|director|manager|officer|chief executive|elected members? (?:support|services|development))\b/u;

export const isElected = (post: string): boolean => {
  const plain = canon(post);
  return ELECTED.test(plain) && !NOT_ELECTED.test(plain.replace(/\(.*$/u, ''));
};

const CALLED_IN =
  /\bin attendance\b|\binvit(?:ed|ees?|ation)\b|\b(?:as|when|where|if|whenever)(?: and when)? (?:required|necessary|needed|appropriate|relevant)\b|\bco-?opt(?:ed|ees?)\b|\bcalled[ -]in\b|\bobservers?\b|\badvisory capacity\b|\bnon-voting\b|\bguests?\b|\bad hoc\b|\b(?:agenda|subject|topic) dependent\b|\bby exception\b|\boptional\b|\bnon-core\b|\bwider (?:group|membership)\b/u;

export const standingOf = (...texts: readonly string[]): Standing => (texts.some((text) => CALLED_IN.test(canon(text))) ? 'calledIn' : 'core');

const POST =
  /\b(?:director|head|manager|officer|leader|holder|members?|chief|executive|representatives?|lead|mayor|provost|treasurer|solicitor|accountant|advis[eo]rs?|co-?ordinator|partners?|commander|superintendent|inspector|nurse|gp|trustees?|dean|principal|secretary|auditor|architect|engineer|analyst|consultant|sponsor|owner|champion|chair|vice-chair|bailie|clerk|residents?|tenants?|persons?|nominees?|officers|managers|directors|heads|leads|planner|surveyor|elected|deputy|delegates?|specialist|practitioner|supervisor|teacher|headteacher|bishop|vicar|leaseholders?|school|college|university|police|nhs|fire|health board|specialists?|coroner|registrar|chairs)\b/u;
const VERB = /^(?:to|will|shall|must|may|is|are|ensure|ensuring|provide|providing|promote|support|supporting|receive|review|monitor|oversee|agree|consider|attend|attending|act|make|take|represent|report|champion|lead on|commit|contribute|challenge|approve|advise|be|have|identify|develop|deliver|facilitate|communicate|share|read|prepare|chair (?:the )?meetings|chairing|help|work|note|maintain|undertake|participate|set|sign|own|manage|appoint|escalate|enhance|maximi[sz]e|encourage|selection based|open to|overall responsib\w+|minimum \d|maximum \d|at least \d+ members(?=,)|no more than \d+ members|sub-?total|total|quor\w+|each meeting|all members|responsib\w+|\d+ ?- ?\d+ )\b/u;
const CLAUSE = /\b(?:shall|will|must|should|would|may|can|cannot|requires?|needs?|is|are|was|were|has been|have been|who (?:has|have)|in order to|so that)\b/u;

const isTitled = (text: string): boolean => {
  const words = text.replace(/\(.*$/u, '').split(/\s+/u).filter((word) => /^\p{L}{3,}/u.test(word) && !/^(?:and|the|for|from|with|of|to)$/iu.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
};

/** A line of a list of members that names a post or a body, and says nothing else. */
export function looksLikePost(text: string, inList: boolean): boolean {
  const plain = canon(text);
  if (text.length < 2 || text.length > 200 || (/[.!?]$/u.test(text) && text.split(' ').length > 14) || VERB.test(plain) || !/\p{L}/u.test(text)) return false;
  if (CLAUSE.test(plain.replaceAll(/\([^)]*\)/gu, ' '))) return false;
  return POST.test(plain) ? inList || isTitled(text) : inList && isTitled(text) && text.split(' ').length <= 12;
}
