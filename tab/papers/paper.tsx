import type { ReactElement } from 'react';
import type { PaperInside, PaperView } from '../../shared/contract/papers.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { Clearances } from './clearances.tsx';
import { Deeds } from './deeds.tsx';
import type { Desk } from './desk.tsx';
import { Reading, Tries } from './reading.tsx';
import { marksOf, pagesLine, titleOf } from './view.ts';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
}

const Title = ({ paper }: Pick<Props, 'paper'>): ReactElement => {
  const { agenda } = usePapersWords();
  const title = titleOf(paper);
  const { url } = paper.line;
  if (title === null) return <h3>{agenda.masked}</h3>;
  return <h3>{url === null ? <Theirs>{title}</Theirs> : <a href={url} target="_blank" rel="noreferrer"><Theirs>{title}</Theirs><NewWindow /></a>}</h3>;
};

/** Where it comes from, and what is to be known before it is read. */
const Facts = ({ desk, paper, inside }: Props & { readonly inside: PaperInside }): ReactElement => {
  const { words: { format } } = useHouse();
  const { papers: say } = usePapersWords();
  const { zone } = desk.page.frame.group;
  const moment = (at: string): string => format.moment(zone, at);
  const { published, tabled, byName, pages, complete, remit, linkKind } = inside;
  const line = [
    ...(paper.kind === 'report' ? [say.report] : []),
    ...(published === null ? [say.by(byName)] : [say.publishedBy(published.byName, moment(published.at))]),
    pagesLine(pages, say),
    ...(published === null && complete !== null ? [say.complete(complete.filled, complete.needed)] : []),
  ].filter((part) => part !== null);
  const drive = linkKind === null ? null : say.kindOfLink(linkKind);
  return (
    <>
      <p className="faint">{line.join(' · ')}</p>
      {paper.supplement !== null && <p className="faint">{say.supplement(moment(paper.supplement))}</p>}
      {tabled !== null && <p>{say.tabledBy(tabled.byName, moment(tabled.at))}: <Theirs>{tabled.reason}</Theirs></p>}
      {published?.urgent !== null && published?.urgent !== undefined && tabled === null && <p>{say.urgent(published.urgent)}</p>}
      {remit !== null && <p>{say.remit(remit)}</p>}
      {drive !== null && <p className="faint">{drive}</p>}
    </>
  );
};

const Readers = ({ desk, inside: { restriction, reads } }: Pick<Props, 'desk'> & { readonly inside: PaperInside }): ReactElement | null => {
  const { words: { format } } = useHouse();
  const { papers: say } = usePapersWords();
  if (restriction === null) return null;
  const { zone } = desk.page.frame.group;
  return (
    <details className="rule">
      <summary>{say.restriction}</summary>
      <p>{say.readers(restriction.readerNames)}</p>
      <p>{say.restrictedBy(restriction.byName, restriction.reason)} {restriction.masksTitle && say.masked}</p>
      {desk.may('managePapers') && (
        <>
          <p className="name">{say.reads}</p>
          {reads.length === 0 ? <p>{say.noReads}</p> : <ul>{reads.map(({ name, at }) => <li key={`${name}${at}`}>{say.readBy(name, format.moment(zone, at))}</li>)}</ul>}
        </>
      )}
    </details>
  );
};

/** One paper: what it is, what is out of the common about it, and what this person can do with it. */
export const PaperLine = ({ desk, paper }: Props): ReactElement => {
  const { papers: say } = usePapersWords();
  const marks = marksOf(paper, say);
  const { inside } = paper;
  return (
    <li className="pack-paper">
      <div className="paper-head"><Title paper={paper} />{marks.map(({ tone, text }) => <Chip key={text} tone={tone}>{text}</Chip>)}</div>
      {inside === null
        ? paper.line.restricted && <p className="faint">{say.notForYou}</p>
        : (
          <>
            <Facts desk={desk} paper={paper} inside={inside} />
            <Readers desk={desk} inside={inside} />
            <Clearances desk={desk} paper={paper} />
            <Tries desk={desk} paper={paper} />
          </>
        )}
      <Deeds desk={desk} paper={paper} />
      <Reading desk={desk} paper={paper} />
    </li>
  );
};
