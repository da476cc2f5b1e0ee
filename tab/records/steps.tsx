import type { ReactElement } from 'react';
import type { RecordPlace, RecordsPage } from '../../shared/contract/records.ts';
import { Shape } from '../frame/shape.tsx';
import type { Tone } from '../frame/tone.ts';
import { stepsOf, type Step } from './view.ts';
import { useRecordsWords } from './words.ts';

const TONE: Readonly<Record<Step['at'], Tone>> = { done: 'good', now: 'calm', toCome: 'away' };

/** A record's way: compiled, with the members, agreed. */
export const Steps = ({ place, page }: { readonly place: RecordPlace; readonly page: RecordsPage }): ReactElement => {
  const words = useRecordsWords();
  const { recordsPage: say } = words;
  return (
    <ol className="record-steps" aria-label={say.steps(place.kind)}>
      {stepsOf(place.record, page, words).map(({ state, at, detail }) => (
        <li key={state} className={at} aria-current={at === 'now' ? 'step' : undefined}>
          <Shape tone={TONE[at]} size={18} />
          <div>
            <span className="name">{say.step(state)}</span><span className="unseen">: {say.stepState(at)}</span>
            {detail !== null && <p className="faint">{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
};
