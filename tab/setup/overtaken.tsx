import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SetupForm } from '../../shared/contract/setting-up.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { enteredIn } from './entered.ts';
import { useFilling, useSetupWords } from './context.tsx';
import type { Kept, Keeper } from './keeper.ts';

/** What was entered here, part by part, where another has it otherwise. */
const Entered = ({ mine, theirs }: { readonly mine: SetupForm; readonly theirs: SetupForm }): ReactElement => {
  const words = useSetupWords();
  const { view } = useFilling();
  return (
    <dl className="entered">
      {enteredIn(mine, theirs, view.people, words).map(({ part, lines }) => (
        <div key={part}><dt>{words.setup.part(part)}</dt>{lines.map((line) => <dd key={line}><Theirs>{line}</Theirs></dd>)}</div>
      ))}
    </dl>
  );
};

interface Props {
  readonly keeper: Keeper;
  readonly kept: Kept;
  readonly openAgain: () => void;
}

/** Somebody else saved meanwhile: who, when, what differs, and the choice. */
export const Overtaken = ({ keeper, kept, openAgain }: Props): ReactElement | null => {
  const { setup: say, format } = useSetupWords();
  const [mine, setMine] = useState<{ readonly form: SetupForm; readonly theirs: SetupForm } | null>(null);
  const part = useRef<HTMLElement>(null);
  const { state, form } = kept;
  useEffect(() => { if (state.at === 'overtaken' || state.at === 'gone' || mine !== null) part.current?.focus(); }, [state.at, mine]);

  if (state.at === 'gone') {
    return (
      <section ref={part} className="overtaken" tabIndex={-1}>
        <p><Shape tone="warn" size={18} />{say.gone}</p>
        <div className="buttons"><Button onClick={openAgain}>{say.openAgain}</Button></div>
      </section>
    );
  }
  if (state.at === 'overtaken') {
    const { theirs } = state;
    const take = (): void => { setMine({ form, theirs: theirs.form }); keeper.takeTheirs(); };
    return (
      <section ref={part} className="overtaken" tabIndex={-1}>
        <p><Shape tone="warn" size={18} />{say.overtaken(theirs.savedBy, format.time(form.zone, theirs.savedAt))}</p>
        <p>{say.overtakenAdvice}</p>
        <Entered mine={form} theirs={theirs.form} />
        <div className="buttons">
          <Button appearance="primary" onClick={take}>{say.takeTheirs}</Button>
          <Button onClick={() => { void keeper.keepMine(); }}>{say.keepMine}</Button>
        </div>
      </section>
    );
  }
  if (mine === null) return null;
  return (
    <section ref={part} className="overtaken" tabIndex={-1} aria-label={say.yours}>
      <p><Shape tone="calm" size={18} />{say.tookTheirs}</p>
      <Entered mine={mine.form} theirs={mine.theirs} />
      <div className="buttons"><Button onClick={() => { setMine(null); }}>{say.putAway}</Button></div>
    </section>
  );
};
