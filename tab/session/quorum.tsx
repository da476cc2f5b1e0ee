import type { ReactElement } from 'react';
import type { SessionPage } from '../../shared/contract/session.ts';
import { Chip } from '../frame/chip.tsx';
import { Quote } from '../frame/quote.tsx';
import { useSessionWords } from './words.ts';

/** Whether there is a quorum at this moment, and what may be done without one. */
export const Quorum = ({ page: { quorum, quorumClause, inquorate, register } }: { readonly page: SessionPage }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { present, needed, quorate } = quorum;
  if (!register.begun) return <div className="session-quorum"><p><Chip tone="calm">{say.quorum}</Chip></p><p>{say.nobody} <span className="faint">{say.present(present, needed)}</span></p></div>;
  return (
    <div className="session-quorum">
      <p><Chip tone={quorate ? 'good' : 'bad'}>{quorate ? say.quorate : say.inquorate}</Chip> {say.present(present, needed)}</p>
      <output className="unseen">{quorate ? '' : say.inquorate}</output>
      {!quorate && (
        <div>
          {present >= needed && <><p>{say.roleMissing}</p><Quote clause={quorumClause} /></>}
          <p>{say.course(inquorate.course, inquorate.afterMinutes)}</p>
          <Quote clause={inquorate.clause} />
        </div>
      )}
    </div>
  );
};
