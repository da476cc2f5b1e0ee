import { Button, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AdviceView, Adviser } from '../../shared/contract/advice.ts';
import type { RequestView } from '../../shared/contract/requests.ts';
import type { Advice } from '../../shared/domain/advice.ts';
import { Card } from '../frame/card.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { OneForm } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import type { Act } from '../frame/page-reader.ts';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import { useRequestsWords } from './words.ts';

/** Where advice is asked for and given: at a request, or beside an agenda. */
export interface AdviceDesk extends OneForm {
  readonly page: { readonly group: { readonly id: string }; readonly today: string; readonly advisers: readonly Adviser[] };
  readonly data: { readonly act: Act; readonly refresh: PageData<unknown>['refresh'] };
  readonly announce: (sentence: string) => void;
}

/** label: what it is about, for those who hear the form alone */
export const AskForm = ({ desk, about, label }: { readonly desk: AdviceDesk; readonly about: Advice['about']; readonly label: string }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const { advisers, group } = desk.page;
  const [of, setOf] = useState('');
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState('');
  const submit = (): void => {
    send(async () => {
      const reply = await desk.data.act('askAdvice', { group: group.id, about, of, question, due });
      if (!reply.ok) return reply.trouble;
      await desk.data.refresh();
      desk.announce(say.adviceAsked(reply.value.ofName));
      return null;
    });
  };
  return (
    <Form label={`${say.deed('advice')}${say.about(label)}`} state={form} submit={submit}>
      <div className="pair">
        <FormField name="of" label={say.adviceOf} required>
          <Select value={of} onChange={(_, { value }) => { setOf(value); }}><option value="">{say.choose}</option>{advisers.map(({ id, name, post, supporting }) => <option key={id} value={id}>{say.adviser(name, post, supporting)}</option>)}</Select>
        </FormField>
        <FormField name="due" label={say.adviceDue} required><Input type="date" min={desk.page.today} value={due} onChange={(_, { value }) => { setDue(value); }} /></FormField>
      </div>
      <FormField name="question" label={say.adviceQuestion} required><Textarea resize="vertical" value={question} onChange={(_, { value }) => { setQuestion(value); }} /></FormField>
      <FormEnds busy={busy} label={say.adviceAsk} cancel={desk.close} />
    </Form>
  );
};

const GiveForm = ({ desk, advice }: { readonly desk: AdviceDesk; readonly advice: AdviceView }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const [text, setText] = useState(advice.answer?.text ?? '');
  const submit = (): void => {
    send(async () => {
      const reply = await desk.data.act('giveAdvice', { group: desk.page.group.id, advice: advice.id, text });
      if (!reply.ok) return reply.trouble;
      await desk.data.refresh();
      desk.announce(say.adviceGiven);
      return null;
    });
  };
  return (
    <Form label={say.adviceText} state={form} submit={submit}>
      <FormField name="text" label={say.adviceText} required><Textarea resize="vertical" value={text} onChange={(_, { value }) => { setText(value); }} /></FormField>
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};

export const OneAdvice = ({ desk, advice }: { readonly desk: AdviceDesk; readonly advice: AdviceView }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const form = `give/${advice.id}`;
  const { question, answer, byName, ofName, due, isMine } = advice;
  return (
    <li>
      <p className="faint">{say.adviceFrom(byName, ofName, due)}</p>
      <p className="told"><Theirs>{question}</Theirs></p>
      {answer === null ? <p className="faint">{say.adviceAwaited}</p> : <p className="request-answer told"><Theirs>{answer.text}</Theirs></p>}
      {isMine && desk.open !== form && <div className="buttons"><Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{answer === null ? say.adviceGive : say.adviceChange}<span className="unseen">: {question}</span></Button></div>}
      {isMine && desk.open === form && <GiveForm desk={desk} advice={advice} />}
    </li>
  );
};

/** What was asked of supporting officers, and what they said. */
export const AdviceCard = ({ desk, request }: { readonly desk: AdviceDesk; readonly request: RequestView }): ReactElement | null => {
  const { requestsPage: say } = useRequestsWords();
  if (request.advice.length === 0) return null;
  return <Card title={say.advice}><ul className="rows">{request.advice.map((advice) => <OneAdvice key={advice.id} desk={desk} advice={advice} />)}</ul></Card>;
};
