import type { Body, Framework, Route } from '../../shared/domain/body.ts';
import type { BodyId } from '../../shared/domain/ids.ts';

/** Where the diagram puts things; all lengths are units of its own picture. */
export interface Box {
  readonly body: Body;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Arrow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** where its number stands: near its end, where nothing covers it */
  readonly mark: readonly [number, number];
  /** null: "answers to", which has no number */
  readonly number: number | null;
  readonly conditional: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export const BOX_WIDTH = 168;
const GAP = 24;
const TIER_GAP = 72;
const LINE = 18;
const MARK_AT = 30;
const PADDING = 14;
const LETTERS = 21;
/** less where the ends are round */
const LETTERS_IN_ROUND = 16;
/** More than so many in a row, and the picture would be too wide to read in Teams. */
const MOST_IN_ROW = 4;

/** A name in lines of a box's width; a longer word stands alone. */
export const linesOf = (name: string, letters = LETTERS): readonly string[] => {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** How high each body stands: the group at 0, whom it reports to above, who answers to it below. */
export const tiersOf = ({ own, bodies, routes }: Framework): ReadonlyMap<BodyId, number> => {
  const tiers = new Map<BodyId, number>([[own, 0]]);
  const place = (id: BodyId | null, tier: number): boolean => {
    if (id === null || tiers.has(id) || !bodies.some((body) => body.id === id)) return false;
    tiers.set(id, tier);
    return true;
  };
  const parentOf = (id: BodyId): BodyId | null => bodies.find((body) => body.id === id)?.parent ?? null;
  for (let at = parentOf(own), tier = 1; place(at, tier); tier += 1) at = parentOf(at ?? own);
  // what is reported goes up, what reports in comes from below; a body that is only asked stands with those above
  for (let grown = true; grown; ) {
    grown = false;
    for (const body of bodies) if (body.parent !== null && tiers.has(body.parent)) grown = place(body.id, (tiers.get(body.parent) ?? 0) - 1) || grown;
    for (const route of routes) grown = placeRoute(route, tiers, place) || grown;
  }
  for (const body of bodies) place(body.id, 1);
  return tiers;
};

type Place = (id: BodyId, tier: number) => boolean;

const placeRoute = ({ from, to }: Route, tiers: ReadonlyMap<BodyId, number>, place: Place): boolean => {
  const [start, end] = [tiers.get(from), tiers.get(to)];
  const up = start !== undefined && place(to, Math.max(1, start + 1));
  return (end !== undefined && place(from, Math.min(-1, end - 1))) || up;
};

/** Rows as even as can be. */
const inRows = (bodies: readonly Body[]): readonly (readonly Body[])[] => {
  const count = Math.ceil(bodies.length / MOST_IN_ROW);
  const most = Math.ceil(bodies.length / count);
  return Array.from({ length: count }, (_, row) => bodies.slice(row * most, (row + 1) * most));
};

export const pictureOf = (framework: Framework): Picture => {
  const tiers = tiersOf(framework);
  const levels = [...new Set(tiers.values())].sort((a, b) => b - a);
  const rows = levels.flatMap((level) => inRows(framework.bodies.filter(({ id }) => tiers.get(id) === level)));
  const width = Math.max(...rows.map((row) => row.length * (BOX_WIDTH + GAP) + GAP));
  const boxes: Box[] = [];
  let y = GAP;
  for (const row of rows) {
    const drawn = row.map((body) => ({ body, lines: linesOf(body.name, body.kind === 'outside' ? LETTERS_IN_ROUND : LETTERS) }));
    const height = Math.max(...drawn.map(({ lines }) => lines.length)) * LINE + 2 * PADDING;
    const left = (width - row.length * (BOX_WIDTH + GAP) + GAP) / 2;
    drawn.forEach(({ body, lines }, at) => boxes.push({ body, lines, x: left + at * (BOX_WIDTH + GAP), y, height }));
    y += height + TIER_GAP;
  }
  return { width, height: y - TIER_GAP + GAP, boxes, arrows: arrowsOf(framework, boxes) };
};

const APART = 26;
const BESIDE_ROUTES = 40;

/** One that was asked for is open like any other. */
const isConditional = ({ condition }: Route): boolean => condition.kind === 'whereNecessary' || (condition.kind === 'onRequest' && condition.requests.length === 0);

/** Routes between the same two bodies run side by side. */
const asideOf = (routes: readonly Route[], { from, to }: Route, at: number): number => {
  const same = routes.map((route, index) => ({ route, index })).filter(({ route }) => route.from === from && route.to === to);
  return (same.findIndex(({ index }) => index === at) - (same.length - 1) / 2) * APART;
};

type Ends = Pick<Arrow, 'from' | 'to'>;

const endsOf = (from: Box, to: Box, aside: number): Ends => {
  if (from.y === to.y) {
    const [left, right] = from.x < to.x ? [BOX_WIDTH, 0] : [0, BOX_WIDTH];
    return { from: [from.x + left, from.y + from.height / 2 + aside / 3], to: [to.x + right, to.y + to.height / 2 + aside / 3] };
  }
  const isUp = from.y > to.y;
  const middle = BOX_WIDTH / 2 + aside;
  return { from: [from.x + middle, isUp ? from.y : from.y + from.height], to: [to.x + middle, isUp ? to.y + to.height : to.y] };
};

const marked = ({ from, to }: Ends, number: number | null, conditional: boolean): Arrow => {
  const [dx, dy] = [from[0] - to[0], from[1] - to[1]];
  const part = Math.min(0.5, MARK_AT / Math.max(1, Math.hypot(dx, dy)));
  return { from, to, mark: [to[0] + dx * part, to[1] + dy * part], number, conditional };
};

const arrowsOf = ({ bodies, routes }: Framework, boxes: readonly Box[]): readonly Arrow[] => {
  const boxOf = (id: BodyId | null): Box | undefined => boxes.find(({ body }) => body.id === id);
  const ends = (from: BodyId, to: BodyId | null, aside: number): Ends | null => {
    const [start, end] = [boxOf(from), boxOf(to)];
    return start === undefined || end === undefined ? null : endsOf(start, end, aside);
  };
  return [
    ...bodies.flatMap((body) => {
      const found = ends(body.id, body.parent, BESIDE_ROUTES);
      return found === null ? [] : [marked(found, null, false)];
    }),
    ...routes.flatMap((route, at) => {
      const found = ends(route.from, route.to, asideOf(routes, route, at));
      return found === null ? [] : [marked(found, at + 1, isConditional(route))];
    }),
  ];
};
