import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RiskView } from '../../shared/contract/risks.ts';
import { RISK_LIMITS } from '../../shared/domain/risk.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Form } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import { Challenges } from './challenges.tsx';
import type { Desk } from './desk.ts';
import { Lock, Padlock, Score } from './list.tsx';
import { Review } from './review.tsx';
import { ChangeForm, Readers } from './risk-form.tsx';
import { Strip } from './strip.tsx';
import { TextForm } from './text-form.tsx';
import { deedsOn, type RiskDeed } from './view.ts';
import { useRisksWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly risk: RiskView;
}

const RestrictForm = ({ desk, risk }: Props): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { form, busy, send } = useSending(desk.close);
  const [readers, setReaders] = useState<readonly string[]>(risk.readers ?? []);
  const [lifted, setLifted] = useState(false);
  const { page } = desk;
  const submit = (): void => {
    send(async () => desk.save('restrictRisk', say.said.restrictRisk(risk.ref))({ group: page.group.id, risk: risk.id, revision: risk.revision, readers: lifted ? null : [...readers] }));
  };
  return (
    <Form label={`${say.readersOf}${say.about(risk.ref)}`} state={form} submit={submit}>
      {risk.readers !== null && <Checkbox label={say.lift} checked={lifted} onChange={(_, { checked }) => { setLifted(checked === true); }} />}
      {!lifted && <Readers page={page} readers={readers} change={setReaders} />}
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};

const Deeds = ({ desk, risk }: Props): ReactElement | null => {
  const { risksPage: say } = useRisksWords();
  const { busy, run, fault } = useDeed();
  const { page, open, show, close, save, note } = desk;
  const at = { group: page.group.id, risk: risk.id, revision: risk.revision };
  const reopen = (): void => {
    run(async () => {
      const trouble = await save('reopenRisk', say.said.reopenRisk(risk.ref))(at);
      if (trouble === null) note({ risk: risk.id, deed: 'reopenRisk', said: say.said.reopenRisk(risk.ref), why: risk.closed?.why ?? '' });
      return trouble;
    });
  };
  const sendClosed = async (why: string) => {
    const trouble = await save('closeRisk', say.said.closeRisk(risk.ref))({ ...at, why });
    if (trouble === null) note({ risk: risk.id, deed: 'closeRisk', said: say.said.closeRisk(risk.ref), why });
    return trouble;
  };
  if (open === `change/${risk.id}`) return <ChangeForm desk={desk} risk={risk} />;
  if (open === `restrict/${risk.id}`) return <RestrictForm desk={desk} risk={risk} />;
  if (open === `close/${risk.id}`) {
    return <TextForm label={`${say.close}${say.about(risk.ref)}`} button={say.close} field="why" question={say.field.why} hint={say.whyHint} limit={RISK_LIMITS.why} close={close} send={sendClosed} />;
  }
  const labels: Partial<Readonly<Record<RiskDeed, string>>> = { change: say.change, restrict: risk.readers === null ? say.restrict : say.readersOf, close: say.close };
  const deeds = deedsOn(risk, page);
  return (
    <>
      <div className="buttons">
        {deeds.map((deed) => (labels[deed] === undefined ? null : <Button key={deed} size="small" data-opens={`${deed}/${risk.id}`} onClick={() => { show(`${deed}/${risk.id}`); }}>{labels[deed]}<span className="unseen">{say.about(risk.ref)}</span></Button>))}
        {deeds.includes('reopen') && <Button size="small" disabledFocusable={busy} onClick={reopen}>{say.reopen}<span className="unseen">{say.about(risk.ref)}</span></Button>}
      </div>
      {fault}
    </>
  );
};

const Facts = ({ desk: { page }, risk }: Props): ReactElement => {
  const { risksPage: say, format } = useRisksWords();
  const { zone } = page.group;
  const workstream = page.workstreams.find(({ id }) => id === risk.workstream);
  const person = (name: string | null): string => (name === null || name === '' ? say.former : name);
  const facts: readonly (readonly [string, string])[] = [
    [say.field.owner, person(risk.ownerName)], [say.field.likelihood, say.likelihood(risk.likelihood)], [say.field.impact, say.impact(risk.impact)], [say.field.stream, say.stream(risk.stream)],
    ...(workstream === undefined ? [] : [[say.field.workstream, say.whole(workstream.number, workstream.title)] as const]),
  ];
  return (
    <>
      <dl className="risk-facts">{facts.map(([name, value]) => <div key={name}><dt className="faint">{name}</dt><dd>{value}</dd></div>)}</dl>
      {risk.readerNames !== null && <p className="risk-readby"><Lock /><span>{say.readBy(risk.readerNames)}</span></p>}
      {risk.detail !== '' && <div className="part"><h3>{say.field.detail}</h3><p className="told"><Theirs>{risk.detail}</Theirs></p></div>}
      <div className="part"><h3>{say.field.mitigation}</h3>{risk.mitigation === '' ? <p className="faint">{say.noMitigation}</p> : <p className="told"><Theirs>{risk.mitigation}</Theirs></p>}</div>
      {risk.closed !== null && <div className="part"><h3>{say.closedWhy}</h3><p className="told"><Theirs>{risk.closed.why}</Theirs></p><p className="faint">{say.closedBy(person(risk.closedName), format.date(zone, risk.closed.at))}</p></div>}
      <p className="faint">{say.raised(person(risk.raisedName), format.date(zone, risk.raised.at))}</p>
    </>
  );
};

/** One risk: what it is, how it is scored and mitigated, when it is looked at again, and who doubts it. */
export const One = ({ desk, risk }: Props): ReactElement => {
  const { risksPage: say } = useRisksWords();
  return (
    <div className="risk-one">
      <Card title={risk.ref} className="risk-main" aside={<span className="chips"><Score risk={risk} />{risk.state === 'closed' && <span className="chip away">{say.state('closed')}</span>}{risk.readers !== null && <Padlock />}</span>}>
        <Facts desk={desk} risk={risk} />
        <Deeds desk={desk} risk={risk} />
      </Card>
      <div className="column">
        {risk.state === 'open' && <Review desk={desk} risk={risk} />}
        <Strip risk={risk} zone={desk.page.group.zone} />
      </div>
      <Challenges desk={desk} risk={risk} />
    </div>
  );
};
