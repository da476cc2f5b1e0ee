import { Button, Input } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { MailboxView } from '../../shared/contract/setting-up.ts';
import { looksLikeMailbox } from '../../shared/domain/mailbox.ts';
import { FormField } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { sentenceOf } from '../trouble.ts';
import { useFilling, useSetupWords } from './context.tsx';
import { lookedForIn, nameToAdd, triedNow } from './mailbox-view.ts';

/** What the calendar of the mailbox would bring. */
const Found = ({ found, addName }: { readonly found: MailboxView; readonly addName: (name: string) => void }): ReactElement => {
  const { setup: { calendar: say }, formProblem, format } = useSetupWords();
  const { view, kept: { form } } = useFilling();
  if (found.problem !== null) {
    return (
      <div className="found bad">
        <p><Shape tone="bad" size={16} />{formProblem({ field: 'mailbox', kind: found.problem })}</p>
        {found.problem !== 'mailboxOfAnotherGroup' && <a href={hrefOf({ page: 'check', group: null, team: view.team.id })}>{say.selfCheck}</a>}
      </div>
    );
  }
  const isNone = found.meetings.length === 0;
  const name = isNone ? nameToAdd(view.team.name, form) : null;
  return (
    <div className={isNone ? 'found warn' : 'found'}>
      <p><Shape tone={isNone ? 'warn' : 'good'} size={16} />{say.found(found.meetings.length)}</p>
      <ul>{found.meetings.map(({ subject, starts }) => <li key={`${starts} ${subject}`}><span className="name">{format.moment(form.zone, starts)}</span> <Theirs>{subject}</Theirs></li>)}</ul>
      {isNone && <p>{say.noneAdvice}</p>}
      {name !== null && <Button onClick={() => { addName(name); }}>{say.alsoLookFor(name)}</Button>}
      {found.others > 0 && <p className="faint">{say.others(found.others)}</p>}
    </div>
  );
};

/** The mailbox, and whether it can be read: seen before anything is in force. */
export const Mailbox = (): ReactElement => {
  const words = useSetupWords();
  const { setup: { calendar: say }, formProblem } = words;
  const { announce } = useHouse();
  const { view, kept: { form }, edit, save, act, tried, setTried } = useFilling();
  const { busy, during } = useBusy();
  const tryIt = useRef<HTMLButtonElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const mailbox = form.mailbox.trim();
  const wrong = mailbox === '' ? say.mailboxMissing : looksLikeMailbox(mailbox) ? null : formProblem({ field: 'mailbox', kind: 'notAMailbox' });
  const attempt = async (aliases: readonly string[] = form.aliases): Promise<void> => during(async () => {
    setFault(wrong);
    setTried(null);
    if (wrong !== null) { announce(wrong); return; }
    announce(say.trying);
    // meetings are looked for by the names that are saved; what keeps them from being saved is said below the step
    if (!(await save())) return;
    const reply = await act('tryMailbox', { team: view.team.id, mailbox });
    const lookedFor = lookedForIn({ ...form, aliases });
    setTried(reply.ok ? { lookedFor, found: reply.value } : { lookedFor, trouble: reply.trouble });
    if (!reply.ok) announce(sentenceOf(reply.trouble, words));
    else announce(reply.value.problem === null ? say.foundHeard(reply.value.meetings.length) : formProblem({ field: 'mailbox', kind: reply.value.problem }));
  });
  const addName = (name: string): void => {
    edit((now) => ({ ...now, aliases: [...now.aliases, name] }));
    // the pressed button goes with what was found
    tryIt.current?.focus();
    void attempt([...form.aliases, name]);
  };
  const now = triedNow(tried, form);
  return (
    <div className="mailbox">
      <div className="mailbox-line">
        <FormField name="mailbox" label={say.mailbox} hint={say.mailboxHint} required>
          <Input type="email" value={form.mailbox} maxLength={320} autoComplete="off" spellCheck={false} aria-invalid={fault !== null && fault === wrong}
            onChange={(_, { value }) => { edit((now) => ({ ...now, mailbox: value })); }} />
        </FormField>
        <Button ref={(button: HTMLButtonElement | null) => { tryIt.current = button; }} disabledFocusable={busy} onClick={() => { void attempt(); }}>{busy ? say.trying : say.tryIt}</Button>
      </div>
      {fault !== null && fault === wrong && <p className="fault">{fault}</p>}
      {now !== null && ('found' in now ? <Found found={now.found} addName={addName} /> : <p className="fault">{sentenceOf(now.trouble, words)}</p>)}
    </div>
  );
};
