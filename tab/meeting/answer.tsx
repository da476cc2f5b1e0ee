import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AnswerInput } from '../../shared/contract/api.ts';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Trouble } from '../api.ts';
import { fetched } from '../frame/fetched.tsx';
import { useLeaving } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { sentenceOf } from '../trouble.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { outcomeWords } from './outcome.ts';
import { closedBecause } from './view.ts';

export const { ahead: fetchApology, Part: Apology } = fetched(async () => import('./apology.tsx'));

interface Props {
  readonly view: MyMeetingView;
  readonly now: Instant;
  /** answers closed meanwhile; held: the keyboard was here */
  readonly left: (held: boolean) => void;
}

/** Where the keyboard goes on: from what was done, or from the button that opened the form. */
type Next = { readonly to: 'said' | 'opener' };

/** One person's own answer; pressing once is enough. */
export const Answer = ({ view, now, left }: Props): ReactElement => {
  const { session, words, announce } = useHouse();
  const { attendance } = words;
  const [busy, setBusy] = useState<AnswerInput['answer'] | null>(null);
  const [form, setForm] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [next, setNext] = useState<Next | null>(null);
  const part = useRef<HTMLElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // the pressed button may be gone
  useEffect(() => { if (next !== null) ({ said, opener })[next.to].current?.focus(); }, [next]);
  useLeaving(part, (held) => {
    const stage = session.stage();
    const why = stage.at === 'ready' && (held || form) ? closedBecause(view, stage.overview, words) : null;
    if (why !== null) announce(why);
    left(held);
  });

  const send = async (input: AnswerInput): Promise<Trouble | null> => {
    setBusy(input.answer);
    const reply = await session.answer(input);
    setBusy(null);
    setTrouble(reply.ok || input.answer === 'apologies' ? null : reply.trouble);
    if (!reply.ok) return reply.trouble;
    setForm(false);
    setNext({ to: 'said' });
    announce(outcomeWords(input, words));
    return null;
  };
  const press = (answer: 'attending' | 'withdraw'): void => {
    // it is seen at once, and the pressed button is gone
    setNext({ to: 'said' });
    void send({ meeting: view.meeting.id, answer, reason: null, substitute: null });
  };
  const ownSaid = view.own === null
    ? attendance.unanswered
    : `${attendance.own(view.own.answer, view.group.zone, view.own.at, now, view.own.enteredBy)} ${attendance.ownDetail(view.own.answer)}`;

  return (
    <section ref={part} className="part own">
      <h4>{attendance.awaited}</h4>
      <p ref={said} tabIndex={-1} className="own-said">{ownSaid}</p>
      {!form && <AnswerButtons own={view.own} busy={busy !== null} press={press} open={() => { setForm(true); }} opener={(button) => { opener.current = button; }} />}
      {trouble !== null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      {form && <Apology view={view} busy={busy === 'apologies'} send={send} cancel={() => { setForm(false); setNext({ to: 'opener' }); }} />}
    </section>
  );
};
