import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { sentenceOf } from '../trouble.ts';
import { useSetupWords, type Filling } from './context.tsx';

interface Props {
  readonly team: string;
  readonly act: Filling['act'];
  readonly gone: () => void;
}

/** Throws the draft away, once that was asked twice. */
export const Discard = ({ team, act, gone }: Props): ReactElement => {
  const words = useSetupWords();
  const { setup: { document: say }, tab } = words;
  const { announce } = useHouse();
  const { busy, during } = useBusy();
  const [asked, setAsked] = useState<boolean | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const warning = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asked !== null) (asked ? warning : opener).current?.focus(); }, [asked]);
  const discard = async (): Promise<void> => during(async () => {
    const reply = await act('discardDraft', { team });
    if (!reply.ok) { setTrouble(reply.trouble); return; }
    announce(say.discarded);
    gone();
  });
  if (asked !== true) return <div className="buttons"><Button ref={(button: HTMLButtonElement | null) => { opener.current = button; }} appearance="subtle" onClick={() => { setAsked(true); }}>{say.discard}</Button></div>;
  return (
    <div className="card discard">
      <p ref={warning} tabIndex={-1}>{say.discardWarning}</p>
      {trouble !== null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      <div className="buttons">
        <Button disabledFocusable={busy} onClick={() => { void discard(); }}>{say.discardYes}</Button>
        <Button appearance="subtle" onClick={() => { setAsked(false); }}>{tab.cancel}</Button>
      </div>
    </div>
  );
};
