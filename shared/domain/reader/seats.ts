import { fold } from '../fold.ts';
import type { Finding, Reading, SeatProposal } from '../reading.ts';
import { ROLES, type Role } from '../seat.ts';
import { clauseOf, type Said } from './outline.ts';
import { labelOf, standingOf, type Label } from './roles.ts';
import { lineSeat, type SeatOrSecretary } from './seat-lines.ts';
import { plainList, postsIn, proseSeats } from './seat-prose.ts';
import { isPersonName } from './seat-people.ts';
import { columnsOf, rowSeat, type Columns } from './seat-tables.ts';
import { secretaryIn } from './secretary.ts';

const MEMBERSHIP = /\b(?:members?(?:hip)?|composition|core group|representation|constitution|invitees?|in attendance|attendees|participants|chair(?:ing)?|vice-chair|who (?:is|sits|will)|panel|observers|officers?|elected members|advis[eo]rs|partners|co-optees?|standing attendees|attendance)\b/u;
/** such headings stand over what members do, and over the record of the document */
const NOT_MEMBERS = /\b(?:responsibilit\w+|role of|roles of|key roles|duties|expectations|conduct|terms of office|code|document|version|approval|history|reporting|quorum|substitut\w+|frequency|objectives?|purpose|voting|decision\w*|record of attendance|minutes|agenda|interests|distribution|actions|(?:duties|role|tasks) and)\b/u;
const DUTIES = /\b(?:responsibilit\w+|duties|expectations|conduct)\b/u;
const LEADS_MEMBERS = /\b(?:members?(?:hip)?|comprises?d?|consists?|composed|made up of|representatives?|invited|attend(?:ed)?|in attendance|core|co-opt|following (?:officers|posts|people|individuals|roles)|officers)\b/u;
const MOST = 250;

const inMembership = ({ section, under }: Said): boolean => {
  const own = section.toLowerCase().replaceAll(/vice[ -]chair\w*|deputy chair\w*/gu, 'vice-chair');
  const isOfDuties = DUTIES.test(under) && !/\b(?:membership|composition)\b/u.test(under);
  return (MEMBERSHIP.test(own) || MEMBERSHIP.test(under) || standingOf(section) === 'calledIn') && (!NOT_MEMBERS.test(own) || /^(?:\w+ )?(?:membership|composition)\b/u.test(own)) && !isOfDuties;
};

const isLed = ({ lead, under }: Said): boolean =>
  lead !== '' && LEADS_MEMBERS.test(lead) && /\b(?:comprise|consist|composed|made up|following|includ|membership|members|invited|attend|core|drawn from)/u.test(lead) && !/\b(?:responsib|objectives?|expected|must|report|functions|terms of reference|will be able|duties|role of|minutes|decisions|agenda|quor\w+|speak|not members|require|are to|is to|should)\b/u.test(lead) && !NOT_MEMBERS.test(under);

/** 'Supporting officers:' over a list gives its role to all of it. */
function labelAbove({ section, lead }: Said): Label | null {
  const label = labelOf(lead.replace(/:$/u, '')) ?? labelOf(section);
  return label?.as === 'secretary' || label?.as === 'chair' || label?.as === 'viceChair' ? null : label;
}

const SHORT = 140;

function seatsIn(said: Said, columns: Columns | null): readonly SeatOrSecretary[] {
  const clause = clauseOf(said);
  const isMembers = inMembership(said) || isLed(said);
  const isCalledIn = standingOf(said.section, said.lead) === 'calledIn';
  if (said.kind === 'row') {
    const seat = isMembers || columns !== null ? rowSeat(said.cells, columns, { clause, isCalledIn }) : rowRole(said, clause);
    return seat === null ? [] : [seat];
  }
  if (/\bquor|\bpresent\b/u.test(said.lead)) return [];
  const prose = proseSeats(said.text, clause, isMembers || /\bmember|\bcompris|\bconsist/u.test(said.plain));
  if (prose.length > 0) return prose;
  const isShort = said.text.length <= SHORT && !/[.!?]$/u.test(said.text.replace(/\b(?:etc|tbc)\.$/iu, '')) && !said.text.endsWith(':');
  const inList = isMembers && (said.kind === 'item' || isShort);
  const isLabelled = /^[^:–—]{3,60}(?::|\s[–—-])\s/u.test(said.text) && said.text.length <= 300 && (isMembers || namesRole(said.text));
  if (isMembers && !inList && said.kind === 'sentence') {
    const listed = plainList(said.text, { clause, isCalledIn });
    if (listed.length > 1) return listed;
  }
  if (!inList && !isLabelled) return [];
  const several = inList || isLabelled ? postsIn(said.text, { clause, isCalledIn }) : [];
  if (several.length > 1) return several;
  const seat = lineSeat(said.text, { clause, isCalledIn, inList, label: labelAbove(said) });
  return seat === null ? [] : [seat];
}

