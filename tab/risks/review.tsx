import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RiskView } from '../../shared/contract/risks.ts';
import { REVIEW_MONTHS } from '../../shared/domain/risk.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import type { Desk } from './desk.ts';
import { useRisksWords } from './words.ts';

type Months = (typeof REVIEW_MONTHS)[number];

const Confirm = ({ desk, risk }: { readonly desk: Desk; readonly risk: RiskView }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { busy, run, fault } = useDeed();
  const [months, setMonths] = useState<Months>(3);
  const press = (): void => {
    run(async () => desk.save('reviewRisk', say.said.reviewRisk(risk.ref))({ group: desk.page.group.id, risk: risk.id, revision: risk.revision, months }));
  };
  return (
    <>
      <div className="risk-confirm">
        <Field label={say.again}>
          <Select value={months.toString()} onChange={(_, { value }) => { setMonths(REVIEW_MONTHS.find((one) => one.toString() === value) ?? 3); }}>
            {REVIEW_MONTHS.map((one) => <option key={one} value={one}>{say.months(one)}</option>)}
          </Select>
        </Field>
        <Button appearance={risk.overdue ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={press}>{say.stillRight}</Button>
      </div>
      <p className="faint">{say.stillRightHint}</p>
      {fault}
    </>
  );
};

/** When it is looked at again, and the one press that says that it is still right. */
export const Review = ({ desk, risk }: { readonly desk: Desk; readonly risk: RiskView }): ReactElement => {
  const { risksPage: say, format } = useRisksWords();
  const last = risk.scores.at(-1);
  return (
    <Card title={say.review} aside={risk.overdue && <Chip tone="bad">{say.overdue}</Chip>}>
      <p>{say.reviewDue(risk.nextReview, risk.overdue)}</p>
      {last !== undefined && <p className="faint">{say.lastLooked(format.date(desk.page.group.zone, last.at), last.byName === '' ? say.former : last.byName)}</p>}
      {risk.mayChange && <Confirm desk={desk} risk={risk} />}
    </Card>
  );
};
