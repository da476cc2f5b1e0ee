import type { SessionPage } from '../../shared/contract/session.ts';
import type { NoteLine } from '../../shared/domain/note-line.ts';
import { useDecisionsWords } from '../decisions/words.ts';
import { nameOf } from './view.ts';
import { useSessionWords } from './words.ts';

/** A line as it is understood so far, said back while it is written. */
export const useReading = (read: NoteLine, page: SessionPage): string => {
  const { sessionPage: { reads }, format } = useSessionWords();
  const { decision } = useDecisionsWords();
  switch (read.kind) {
    case 'action':
      return reads.action(read.title, read.owner?.kind === 'found' ? nameOf(page, read.owner.person) : null, read.due?.kind === 'day' ? format.day(read.due.day) : null);
    case 'decision':
      return reads.decision(read.outcome === null ? null : decision.outcome(read.outcome));
    case 'interest':
      return reads.interest(read.person?.kind === 'found' ? nameOf(page, read.person.person) : null, read.leaves);
    case 'note':
      return reads.note;
  }
};
