import type { CSSProperties, ReactElement } from 'react';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Forecast } from '../../shared/domain/quorum.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Cited, Rule } from '../frame/rule.tsx';
import { Shape, Somebody } from '../frame/shape.tsx';
import { marksOf, ROLE_TONE, VERDICT_TONE } from './view.ts';

/** The people as figures, with a line under as many as are needed. Everything that it shows is also said beside it. */
const Picture = ({ forecast }: { readonly forecast: Forecast }): ReactElement => {
  const { words: { tab } } = useHouse();
  const marks = marksOf(forecast);
  const places: CSSProperties = { gridTemplateColumns: `repeat(${marks.length}, minmax(0, 40px))` };
  return (
    <div className="people" style={places} aria-hidden="true">
      {marks.map((mark, at) => <span key={`${mark}-${at.toString()}`} className={`somebody ${mark}`}><Somebody /></span>)}
      <span className="threshold" style={{ gridColumn: `1 / span ${forecast.needed}` }}>{tab.needed(forecast.needed)}</span>
    </div>
  );
};

const Legend = ({ forecast }: { readonly forecast: Forecast }): ReactElement => {
  const { words: { tab } } = useHouse();
  const entries = [
    { mark: 'coming', text: tab.coming(forecast.attending) },
    { mark: 'unanswered', text: tab.unanswered(forecast.unanswered) },
    { mark: 'apologies', text: tab.sentApologies(forecast.apologies) },
  ];
  return (
    <ul className="legend">
      {entries.map(({ mark, text }) => <li key={mark}><span className={`dot ${mark}`} aria-hidden="true" />{text}</li>)}
    </ul>
  );
};

interface Props {
  readonly view: Pick<MyMeetingView, 'forecast' | 'inquorate' | 'termsVersion' | 'quorumClause'>;
  /** of its heading */
  readonly level?: 3 | 4;
}

export const Quorum = ({ view, level = 4 }: Props): ReactElement => {
  const { words: { quorum, tab, terms } } = useHouse();
  const { forecast, inquorate, termsVersion: version } = view;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <section className={`fact ${VERDICT_TONE[forecast.verdict]}`}>
      <Heading className="verdict">
        <Shape tone={VERDICT_TONE[forecast.verdict]} size={24} />
        <span><span className="unseen">{quorum.heading}: </span>{forecast.verdict === 'open' ? tab.notYetQuorate : quorum.verdict(forecast.verdict)}</span>
      </Heading>
      <p>{[quorum.line(forecast), quorum.beyond(forecast)].filter((said) => said !== '').join(' ')}</p>
      <Picture forecast={forecast} />
      <Legend forecast={forecast} />
      <ul className="conditions">
        {forecast.requires.map((required) => <li key={quorum.condition(required)}><Chip tone={ROLE_TONE[required.met]}>{quorum.condition(required)}</Chip></li>)}
      </ul>
      {inquorate !== null && <p className="faint">{terms.inquorate(inquorate)}</p>}
      <Rule about={quorum.heading} clause={view.quorumClause} version={version}>
        {quorum.remarks(forecast).map((remark) => <p key={remark}>{remark}</p>)}
        {inquorate !== null && <p>{terms.name('inquorate')}: <Cited clause={inquorate.clause} version={version} /></p>}
      </Rule>
    </section>
  );
};
