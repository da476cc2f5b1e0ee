import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PapersPage } from '../../shared/contract/papers.ts';
import { hrefOf } from '../routes.ts';
import { useDeed } from '../frame/deed.tsx';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import { Shape } from '../frame/shape.tsx';
import type { Desk } from './desk.tsx';
import { lengthLine, newsCount, openingLine, supplementsIn } from './view.ts';
import { usePapersWords } from './words.ts';

/** Whoever leaves the page has seen what it showed. */
const useLooked = ({ frame }: PapersPage): void => {
  const { session } = useHouse();
  const last = useRef({ group: frame.group.id, meeting: frame.meeting.id, seen: frame.now });
  useEffect(() => { last.current = { group: frame.group.id, meeting: frame.meeting.id, seen: frame.now }; });
  useEffect(() => () => { void session.ask('lookAtPapers', last.current); }, [session]);
};

const News = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { words: { format } } = useHouse();
  const { papers: say } = usePapersWords();
  const { busy, run, fault } = useDeed();
  const { page, save } = desk;
  const { frame: { group, meeting, now }, lookedAt } = page;
  if (lookedAt === null) return null;
  const [fresh, changed] = [newsCount(page, 'new'), newsCount(page, 'changed')];
  return (
    <div className="pack-line">
      <Shape tone={fresh + changed > 0 ? 'good' : 'calm'} />
      <p>{say.news(fresh, changed, format.moment(group.zone, lookedAt))}</p>
      {fresh + changed > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={() => { run(async () => save('lookAtPapers')({ group: group.id, meeting: meeting.id, seen: now })); }}>{say.markSeen}</Button>
      )}
      {fault}
    </div>
  );
};

/** What the workstreams tell the meeting belongs to its pack. */
const HighlightsLine = ({ page: { highlights, frame: { group, meeting } } }: { readonly page: PapersPage }): ReactElement | null => {
  const { papers: say } = usePapersWords();
  if (highlights === null) return null;
  return <p>{say.highlights(highlights.in, highlights.of)}. <a href={hrefOf({ page: 'highlights', group: group.id, team: null, meeting: meeting.id })}>{say.readHighlights}</a></p>;
};

/** The pack as a whole: whether one can open it, how long it is, and what is new in it. */
export const PackHead = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { papers: say } = usePapersWords();
  const { page } = desk;
  useLooked(page);
  const opening = openingLine(page, say);
  const length = lengthLine(page, say);
  const supplements = supplementsIn(page);
  return (
    <section className="card pack">
      <div className="pack-line"><Shape tone={opening.tone} /><p className="name">{opening.text}</p></div>
      <News desk={desk} />
      {length !== null && length !== '' && <p className="faint">{length}</p>}
      {supplements > 0 && <p className="faint">{say.supplements(supplements)}</p>}
      <HighlightsLine page={page} />
      {page.lastDay !== null && (
        <details className="rule"><summary>{say.lastDay(page.lastDay.day)}</summary><Quote clause={page.lastDay.clause} /></details>
      )}
    </section>
  );
};
