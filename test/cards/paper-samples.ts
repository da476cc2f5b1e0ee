import type { NoteDrawing } from '../../bot/cards/note-drawing.ts';
import { paperNoteCard } from '../../bot/cards/paper-notes.ts';
import type { Message } from '../../bot/ports.ts';
import type { PaperNote } from '../../bot/usecases/papers/paper-notes.ts';
import type { Language } from '../../shared/domain/group.ts';
import { CLEARERS } from '../../shared/domain/paper.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, MEETING_ID, NOTICE_ID, NOW } from './samples.ts';

const paper = '01970000-0000-7000-8000-000000000901';
const meeting = { id: MEETING_ID, subject: 'Steering group [winter]', starts: '2027-01-06T10:00:00.000Z' };

/** Somebody is asked for comments; the last one on a paper that is not named. */
const NOTES: readonly PaperNote[] = CLEARERS.map((clearer, at) => ({
  about: 'paper', matter: { kind: 'clearanceAsked', paper, clearer, meeting: MEETING_ID }, clearer, title: at === 2 ? null : 'Digital *Strategy*', meeting,
  askedBy: at === 1 ? '' : PEOPLE.secretary.name, due: at === 0 ? null : '2026-12-30', isDue: at === 2,
}));

export const drawingOf = (language: Language): NoteDrawing => ({ language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: null, group: GROUP });

export const paperCards = (language: Language): readonly (readonly [name: string, message: Message])[] =>
  NOTES.map((note) => [`notice-clearanceAsked-${note.clearer}`, paperNoteCard(note, drawingOf(language))] as const);
