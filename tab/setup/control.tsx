import type { ReactElement } from 'react';
import { Card } from '../frame/card.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useFilling, useSetupWords } from './context.tsx';
import { Findings } from './findings.tsx';
import { findingsAt } from './view.ts';

/** What the document says of itself, as it stands there, and what does not fit together in it. */
export const Control = (): ReactElement => {
  const { setup: { check: say }, format } = useSetupWords();
  const { kept: { draft: { reading } } } = useFilling();
  const { versions, approvals, cover } = reading.control;
  return (
    <Card title={say.control}>
      <Findings findings={findingsAt(reading, 'check')} />
      {versions.length === 0 && <p className="faint">{say.noControl}</p>}
      <ul className="rows versions">
        {versions.map(({ version, dated, author, summary }) => (
          <li key={`${version} ${summary ?? ''}`}>
            <p className="name">{say.version} {version}</p>
            <p className="faint">{dated === null ? say.noDate : format.day(dated)} · {author ?? say.noAuthor}</p>
            {summary !== null && <p><Theirs>{summary}</Theirs></p>}
          </li>
        ))}
      </ul>
      {approvals.map((approval) => <p key={JSON.stringify(approval)}>{say.approval(approval.version, approval.by.length === 0 ? say.notGiven : format.list(approval.by), approval.dated)}</p>)}
      {cover !== null && <p className="faint">{say.cover(cover)}</p>}
    </Card>
  );
};
