import type { QuorumRule, Requirement } from '../terms.ts';
import type { Match, Row, Span, Subject } from './grammar.ts';
import { always, byRows } from './grammar.ts';
import type { Said } from './outline.ts';
import { requiresIn } from './quorum-requires.ts';
import { rolesAndOthers } from './quorum-roles.ts';
import { figuresIn, sizeFrom, sizeOf, withMinimum, type Figure, type SizeSaid } from './quorum-size.ts';

interface QuorumFields {
  readonly amount?: SizeSaid['amount'];
  readonly atLeast?: number;
  readonly rounding?: 'up' | 'down' | 'nearest';
  readonly of?: 'inPost' | 'seats';
  readonly counts?: 'core' | 'all';
  readonly requires?: readonly Requirement[];
}

const QUORUM = /\bquor(?:um|ate|acy)\b|\binquor(?:ate|acy)\b/u;
const PRESENT = /\b(?:be|are|is) (?:present|in attendance)\b|\bpresent\b|\battend(?:ance|ing)?\b/u;
/** Said without the word: so many must be there, or nothing can be done. */
const TO_PROCEED =
  /\b(?:for|before|to (?:enable|allow|permit|hold|make|take)|in order (?:for|to))\b[^.;]{0,60}\b(?:decisions?|business|meetings?|proceed|vote)\b|\bbusiness (?:shall|may|will|can|must)\b|\bmeetings? (?:shall|may|will|can|must|should|cannot)(?: not| only)? (?:proceed|go ahead|take place|be held|continue|transact)/u;

/** Such sentences speak of a quorum, and not of how many it is. */
const NOT_SIZE: readonly RegExp[] = [
  /\b(?:no|not (?:have|require|set|need)(?: an?y?)?|without)(?: (?:formal|set|minimum|specific|fixed|stated|required))* quorum\b(?! (?:of|unless))/u,
  /\b(?:substitut\w+|deput(?:y|ies)|alternates?|observers?|invitees?|co-opted|non-voting|advis[eo]rs?|those in attendance|attendees|nominees?|guests)\b[^.;]{0,70}\bcount(?:s|ed|ing)?\b|\bcount(?:s|ed|ing)?\b[^.;]{0,40}\b(?:towards?|in|for|as part of)\b[^.;]{0,12}\bquor/u,
  /\bquor\w+\b[^.;]{0,30}\b(?:(?:is|are|be) (?:not|no longer) (?:present|achieved|reached|met|maintained|quorate))/u,
  /\b(?:count(?:s|ed|ing)?|included|deemed|regarded) (?:\w+ ){0,8}(?:in|towards?|part of|as present for) (?:the |a )?quor/u,
  // a meeting that is called off, and somebody who is chosen for the chair, say nothing of how many it takes
  /\bcancel|\bpostpone|\b1 of (?:their|its|the) (?:number|members)\b[^.;]{0,60}\b(?:chair|preside)|\b(?:elect|appoint|choose|chosen|nominate|select)\b[^.;]{0,40}\b(?:1 of|a (?:member|person|chair)|another)\b|\bparticipat\w+ (?:\w+ ){0,6}(?:in this (?:way|manner)|by (?:telephone|video))/u,
  // 'three if …, two if not' is two rules
  /\bquor\w*\b[^.;]{0,30}\d+ (?:\w+ ){0,3}(?:if|where|when|for) (?!the (?:meeting|group|board|committee)|a (?:meeting|decision)|decisions?|any (?:meeting|decision|business)|business|meetings?|quorate|quorum|it|they|at least|all|each|every|present)[^.;]{0,60},? \d+ (?:if|where|when|for|otherwise)/u,
  /\b(?:is|are|becomes?|be|was|were) (?:not |no longer )(?:be )?quorate\b(?![^.;]{0,20}(?:unless|without|if|when|where|with))/u,
];

const MORE: readonly Row<QuorumFields>[] = [
  { says: /\bround(?:ed|ing)? up\b|\bnext (?:highest|higher|whole)\b/u, means: always<QuorumFields>({ rounding: 'up' }) },
  { says: /\bround(?:ed|ing)? down\b/u, means: always<QuorumFields>({ rounding: 'down' }) },
  { says: /\bround(?:ed|ing)? to the nearest\b|\bnearest whole\b/u, means: always<QuorumFields>({ rounding: 'nearest' }) },
  { says: /\b(?:whole|full|total|entire) (?:number of (?:members|seats|places)|membership|complement|number)\b|\bof (?:the )?seats\b/u, means: always<QuorumFields>({ of: 'seats' }) },
  { says: /\b(?:in post|in office|current members|current membership|excluding vacancies|appointed members)\b/u, means: always<QuorumFields>({ of: 'inPost' }) },
  { says: /\bcore (?:group )?(?:members?|membership)\b/u, means: always<QuorumFields>({ counts: 'core' }) },
];
const readMore = byRows(MORE);

