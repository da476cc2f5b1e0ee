import { Button, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AgendaPage } from '../../shared/contract/agenda.ts';
import type { AgendaChange } from '../../shared/domain/agenda-changes.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { Rule } from '../frame/rule.tsx';
import { useSending } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Trouble } from '../api.ts';
import type { Desk } from './desk.ts';
import { deedsOn, TONE } from './view.ts';
import { useAgendaWords } from './words.ts';

export const Changes = ({ changes }: { readonly changes: readonly AgendaChange[] }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  return <ul className="bullets">{changes.map((change) => <li key={`${change.kind} ${change.item}`}><Theirs>{say.change(change)}</Theirs></li>)}</ul>;
};

interface ReasonProps {
  readonly label: string;
  readonly ask: string | null;
  readonly button: string;
  /** null: no reason is asked for */
  readonly reason: string | null;
  readonly post: (reason: string | null) => Promise<Trouble | null>;
  readonly close: () => void;
}

/** Asks before something is posted, and for the reason where it is late. */
const ReasonForm = ({ label, ask, button, reason, post, close }: ReasonProps): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const { form, busy, send } = useSending(close);
  const [typed, setTyped] = useState(reason ?? '');
  const submit = (): void => { send(async () => post(reason === null ? null : typed)); };
  return (
    <Form label={label} state={form} submit={submit}>
      {ask !== null && <p>{ask}</p>}
      {reason !== null && <FormField name="reason" label={say.whyLate} hint={say.whyLateHint} required><Textarea value={typed} resize="vertical" onChange={(_, { value }) => { setTyped(value); }} /></FormField>}
      <FormEnds busy={busy} label={button} cancel={close} />
    </Form>
  );
};

/** Later than the terms ask: said to everybody, with the sentence that asks, and why. */
const Breach = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { page, open, show, close, save, about, working } = desk;
  const { agendaPage: say } = useAgendaWords();
  const deeds = deedsOn(page, working.dirty);
  if (!deeds.isBreach) return null;
  const { clock, late, termsVersion } = page;
  return (
    <div className="fact bad">
      <p><Shape tone="bad" /> {say.late(clock.lastDay)}</p>
      {late !== null && <p>{say.lateBecause(late.reason, late.byName)}</p>}
      <Rule about={say.whereItStands} clause={clock.clause} version={termsVersion} />
      {deeds.explain && (open === 'late'
        ? <ReasonForm label={say.sayWhy} ask={null} button={say.sayWhy} reason={late?.reason ?? ''} close={close} post={(reason) => save('explainLate')({ ...about, reason: reason ?? '' })} />
        : <div className="buttons"><Button size="small" data-opens="late" onClick={() => { show('late'); }}>{late === null ? say.sayWhy : say.changeWhy}</Button></div>)}
    </div>
  );
};

const Deeds = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { page, open, show, close, save, about, working } = desk;
  const { agendaPage: say } = useAgendaWords();
  const { busy, run, fault } = useDeed();
  const deeds = deedsOn(page, working.dirty);
  const { revision } = page.desk ?? { revision: 0 };
  const take = (name: 'proposeAgenda' | 'agreeAgenda') => (): void => { run(async () => await save(name)({ ...about, revision })); };
  if (open === 'publish') {
    const send = async (reason: string | null): Promise<Trouble | null> => await save('publishAgenda')({ ...about, revision, reason });
    return <ReasonForm label={say.publish} ask={page.state === 'changed' ? null : say.publishAsk} button={page.state === 'changed' ? say.publishChanges : say.publishNow} reason={deeds.needsReason ? '' : null} post={send} close={close} />;
  }
  if (!deeds.propose && !deeds.agree && !deeds.publish) return null;
  return (
    <div className="agenda-deeds">
      {deeds.publish && working.dirty && <p className="faint">{say.saveFirst}</p>}
      <div className="buttons">
        {deeds.publish && <Button appearance={deeds.agree ? 'secondary' : 'primary'} data-opens="publish" disabledFocusable={working.dirty || busy} onClick={() => { show('publish'); }}>{page.state === 'changed' ? say.publishChanges : say.publish}</Button>}
        {deeds.agree && <Button appearance="primary" disabledFocusable={busy} onClick={take('agreeAgenda')}>{say.agree}</Button>}
        {deeds.propose && <Button disabledFocusable={busy} onClick={take('proposeAgenda')}>{say.propose}</Button>}
      </div>
      {fault}
    </div>
  );
};

/** By itself or by hand: what is chosen holds at once. */
const Publishing = ({ desk: { page, save, about } }: { readonly desk: Desk }): ReactElement | null => {
  const { agendaPage: say } = useAgendaWords();
  const { run, fault } = useDeed();
  if (page.desk === null || !page.frame.may.includes('manageAgenda')) return null;
  const choose = (publishing: 'automatic' | 'byHand'): void => { run(async () => await save('setPublishing')({ ...about, publishing })); };
  return (
    <div className="part">
      <FormField name="publishing" label={say.publishing} hint={page.desk.publishing === 'byHand' ? say.byHandHint : ''}>
        <RadioGroup value={page.desk.publishing} onChange={(_, { value }) => { choose(value === 'byHand' ? 'byHand' : 'automatic'); }}>
          <Radio value="automatic" label={say.automatic} />
          <Radio value="byHand" label={say.byHand} />
        </RadioGroup>
      </FormField>
      {fault}
    </div>
  );
};

const History = ({ page: { publications, frame: { group } } }: { readonly page: AgendaPage }): ReactElement | null => {
  const { words: { format } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  if (publications.length === 0) return null;
  return (
    <details className="rule"><summary>{say.history}</summary>
      <ul>{publications.toReversed().map(({ version, byName, at, changes }) => <li key={version}>{say.published(version, byName, format.moment(group.zone, at))}{changes.length > 0 && <Changes changes={changes} />}</li>)}</ul>
    </details>
  );
};

/** How far the agenda has come, and what is to be done next. */
export const Standing = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { words: { format, notice } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { page } = desk;
  const { state, clock, frame: { group: { zone } }, desk: own, itemsBy } = page;
  const { proposed, agreed, pressed } = own ?? { proposed: null, agreed: null, pressed: null };
  const steps = [
    ...(proposed === null ? [] : [say.proposed(proposed.byName, format.moment(zone, proposed.at), proposed.isCurrent)]),
    ...(agreed === null ? [] : [say.agreed(agreed.byName, format.moment(zone, agreed.at), agreed.isCurrent)]),
    ...(pressed === null || state !== 'publishing' ? [] : [say.pressed(pressed.byName, format.moment(zone, pressed.at))]),
  ];
  return (
    <Card title={say.whereItStands} aside={<Chip tone={TONE[state]}>{say.state(state)}</Chip>}>
      <p>{say.stateLine(state)}</p>
      {state !== 'cancelled' && <p className="faint">{notice.line(clock, zone)}{itemsBy !== null && state === 'draft' && ` ${say.itemsBy(itemsBy)}`}</p>}
      {steps.map((step) => <p key={step} className="faint">{step}</p>)}
      <Breach desk={desk} />
      {own !== null && own.changes.length > 0 && state === 'changed' && <details className="rule" open><summary>{say.changesNow}</summary><Changes changes={own.changes} /></details>}
      <Deeds desk={desk} />
      <History page={page} />
      <Publishing desk={desk} />
    </Card>
  );
};
