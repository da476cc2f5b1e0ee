import type { Agenda, AgendaItem } from './agenda.ts';
import { changesBetween } from './agenda-changes.ts';
import { hasStarted, type Meeting } from './meeting.ts';
import type { Instant } from './time.ts';

/** publishing: its card is on its way; notPosted: Teams would not take the card; changed: published, and worked on since; closed: the meeting has begun */
export const AGENDA_STATES = ['draft', 'publishing', 'notPosted', 'published', 'changed', 'closed', 'cancelled'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** What has become of the message that publishes it; null: there is none, or it was let go. */
export type Posting = 'onItsWay' | 'failed' | 'stands' | null;

/** The first publication has one key, however often it is asked for: so it is posted once. */
export const publicationKey = ({ id }: Pick<Meeting, 'id'>): string => `agenda/${id}/1`;

/** The agenda of a meeting; one that nobody has worked on is what the meeting itself says. */
export const agendaFor = (meeting: Meeting, agendas: readonly Agenda[]): Agenda => {
  const known = agendas.find((agenda) => agenda.meeting === meeting.id);
  if (known !== undefined) return known;
  const published = meeting.state === 'planned' ? null : meeting.published;
  const publications = published === null ? [] : [{ ...published, by: null, items: meeting.items }];
  return { meeting: meeting.id, revision: 0, items: meeting.items, proposed: null, agreed: null, pressed: null, publications, late: null };
};

/** What everybody was last told; null: nothing yet. */
export const lastPublished = ({ publications }: Pick<Agenda, 'publications'>): readonly AgendaItem[] | null => publications.at(-1)?.items ?? null;

const isChanged = (agenda: Agenda): boolean => {
  const told = lastPublished(agenda);
  return told !== null && changesBetween(told, agenda.items).length > 0;
};

/** Where an agenda stands. A meeting that is cancelled, or has begun, ends every other state. */
export const agendaState = (meeting: Meeting, agenda: Agenda, posting: Posting, now: Instant): AgendaState => {
  if (meeting.state === 'cancelled') return 'cancelled';
  if (hasStarted(meeting, now)) return 'closed';
  if (meeting.state === 'called') return isChanged(agenda) ? 'changed' : 'published';
  if (posting === 'onItsWay' || posting === 'stands') return 'publishing';
  return posting === 'failed' ? 'notPosted' : 'draft';
};

/** It is worked on until the meeting begins; while its card is on its way, what members see stays as the card says it. */
export const isOpenToWork = (state: AgendaState): boolean => state !== 'closed' && state !== 'cancelled';
