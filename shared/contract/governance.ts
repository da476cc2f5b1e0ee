import * as v from 'valibot';
import { BODY_KINDS, ROUTE_CARGOES, ROUTE_PURPOSES, type Framework } from '../domain/body.ts';
import type { PersonId } from '../domain/ids.ts';
import { DECISIONS_ON_CHANGE, type DecisionOnChange, type PendingChange } from '../domain/membership.ts';
import type { Finding } from '../domain/reading.ts';
import type { Capability, Check } from '../domain/self-check.ts';
import { ROLES, STANDINGS, type FormerPost, type Holding, type Seat } from '../domain/seat.ts';
import type { TermsVersion } from '../domain/terms.ts';
import type { Day } from '../domain/time.ts';
import { day, id, text, longText } from './fields.ts';
import type { GroupHead, Named } from './views.ts';

/** The pages of terms, people, framework and self-check: what they show, and what can be done on them. */

export const groupQuery = v.strictObject({ group: id });
export type GroupQuery = v.InferOutput<typeof groupQuery>;

// ---- Terms of reference ----

export interface TermsPage {
  readonly group: GroupHead;
  readonly today: Day;
  /** the latest first; those that are to come before the one in force */
  readonly versions: readonly (TermsVersion & { readonly state: 'toCome' | 'inForce' | 'past'; readonly approved: boolean; readonly adoptedByName: string | null })[];
  /** of the version in force */
  readonly findings: readonly Finding[];
  readonly mayManage: boolean;
  readonly mayApprove: boolean;
}

export const approveInput = v.strictObject({
  group: id,
  /** the version's id */
  terms: id,
  by: v.pipe(v.array(text), v.minLength(1, 'name at least one'), v.maxLength(30)),
  dated: day,
});
export type ApproveInput = v.InferOutput<typeof approveInput>;

// ---- People and posts ----

export interface SeatView extends Seat {
  readonly holderName: string | null;
  /** the earlier and the later ones too, the latest first */
  readonly holdings: readonly (Holding & { readonly name: string })[];
  readonly formerPosts: readonly FormerPost[];
}

export interface PendingView extends PendingChange {
  readonly name: string;
  readonly jobTitle: string | null;
  /** what the quorum is counted from, and what it would be if the seats were vacated or taken; null where that makes no difference */
  readonly membersNow: number;
  readonly membersThen: number | null;
  readonly choices: readonly DecisionOnChange[];
}

export interface PeoplePage {
  readonly group: GroupHead;
  readonly today: Day;
  readonly secretary: Named | null;
  readonly deputySecretary: Named | null;
  readonly seats: readonly SeatView[];
  /** people counted once, and how many of them the quorum asks for */
  readonly members: number;
  readonly needed: number;
  /** people of the team who are in no seat */
  readonly others: readonly (Named & { readonly jobTitle: string | null; readonly guest: boolean })[];
  /** empty for those who may not decide */
  readonly pending: readonly PendingView[];
  readonly mayManage: boolean;
}

export const decideInput = v.strictObject({ group: id, key: v.pipe(v.string(), v.maxLength(200)), how: v.picklist(DECISIONS_ON_CHANGE), /** for 'seat' */ seats: v.optional(v.array(id), []) });
export type DecideInput = v.InferOutput<typeof decideInput>;

export const seatInput = v.strictObject({
  group: id,
  /** null: a new seat */
  seat: v.nullable(id),
  role: v.picklist(ROLES),
  post: text,
  /** the post got another name, and its history goes on; false: a slip of the pen is mended */
  renamed: v.boolean(),
  areas: v.pipe(v.array(text), v.maxLength(20)),
  elected: v.boolean(),
  standing: v.picklist(STANDINGS),
});
export type SeatInput = v.InferOutput<typeof seatInput>;

/** null: vacant from that day */
export const holdInput = v.strictObject({ group: id, seat: id, person: v.nullable(id), from: day });
export type HoldInput = v.InferOutput<typeof holdInput>;

export const removeSeatInput = v.strictObject({ group: id, seat: id });
export const officersInput = v.strictObject({ group: id, secretary: v.nullable(id), deputySecretary: v.nullable(id) });
export type OfficersInput = v.InferOutput<typeof officersInput>;

// ---- Framework ----

export interface FrameworkPage {
  readonly group: GroupHead;
  readonly framework: Framework;
  readonly today: Day;
  /** groups in it that Quorate runs and that the reader may open */
  readonly mayOpen: readonly GroupHead[];
  readonly names: Readonly<Record<PersonId, string>>;
  readonly mayManage: boolean;
}

export const bodyInput = v.strictObject({
  group: id,
  /** null: a new one */
  body: v.nullable(id),
  name: text,
  kind: v.picklist(BODY_KINDS),
  parent: v.nullable(id),
  runs: v.nullable(id),
  remit: v.nullable(longText),
  opened: v.nullable(day),
  closed: v.nullable(day),
});
export type BodyInput = v.InferOutput<typeof bodyInput>;

export const routeInput = v.strictObject({
  group: id,
  route: v.nullable(id),
  from: id,
  to: id,
  cargo: v.picklist(ROUTE_CARGOES),
  purpose: v.picklist(ROUTE_PURPOSES),
  condition: v.variant('kind', [
    v.strictObject({ kind: v.literal('always') }),
    v.strictObject({ kind: v.literal('onRequest'), asker: id }),
    v.strictObject({ kind: v.literal('whereNecessary') }),
  ]),
  nextAvailable: v.boolean(),
});
export type RouteInput = v.InferOutput<typeof routeInput>;

export const requestInput = v.strictObject({ group: id, route: id, day, reference: text });
export const removeInput = v.strictObject({ group: id, what: v.picklist(['body', 'route']), id });

// ---- Self-check ----

export const checkQuery = v.strictObject({ team: v.optional(id) });

export interface SelfCheck {
  /** null: the installation alone, for whoever administers it */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly checks: readonly Check[];
  /** with the ids of this installation filled in, for PowerShell */
  readonly commands: readonly { readonly capability: Capability; readonly lines: readonly string[] }[];
}
