import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useDeed } from '../frame/deed.tsx';
import { useEscape } from '../frame/focus.ts';
import type { Desk } from './desk.ts';
import { uncovered } from './view.ts';
import { useSessionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly drafted: boolean;
  readonly done: () => void;
}

/** What is still open when the meeting is to be closed. */
export const Closing = ({ desk, drafted, done }: Props): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const part = useRef<HTMLElement>(null);
  const { page, about, revision, act } = desk;
  useEffect(() => { part.current?.focus(); }, []);
  useEscape(part, { entered: busy, close: done, keep: () => undefined });
  const left = uncovered(page);
  const loose = [
    ...(left.length === 0 ? [] : [say.loose.uncovered(format.list(left.map(({ number, title }) => `${number}. ${title}`)))]),
    ...(page.register.confirmed ? [] : [say.loose.register]),
    ...(page.held === 0 ? [] : [say.loose.held(page.held)]),
    ...(drafted ? [say.loose.draft] : []),
  ];
  const close = async () => act('closeSession', { ...about, revision }, say.closed);
  return (
    <section ref={part} className="form" aria-label={say.closing} tabIndex={-1}>
      <h3>{say.closing}</h3>
      {loose.length === 0 ? <p>{say.loose.nothing}</p> : <ul className="bullets">{loose.map((line) => <li key={line}>{line}</li>)}</ul>}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { run(close); }}>{say.close}</Button>
        <Button appearance="subtle" onClick={done}>{say.goOn}</Button>
      </div>
      {fault}
    </section>
  );
};
