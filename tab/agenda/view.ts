import type { AgendaDesk, AgendaPage } from '../../shared/contract/agenda.ts';
import { changesBetween } from '../../shared/domain/agenda-changes.ts';
import { isOpenToWork, type AgendaState } from '../../shared/domain/agenda-state.ts';
import { mergedItems, type Clash } from '../../shared/domain/agenda-merge.ts';
import type { AgendaItem, TemplateItem } from '../../shared/domain/agenda.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import type { Tone } from '../frame/tone.ts';

export const TONE: Readonly<Record<AgendaState, Tone>> = {
  draft: 'calm', publishing: 'warn', notPosted: 'bad', published: 'good', changed: 'warn', closed: 'calm', cancelled: 'away',
};

type Based = Pick<AgendaDesk, 'revision' | 'items'>;

/** What somebody has done to an agenda and not saved yet. */
export interface Work {
  /** what it was made of */
  readonly base: Based;
  readonly items: readonly AgendaItem[];
  /** the lists before, the latest last */
  readonly past: readonly (readonly AgendaItem[])[];
  /** where both had changed the same thing, until it is saved */
  readonly clashes: readonly Clash[];
}

/** So many steps can be undone. */
const MOST_STEPS = 50;

export const begun = ({ revision, items }: Based): Work => ({ base: { revision, items }, items, past: [], clashes: [] });

export const isDirty = ({ base, items }: Work): boolean => base.items !== items && changesBetween(base.items, items).length > 0;

/** Untouched work follows what is stored; what somebody has changed stays. */
export const following = (work: Work | undefined, desk: Based): Work => (work === undefined || !isDirty(work) ? begun(desk) : work);

/** Somebody else has saved since. */
export const isOvertaken = (work: Work, desk: Based): boolean => isDirty(work) && work.base.revision !== desk.revision;

export const changed = (work: Work, items: readonly AgendaItem[]): Work => ({ ...work, items, past: [...work.past.slice(1 - MOST_STEPS), work.items] });

export const undone = (work: Work): Work => {
  const items = work.past.at(-1);
  return items === undefined ? work : { ...work, items, past: work.past.slice(0, -1) };
};

/** Mine on top of theirs; nothing of mine is lost, and where both wrote it is said. */
export const putTogether = (work: Work, desk: Based): Work => {
  const { items, clashes } = mergedItems(work.base.items, work.items, desk.items);
  return { base: { revision: desk.revision, items: desk.items }, items, past: [...work.past, work.items], clashes };
};

/** Papers come from elsewhere: of an item that is known they are shown as they are now. */
export const withPapers = (items: readonly AgendaItem[], stored: readonly AgendaItem[]): readonly AgendaItem[] => {
  const papers = new Map(stored.map((item) => [item.id, item.papers]));
  return items.map((item) => ({ ...item, papers: papers.get(item.id) ?? item.papers }));
};

/** Unsaved work outlives a look at another page. */
export const KEPT = new Map<MeetingId, Work>();

/** What may be done with the page as it stands. */
export const deedsOn = ({ state, desk, frame, clock, late }: AgendaPage, dirty: boolean) => {
  const may = (deed: AgendaPage['frame']['may'][number]): boolean => frame.may.includes(deed);
  const isBefore = state === 'draft' || state === 'notPosted';
  return {
    edit: may('manageAgenda') && isOpenToWork(state),
    propose: may('manageAgenda') && isBefore && !dirty && desk?.proposed?.isCurrent !== true && desk?.agreed?.isCurrent !== true,
    /** what stands in the channel as it is, nobody asks the chair about any more */
    agree: may('agreeAgenda') && isOpenToWork(state) && state !== 'published' && !dirty && desk?.agreed?.isCurrent !== true,
    publish: may('manageAgenda') && (state === 'draft' || state === 'changed'),
    /** its last day is over: whoever publishes says why */
    needsReason: state === 'draft' && clock.state === 'overdue',
    explain: may('manageAgenda') && (clock.state === 'late' || (clock.state === 'overdue' && state !== 'draft')) && state !== 'cancelled',
    isBreach: state !== 'cancelled' && (clock.state === 'late' || clock.state === 'overdue' || late !== null),
    settle: may('settleProposals'),
    proposeItem: may('proposeItem'),
  };
};

/** The order of business as a list that can be worked on; its items go by their first places. */
export const templateItems = (items: readonly TemplateItem[]): readonly AgendaItem[] => items.map((item, at) => ({ ...item, id: `template-${at}` }));

export const templateOf = (items: readonly Omit<AgendaItem, 'id'>[]) => items.map(({ title, purpose, presenter, minutes, standing }) => ({ title, purpose, presenter, minutes, standing }));