/** 'three councillors' are three people, and each of them is one. */
const KIND_BEHIND = /^ (?:of the )?(?:voting |other |serving )?(elected members?|officers?\b)/u;

function kindOf(plain: string, figure: Figure | undefined): readonly Requirement[] {
  if (figure?.amount.kind !== 'number') return [];
  const word = KIND_BEHIND.exec(plain.slice(figure.span[1], figure.span[1] + 40))?.[1];
  return word === undefined ? [] : [{ among: [word.startsWith('elected') ? 'elected' : 'officer'], people: figure.amount.people }];
}

const inside = (span: Span, spans: readonly Span[]): boolean => spans.some(([from, until]) => span[0] >= from && span[1] <= until);

/** '3 elected members and 2 officers' are five. */
function summed(plain: string, figures: readonly Figure[]): { readonly people: number; readonly requires: readonly Requirement[] } | null {
  const kinds = figures.map((figure) => kindOf(plain, figure));
  if (figures.length !== 2 || kinds.some((kind) => kind.length === 0)) return null;
  const requires = kinds.flat();
  const [a, b] = requires;
  return a === undefined || b === undefined || a.among[0] === b.among[0] ? null : { people: a.people + b.people, requires };
}

function isAbout(plain: string, said: Said): boolean {
  if (NOT_SIZE.some((not) => not.test(plain))) return false;
  // below 'Membership and quorum' not every number is one
  const hasWord = QUORUM.test(said.plain) || QUORUM.test(said.lead) || (/\bquor/iu.test(said.section) && (!/\b(?:member|composition)/iu.test(said.section) || PRESENT.test(said.plain)));
  return hasWord || (PRESENT.test(plain) && TO_PROCEED.test(plain));
}

const ROLE_AND_SOME = /(?<!\b(?:including|include|whom|which|with|either|is|be)\b[^.;]{0,40})\b(?:chair|deputy),? (?:and|plus|together with) (?:at least |a further )?\d+ (?!other officers?\b)/u;

function read(plain: string, said: Said): Match<QuorumFields> | null {
  if (!isAbout(plain, said)) return null;
  const { requires, spans, closed, open } = requiresIn(plain);
  const all = figuresIn(plain);
  if (all === null) return null;
  // a heading's number is its place in the document
  const own = plain.length - said.plain.length;
  const figures = all.filter(({ span }) => span[0] >= own && !inside(span, closed));
  const more = readMore(plain);
  const beside = figures.length === 1 || all.length <= 1 ? rolesAndOthers(plain) : null;
  if (beside !== null) return { fields: { amount: { kind: 'number', people: beside.people }, requires: beside.requires }, spans: [beside.span] };
  // 'the Chair and two Heads of Service' is more than two, and nobody can say who
  if (ROLE_AND_SOME.test(plain)) return null;
  const sum = summed(plain, figures);
  const size = sum === null ? sizeOf(plain, open ? figures.slice(0, 1) : figures) : { amount: { kind: 'number', people: sum.people } as const };
  const unless = /\bunless\b/u.exec(plain);
  const frame: readonly Span[] = unless === null ? [] : [[unless.index, unless.index + 6]];
  // "the minimum is three" beside a share that another sentence gives
  const fields: QuorumFields = {
    ...more?.fields,
    ...(size === null ? {} : { amount: size.amount }),
    ...(size?.atLeast === undefined ? {} : { atLeast: size.atLeast }),
    ...(requires.length + (sum?.requires.length ?? 0) + kindOf(plain, figures[0]).length === 0 ? {} : { requires: [...(sum?.requires ?? kindOf(plain, figures[0])), ...requires] }),
  };
  const counted = figures.slice(0, size?.atLeast === undefined && sum === null ? 1 : 2).map((figure) => withMinimum(plain, figure));
  return Object.keys(fields).length === 0 ? null : { fields, spans: [...counted, ...frame, ...spans, ...(more?.spans ?? [])] };
}

const settle = ({ amount, atLeast, rounding, of, counts, requires }: QuorumFields): Omit<QuorumRule, 'clause'> | null =>
  amount === undefined
    ? null
    : {
        size: sizeFrom({ amount, ...(atLeast === undefined ? {} : { atLeast }) }, { ...(rounding === undefined ? {} : { rounding }), ...(of === undefined ? {} : { of }) }),
        requires: requires ?? [],
        counts: counts ?? 'core',
      };

export const QUORUM_SUBJECT: Subject<'quorum', QuorumFields> = { rule: 'quorum', about: /quor|present|attend|business|proceed/u, read, settle };
