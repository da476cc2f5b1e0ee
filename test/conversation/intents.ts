import type { Intent } from '../../bot/conversation/intent.ts';
import type { Aside, Doubt, Offer } from '../../bot/usecases/outcome.ts';
import type { ApologyReason } from '../../shared/domain/attendance.ts';
import type { Rag } from '../../shared/domain/workstream.ts';

/** Short ways to write what is understood. */
export const GROUPS = ['ICT & Digital Services Steering Group', 'Digital Steering Group'];
export const DIGITAL = 'Digital Steering Group';

export type Row = readonly [text: string, intent: Intent];
export type Rows = Readonly<Record<string, readonly Row[]>>;

export const ask = (kind: 'nextMeeting' | 'agenda' | 'quorum' | 'status', group: string | null = null): Intent => (kind === 'agenda' ? { kind, group, meeting: null } : { kind, group });
export const say = (kind: 'attend' | 'withdraw', group: string | null = null): Intent => ({ kind, group, meeting: null });
export const sorry = (reason: ApologyReason | null, substitute: string | null, group: string | null = null): Intent => ({ kind: 'apologise', group, meeting: null, reason, substitute });
/** what is said of a green is its evidence */
export const report = (number: number, rag: Rag, said: string, more: { readonly ask?: string; readonly backBy?: string; readonly despite?: string } = {}, group: string | null = null): Intent => ({
  kind: 'reportStatus', group, named: { number }, told: { rag, reason: rag === 'green' ? '' : said, ask: '', backBy: '', evidence: rag === 'green' ? said : '', despite: '', ...more },
});
export const unclear = (about: 'apologies' | 'attending' | 'status', because: Doubt): Intent => ({ kind: 'unclear', about, because });
export const aside = (which: Aside): Intent => ({ kind: 'aside', aside: which });
export const meant = (question: Offer): Intent => ({ kind: 'spelling', meant: question });
