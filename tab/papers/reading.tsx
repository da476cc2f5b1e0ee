import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaperContent, PaperView } from '../../shared/contract/papers.ts';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.tsx';
import { Loaded } from './loaded.tsx';
import { ReportView } from './report-view.tsx';
import { titleOf } from './view.ts';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
}

const Content = ({ content, group }: { readonly content: PaperContent; readonly group: string }): ReactElement => {
  const { papers: say } = usePapersWords();
  return (
    <>
      {content.noted && <p className="faint">{say.noted}</p>}
      {content.report !== null && <ReportView content={content} report={content.report} />}
      {content.report !== null && <Downloads group={group} what="report" id={content.id} formats={['word', 'pdf']} name={content.title} />}
      {content.url !== null && <p><a href={content.url} target="_blank" rel="noreferrer">{say.open} <Theirs>{content.title}</Theirs><NewWindow /></a></p>}
    </>
  );
};

/** What a paper says, once it is asked for. */
export const Reading = ({ desk, paper }: Props): ReactElement | null => {
  if (!desk.reading.has(paper.id)) return null;
  return (
    <div className="reading">
      <Loaded key={paper.revision} group={desk.page.frame.group.id} paper={paper.id}>{(content) => <Content content={content} group={desk.page.frame.group.id} />}</Loaded>
    </div>
  );
};

export const ReadButton = ({ desk, paper }: Props): ReactElement | null => {
  const { papers: say } = usePapersWords();
  const isOpen = desk.reading.has(paper.id);
  if (paper.inside === null || paper.kind === 'toCome' || (paper.kind === 'link' && paper.line.url !== null)) return null;
  return (
    <Button size="small" appearance="primary" aria-expanded={isOpen} onClick={() => { desk.read(paper.id, !isOpen); }}>
      {isOpen ? say.hide : paper.line.restricted ? say.readNoted : say.read}<span className="unseen">{say.of(titleOf(paper) ?? '')}</span>
    </Button>
  );
};

/** Nobody can tell for somebody else whether a file opens: each reader says so once. */
export const Tries = ({ desk, paper }: Props): ReactElement | null => {
  const { papers: say } = usePapersWords();
  const { busy, run, fault } = useDeed();
  if (paper.kind !== 'link' || paper.inside === null || paper.inside.published === null) return null;
  const { opening, shutOut } = paper.inside;
  const tell = (opens: boolean): void => { run(async () => desk.save('tryPaper')({ group: desk.page.frame.group.id, paper: paper.id, opens })); };
  const about = <span className="unseen">{say.of(titleOf(paper) ?? '')}</span>;
  return (
    <div className="tries">
      {opening === 'opens' && <span className="faint">{say.triedAndOpens}</span>}
      {opening === 'denied' && <span className="faint">{say.triedAndFails}</span>}
      {opening !== 'opens' && <button type="button" className="quiet" aria-disabled={busy} onClick={() => { tell(true); }}>{say.opensForMe}{about}</button>}
      {opening !== 'denied' && <button type="button" className="quiet" aria-disabled={busy} onClick={() => { tell(false); }}>{say.doesNotOpen}{about}</button>}
      {shutOut.length > 0 && <span className="shut-out"><Shape tone="warn" size={14} />{say.shutOut(shutOut)}</span>}
      {fault}
    </div>
  );
};
