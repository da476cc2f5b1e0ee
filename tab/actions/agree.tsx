import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ActionId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { Form } from '../frame/form.tsx';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { useActionsWords } from './words.ts';

/** What the owners say is done, for the group to agree to: one, or many at once. */
export const ToAgree = ({ desk: { page, save } }: { readonly desk: Desk }): ReactElement | null => {
  const { actionsPage: say } = useActionsWords();
  const [left, setLeft] = useState<ReadonlySet<ActionId>>(new Set());
  const { form, busy, send } = useSending(() => {
    setLeft(new Set());
    // what was agreed stands here no longer
    document.querySelector<HTMLElement>('main h1')?.focus();
  });
  const proposed = page.actions.filter(({ state }) => state === 'proposedClosed');
  if (proposed.length === 0) return null;
  const chosen = proposed.filter(({ id }) => left.has(id)).map(({ id }) => id);
  const choose = (ids: readonly ActionId[], is: boolean): void => {
    setLeft((before) => new Set(is ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  };
  const submit = (): void => {
    if (!form.check(chosen.length === 0 ? [{ field: 'actions', message: say.nothingChosen }] : [])) return;
    send(async () => save('closeActions', () => say.agreed(chosen.length))({ group: page.group.id, closed: page.closed, actions: chosen, note: null }));
  };
  return (
    <Card title={say.toAgree(proposed.length)}>
      <p className="faint">{say.toAgreeHint}</p>
      <Form label={say.toAgree(proposed.length)} state={form} submit={submit} className="agree">
        <ul className="rows" data-field="actions">
          {proposed.map(({ id, ref, title, closing, closingName }) => (
            <li key={id} className="agree-row">
              <Checkbox checked={left.has(id)} onChange={(_, { checked }) => { choose([id], checked === true); }} aria-label={say.chooseOne(ref)} />
              <div>
                <p><span className="name">{ref}</span> <Theirs>{title}</Theirs></p>
                <p className="faint told"><Theirs>{say.evidence(closingName ?? '', closing?.evidence ?? '')}</Theirs></p>
              </div>
            </li>
          ))}
        </ul>
        <div className="buttons">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>{say.agree(chosen.length)}</Button>
          {proposed.length > 1 && chosen.length < proposed.length && <Button onClick={() => { choose(proposed.map(({ id }) => id), true); }}>{say.chooseAll}</Button>}
        </div>
      </Form>
    </Card>
  );
};
