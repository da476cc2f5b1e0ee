import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { hasStarted } from '../../../shared/domain/meeting.ts';
import { lineOf, mayOpen, type Clearer } from '../../../shared/domain/paper.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type PaperMatter = Extract<NoteMatter, { readonly kind: 'clearanceAsked' }>;

export interface PaperNote {
  readonly about: 'paper';
  readonly matter: PaperMatter;
  readonly clearer: Clearer;
  /** as everybody may see it; null: restricted, and so not named in a message */
  readonly title: string | null;
  readonly meeting: Pick<Meeting, 'id' | 'subject' | 'starts'>;
  readonly askedBy: string;
  readonly due: Day | null;
  /** the day has come */
  readonly isDue: boolean;
}

/** Null: it has been said, somebody else is asked now, or the meeting is over or cancelled. */
export const paperNote = async ({ records, group, to, now }: NoteAsked, matter: PaperMatter): Promise<PaperNote | null> => {
  const paper = (await records.papers.get(matter.paper))?.value;
  const meeting = (await records.meetings.get(matter.meeting))?.meeting;
  const clearance = paper?.clearances.find(({ clearer }) => clearer === matter.clearer);
  if (paper === undefined || meeting === undefined || clearance === undefined) return null;
  const { asked, given } = clearance;
  if (asked === null || given !== null || asked.of !== to || meeting.state === 'cancelled' || hasStarted(meeting, now)) return null;
  if (!mayOpen(paper, { person: asked.of, officer: false, standsFor: [] })) return null;
  const line = lineOf(paper);
  return {
    about: 'paper', matter, clearer: matter.clearer, title: line.restricted ? null : line.title, meeting,
    askedBy: (await records.people.get([asked.by])).get(asked.by)?.name ?? '', due: asked.due, isDue: asked.due !== null && dayIn(group.zone, now) >= asked.due,
  };
};
