import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChallengeView, RiskView } from '../../shared/contract/risks.ts';
import { RISK_LIMITS } from '../../shared/domain/risk.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { TextForm } from './text-form.tsx';
import { deedsOn } from './view.ts';
import { useRisksWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly risk: RiskView;
}

const Answer = ({ desk, risk, asked }: Props & { readonly asked: ChallengeView }): ReactElement => {
  const { risksPage: say, format } = useRisksWords();
  const { page: { group }, open, show, close, save } = desk;
  const form = `answer/${asked.id}`;
  if (asked.answer !== null) {
    return (
      <div className="risk-answer">
        <p className="faint">{say.answered(asked.answerName === null || asked.answerName === '' ? say.former : asked.answerName, format.date(group.zone, asked.answer.at))}</p>
        <p className="told"><Theirs>{asked.answer.text}</Theirs></p>
      </div>
    );
  }
  if (open === form) {
    return (
      <TextForm label={`${say.answer}${say.about(risk.ref)}`} button={say.answer} field="text" question={say.answerText} limit={RISK_LIMITS.challenge} close={close}
        send={async (text) => save('answerRiskChallenge', say.said.answerRiskChallenge(risk.ref))({ group: group.id, risk: risk.id, challenge: asked.id, text })} />
    );
  }
  return (
    <div className="risk-answer">
      <Chip tone="warn">{say.unanswered}</Chip>
      {(risk.mine || risk.mayChange) && <Button size="small" data-opens={form} onClick={() => { show(form); }}>{say.answer}<span className="unseen">: {asked.text.slice(0, 80)}</span></Button>}
    </div>
  );
};

/** Who doubted it, and what its owner said to that. */
export const Challenges = ({ desk, risk }: Props): ReactElement => {
  const { risksPage: say, format } = useRisksWords();
  const { page, open, show, close, save } = desk;
  const { group } = page;
  const form = `challenge/${risk.id}`;
  const mayChallenge = deedsOn(risk, page).includes('challenge');
  return (
    <Card title={say.challenges} aside={mayChallenge && open !== form && <Button size="small" data-opens={form} onClick={() => { show(form); }}>{say.challenge}</Button>}>
      {open === form && (
        <TextForm label={`${say.challenge}${say.about(risk.ref)}`} button={say.challenge} field="text" question={say.challengeText} hint={say.challengeHint} limit={RISK_LIMITS.challenge} close={close}
          send={async (text) => save('challengeRisk', say.said.challengeRisk(risk.ref))({ group: group.id, risk: risk.id, text })} />
      )}
      {risk.challenges.length === 0 ? <p className="faint">{say.noChallenges} {open !== form && say.challengeHint}</p> : (
        <ol className="rows">
          {risk.challenges.toReversed().map((asked) => (
            <li key={asked.id}>
              <p className="faint">{say.challengedBy(asked.byName === '' ? say.former : asked.byName, format.date(group.zone, asked.at))}</p>
              <p className="told"><Theirs>{asked.text}</Theirs></p>
              <Answer desk={desk} risk={risk} asked={asked} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
};
