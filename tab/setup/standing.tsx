import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Shape } from '../frame/shape.tsx';
import { sentenceOf } from '../trouble.ts';
import { useSetupWords } from './context.tsx';
import type { Kept } from './keeper.ts';
import type { Step } from './view.ts';

interface Props {
  readonly kept: Kept;
  readonly save: () => Promise<boolean>;
  readonly back: Step | null;
  readonly next: Step | null;
  readonly go: (step: Step) => void;
}

/** How what was entered stands with the server. */
const Saved = ({ kept, save }: Pick<Props, 'kept' | 'save'>): ReactElement => {
  const words = useSetupWords();
  const { setup: say, format } = words;
  const { state, draft, form } = kept;
  switch (state.at) {
    case 'saved': return <p className="saved"><Shape tone="good" size={14} />{say.saved(format.time(form.zone, draft.savedAt))}</p>;
    case 'saving': return <p className="saved"><Shape tone="calm" size={14} />{say.saving}</p>;
    case 'unsaved':
    case 'overtaken':
    case 'gone': return <p className="saved"><Shape tone="calm" size={14} />{say.unsaved}</p>;
    case 'failed': return (
      <div className="saved failed">
        <Shape tone="bad" size={16} /><p role="alert">{say.notSaved} {state.trouble.kind === 'unreachable' ? '' : sentenceOf(state.trouble, words)}</p>
        <Button size="small" onClick={() => { void save(); }}>{say.saveAgain}</Button>
      </div>
    );
  }
};

/** The end of every step: on, back, and whether all of it is kept. */
export const Standing = ({ kept, save, back, next, go }: Props): ReactElement => {
  const { setup: say } = useSetupWords();
  return (
    <footer className="setup-foot">
      <div className="buttons">
        {back !== null && <Button onClick={() => { go(back); }}>{say.back(back)}</Button>}
        {next !== null && <Button appearance="primary" onClick={() => { go(next); }}>{say.next(next)}</Button>}
      </div>
      <Saved kept={kept} save={save} />
    </footer>
  );
};
