import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { HighlightSheet } from '../../shared/contract/highlights.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { usePlace } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { STATUS_TONE } from '../workstream/view.ts';
import type { Desk } from './desk.ts';
import HighlightForm from './form.tsx';
import { hasSeveral, STAND_TONE } from './view.ts';
import { useHighlightsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly sheet: HighlightSheet;
}

const Told = ({ label, text }: { readonly label: string; readonly text: string }): ReactElement | null =>
  text === '' ? null : <div><dt>{label}</dt><dd className="told"><Theirs>{text}</Theirs></dd></div>;

/** The colour with what goes with it. */
const Status = ({ desk: { page }, sheet: { status, stand } }: Props): ReactElement => {
  const { workstream, format, highlightsPage: say, highlight } = useHighlightsWords();
  if (status === null) return <p className="faint">{say.neverReported}</p>;
  const { rag, at, reason, ask, backBy, evidence, despite } = status;
  const trigger = page.triggers[rag];
  return (
    <div className="sheet-status">
      <div className="chips"><Chip tone={STATUS_TONE[rag]}>{workstream.rag(rag)}</Chip>{stand === 'missing' && <span className="faint">{say.lastStatus(format.date(page.frame.group.zone, at))}</span>}</div>
      {trigger !== '' && <p className="faint"><Theirs>{trigger}</Theirs></p>}
      <dl className="sheet-facts">
        <Told label={rag === 'green' ? say.evidence : highlight.reason} text={rag === 'green' && evidence !== '' ? evidence : reason} />
        <Told label={say.ask} text={ask} />
        {backBy !== null && <div><dt>{highlight.backBy}</dt><dd>{format.day(backBy)}</dd></div>}
        <Told label={say.despite} text={despite} />
      </dl>
    </div>
  );
};

const Said = ({ desk: { page }, sheet: { highlight, stand, enteredByName, leadName } }: Props): ReactElement => {
  const { format, highlight: of, highlightsPage: say } = useHighlightsWords();
  if (highlight === null) return <p className="sheet-open">{stand === 'statusOnly' ? say.statusOnly : say.missing}</p>;
  const at = say.given(format.moment(page.frame.group.zone, highlight.at));
  return (
    <>
      <h3>{of.done}</h3>
      <p className="told"><Theirs>{highlight.done}</Theirs></p>
      <h3>{of.next}</h3>
      <p className="told">{highlight.next === '' ? of.nothingNext : <Theirs>{highlight.next}</Theirs>}</p>
      <p className="faint given">{enteredByName === null ? at : `${at}. ${of.enteredBy(enteredByName, leadName)}`}</p>
    </>
  );
};

const Deed = ({ desk, sheet }: Props): ReactElement | null => {
  const { highlightsPage: say } = useHighlightsWords();
  const { workstream: { id, number }, highlight, mayWrite, mine } = sheet;
  const form = `write/${id}`;
  if (!mayWrite) return null;
  if (desk.open === form) return <HighlightForm desk={desk} sheet={sheet} />;
  const isFirst = highlight === null;
  return (
    <div className="buttons">
      <Button size="small" appearance={isFirst && mine ? 'primary' : 'secondary'} data-opens={form} onClick={() => { desk.show(form); }}>
        {isFirst ? (mine ? say.write : say.enter) : say.change}<span className="unseen">{say.about(number)}</span>
      </Button>
    </div>
  );
};

/** What one workstream tells the meeting, as it is read there. */
export const Sheet = (props: Props): ReactElement => {
  const { desk: { page }, sheet: { workstream: { id, number, title, leadPost, strategy }, leadName, stand } } = props;
  const { workstream, highlight, highlightsPage: say } = useHighlightsWords();
  const { one } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (one !== id) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus();
  }, [one, id]);
  return (
    <Card title={workstream.name(number, title)} place={heading} aside={<Chip tone={STAND_TONE[stand]}>{highlight.stand(stand)}</Chip>} className={`sheet ${stand}`}>
      <p className="faint">
        {hasSeveral(page.sheets) && <Theirs>{strategy.title}</Theirs>}
        <Theirs>{workstream.lead(leadPost, leadName)}</Theirs>
        <Link href={hrefOf({ page: 'workstreams', group: page.frame.group.id, team: null, one: id })}>{say.toWorkstream}<span className="unseen">{say.about(number)}</span></Link>
      </p>
      <Status {...props} />
      <Said {...props} />
      <Deed {...props} />
    </Card>
  );
};
