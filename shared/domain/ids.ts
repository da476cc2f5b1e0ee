/** Identifiers are UUIDv7 unless said otherwise; people are Entra object ids, unique within their tenant. */
export type TenantId = string;
export type PersonId = string;
export type GroupId = string;
export type MeetingId = string;
export type SeatId = string;
export type ActionId = string;
export type WorkstreamId = string;
export type NoticeId = string;
export type TermsId = string;
export type BodyId = string;
export type RouteId = string;
export type ItemId = string;
export type ProposalId = string;
export type PaperId = string;
export type EntryId = string;
export type DecisionId = string;
export type RecordId = string;
export type CallId = string;
export type CircularId = string;
export type ForwardingId = string;
export type UpdateId = string;
/** the Microsoft 365 group behind a team */
export type TeamId = string;
