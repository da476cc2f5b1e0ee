import type { ReactElement } from 'react';
import type { ProgrammePage, StrategyView } from '../../shared/contract/programme.ts';
import { Theirs } from '../frame/theirs.tsx';
import { useWorkstreamsWords } from './words.ts';

/** What is known of a strategy beside its text. */
export const StrategyFacts = ({ strategy, page }: { readonly strategy: StrategyView; readonly page: ProgrammePage }): ReactElement => {
  const { workstreamsPage: say, format } = useWorkstreamsWords();
  const { from, until, published, ownerPost, ownerName, reviewed, nextReview, restsOn } = strategy;
  const rests = page.strategies.find(({ id }) => id === restsOn);
  return (
    <dl className="strategy-facts">
      <div><dt>{say.period}</dt><dd>{say.periodOf(from, until)}</dd></div>
      {published !== null && <div><dt>{say.field.published}</dt><dd>{format.day(published)}</dd></div>}
      <div><dt>{say.field.ownerPost}</dt><dd><Theirs>{say.holder(ownerPost, ownerName)}</Theirs></dd></div>
      <div><dt>{say.field.reviewed}</dt><dd>{reviewed === null ? say.notYet : format.day(reviewed)}</dd></div>
      <div><dt>{say.field.nextReview}</dt><dd>{nextReview === null ? say.noDay : format.day(nextReview)}</dd></div>
      {rests !== undefined && <div><dt>{say.field.restsOn}</dt><dd><Theirs>{rests.title}</Theirs></dd></div>}
    </dl>
  );
};
