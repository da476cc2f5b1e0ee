import type { Meeting } from '../../../shared/domain/meeting.ts';
import { isNil, type RecordKind } from '../../../shared/domain/meeting-record.ts';
import { recordDue, recordRuleOf } from '../../../shared/domain/record-due.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { termsOnDay } from './records-terms.ts';

export type RecordMatter = Extract<NoteMatter, { readonly kind: 'recordDue' | 'recordProposed' }>;

interface Base {
  readonly about: 'record';
  readonly kind: RecordKind;
  readonly meeting: Pick<Meeting, 'id' | 'subject' | 'starts'>;
  readonly termsVersion: string;
}

export type RecordNote = Base &
  (
    | { readonly says: 'due'; readonly matter: Extract<RecordMatter, { readonly kind: 'recordDue' }>; readonly drafted: boolean; readonly day: Day; readonly stated: boolean }
    | {
        readonly says: 'proposed';
        readonly matter: Extract<RecordMatter, { readonly kind: 'recordProposed' }>;
        /** numbers alone: a card names nobody and tells nothing of what was said */
        readonly actions: { readonly raised: number; readonly carried: number; readonly closed: number };
        readonly decisions: number;
        readonly nil: boolean;
        readonly leftOut: number;
        readonly agreedAt: Instant | null;
      }
  );

/** Null: it has become pointless. */
export async function recordNote(asked: NoteAsked, matter: RecordMatter): Promise<RecordNote | null> {
  const { ports, records, group, to } = asked;
  const found = await records.meetings.get(matter.meeting);
  if (found?.group !== group.id || found.meeting.state === 'cancelled') return null;
  const { id, subject, starts } = found.meeting;
  const day = dayIn(group.zone, starts);
  const terms = await termsOnDay(records, group, day);
  const base = { about: 'record', meeting: { id, subject, starts }, termsVersion: terms.version } as const;
  if (matter.kind === 'recordDue') {
    // whoever has become secretary since is told anew
    if (to !== null && to !== (group.secretary ?? group.deputySecretary)) return null;
    const known = (await records.meetingRecords.states([id])).find(({ kind }) => kind === matter.record);
    if (known !== undefined && known.state !== 'compiled') return null;
    const due = recordDue(matter.record, terms, day, isWorkingDayOf(group, ports.bankHolidays));
    return { ...base, says: 'due', matter, kind: matter.record, drafted: known !== undefined, day: due.day, stated: due.stated };
  }
  const record = (await records.meetingRecords.get(matter.record))?.value;
  if (record?.state !== 'proposed') return null;
  const { content, kind } = record;
  const { raised, carried, closed } = content.actions;
  return {
    ...base, says: 'proposed', matter, kind,
    actions: { raised: raised.length, carried: carried.length, closed: closed.length },
    decisions: content.items.reduce((sum, { decisions }) => sum + decisions.length, 0),
    nil: isNil(content),
    leftOut: content.leftOut,
    agreedAt: recordRuleOf(terms).agreedAtNext ? content.nextMeeting : null,
  };
}
