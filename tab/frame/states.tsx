import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import type { Tone } from './tone.ts';
import { useHouse } from './house.tsx';
import { Shape } from './shape.tsx';
import type { Words } from '../words.ts';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly reference?: string | undefined;
  readonly action?: { readonly label: string; readonly busy?: string; readonly run: () => Promise<void> | void };
}

/** The whole page when there is nothing to show: what happened, and what helps. */
export const WholePage = ({ tone, title, text, reference, action }: NoticeProps): ReactElement => {
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    await action?.run();
    setBusy(false);
  };
  return (
    <main className="whole" role="main">
      <Shape tone={tone} size={40} />
      <h1>{title}</h1>
      <p role={tone === 'bad' || tone === 'warn' ? 'alert' : undefined}>{text}</p>
      {reference !== undefined && <p className="faint">{reference}</p>}
      {action !== undefined && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { void run(); }}>{busy ? action.busy ?? action.label : action.label}</Button>
      )}
    </main>
  );
};

const wordsFor = (trouble: Trouble, { tab }: Words): Omit<NoticeProps, 'action'> => {
  switch (trouble.kind) {
    case 'signIn': return { tone: 'warn', title: tab.signInTitle, text: tab.signIn };
    case 'unreachable': return { tone: 'bad', title: tab.unreachableTitle, text: tab.unreachable };
    case 'refused': {
      const { why, message, reference } = trouble.problem;
      if (why === 'notInAGroup') return { tone: 'calm', title: tab.noGroupTitle, text: tab.noGroup };
      const quote = reference === undefined ? undefined : tab.reference(reference);
      const passes = why === 'tooMany';
      const title = passes ? tab.waitTitle : why === 'fault' ? tab.faultTitle : tab.refusedTitle;
      return { tone: passes ? 'warn' : 'bad', title, text: message, reference: quote };
    }
  }
};

export const Failed = ({ trouble }: { readonly trouble: Trouble }): ReactElement => {
  const { session, words, announce } = useHouse();
  const { tab } = words;
  const run = async (): Promise<void> => {
    await session.refresh();
    const stage = session.stage();
    // an alert that has not changed is not heard again
    if (stage.at === 'failed') announce(wordsFor(stage.trouble, words).title);
  };
  return <WholePage {...wordsFor(trouble, words)} action={{ label: tab.retry, busy: tab.retrying, run }} />;
};
