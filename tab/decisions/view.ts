import type { InputOf } from '../../shared/contract/api.ts';
import type { DecisionForm, DecisionsPage, DecisionView } from '../../shared/contract/decisions.ts';
import type { DecisionOutcome, Vote } from '../../shared/domain/decision.ts';
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts';
import type { EarlierList } from '../frame/earlier-list.ts';
import type { Tone } from '../frame/tone.ts';

/** What is looked for. */
export interface Looking {
  readonly words: string;
  readonly outcome: DecisionOutcome | '';
}

export const LOOKING: Looking = { words: '', outcome: '' };
export const queryOf = ({ words, outcome }: Looking): Omit<InputOf<'decisions'>, 'group'> => ({ words: words.trim(), ...(outcome !== '' && { outcome }) });

/** How the page holds what was decided: of all of it the latest comes first. */
export const LISTED: EarlierList<DecisionsPage, DecisionView> = {
  name: 'decisions', rowsOf: ({ decisions }) => decisions, endedOf: ({ ended }) => ended, isEnded: () => true,
  withRows: (page, decisions, ended) => ({ ...page, ended, decisions: decisions.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1)) }),
};

const TONE: Readonly<Record<DecisionOutcome, Tone>> = { approved: 'good', approvedWithConditions: 'good', challengedBack: 'warn', deferred: 'warn', declined: 'away', noted: 'calm' };
export const toneOf = ({ outcome, state }: Pick<DecisionView, 'outcome' | 'state'>): Tone => (state === 'held' ? 'warn' : state === 'lapsed' ? 'away' : TONE[outcome]);

/** What is entered of a decision; a vote as it is typed. */
export interface DecisionDraft {
  readonly item: ItemId | null;
  readonly about: string;
  readonly text: string;
  readonly outcome: DecisionOutcome;
  readonly reasons: string;
  readonly conditions: string;
  readonly spendsMoney: boolean;
  readonly optionsRejected: string;
  readonly conflicts: string;
  readonly dissent: string;
  readonly effective: string;
  readonly votes: Readonly<Record<'for' | 'against' | 'abstained', string>>;
  readonly casting: Vote['casting'];
  readonly restricted: boolean;
}

export const DRAFT: DecisionDraft = {
  item: null, about: '', text: '', outcome: 'approved', reasons: '', conditions: '', spendsMoney: false, optionsRejected: '', conflicts: '', dissent: '', effective: '',
  votes: { for: '', against: '', abstained: '' }, casting: null, restricted: false,
};

/** Another item: what it is about follows, unless somebody has put it in other words. What is about a restricted paper is kept to its readers until somebody says otherwise. */
export const withItem = (draft: DecisionDraft, items: DecisionForm['items'], item: ItemId | null): DecisionDraft => {
  const before = items.find(({ id }) => id === draft.item);
  const chosen = items.find(({ id }) => id === item);
  const follows = draft.about.trim() === '' || draft.about === before?.title;
  return { ...draft, item: chosen?.id ?? null, about: follows ? (chosen?.title ?? '') : draft.about, restricted: chosen?.restricted ?? false };
};

const voteOf = ({ votes, casting }: DecisionDraft): Vote | null => {
  if (votes.for === '' && votes.against === '' && votes.abstained === '') return null;
  return { for: Number(votes.for), against: Number(votes.against), abstained: Number(votes.abstained), casting };
};

/** Fields that are not shown are not sent. */
export const inputOf = (group: string, meeting: MeetingId, draft: DecisionDraft, votes: boolean): InputOf<'recordDecision'> => ({
  group, meeting, item: draft.item, about: draft.about, text: draft.text, outcome: draft.outcome, reasons: draft.reasons,
  conditions: draft.outcome === 'approvedWithConditions' ? draft.conditions : null,
  spendsMoney: draft.spendsMoney, optionsRejected: draft.optionsRejected, conflicts: draft.spendsMoney ? draft.conflicts : null,
  dissent: draft.dissent, vote: votes ? voteOf(draft) : null, effective: draft.effective === '' ? null : draft.effective, restricted: draft.restricted,
});
