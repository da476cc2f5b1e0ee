import type { EntryView, NoteLineInput, SessionPage, SessionPerson } from '../../shared/contract/session.ts';
import type { DecisionOutcome } from '../../shared/domain/decision.ts';
import type { ItemId, PersonId } from '../../shared/domain/ids.ts';
import { needsOf, readLine, type LineContext, type Need, type NoteLine } from '../../shared/domain/note-line.ts';
import { timingOf, type Timing } from '../../shared/domain/session-run.ts';
import type { Day, Instant } from '../../shared/domain/time.ts';
import type { Tone } from '../frame/tone.ts';

export const isOpen = ({ session }: Pick<SessionPage, 'session'>): boolean => session !== null && session.closed === null;

export const mayNote = (page: SessionPage): boolean => isOpen(page) && page.frame.may.includes('noteInSession');
export const mayRun = (page: SessionPage): boolean => page.frame.may.includes('runSession');

export const contextOf = ({ named, today, nextMeeting }: SessionPage): LineContext => ({ people: named, today, nextMeeting });

export const timing = ({ items, session, frame }: SessionPage, at: Instant): Timing => timingOf(items, session, frame.meeting, session?.closed?.at ?? at);

export const minutesUntil = (from: Instant, to: Instant): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

/** What was asked back of a line. */
export type More = Partial<Pick<NoteLineInput, 'action' | 'decision' | 'interest'>>;

/** What a line says so far, and what it leaves open. */
export const readingOf = (line: string, page: SessionPage): { readonly read: NoteLine; readonly needs: readonly Need[] } => {
  const read = readLine(line, contextOf(page));
  return { read, needs: needsOf(read) };
};

export const nameOf = ({ named }: Pick<SessionPage, 'named'>, person: PersonId): string => named.find(({ id }) => id === person)?.name ?? '';

const foundIn = (read: { readonly kind: string; readonly person?: PersonId } | null): PersonId => (read?.kind === 'found' ? (read.person ?? '') : '');

/** What the form of a line begins with; '' where the line does not say. */
export interface ActionDraft {
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Day;
}

export const actionDraft = (read: Extract<NoteLine, { kind: 'action' }>): ActionDraft => ({ title: read.title, owner: foundIn(read.owner), due: read.due?.kind === 'day' ? read.due.day : '' });

export interface InterestDraft {
  readonly person: PersonId;
  readonly leaves: boolean | null;
}

export const interestDraft = (read: Extract<NoteLine, { kind: 'interest' }>): InterestDraft => ({ person: foundIn(read.person), leaves: read.leaves });

export const outcomeOf = (read: NoteLine): DecisionOutcome | null => (read.kind === 'decision' ? read.outcome : null);

/** Those whom a part of a name may mean; null: it means nobody in particular. */
export const candidatesOf = (read: NoteLine): readonly PersonId[] => {
  const person = read.kind === 'action' ? read.owner : read.kind === 'interest' ? read.person : null;
  return person?.kind === 'several' ? person.people : [];
};

/** The words that were not understood. */
export const unclearIn = (read: NoteLine, need: Need): string | null => {
  const person = read.kind === 'action' ? read.owner : read.kind === 'interest' ? read.person : null;
  if (need === 'owner' || need === 'person') return person?.kind === 'several' ? person.as : null;
  return need === 'due' && read.kind === 'action' && read.due?.kind === 'unclear' ? read.due.as : null;
};

export interface OfItem {
  /** null: the meeting as a whole */
  readonly item: SessionPage['items'][number] | null;
  readonly entries: readonly EntryView[];
}

/**
 * Entries by item, in the order of the agenda; those of the meeting as a whole last. While the meeting is held, what was taken down last stands
 * nearest to the line: the item that is being dealt with first, and in each the newest on top.
 */
export const byItem = (page: SessionPage): readonly OfItem[] => {
  const { items, session } = page;
  const open = isOpen(page);
  const entries = open ? page.entries.toReversed() : page.entries;
  const known = new Set(items.map(({ id }) => id));
  const groups = items.map((item) => ({ item, entries: entries.filter((entry) => entry.item === item.id) }));
  const whole = { item: null, entries: entries.filter(({ item }) => item === null || !known.has(item)) };
  const isNow = ({ item }: OfItem): boolean => open && item !== null && item.id === session?.current;
  return [...groups, whole].filter((group) => group.entries.length > 0).sort((a, b) => Number(isNow(b)) - Number(isNow(a)));
};

export const progressOf = ({ session }: Pick<SessionPage, 'session'>, item: ItemId) => session?.items.find((one) => one.item === item);

export const uncovered = (page: SessionPage): SessionPage['items'] => page.items.filter(({ id }) => (progressOf(page, id)?.covered ?? null) === null);

/** The item beside the current one; undefined: there is none. */
export const beside = ({ items, session }: SessionPage, step: 1 | -1): ItemId | undefined => items[items.findIndex(({ id }) => id === session?.current) + step]?.id;

export const toneOfPerson = ({ here, out, status }: Pick<SessionPerson, 'here' | 'out' | 'status'>): Tone => (out ? 'warn' : here ? 'good' : status === 'expected' ? 'calm' : 'away');

/** Two texts of the same entry in one, the one that stands first. */
export const together = (theirs: string, mine: string): string => (mine.includes(theirs) ? mine : theirs.includes(mine) ? theirs : `${theirs}\n${mine}`);
