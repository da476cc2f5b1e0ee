import { Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { BlockerDeed, BlockerSheet } from '../../shared/contract/blockers.ts';
import { BLOCKER_LIMITS } from '../../shared/domain/blocker.ts';
import type { Trouble } from '../api.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import { ChangeForm } from './raise-form.tsx';
import { usualDue } from './view.ts';
import { useBlockersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly one: BlockerSheet;
}

interface DeedFormProps extends Props {
  readonly deed: BlockerDeed;
  readonly work: () => Promise<Trouble | null>;
  readonly children: ReactNode;
}

/** Every deed goes by the revision that was on the screen when its form was opened. */
const DeedForm = ({ desk, one, deed, work, children }: DeedFormProps): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { form, busy, send } = useSending(desk.close);
  return (
    <Form label={`${say.deed(deed)}${say.about(one.ref)}`} state={form} submit={() => { send(work); }}>
      {children}
      <FormEnds busy={busy} label={deed === 'wait' ? say.save : say.deed(deed)} cancel={desk.close} />
    </Form>
  );
};

const aboutOf = ({ page }: Desk, { id, revision }: BlockerSheet) => ({ group: page.group.id, blocker: id, revision });

const TakeForm = ({ desk, one, deed }: Props & { readonly deed: 'take' | 'accept' }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const [due, setDue] = useState(one.remover?.person === desk.page.me ? (one.remover.due ?? '') : usualDue(desk.page.today));
  const isFresh = one.remover === null && one.offered === null;
  return (
    <DeedForm desk={desk} one={one} deed={deed} work={async () => desk.save('takeBlocker', { ...aboutOf(desk, one), due }, isFresh ? { deed: 'giveBackBlocker' } : undefined)}>
      <FormField name="due" className="short-field" label={say.field.due} hint={say.hint.due} required><Input type="date" min={desk.page.today} value={due} onChange={(_, { value }) => { setDue(value); }} /></FormField>
    </DeedForm>
  );
};

/** A deed with a sentence. */
const WordsForm = ({ desk, one, deed }: Props & { readonly deed: 'giveBack' | 'decline' | 'remove' | 'withdraw' }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const [words, setWords] = useState('');
  const { me } = desk.page;
  const work = async (): Promise<Trouble | null> => {
    const about = aboutOf(desk, one);
    if (deed === 'remove' || deed === 'withdraw') return await desk.save('endBlocker', { ...about, how: deed === 'remove' ? 'removed' : 'withdrawn', words }, { deed: 'reopenBlocker' });
    const due = deed === 'giveBack' && one.remover?.person === me ? (one.remover.due ?? '') : '';
    return await desk.save('giveBackBlocker', { ...about, words }, due >= desk.page.today ? { deed: 'takeBlocker', due } : undefined);
  };
  const hint = deed === 'remove' ? say.hint.words : deed === 'withdraw' ? say.hint.withdraw : say.hint.giveBack;
  return (
    <DeedForm desk={desk} one={one} deed={deed} work={work}>
      <FormField name="words" label={deed === 'remove' ? say.field.words : say.field.why} hint={hint} required={deed === 'remove'}>
        <Textarea resize="vertical" rows={3} maxLength={BLOCKER_LIMITS.how} value={words} onChange={(_, { value }) => { setWords(value); }} />
      </FormField>
    </DeedForm>
  );
};

const OfferForm = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const [person, setPerson] = useState('');
  const others = desk.page.removers.filter(({ id }) => id !== desk.page.me && id !== one.remover?.person);
  return (
    <DeedForm desk={desk} one={one} deed="offer" work={async () => desk.save('offerBlocker', { ...aboutOf(desk, one), person }, { deed: 'takeBackOffer' })}>
      <FormField name="person" label={say.field.person} hint={say.hint.person} required>
        <Select value={person} onChange={(_, { value }) => { setPerson(value); }}><option value="">{say.choose}</option>{others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
      </FormField>
    </DeedForm>
  );
};

const WaitForm = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { page } = desk;
  const [since, setSince] = useState(one.decisionSince ?? page.today);
  const [decision, setDecision] = useState(one.decision ?? '');
  return (
    <DeedForm desk={desk} one={one} deed="wait" work={async () => desk.save('waitBlocker', { ...aboutOf(desk, one), since: since === '' ? null : since, decision: decision === '' ? null : decision })}>
      <div className="pair">
        <FormField name="since" label={say.field.since} hint={say.hint.decision}><Input type="date" max={page.today} value={since} onChange={(_, { value }) => { setSince(value); }} /></FormField>
        <FormField name="decision" label={say.field.decided} hint={say.hint.decided}>
          <Select value={decision} onChange={(_, { value }) => { setDecision(value); }}>
            <option value="">{say.noDecision}</option>
            {one.decision !== null && !page.decisions.some(({ id }) => id === one.decision) && <option value={one.decision}>{one.decisionRef ?? say.event('decided')}</option>}
            {page.decisions.map(({ id, ref, about, day }) => <option key={id} value={id}>{`${ref}, ${say.day(day)}: ${about}`}</option>)}
          </Select>
        </FormField>
      </div>
    </DeedForm>
  );
};

const EscalateForm = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { above } = desk.page;
  const [body, setBody] = useState(above[0]?.id ?? '');
  const [words, setWords] = useState('');
  return (
    <DeedForm desk={desk} one={one} deed="escalate" work={async () => desk.save('escalateBlocker', { ...aboutOf(desk, one), body, words })}>
      <FormField name="body" label={say.field.body} required>
        <Select value={body} onChange={(_, { value }) => { setBody(value); }}>{above.map(({ id, name, runs }) => <option key={id} value={id}>{say.runs(name, runs)}</option>)}</Select>
      </FormField>
      <FormField name="words" label={say.field.why} hint={say.hint.escalate} required>
        <Textarea resize="vertical" rows={3} maxLength={BLOCKER_LIMITS.how} value={words} onChange={(_, { value }) => { setWords(value); }} />
      </FormField>
    </DeedForm>
  );
};

/** The form of a deed. */
export const FormOf = ({ desk, one, deed }: Props & { readonly deed: Exclude<BlockerDeed, 'reopen'> }): ReactElement => {
  switch (deed) {
    case 'take':
    case 'accept':
      return <TakeForm desk={desk} one={one} deed={deed} />;
    case 'giveBack':
    case 'decline':
    case 'remove':
    case 'withdraw':
      return <WordsForm desk={desk} one={one} deed={deed} />;
    case 'offer':
      return <OfferForm desk={desk} one={one} />;
    case 'wait':
      return <WaitForm desk={desk} one={one} />;
    case 'escalate':
      return <EscalateForm desk={desk} one={one} />;
    case 'change':
      return <ChangeForm desk={desk} one={one} />;
  }
};
