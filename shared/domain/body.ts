import type { BodyId, GroupId, PersonId, RouteId } from './ids.ts';
import type { Clause } from './terms.ts';
import type { Day, Instant } from './time.ts';

/** group: meets under its own terms; board: runs one project and closes with it; outside: a body of the council that this one answers to or asks */
export const BODY_KINDS = ['group', 'board', 'outside'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A node of a group's reporting framework. The framework is kept by one group; that group is one of its bodies. */
export interface Body {
  readonly id: BodyId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** whom it answers to; a board has exactly one, an outside body none */
  readonly parent: BodyId | null;
  /** the group that Quorate runs under that name; null where it runs none */
  readonly runs: GroupId | null;
  /** what it is there for, in a line */
  readonly remit: string | null;
  readonly opened: Day | null;
  /** null: still open */
  readonly closed: Day | null;
  readonly clause: Clause | null;
}

export const ROUTE_CARGOES = ['actionLog', 'minutesAndDecisions', 'highlightReport', 'policies', 'requests', 'ideas', 'brief', 'matters'] as const;
export type RouteCargo = (typeof ROUTE_CARGOES)[number];

export const ROUTE_PURPOSES = ['information', 'decision', 'consideration', 'oversight'] as const;
export type RoutePurpose = (typeof ROUTE_PURPOSES)[number];

/** always; onRequest: only once the asking body's request is recorded; whereNecessary: somebody judges each time, never by itself */
export const ROUTE_CONDITIONS = ['always', 'onRequest', 'whereNecessary'] as const;

/** A body's recorded request that a route be opened: "Council, at the request of Cabinet". */
export interface RouteRequest {
  readonly day: Day;
  /** minute or letter, as the council cites it */
  readonly reference: string;
  readonly by: PersonId;
  readonly at: Instant;
}

export type RouteCondition =
  | { readonly kind: 'always' }
  | { readonly kind: 'onRequest'; readonly asker: BodyId; readonly requests: readonly RouteRequest[] }
  | { readonly kind: 'whereNecessary' };

/** What is reported onward, to whom, and when. */
export interface Route {
  readonly id: RouteId;
  readonly from: BodyId;
  readonly to: BodyId;
  readonly cargo: RouteCargo;
  readonly purpose: RoutePurpose;
  readonly condition: RouteCondition;
  /** to the next meeting of the other body that there is */
  readonly nextAvailable: boolean;
  readonly clause: Clause | null;
}

/** A group's reporting framework: itself, the bodies it names, and what runs between them. */
export interface Framework {
  /** the group's own node */
  readonly own: BodyId;
  readonly bodies: readonly Body[];
  readonly routes: readonly Route[];
}
