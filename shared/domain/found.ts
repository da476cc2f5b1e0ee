import type { GroupId, MeetingId } from './ids.ts';

/** What can be found by its words. */
export const FOUND_KINDS = ['action', 'decision', 'meeting', 'item', 'paper', 'workstream', 'blocker', 'risk', 'request', 'record', 'clause'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly group: GroupId;
  readonly meeting: MeetingId | null;
  /** 'ACT-2026-014', an item's number, a record's kind, the version of the terms */
  readonly ref: string | null;
  readonly title: string;
}