/** 'Chair: ICT Manager' says who the chair is, wherever it stands. */
export const namesRole = (text: string): boolean => {
  const label = labelOf(/^([^:]{3,40}):/u.exec(text)?.[1] ?? '');
  return label !== null && label.as !== 'member' && label.as !== 'secretary';
};

/** Outside a section of members only a row that begins with a role is one. */
const rowRole = (said: Said, clause: ReturnType<typeof clauseOf>): SeatOrSecretary | null => {
  const label = labelOf(said.cells.find((cell) => cell !== '') ?? '');
  return label === null || label.as === 'member' || said.cells.filter((cell) => cell !== '').length !== 2 ? null : rowSeat(said.cells, null, { clause, isCalledIn: false });
};

/** The seats so far, with their posts in the form in which they are compared. */
interface Seated {
  readonly seats: SeatProposal[];
  readonly posts: string[];
}

/** The chair whom a sentence names sits in the list as well: that is one seat, and it is the chair's. */
function add({ seats, posts }: Seated, seat: SeatProposal, isRow: boolean): void {
  const post = fold(seat.post);
  const at = posts.indexOf(post);
  const other = seats[at];
  const put = (): void => {
    seats.push(seat);
    posts.push(post);
  };
  if (other === undefined) {
    const holdsAlready = (seat.role === 'chair' || seat.role === 'viceChair') && !isRow && seats.some(({ role, clause }) => role === seat.role && (clause.sentence === seat.clause.sentence || isPersonName(seat.post)));
    if (!holdsAlready) put();
  } else if (other.role === 'member' && seat.role !== 'member') seats[at] = { ...seat, areas: [...other.areas, ...seat.areas], count: other.count };
  else if (seat.role === 'member' || other.role === seat.role) {
    if (isRow && other.role === 'member' && seat.role === 'member' && other.clause.sentence !== seat.clause.sentence) put();
  } else put();
}

/** A line of headings may be all that says what a table is of: posts, and what they are there for. */
const isOfMembers = (columns: Columns | null, { section, under }: Said): boolean =>
  columns !== null && columns.post >= 0 && (columns.role >= 0 || columns.area >= 0 || columns.name >= 0) && !NOT_MEMBERS.test(section.toLowerCase()) && !DUTIES.test(under);

export type SeatReading = Pick<Reading, 'seats' | 'secretary'> & { readonly used: ReadonlySet<Said> };

export function readSeats(said: readonly Said[]): SeatReading {
  const seated: Seated = { seats: [], posts: [] };
  let secretary: Reading['secretary'] = null;
  let table: { readonly block: number; readonly columns: Columns | null } = { block: -2, columns: null };
  const used = new Set<Said>();
  for (const one of said) {
    if (one.kind === 'row') {
      const isFirst = table.block !== one.block - 1;
      const heads = columnsOf(one.cells);
      const columns = isFirst || heads !== null ? heads : table.columns;
      table = { block: one.block, columns };
      const isHead = heads !== null;
      if (isHead || (columns !== null && !inMembership(one) && !isLed(one) && !isOfMembers(columns, one))) continue;
    }
    const found = seatsIn(one, one.kind === 'row' && (inMembership(one) || isLed(one) || isOfMembers(table.columns, one)) ? table.columns : null);
    for (const each of found) {
      if ('secretary' in each) secretary ??= { post: each.secretary, clause: clauseOf(one) };
      else if (seated.seats.length < MOST) add(seated, each.seat, one.kind === 'row');
    }
    const post = found.some((each) => 'secretary' in each) ? null : secretaryIn(one);
    if (post !== null) secretary ??= { post, clause: clauseOf(one) };
    if (found.length > 0 || post !== null) used.add(one);
  }
  return { seats: seated.seats, secretary, used };
}

const UNNAMED = /\b(?:head|director|manager|officer|leader|lead|representative|member) of an? \b|^(?:an?|any|another|one of|one|other|relevant|nominated|appropriate|suitable|various|rotating)\b|\b(?:tbc|tba|to be (?:confirmed|advised|appointed|agreed|nominated|determined)|vacant|vacancy)\b|\b(?:relevant|appropriate|nominated|rotating) (?:head|director|manager|officer|service|lead|representative)\b/iu;

export function seatFindings(seats: readonly SeatProposal[]): readonly Finding[] {
  const findings: Finding[] = seats.flatMap(({ post, elected, count }) => ((isPersonName(post) || UNNAMED.test(post)) && !(elected && count > 1) ? [{ kind: 'postNotNamed', post } as const] : []));
  const byPost = new Map<string, { readonly post: string; readonly roles: Role[] }>();
  for (const { post, role, count } of seats) {
    const roles = byPost.get(fold(post))?.roles;
    if (roles !== undefined) roles.push(role);
    else if (count === 1) byPost.set(fold(post), { post, roles: [role] });
  }
  for (const { post, roles } of byPost.values()) {
    if (roles.length > 1 && roles.some((role) => role !== 'member')) findings.push({ kind: 'onePostTwoSeats', post, roles: [...roles].sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b)) });
  }
  return findings;
}
