import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HighlightsPage as Page } from '../../shared/contract/highlights.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Quote } from '../frame/quote.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useDesk } from './desk.ts';
import { Sheet } from './sheet.tsx';
import { askedLine, countIn, dueSoon, hasSeveral, STAND_TONE } from './view.ts';
import { useHighlightsWords } from './words.ts';
import './highlights.css';

/** Which are in, and from whom the others are missing; each leads to its sheet. */
const Progress = ({ page }: { readonly page: Page }): ReactElement => {
  const words = useHighlightsWords();
  const { highlightsPage: say, highlight, workstream: of } = words;
  const { sheets, frame: { group, meeting }, due } = page;
  const there = countIn(sheets);
  const all = there === sheets.length;
  return (
    <Card title={say.progress} className="progress">
      <p className="name progress-count"><Shape tone={all ? 'good' : dueSoon(page) < 0 ? 'bad' : 'calm'} size={20} />{all ? say.allIn : say.count(there, sheets.length)}</p>
      <progress className="progress-bar" value={there} max={sheets.length} aria-label={say.count(there, sheets.length)} />
      {due !== null && <details className="rule"><summary>{say.due(due.day, dueSoon(page))}</summary><Quote clause={due.clause} /></details>}
      <p className="faint">{askedLine(page, words)}</p>
      <ul className="rows progress-rows">
        {sheets.map(({ workstream: { id, number, title, leadPost, strategy }, leadName, stand }) => (
          <li key={id}>
            <Shape tone={STAND_TONE[stand]} />
            <div>
              <Link href={hrefOf({ page: 'highlights', group: group.id, team: null, meeting: meeting.id, one: id })}>{of.name(number, title)}</Link>
              {hasSeveral(sheets) && <p className="faint"><Theirs>{strategy.title}</Theirs></p>}
              <p className="faint">{stand === 'missing' ? (leadName === null ? say.nobody(leadPost) : say.missingFrom(leadName)) : highlight.stand(stand)}</p>
            </div>
          </li>
        ))}
      </ul>
      <Downloads group={group.id} what="highlights" meeting={meeting.id} formats={['word', 'pdf']} name={say.documents} />
    </Card>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  const { highlightsPage: say } = useHighlightsWords();
  if (page.sheets.length === 0) return <Empty title={say.noWorkstreams}>{say.noWorkstreamsHint}</Empty>;
  return (
    <div className="highlights-page">
      <Progress page={page} />
      <div className="column">{page.sheets.map((sheet) => <Sheet key={sheet.workstream.id} desk={desk} sheet={sheet} />)}</div>
    </div>
  );
};

const OfMeeting = ({ group, meeting }: { readonly group: GroupHead; readonly meeting: MeetingId | null }): ReactElement => {
  const { tab, highlightsPage: say } = useHighlightsWords();
  const data = usePage('highlights', { group: group.id, ...(meeting !== null && { meeting }) });
  return (
    <>
      <PageHead title={tab.page('highlights')} group={group} aside={data.stage.at === 'ready' && <MeetingSwitch frame={data.stage.value.frame} />} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown key={page.frame.meeting.id} page={page} data={data} />}</PageBody>
    </>
  );
};

/** What the workstreams tell a meeting, workstream by workstream. */
const HighlightsPage = ({ group, meeting }: PageProps): ReactElement | null => (group === null ? null : <OfMeeting group={group} meeting={meeting} />);

export default HighlightsPage;
