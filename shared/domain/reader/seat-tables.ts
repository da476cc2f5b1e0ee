import type { Clause } from '../terms.ts';
import { isElected, labelOf, labelWithArea, looksLikePost } from './roles.ts';
import { lineSeat, seatOf, type SeatOrSecretary } from './seat-lines.ts';
import { isElectedName } from './seat-people.ts';
import { canon } from './text.ts';

/** Tables of members, with or without a line of headings. */

export interface Columns {
  readonly role: number;
  readonly post: number;
  readonly name: number;
  readonly area: number;
}

const HEADS: readonly (readonly [keyof Columns, RegExp])[] = [
  ['role', /^(?:(?:group|board|committee|panel|project|programme) )?(?:role|capacity|position on|membership|status|member type|type)(?: (?:on|in|within|of|at) .*| type| status)?$/u],
  ['area', /^(?:name of (?:the )?(?:organisation|service|agency|body)|organisation|service(?: area)?s?|directorate|department|agency|body|representing|representation|area(?: of responsibility)?|authority|nominating body|partner(?: organisation)?|area represented|sector|employer)$/u],
  ['name', /^(?:names?(?: of (?:the )?(?:representative|member|officer|post ?holder|person|individual))?|representative's name|member name|officer name|named? (?:person|officer|individual)|current (?:holder|postholder|member)|post ?holder|held by|representative name|person)$/u],
  ['post', /^(?:post|job ?title|job role|title|position|designation|post title|officer|members?|representatives?|title\/position|post\/title|members?hip|attendees?|who|job)$/u],
];

/** null: the row is no line of headings */
export function columnsOf(cells: readonly string[]): Columns | null {
  const columns: Record<keyof Columns, number> = { role: -1, post: -1, name: -1, area: -1 };
  let known = 0;
  for (const [at, cell] of cells.entries()) {
    const plain = canon(cell).replace(/[\s:*]+$/u, '');
    const head = HEADS.find(([name, says]) => columns[name] < 0 && says.test(plain))?.[0];
    if (head !== undefined) {
      columns[head] = at;
      known += 1;
    }
  }
  return known >= 2 || (known === 1 && cells.filter((cell) => cell !== '').length === 1) ? columns : null;
}

interface Context {
  readonly clause: Clause;
  readonly isCalledIn: boolean;
}

function byColumns(cells: readonly string[], columns: Columns, context: Context): SeatOrSecretary | null {
  const at = (column: number): string => (column < 0 ? '' : (cells[column] ?? ''));
  const label = at(columns.role) === '' ? null : labelWithArea(at(columns.role));
  // a name is the last thing to call a seat by: the organisation has the seat, whoever is sent
  const first = [at(columns.post), ...(label === null && looksLikePost(at(columns.role), false) ? [at(columns.role)] : []), at(columns.area), ...(label === null ? [at(columns.role)] : []), at(columns.name)].find((text) => text !== '') ?? '';
  const area = at(columns.area);
  const areas = area === '' || area === first ? [] : [area];
  if (label !== null) {
    const post = first === at(columns.role) ? '' : first;
    return post === '' ? null : seatOf(post, { label: label.label, areas: [...label.areas, ...areas], ...context, isCalledIn: context.isCalledIn || label.isCalledIn });
  }
  // the role may stand behind the post, 'Head of ICT (Chair)', or in a column without a heading
  const other = cells.map((cell) => labelOf(cell) ?? labelOf(/\(([^()]{4,40})\)$/u.exec(cell)?.[1] ?? '')).find((found) => found !== null) ?? null;
  const isHeldByElected = isElectedName(at(columns.name));
  if (other !== null && labelOf(first) === null) return seatOf(first, { label: other, areas, ...context });
  const seat = lineSeat(first, { ...context, inList: true, label: null });
  return seat !== null && 'seat' in seat ? { seat: { ...seat.seat, areas: [...seat.seat.areas, ...areas], elected: seat.seat.elected || isHeldByElected || isElected(at(columns.role)) } } : seat;
}

/** Without headings: a role and its post, whichever comes first. */
function byLook(cells: readonly string[], context: Context): SeatOrSecretary | null {
  const said = cells.filter((cell) => cell !== '' && !/^\d{1,3}\.?$/u.test(cell));
  const at = said.findIndex((cell) => labelWithArea(cell) !== null);
  if (at >= 0 && said.length > 1) {
    const label = labelWithArea(said[at] ?? '');
    const post = said[at === 0 ? 1 : at - 1] ?? '';
    const rest = said.filter((cell, i) => i !== at && cell !== post);
    const better = looksLikePost(post, false) ? post : (rest.find((cell) => looksLikePost(cell, false)) ?? post);
    return label === null ? null : seatOf(better, { ...label, ...context, isCalledIn: context.isCalledIn || label.isCalledIn });
  }
  const post = said.find((cell) => looksLikePost(cell, false));
  return post === undefined ? null : lineSeat(post, { ...context, inList: true, label: null });
}

export const rowSeat = (cells: readonly string[], columns: Columns | null, context: Context): SeatOrSecretary | null =>
  columns === null ? byLook(cells, context) : byColumns(cells, columns, context);
