import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import type { AnswerInput } from '../../shared/contract/api.ts';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { Wait } from '../frame/wait.tsx';
import { sentenceOf } from '../trouble.ts';
import { outcomeWords } from './outcome.ts';

export const loadApology = async (): Promise<typeof import('./apology.tsx')> => import('./apology.tsx');
const Apology = lazy(loadApology);

interface Props {
  readonly view: MyMeetingView;
  readonly now: Instant;
}

/** One person's own answer; pressing once is enough. */
export const Answer = ({ view, now }: Props): ReactElement => {
  const { session, words, announce } = useHouse();
  const { attendance } = words;
  const [busy, setBusy] = useState<AnswerInput['answer'] | null>(null);
  const [form, setForm] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [settled, setSettled] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);

  // the pressed button may be gone: the keyboard goes on from what it did
  useEffect(() => { if (settled > 0) said.current?.focus(); }, [settled]);

  const send = async (input: AnswerInput): Promise<Trouble | null> => {
    setBusy(input.answer);
    const reply = await session.answer(input);
    setBusy(null);
    setTrouble(reply.ok || input.answer === 'apologies' ? null : reply.trouble);
    if (!reply.ok) return reply.trouble;
    setForm(false);
    setSettled((count) => count + 1);
    announce(outcomeWords(input, words));
    return null;
  };
  const press = (answer: 'attending' | 'withdraw'): void => { void send({ meeting: view.meeting.id, answer, reason: null, substitute: null }); };
  const own = view.own?.answer ?? null;
  const ownSaid = view.own === null
    ? attendance.unanswered
    : `${attendance.own(view.own.answer, view.group.zone, view.own.at, now)} ${attendance.ownDetail(view.own.answer)}`;

  return (
    <section className="part own">
      <h4>{attendance.awaited}</h4>
      <p ref={said} tabIndex={-1} className="own-said">
        {ownSaid}
      </p>
      {!form && (
        <div className="buttons">
          {own?.kind !== 'attending' && (
            <Button appearance={own === null ? 'primary' : 'secondary'} disabledFocusable={busy !== null} onClick={() => { press('attending'); }}>
              {own === null ? attendance.attend : attendance.attendAfterAll}
            </Button>
          )}
          <Button disabledFocusable={busy !== null} onClick={() => { setForm(true); }}>
            {own?.kind === 'apologies' ? attendance.change : attendance.send}
          </Button>
          {own !== null && (
            <Button appearance="subtle" disabledFocusable={busy !== null} onClick={() => { press('withdraw'); }}>{attendance.withdraw}</Button>
          )}
        </div>
      )}
      {trouble !== null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      {form && (
        <Suspense fallback={<Wait />}>
          <Apology view={view} busy={busy === 'apologies'} send={send} cancel={() => { setForm(false); setSettled((count) => count + 1); }} />
        </Suspense>
      )}
    </section>
  );
};
