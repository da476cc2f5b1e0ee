import type { GroupId, PersonId, TenantId } from './ids.ts';
import type { ClockTime, Day } from './time.ts';

export const NATIONS = ['englandAndWales', 'scotland', 'northernIreland'] as const;
export type Nation = (typeof NATIONS)[number];

/** The language of what is posted to everybody; a person's own answers follow the person's client. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Group {
  readonly id: GroupId;
  readonly tenant: TenantId;
  readonly name: string;
  /** other names by which its papers and its people call it */
  readonly aliases: readonly string[];
  /** IANA name, 'Europe/London' */
  readonly zone: string;
  readonly nation: Nation;
  readonly language: Language;
  /** days on which the council is closed although no bank holiday falls on them */
  readonly closures: readonly Day[];
  /** when messages may be posted; outside, only what cannot wait */
  readonly hours: { readonly from: ClockTime; readonly until: ClockTime; readonly days: 'working' | 'all' };
  /** how long after a meeting the reasons and substitutes of apologies are kept */
  readonly reasonDays: number;
  /** supports the group and is not a member of it */
  readonly secretary: PersonId | null;
  readonly deputySecretary: PersonId | null;
  /** the Microsoft 365 group behind the team */
  readonly team: string;
  /** object id or address of the mailbox that the meetings are called from */
  readonly mailbox: string;
  /** an agenda goes out by itself on its last day, or only when the secretary publishes it */
  readonly publishing: 'automatic' | 'byHand';
}
