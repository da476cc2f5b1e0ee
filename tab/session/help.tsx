import type { ReactElement } from 'react';
import { useSessionWords } from './words.ts';

/** How a line is written, and what the keys do. */
export const Help = (): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  return (
    <details className="rule">
      <summary>{say.help}</summary>
      <ul className="session-examples">{say.helpLines.map((line) => <li key={line}><code>{line}</code></li>)}</ul>
      <p>{say.helpText}</p>
      <p>{say.keysIntro}</p>
      <dl className="session-keys">{say.keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
    </details>
  );
};
