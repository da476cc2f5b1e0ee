import type { ReactElement } from 'react';
import { Shape } from '../frame/shape.tsx';
import type { Tone } from '../frame/tone.ts';
import { useSetupWords } from './context.tsx';
import { STEPS, type Step } from './view.ts';

type State = 'toDo' | 'amiss' | 'done';

const TONE: Readonly<Record<State, Tone>> = { toDo: 'calm', amiss: 'warn', done: 'good' };

interface Props {
  readonly now: Step;
  /** without it only the first step can be reached yet */
  readonly states?: Readonly<Record<Step, State>>;
  readonly go?: (step: Step) => void;
}

/** Where one is among the steps; each can be gone to once there is something to fill in. */
export const StepsBar = ({ now, states, go }: Props): ReactElement => {
  const { setup: say } = useSetupWords();
  return (
    <nav className="steps" aria-label={say.steps}>
      <ol>
        {STEPS.map((step, at) => {
          const state = states?.[step];
          return (
            <li key={step}>
              <button type="button" className="step" aria-current={step === now ? 'step' : undefined} disabled={go === undefined && step !== now} onClick={() => { go?.(step); }}>
                <span className="step-number" aria-hidden="true">{at + 1}</span>
                <span className="step-name">{say.step(step)}</span>
                {state !== undefined && <span className="step-state"><Shape tone={TONE[state]} size={16} /><span className="unseen">, {say.state(state)}</span></span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
