import type { ReactElement } from 'react';
import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { changedFields, type Drafted, type RiskDraft } from './view.ts';
import { useRisksWords, type RisksWords } from './words.ts';

interface Props {
  readonly was: RiskDraft;
  readonly risk: RiskView;
  readonly page: RisksPage;
}

const valueOf = (field: Drafted, { risk, page }: Omit<Props, 'was'>, { risksPage: say }: RisksWords): string => {
  switch (field) {
    case 'title':
    case 'detail':
    case 'mitigation':
      return risk[field];
    case 'stream':
      return say.stream(risk.stream);
    case 'workstream':
      return page.workstreams.find(({ id }) => id === risk.workstream)?.title ?? say.noWorkstream;
    case 'owner':
      return risk.ownerName === '' ? say.former : risk.ownerName;
    case 'likelihood':
      return say.likelihood(risk.likelihood);
    case 'impact':
      return say.impact(risk.impact);
    case 'nextReview':
      return say.reviewOn(risk.nextReview);
  }
};

/** What somebody else has made of it, beside what is entered here. */
export const Conflict = ({ was, risk, page }: Props): ReactElement => {
  const words = useRisksWords();
  const { risksPage: say } = words;
  return (
    <div className="banner risk-conflict">
      <Shape tone="warn" size={20} />
      <div className="say"><p>{say.conflict}</p><ul className="bullets">{changedFields(was, risk).map((field) => <li key={field}><Theirs>{say.now(field, valueOf(field, { risk, page }, words))}</Theirs></li>)}</ul></div>
    </div>
  );
};
