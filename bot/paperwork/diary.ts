import type { Language } from '../../shared/domain/group.ts';
import type { Instant } from '../../shared/domain/time.ts';

/** Dates for people's calendars. Anybody may come to hold the file, so nobody is named in it. */
export interface Diary {
  readonly name: string;
  readonly language: Language;
  readonly entries: readonly DiaryEntry[];
}

export interface DiaryEntry {
  /** the same for as long as the meeting exists: a calendar knows it again by this */
  readonly uid: string;
  /** grows with each change that people were told of */
  readonly sequence: number;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly summary: string;
  readonly description: string;
  readonly place: string | null;
  readonly url: string | null;
  readonly cancelled: boolean;
}
