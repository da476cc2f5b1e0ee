import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useDeed } from '../frame/deed.tsx';
import { useHouse } from '../frame/house.tsx';
import { useSetupWords, type Filling } from './context.tsx';

interface Props {
  readonly team: string;
  readonly act: Filling['act'];
  readonly gone: () => void;
}

/** Throws the draft away, once that was asked twice. */
export const Discard = ({ team, act, gone }: Props): ReactElement => {
  const { setup: { document: say }, tab } = useSetupWords();
  const { announce } = useHouse();
  const { busy, run, fault } = useDeed(gone);
  const [asked, setAsked] = useState<boolean | null>(null);
  const warning = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asked !== null) (asked ? warning : opener).current?.focus(); }, [asked]);
  const discard = async () => {
    const reply = await act('discardDraft', { team });
    if (!reply.ok) return reply.trouble;
    announce(say.discarded);
    return null;
  };
  if (asked !== true) return <div className="buttons"><Button ref={(button: HTMLButtonElement | null) => { opener.current = button; }} appearance="subtle" onClick={() => { setAsked(true); }}>{say.discard}</Button></div>;
  return (
    <div className="card discard">
      <p ref={warning} tabIndex={-1}>{say.discardWarning}</p>
      {fault}
      <div className="buttons">
        <Button disabledFocusable={busy} onClick={() => { run(discard); }}>{say.discardYes}</Button>
        <Button appearance="subtle" onClick={() => { setAsked(false); }}>{tab.cancel}</Button>
      </div>
    </div>
  );
};
