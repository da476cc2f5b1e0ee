import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CircularView } from '../../shared/contract/calls.ts';
import { Chip } from '../frame/chip.tsx';
import { LongText } from '../frame/long-text.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import AskForm from './ask-form.tsx';
import type { Desk } from './desk.ts';
import { CIRCULAR_TONE } from './view.ts';
import { useCallsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly circular: CircularView;
}

const LONG = 240;

const Open = ({ desk: { page: { group }, open, save, close }, circular }: Props): ReactElement | null => {
  const { callsPage: say } = useCallsWords();
  const { id, about, own } = circular;
  const answer = (says: 'agree' | 'object'): ReactElement => (
    <AskForm title={say.answerOn(about)} label={says === 'agree' ? say.agree : say.object} words={{ name: 'comment', label: say.yourComment, before: own?.comment ?? '' }} close={close}
      save={async (words) => save('answerCircular', 'answered')({ group: group.id, circular: id, says, comment: words })} />
  );
  switch (open) {
    case `yes/${id}`:
      return answer('agree');
    case `no/${id}`:
      return answer('object');
    case `recall/${id}`:
      return <AskForm title={say.withdrawCircularAsk(about)} label={say.withdraw} words={null} close={close} save={async () => save('withdrawCircular', 'withdrawn')({ group: group.id, circular: id })} />;
    case null:
    default:
      return null;
  }
};

const Deeds = ({ desk: { page, open, show }, circular: { id, about, state, mayAnswer } }: Props): ReactElement | null => {
  const { callsPage: say } = useCallsWords();
  const offers = [
    ...(mayAnswer ? ([['yes', say.agree], ['no', say.object]] as const) : []),
    ...(state === 'open' && page.may.includes('openCircular') ? ([['recall', say.withdraw]] as const) : []),
  ];
  if (offers.length === 0 || open?.endsWith(`/${id}`) === true) return null;
  return (
    <div className="buttons">
      {offers.map(([form, label]) => (
        <Button key={form} size="small" appearance={form === 'yes' ? 'primary' : 'secondary'} data-opens={`${form}/${id}`} onClick={() => { show(`${form}/${id}`); }}>
          {label}<span className="unseen">{say.about(about)}</span>
        </Button>
      ))}
    </div>
  );
};

const Said = ({ answers, about }: Pick<CircularView, 'answers' | 'about'>): ReactElement | null => {
  const { callsPage: say } = useCallsWords();
  if (answers === null || answers.length === 0) return null;
  return (
    <details className="rule">
      <summary><span>{say.whoSaid}<span className="unseen">{say.about(about)}</span></span></summary>
      <ul className="bullets">{answers.map(({ id, name, says, comment }) => <li key={id}>{say.said(name, says)}{comment !== null && <> · <Theirs>{comment}</Theirs></>}</li>)}</ul>
    </details>
  );
};

/** How it ended, and where it went. */
const Ended = ({ desk: { page }, circular: { state, settled, decision, takenUpBy } }: Props): ReactElement | null => {
  const { call: { circular: words }, callsPage: say, format, tab } = useCallsWords();
  if (settled === null) return null;
  return (
    <p>
      {words.ended(settled.why)}, {format.moment(page.group.zone, settled.at)}.{' '}
      {decision !== null && <>{words.reference(decision)} <Link href={hrefOf({ page: 'decisions', group: page.group.id, team: null })}>{tab.page('decisions')}</Link></>}
      {state === 'fell' && (takenUpBy === null ? say.takenUpLater : say.takenUp(format.date(page.group.zone, takenUpBy.starts)))}
    </p>
  );
};

/** A decision asked for in writing, as it stands. */
const CircularRow = ({ desk, circular }: Props): ReactElement => {
  const { call: { circular: words }, callsPage: say, format } = useCallsWords();
  const { group: { zone } } = desk.page;
  const { about, state, tally, needed, own, settled, closes } = circular;
  return (
    <li className="call">
      <div className="call-head"><h3><Theirs>{about}</Theirs></h3><Chip tone={CIRCULAR_TONE[state]}>{say.circularState(state)}</Chip></div>
      <LongText text={circular.text} long={circular.text.length > LONG} about={about} />
      {circular.reasons !== '' && <LongText text={circular.reasons} long={circular.reasons.length > LONG} about={`${say.reasons}, ${about}`} />}
      {circular.spendsMoney && (
        <ul className="facts">
          <li>{words.money}</li>
          <li>{words.rejected}: <Theirs>{circular.optionsRejected ?? ''}</Theirs></li>
          <li>{words.conflicts}: <Theirs>{circular.conflicts ?? ''}</Theirs></li>
        </ul>
      )}
      <p>{words.tally(tally)} {words.needed(needed)}</p>
      {settled === null && <p className="faint">{words.closes(closes)}</p>}
      <Ended desk={desk} circular={circular} />
      {own !== null && state === 'open' && <p>{words.own(own.says, format.moment(zone, own.at))}</p>}
      <p className="faint">{say.askedBy(circular.by.name, format.moment(zone, circular.at))}</p>
      <Said answers={circular.answers} about={about} />
      <Deeds desk={desk} circular={circular} />
      <Open desk={desk} circular={circular} />
    </li>
  );
};

export default CircularRow;
