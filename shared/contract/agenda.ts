import * as v from 'valibot';
import type { ActionState } from '../domain/action.ts';
import { PURPOSES, STANDING_ITEMS, type AgendaItem, type TemplateItem } from '../domain/agenda.ts';
import type { AgendaChange } from '../domain/agenda-changes.ts';
import { ITEMS_LIMIT } from '../domain/agenda-edit.ts';
import type { AgendaState } from '../domain/agenda-state.ts';
import type { Group } from '../domain/group.ts';
import type { BlockerId, ItemId, MeetingId, PersonId, RecordId } from '../domain/ids.ts';
import type { RecordKind, RecordState } from '../domain/meeting-record.ts';
import type { CirculationClock } from '../domain/notice.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Day, Instant } from '../domain/time.ts';
import { id, longText, meetingQuery } from './fields.ts';
import { agendaPaths } from './paths/agenda.ts';
import type { MeetingFrame } from './views.ts';

/** The endpoints of this noun with their checked input, and what they answer. */

// how long a text may be is said at its field, so the domain decides it
const typed = v.pipe(v.string(), v.maxLength(4000));
const minutes = v.pipe(v.number(), v.maxValue(100_000), v.minValue(-100_000));
const written = { title: typed, purpose: v.picklist(PURPOSES), presenter: v.nullable(typed), minutes } as const;
const revision = v.pipe(v.number(), v.integer());
const aboutMeeting = { group: id, meeting: id } as const;
const aboutRevision = { ...aboutMeeting, revision } as const;
/** one that was never saved goes by whatever the page calls it */
const itemDraft = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)), ...written });
const templateItem = v.strictObject({ ...written, standing: v.nullable(v.picklist(STANDING_ITEMS)) });
const templateList = v.pipe(v.array(templateItem), v.maxLength(ITEMS_LIMIT));

export const agendaEndpoints = {
  agenda: { ...agendaPaths.agenda, input: meetingQuery },
  saveAgenda: { ...agendaPaths.saveAgenda, input: v.strictObject({ ...aboutRevision, items: v.pipe(v.array(itemDraft), v.maxLength(ITEMS_LIMIT)) }) },
  proposeAgenda: { ...agendaPaths.proposeAgenda, input: v.strictObject(aboutRevision) },
  agreeAgenda: { ...agendaPaths.agreeAgenda, input: v.strictObject(aboutRevision) },
  /** reason: why it goes out after its last day; null while it does not */
  publishAgenda: { ...agendaPaths.publishAgenda, input: v.strictObject({ ...aboutRevision, reason: v.nullable(longText) }) },
  explainLate: { ...agendaPaths.explainLate, input: v.strictObject({ ...aboutMeeting, reason: longText }) },
  setPublishing: { ...agendaPaths.setPublishing, input: v.strictObject({ ...aboutMeeting, publishing: v.picklist(['automatic', 'byHand']) }) },
  /** was: as it was read, so that nothing is overwritten unseen */
  saveOrderOfBusiness: { ...agendaPaths.saveOrderOfBusiness, input: v.strictObject({ ...aboutMeeting, was: templateList, items: templateList }) },
  /** meeting: whose page it is; for: the one that it is meant for, null whichever comes next */
  proposeItem: { ...agendaPaths.proposeItem, input: v.strictObject({ ...aboutMeeting, for: v.nullable(id), ...written, why: typed }) },
  acceptProposal: { ...agendaPaths.acceptProposal, input: v.strictObject({ ...aboutMeeting, proposal: id, place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ITEMS_LIMIT)) }) },
  declineProposal: { ...agendaPaths.declineProposal, input: v.strictObject({ ...aboutMeeting, proposal: id, note: longText }) },
  withdrawProposal: { ...agendaPaths.withdrawProposal, input: v.strictObject({ ...aboutMeeting, proposal: id }) },
} as const;

