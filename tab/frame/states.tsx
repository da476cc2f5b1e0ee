import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import type { Tone } from './tone.ts';
import { START } from '../routes.ts';
import { useHouse, usePlace } from './house.tsx';
import { Shape } from './shape.tsx';
import { wordsFor } from './trouble-words.ts';

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

export const Failed = ({ trouble }: { readonly trouble: Trouble }): ReactElement => {
  const { session, navigation, words, announce } = useHouse();
  const { tab } = words;
  const group = usePlace().group;
  const run = async (): Promise<void> => {
    await session.refresh();
    const stage = session.stage();
    // an alert that has not changed is not heard again
    if (stage.at === 'failed') announce(wordsFor(stage.trouble, words).title);
  };
  // whoever comes back to it, signed in again or on another network, need not ask
  const mayPass = trouble.kind !== 'refused';
  useEffect(() => {
    const look = (): void => { if (mayPass && document.visibilityState === 'visible') void session.refresh(); };
    document.addEventListener('visibilitychange', look);
    return () => { document.removeEventListener('visibilitychange', look); };
  }, [session, mayPass]);
  const leave = async (): Promise<void> => {
    navigation.amend(START);
    await session.switchTo(null);
  };
  // the address names a group that is not there, or not for them
  const isLost = group !== null && trouble.kind === 'refused' && trouble.problem.why === 'notFound';
  return <WholePage {...wordsFor(trouble, words)} action={isLost ? { label: tab.toOverview, run: leave } : { label: tab.retry, busy: tab.retrying, run }} />;
};
