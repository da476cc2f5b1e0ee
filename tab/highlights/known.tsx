import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HighlightSheet } from '../../shared/contract/highlights.ts';
import { isAhead, isDone, type SinceLine } from '../../shared/domain/highlight-since.ts';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useHighlightsWords } from './words.ts';

interface Props {
  readonly sheet: HighlightSheet;
  readonly done: string;
  readonly next: string;
  readonly insert: (part: { readonly done?: string; readonly next?: string }) => void;
}

const added = (before: string, line: string): string => (before.trim() === '' ? line : `${before.trimEnd()}\n${line}`);

/** What Quorate knows, beside the form: what was put in already is only shown, the rest can be put in with a press. */
export const Known = ({ sheet: { since, promised }, done, next, insert }: Props): ReactElement => {
  const { announce } = useHouse();
  const { highlight, highlightsPage: say } = useHighlightsWords();
  const put = (line: SinceLine): void => {
    const text = highlight.since(line);
    insert(isAhead(line) ? { next: added(next, text) } : { done: added(done, text) });
    announce(say.inserted);
  };
  const stands = (line: SinceLine): boolean => (isAhead(line) ? next : done).includes(highlight.since(line));
  return (
    <aside className="known" aria-label={say.since}>
      <p className="name" aria-hidden="true">{say.since}</p>
      {since.length === 0 && <p className="faint">{say.sinceNothing}</p>}
      <ul>
        {since.map((line) => (
          <li key={highlight.since(line)}>
            <Theirs>{highlight.since(line)}</Theirs>
            {(isDone(line) || isAhead(line)) && !stands(line) && (
              <Button size="small" appearance="subtle" onClick={() => { put(line); }}>{say.insert}<span className="unseen">: {highlight.since(line)}</span></Button>
            )}
          </li>
        ))}
      </ul>
      {promised !== '' && <div><p className="name">{say.promised}</p><p className="told"><Theirs>{promised}</Theirs></p></div>}
    </aside>
  );
};