/** What a standing item deals with this time. */
export type StandingContent =
  | { readonly kind: 'apologies'; readonly attending: number; readonly apologies: number; readonly unanswered: number }
  /** of the meeting before; none yet: nobody has compiled one */
  | { readonly kind: 'lastRecord'; readonly meeting: MeetingId; readonly starts: Instant; readonly records: readonly { readonly id: RecordId; readonly kind: RecordKind; readonly state: RecordState; readonly corrections: number }[] }
  | { readonly kind: 'mattersArising'; readonly open: number; readonly overdue: number; readonly first: readonly { readonly ref: string; readonly title: string; readonly ownerName: string; readonly due: Day; readonly state: ActionState; readonly overdue: boolean }[] }
  /** bodies that answer to this group */
  | { readonly kind: 'reports'; readonly bodies: readonly string[] }
  /** of the register, the highest first and those whose review has gone by; restricted ones are not counted */
  | { readonly kind: 'risks'; readonly open: number; readonly overdue: number; readonly first: readonly { readonly ref: string; readonly title: string; readonly score: number; readonly ownerName: string; readonly nextReview: Day; readonly overdue: boolean }[] }
  /** what is blocked, the longest first; waiting: for a decision */
  | { readonly kind: 'blockers'; readonly open: number; readonly waiting: number; readonly first: readonly { readonly id: BlockerId; readonly ref: string; readonly title: string; readonly number: number | null; readonly age: number; readonly removerName: string | null; readonly waited: number | null }[] };

interface Signed {
  readonly byName: string;
  readonly at: Instant;
}

export interface PublicationView {
  readonly version: number;
  readonly at: Instant;
  /** null: Quorate published it when it was due */
  readonly byName: string | null;
  /** since the version before */
  readonly changes: readonly AgendaChange[];
}

export interface ProposalView extends Proposal {
  readonly byName: string;
  readonly isMine: boolean;
}

/** For those who work on the agenda, and for the chair who agrees it. */
export interface AgendaDesk {
  readonly revision: number;
  readonly items: readonly AgendaItem[];
  /** current: nothing has been changed since */
  readonly proposed: (Signed & { readonly isCurrent: boolean }) | null;
  readonly agreed: (Signed & { readonly isCurrent: boolean }) | null;
  /** pressed, and on its way */
  readonly pressed: Signed | null;
  /** since what was published last */
  readonly changes: readonly AgendaChange[];
  readonly publishing: Group['publishing'];
  readonly orderOfBusiness: readonly TemplateItem[];
  /** posts of the group, to choose who presents an item */
  readonly posts: readonly string[];
}

export interface AgendaPage {
  readonly frame: MeetingFrame;
  readonly state: AgendaState;
  readonly clock: CirculationClock;
  /** in which the clauses stand */
  readonly termsVersion: string;
  /** until when the terms want items to be in; null: they do not say */
  readonly itemsBy: Day | null;
  /** as everybody sees them */
  readonly items: readonly AgendaItem[];
  readonly content: Readonly<Record<ItemId, StandingContent>>;
  readonly publications: readonly PublicationView[];
  /** why it went out late */
  readonly late: (Signed & { readonly reason: string }) | null;
  /** open ones and those settled lately: all of them for those who decide on them, else one's own */
  readonly proposals: readonly ProposalView[];
  readonly me: PersonId;
  /** null: for others than those who work on it */
  readonly desk: AgendaDesk | null;
}

export interface AgendaAnswers {
  readonly agenda: AgendaPage;
  readonly saveAgenda: AgendaPage;
  readonly proposeAgenda: AgendaPage;
  readonly agreeAgenda: AgendaPage;
  readonly publishAgenda: AgendaPage;
  readonly explainLate: AgendaPage;
  readonly setPublishing: AgendaPage;
  readonly saveOrderOfBusiness: AgendaPage;
  readonly proposeItem: AgendaPage;
  readonly acceptProposal: AgendaPage;
  readonly declineProposal: AgendaPage;
  readonly withdrawProposal: AgendaPage;
}
