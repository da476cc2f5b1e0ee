import { noteCard } from '../../bot/cards/notes.ts';
import type { Message } from '../../bot/ports.ts';
import type { RecordNote } from '../../bot/usecases/records/record-notes.ts';
import type { Language } from '../../shared/domain/group.ts';
import { RECORD_KINDS } from '../../shared/domain/meeting-record.ts';
import { GROUP, LINKS, MEETING_ID, NOTICE_ID, NOW } from './samples.ts';

/** What is said of a meeting's log and minutes. */

const CLAUSE = { section: 'Standards', sentence: 'An Action Log will be compiled for each meeting and agreed as an accurate record at the next meeting.' };
const meeting = { id: MEETING_ID, subject: 'Steering group *winter*', starts: '2026-12-16T10:00:00.000Z' };

const notes = (): readonly (readonly [name: string, note: RecordNote])[] =>
  RECORD_KINDS.flatMap((kind): readonly (readonly [string, RecordNote])[] => {
    const base = { about: 'record', kind, meeting, termsVersion: '1.4' } as const;
    const proposed = { ...base, says: 'proposed', matter: { kind: 'recordProposed', record: 'record', meeting: MEETING_ID } } as const;
    const due = { ...base, says: 'due', matter: { kind: 'recordDue', meeting: MEETING_ID, record: kind }, day: '2026-12-23' } as const;
    return [
      [`recordProposed-${kind}`, { ...proposed, actions: { raised: 3, carried: 2, closed: 1 }, decisions: 2, nil: false, leftOut: 1, agreedAt: '2027-01-06T10:00:00.000Z' }],
      [`recordProposed-${kind}-nil`, { ...proposed, actions: { raised: 0, carried: 0, closed: 0 }, decisions: 0, nil: true, leftOut: 0, agreedAt: null }],
      [`recordDue-${kind}`, { ...due, drafted: false, stated: false }],
      [`recordDue-${kind}-draft`, { ...due, drafted: true, stated: true }],
    ];
  });

export const recordCards = (language: Language): readonly (readonly [name: string, message: Message])[] =>
  notes().map(([name, note]) => [`notice-${name}`, noteCard(note, { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: name.endsWith('draft') ? null : CLAUSE, group: GROUP })]);
