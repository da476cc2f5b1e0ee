import { useState, type ReactElement } from 'react';
import type { Finding } from '../../shared/domain/reading.ts';
import type { Approval, VersionLine } from '../../shared/domain/terms.ts';
import { Card } from '../frame/card.tsx';
import { Quote } from '../frame/quote.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Version } from './view.ts';
import { useTermsWords } from './words.ts';

/** What the document leaves open; that the version is not approved is said by the banner. */
export const Findings = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement => {
  const { termsPage: say, finding } = useTermsWords();
  const listed = findings.filter(({ kind }) => kind !== 'currentNotApproved');
  return (
    <Card title={say.findings}>
      <p className="faint">{listed.length === 0 ? say.noFindings : say.findingsIntro}</p>
      {listed.length > 0 && (
        <ul className="rows">
          {listed.map((found) => <li key={JSON.stringify(found)} className="found"><Shape tone="warn" size={16} /><p>{finding(found)}</p></li>)}
        </ul>
      )}
    </Card>
  );
};

export const About = ({ shown }: { readonly shown: Version }): ReactElement => {
  const { termsPage: say } = useTermsWords();
  return (
    <Card title={say.about}>
      <h3>{say.purpose}</h3>
      {shown.purpose === null ? <p className="faint">{say.noPurpose}</p> : <p className="told"><Theirs>{shown.purpose}</Theirs></p>}
      {shown.objectives.length > 0 && (
        <>
          <h3 className="next">{say.objectives}</h3>
          <ul className="bullets">{shown.objectives.map((objective) => <li key={objective}><Theirs>{objective}</Theirs></li>)}</ul>
        </>
      )}
    </Card>
  );
};

const Line = ({ line, isShown }: { readonly line: VersionLine; readonly isShown: boolean }): ReactElement => {
  const { termsPage: say, format } = useTermsWords();
  return (
    <li>
      <h3>{say.version(line.version)}{isShown && <span className="faint"> ({say.current})</span>}</h3>
      <p className="faint">{line.dated === null ? say.noDate : format.day(line.dated)} · {say.author(line.author)}</p>
      {line.summary === null ? <p className="faint">{say.noSummary}</p> : <p><Theirs>{line.summary}</Theirs></p>}
    </li>
  );
};

const Approved = ({ approval }: { readonly approval: Approval }): ReactElement => {
  const { termsPage: say, format } = useTermsWords();
  return <li><p>{say.approval(approval.version, approval.by)}</p><p className="faint">{approval.dated === null ? say.noDate : format.day(approval.dated)}</p></li>;
};

/** What the document says of itself: its versions, its approvals, and what it names and does not bring along. */
export const Control = ({ shown }: { readonly shown: Version }): ReactElement => {
  const { termsPage: say } = useTermsWords();
  const { versions, approvals, notSupplied, cover } = shown.control;
  return (
    <Card title={say.history}>
      <p className="faint">{versions.length === 0 ? say.noHistory : say.historyIntro}{cover !== null && ` ${say.cover(cover)}.`}</p>
      <ul className="rows">{versions.map((line, at) => <Line key={`${line.version} ${at.toString()}`} line={line} isShown={line.version === shown.terms.version} />)}</ul>
      <div className="part">
        <h3>{say.approvals}</h3>
        {approvals.length === 0 ? <p className="faint">{say.noApprovals}</p> : <ul className="rows">{approvals.map((approval) => <Approved key={JSON.stringify(approval)} approval={approval} />)}</ul>}
      </div>
      {notSupplied.length > 0 && (
        <div className="part">
          <h3>{say.notSupplied}</h3>
          <ul className="bullets">{notSupplied.map((what) => <li key={what}><Theirs>{what}</Theirs></li>)}</ul>
        </div>
      )}
    </Card>
  );
};

const FEW = 3;

/** Sentences that look like rules and were not understood. */
export const Unread = ({ shown }: { readonly shown: Version }): ReactElement | null => {
  const { termsPage: say, tab } = useTermsWords();
  const [all, setAll] = useState(false);
  const { unread } = shown;
  if (unread.length === 0) return null;
  return (
    <Card title={say.unread}>
      <p className="faint">{say.unreadIntro(unread.length)}</p>
      <ul className="quotes">{(all ? unread : unread.slice(0, FEW)).map((clause) => <li key={`${clause.section} ${clause.sentence}`}><Quote clause={clause} /></li>)}</ul>
      {unread.length > FEW && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => { setAll(!all); }}>{all ? tab.showLess : tab.showAll}<span className="unseen">: {say.unread}</span></button>
      )}
    </Card>
  );
};
