import type { BodyKind, RouteCondition, RouteCargo, RoutePurpose } from './body.ts';
import type { Role, Standing } from './seat.ts';
import type { Clause, DocumentControl, RuleName, Rules } from './terms.ts';
import type { Day } from './time.ts';

/** A document as its blocks, whatever file it came in. Text is plain, with single spaces, and holds no line breaks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** marker: '1.', 'a)', or '•' */
  | { readonly kind: 'item'; readonly marker: string; readonly level: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

export interface SourceDocument {
  readonly blocks: readonly Block[];
}

/** Something of which the product must not make the best in silence. The sentences stand in shared/words. */
export type Finding =
  | { readonly kind: 'versionUndated'; readonly version: string }
  | { readonly kind: 'versionsOutOfOrder'; readonly earlier: string; readonly later: string }
  /** approved on a day before the version that it approves was made */
  | { readonly kind: 'approvedBeforeMade'; readonly version: string; readonly approved: Day; readonly made: Day }
  | { readonly kind: 'currentNotApproved'; readonly current: string; readonly approved: string | null }
  | { readonly kind: 'approvalOfUnknownVersion'; readonly version: string }
  | { readonly kind: 'approvalWithoutVersion' }
  | { readonly kind: 'dateUnreadable'; readonly text: string; readonly where: 'version' | 'approval' }
  /** the date on the cover is not that of the latest version */
  | { readonly kind: 'coverStale'; readonly cover: string; readonly version: string; readonly dated: Day }
  | { readonly kind: 'severalNames'; readonly names: readonly string[] }
  | { readonly kind: 'notSupplied'; readonly what: string }
  /** two sentences say different things of one rule */
  | { readonly kind: 'contradicts'; readonly rule: RuleName; readonly clauses: readonly Clause[] }
  /** a word with two meanings: "bi-monthly" */
  | { readonly kind: 'ambiguous'; readonly rule: RuleName; readonly word: string; readonly readAs: string; readonly orElse: string }
  /** a quorum that no meeting can reach */
  | { readonly kind: 'quorumAboveSeats'; readonly needed: number; readonly seats: number }
  | { readonly kind: 'requiredRoleWithoutSeat'; readonly role: Role }
  | { readonly kind: 'onePostTwoSeats'; readonly post: string; readonly roles: readonly Role[] }
  /** a seat that no one post fills: "Head of a Frontline Service" */
  | { readonly kind: 'postNotNamed'; readonly post: string }
  | { readonly kind: 'notEnglish' };

/** A rule that was read from a sentence. */
export type Proposal = {
  [K in RuleName]: {
    readonly rule: K;
    readonly value: NonNullable<Rules[K]>;
    /** the sentence that it was read from, and any others that went into it */
    readonly clauses: readonly [Clause, ...Clause[]];
  };
}[RuleName];

export interface SeatProposal {
  readonly role: Role;
  readonly post: string;
  readonly areas: readonly string[];
  readonly elected: boolean;
  readonly standing: Standing;
  /** how many seats of this kind the document asks for, 'three elected members' */
  readonly count: number;
  readonly clause: Clause;
}

/** A body that the document names in its reporting lines. */
export interface BodyProposal {
  readonly name: string;
  readonly kind: BodyKind;
  /** above: this group reports to it; below: it reports to this group; aside: it may have to be asked */
  readonly side: 'above' | 'below' | 'aside';
  readonly clause: Clause;
}

export interface RouteProposal {
  /** the body's name; routes run from this group to it, or from it to this group */
  readonly body: string;
  readonly direction: 'to' | 'from';
  readonly cargo: RouteCargo;
  readonly purpose: RoutePurpose;
  readonly condition: Pick<RouteCondition, 'kind'> & { readonly asker: string | null };
  readonly clause: Clause;
}

/** What a document says, with the sentence for each; and what it does not say. Nothing in it is guessed. */
export interface Reading {
  /** null: the document does not name the group */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly control: DocumentControl;
  readonly purpose: string | null;
  readonly objectives: readonly string[];
  readonly rules: readonly Proposal[];
  readonly seats: readonly SeatProposal[];
  /** the post of the secretary, who is not a member */
  readonly secretary: { readonly post: string; readonly clause: Clause } | null;
  readonly bodies: readonly BodyProposal[];
  readonly routes: readonly RouteProposal[];
  readonly findings: readonly Finding[];
  /** rules of which the document says nothing */
  readonly notFound: readonly RuleName[];
  /** sentences that look like rules, and that were not understood */
  readonly unread: readonly Clause[];
}
