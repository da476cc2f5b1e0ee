import type { AgendaItem, Purpose } from './agenda.ts';
import { itemProblems } from './agenda-edit.ts';
import type { FormProblem } from './form-problem.ts';
import type { ItemId, MeetingId, PersonId, ProposalId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import type { Instant } from './time.ts';

export const PROPOSAL_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** How long an item takes where nobody says. */
export const USUAL_MINUTES = 10;
const WHY_LIMIT = 1000;

/** An item that somebody asks for. */
export interface Proposal {
  readonly id: ProposalId;
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes: number;
  readonly presenter: string | null;
  readonly why: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** null: whichever comes next */
  readonly meeting: MeetingId | null;
  readonly state: ProposalState;
  readonly settled: { readonly by: PersonId; readonly at: Instant; readonly note: string | null; readonly meeting: MeetingId | null; readonly item: ItemId | null } | null;
}

type Asked = Pick<Proposal, 'title' | 'purpose' | 'minutes' | 'presenter' | 'why'>;

export const proposalProblems = (asked: Asked): readonly FormProblem[] => [
  ...itemProblems(asked),
  ...(asked.why.length > WHY_LIMIT ? [{ field: 'why', kind: 'tooLong', limit: WHY_LIMIT } as const] : []),
];

interface By {
  readonly by: PersonId;
  readonly at: Instant;
}

/** What somebody asks for becomes an item of an agenda only here. */
export const acceptProposal = (proposal: Proposal, { by, at }: By, meeting: MeetingId, item: ItemId): Result<{ readonly proposal: Proposal; readonly item: AgendaItem }> => {
  if (proposal.state !== 'open') return refuse({ why: 'alreadySettled' });
  const { title, purpose, minutes, presenter } = proposal;
  return done({
    proposal: { ...proposal, state: 'accepted', settled: { by, at, note: null, meeting, item } },
    item: { id: item, number: 0, title, purpose, minutes, presenter, papers: [], standing: null },
  });
};

/** A "no" says why. */
export const declineProposal = (proposal: Proposal, { by, at }: By, note: string): Result<Proposal> => {
  if (proposal.state !== 'open') return refuse({ why: 'alreadySettled' });
  if (note.trim() === '') return refuse({ why: 'notReady', problems: [{ field: 'note', kind: 'missing' }] });
  return done({ ...proposal, state: 'declined', settled: { by, at, note: note.trim(), meeting: null, item: null } });
};

export const withdrawProposal = (proposal: Proposal, { by, at }: By): Result<Proposal> => {
  if (proposal.state !== 'open') return refuse({ why: 'alreadySettled' });
  if (proposal.by !== by) return refuse({ why: 'notFound' });
  return done({ ...proposal, state: 'withdrawn', settled: { by, at, note: null, meeting: null, item: null } });
};
