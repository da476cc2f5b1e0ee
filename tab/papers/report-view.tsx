import { useEffect, type ReactElement } from 'react';
import type { PaperContent } from '../../shared/contract/papers.ts';
import type { Report } from '../../shared/domain/paper.ts';
import { numberedParts, type Paragraph, type ReportPart } from '../../shared/domain/paper-report.ts';
import { NewWindow } from '../frame/new-window.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { anchorIn, anchorOf } from './view.ts';
import { usePapersWords } from './words.ts';

const idOf = (paper: string, paragraph: number): string => `paragraph-${paper}-${paragraph.toString()}`;

/** An address that names a paragraph leads to it, once it is drawn and whenever the address changes. */
const useAnchor = (paper: string): void => {
  useEffect(() => {
    const lead = (): void => {
      const anchor = anchorIn(location.hash);
      if (anchor.paper === paper && anchor.paragraph !== null) document.getElementById(idOf(paper, anchor.paragraph))?.focus();
    };
    lead();
    addEventListener('hashchange', lead);
    return () => { removeEventListener('hashchange', lead); };
  }, [paper]);
};

const Numbered = ({ paper, paragraph }: { readonly paper: string; readonly paragraph: Paragraph }): ReactElement => {
  const { papers: say } = usePapersWords();
  const { number, text, points } = paragraph;
  return (
    <div className="paragraph" id={number === null ? undefined : idOf(paper, number)} tabIndex={-1}>
      {number !== null && <a className="number" href={anchorOf(location.hash, paper, number)} aria-label={say.paragraph(number)}>{number}</a>}
      <div>
        {text !== '' && <p><Theirs>{text}</Theirs></p>}
        {points.length > 0 && (
          <ul className="points">{points.map((point, at) => <li key={`${at.toString()} ${point.text}`}><span className="mark">{point.mark}</span><Theirs>{point.text}</Theirs></li>)}</ul>
        )}
      </div>
    </div>
  );
};

const Background = ({ background }: Pick<Report, 'background'>): ReactElement | null => {
  const { papers: say } = usePapersWords();
  if (background.length === 0) return null;
  return (
    <section>
      <h4>{say.background}</h4>
      <ul className="bullets">
        {background.map(({ title, url }) => <li key={title}>{url === null ? <Theirs>{title}</Theirs> : <a href={url} target="_blank" rel="noreferrer"><Theirs>{title}</Theirs><NewWindow /></a>}</li>)}
      </ul>
    </section>
  );
};

interface Props {
  readonly content: PaperContent;
  readonly report: Report;
}

/** A report as it is read: its paragraphs numbered from beginning to end, the comments among them. */
export const ReportView = ({ content, report }: Props): ReactElement => {
  const { papers: say } = usePapersWords();
  useAnchor(content.id);
  const titleOf = (name: ReportPart): string => {
    const given = content.clearances.find(({ clearer }) => clearer === name)?.given ?? null;
    return given === null ? say.section(name) : say.comments(name as Parameters<typeof say.comments>[0], given.initials, given.day);
  };
  const { author, effective, background } = report;
  return (
    <article className="report">
      {author.post !== '' && <p className="name"><Theirs>{say.reportOf(author.post, author.department)}</Theirs></p>}
      {numberedParts(report, content.clearances).map(({ part: name, paragraphs }) => (
        <section key={name}>
          <h4>{titleOf(name)}</h4>
          {paragraphs.map((paragraph, at) => <Numbered key={`${at.toString()} ${paragraph.text}`} paper={content.id} paragraph={paragraph} />)}
          {name === 'recommendation' && effective !== null && <p>{say.effective(effective)}.</p>}
        </section>
      ))}
      {content.clearances.filter(({ given }) => given?.none === true && given.text === '').map(({ clearer, given }) => (
        <section key={clearer}><h4>{given === null ? say.section(clearer) : say.comments(clearer, given.initials, given.day)}</h4><p>{say.noImplications}</p></section>
      ))}
      <Background background={background} />
      {(author.name !== '' || author.contact !== '') && <p className="faint"><Theirs>{say.contact(author.name, author.contact)}</Theirs></p>}
    </article>
  );
};
