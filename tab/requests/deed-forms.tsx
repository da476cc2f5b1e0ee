import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RequestView } from '../../shared/contract/requests.ts';
import { DECISION_OUTCOMES, type DecisionOutcome } from '../../shared/domain/decision.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import { useRequestsWords } from './words.ts';

export interface DeedProps {
  readonly desk: Desk;
  readonly request: RequestView;
}

export const namedBy = ({ page }: Desk, { id, revision }: RequestView) => ({ group: page.group.id, request: id, revision });

/** Asked back or declined, each with its sentence. */
export const NoteForm = ({ desk, request, deed }: DeedProps & { readonly deed: 'askBack' | 'decline' }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const [note, setNote] = useState('');
  const submit = (): void => {
    send(async () => {
      const input = { ...namedBy(desk, request), note };
      if (deed === 'askBack') return await desk.save('askBackRequest', say.did('askBack', request.ref))(input);
      return await desk.settle(request.id, say.did('decline', request.ref), async (said) => await desk.save('declineRequest', said)(input));
    });
  };
  return (
    <Form label={`${say.deed(deed)}${say.about(request.ref)}`} state={form} submit={submit}>
      <FormField name="note" label={say.note[deed]} hint={say.noteHint} required><Textarea resize="vertical" value={note} onChange={(_, { value }) => { setNote(value); }} /></FormField>
      <FormEnds busy={busy} label={say.deed(deed)} cancel={desk.close} />
    </Form>
  );
};

export const PlaceForm = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say, format } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const { meetings, group } = desk.page;
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '');
  if (meetings.length === 0) return <p>{say.noMeetings}</p>;
  const submit = (): void => { send(async () => await desk.settle(request.id, say.did('place', request.ref), async (said) => await desk.save('placeRequest', said)({ ...namedBy(desk, request), meeting }))); };
  return (
    <Form label={`${say.deed('place')}${say.about(request.ref)}`} state={form} submit={submit}>
      <FormField name="meeting" label={say.placeMeeting} hint={say.placeHint}>
        <Select value={meeting} onChange={(_, { value }) => { setMeeting(value); }}>{meetings.map(({ id, starts }) => <option key={id} value={id}>{format.moment(group.zone, starts)}</option>)}</Select>
      </FormField>
      <FormEnds busy={busy} label={say.deed('place')} cancel={desk.close} />
    </Form>
  );
};

export const WithdrawForm = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const submit = (): void => { send(async () => await desk.settle(request.id, say.did('withdraw', request.ref), async (said) => await desk.save('withdrawRequest', said)(namedBy(desk, request)))); };
  return (
    <Form label={`${say.deed('withdraw')}${say.about(request.ref)}`} state={form} submit={submit}>
      <p>{say.withdrawHint}</p>
      <FormEnds busy={busy} label={say.deed('withdraw')} cancel={desk.close} />
    </Form>
  );
};

export const SendOnForm = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const [day, setDay] = useState(desk.page.today);
  const [note, setNote] = useState('');
  const submit = (): void => {
    if (!form.check(day === '' ? [{ field: 'day', message: say.dayNeeded }] : [])) return;
    send(async () => await desk.save('sendRequestOn', say.did('sendOn', request.ref))({ ...namedBy(desk, request), day, note }));
  };
  return (
    <Form label={`${say.deed('sendOn')}${say.about(request.ref)}`} state={form} submit={submit}>
      <div className="pair">
        <FormField name="day" label={say.sentDay} required><Input type="date" max={desk.page.today} value={day} onChange={(_, { value }) => { setDay(value); }} /></FormField>
        <FormField name="note" label={say.note.sendOn}><Input value={note} onChange={(_, { value }) => { setNote(value); }} /></FormField>
      </div>
      <FormEnds busy={busy} label={say.deed('sendOn')} cancel={desk.close} />
    </Form>
  );
};

const PromiseFields = ({ desk, promise, change }: { readonly desk: Desk; readonly promise: Promised; readonly change: (part: Partial<Promised>) => void }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <>
      <FormField name="promise.title" label={say.promiseTitle} required><Input value={promise.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <div className="pair">
        <FormField name="promise.owner" label={say.promiseOwner} required>
          <Select value={promise.owner} onChange={(_, { value }) => { change({ owner: value }); }}><option value="">{say.choose}</option>{desk.page.owners.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
        </FormField>
        <FormField name="promise.due" label={say.promiseDue} required><Input type="date" value={promise.due} onChange={(_, { value }) => { change({ due: value }); }} /></FormField>
      </div>
    </>
  );
};

interface Promised {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
}

/** What was decided, with its reasons or the decision that is recorded, and what somebody promised with it. */
export const DecideForm = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say, decision: words } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const [outcome, setOutcome] = useState<DecisionOutcome>('approved');
  const [text, setText] = useState('');
  const [conditions, setConditions] = useState('');
  const [conflict, setConflict] = useState('');
  const [decision, setDecision] = useState('');
  const [promises, setPromises] = useState(false);
  const [promise, setPromise] = useState<Promised>({ title: '', owner: '', due: '' });
  const hasConditions = outcome === 'approvedWithConditions';
  const submit = (): void => {
    const input = { ...namedBy(desk, request), outcome, text, conditions: hasConditions ? conditions : '', conflict, decision: decision === '' ? null : decision, promise: promises ? promise : null };
    send(async () => await desk.settle(request.id, say.did('decide', request.ref), async (said) => await desk.save('decideRequest', said)(input)));
  };
  return (
    <Form label={`${say.deed('decide')}${say.about(request.ref)}`} state={form} submit={submit}>
      <div className="pair">
        <FormField name="outcome" label={say.decideOutcome}>
          <Select value={outcome} onChange={(_, { value }) => { setOutcome(DECISION_OUTCOMES.find((one) => one === value) ?? 'approved'); }}>{DECISION_OUTCOMES.map((one) => <option key={one} value={one}>{words.outcome(one)}</option>)}</Select>
        </FormField>
        <FormField name="decision" label={say.decideLink}>
          <Select value={decision} onChange={(_, { value }) => { setDecision(value); }}><option value="">{say.noLink}</option>{desk.page.decisions.map(({ id, ref, about }) => <option key={id} value={id}>{`${ref}: ${about}`}</option>)}</Select>
        </FormField>
      </div>
      <FormField name="text" label={say.decideText} hint={say.decideTextHint} required={decision === ''}><Textarea resize="vertical" value={text} onChange={(_, { value }) => { setText(value); }} /></FormField>
      {hasConditions && <FormField name="conditions" label={say.conditions} hint={say.conditionsHint} required={decision === ''}><Textarea resize="vertical" value={conditions} onChange={(_, { value }) => { setConditions(value); }} /></FormField>}
      <FormField name="conflict" label={say.conflictNote} hint={say.conflictHint}><Textarea resize="vertical" value={conflict} onChange={(_, { value }) => { setConflict(value); }} /></FormField>
      <Checkbox label={say.promise} checked={promises} onChange={(_, { checked }) => { setPromises(checked === true); }} />
      {promises && <PromiseFields desk={desk} promise={promise} change={(part) => { setPromise((before) => ({ ...before, ...part })); }} />}
      <FormEnds busy={busy} label={say.deed('decide')} cancel={desk.close} />
    </Form>
  );
};
