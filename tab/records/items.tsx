import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingRecord, MinutedDecision, MinutedItem } from '../../shared/domain/meeting-record.ts';
import { Theirs } from '../frame/theirs.tsx';
import { EditForm } from './edit-form.tsx';
import type { Desk } from './desk.tsx';
import { paragraphsOf } from './view.ts';
import { useRecordsWords } from './words.ts';

const Decision = ({ decision }: { readonly decision: MinutedDecision }): ReactElement => {
  const { decision: of, recordsPage: say } = useRecordsWords();
  const { ref, text, outcome, reasons, conditions, conflicts, quorum, vote, dissent, state } = decision;
  return (
    <li>
      <p><span className="name">{ref}</span> <Theirs>{text}</Theirs></p>
      <p className="faint">{[of.outcome(outcome), quorum === null ? '' : of.quorum(quorum), vote === null ? '' : of.vote(vote), of.state(state)].filter(Boolean).join(' · ')}</p>
      {conditions !== null && <p><Theirs>{say.conditions(conditions)}</Theirs></p>}
      {reasons !== '' && <p><Theirs>{say.reasons(reasons)}</Theirs></p>}
      {conflicts !== null && <p><Theirs>{say.conflicts(conflicts)}</Theirs></p>}
      {dissent !== null && <p><Theirs>{say.dissent(dissent)}</Theirs></p>}
    </li>
  );
};

const Text = ({ item }: { readonly item: MinutedItem }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const paragraphs = paragraphsOf(item.text);
  const isEmpty = paragraphs.length + item.interests.length + item.decisions.length + item.actions.length === 0;
  return (
    <>
      {item.interests.map(({ name, text, leaves }) => <p key={`${name} ${text}`} className="interest">{say.interest(name, text, leaves)}</p>)}
      {paragraphs.map((text, at) => <p key={`${at.toString()} ${text}`} className="told"><Theirs>{text}</Theirs></p>)}
      {isEmpty && <p className="faint">{say.noText}</p>}
    </>
  );
};

interface Props {
  readonly record: MeetingRecord;
  readonly desk: Desk;
  /** its texts may be edited now */
  readonly edits: boolean;
}

/** Item by item: what was said, who declared an interest, what was decided, and what came of it. */
export const Items = ({ record, desk, edits }: Props): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const isMinutes = record.kind === 'minutes';
  return (
    <ol className="minuted">
      {record.content.items.map((item) => {
        const form = `edit/${record.id}/${item.number.toString()}`;
        const isOpen = desk.open === form;
        return (
          <li key={`${item.number.toString()} ${item.title}`}>
            <div className="minuted-head">
              <h4>{item.number}. <Theirs>{item.title}</Theirs></h4>
              {edits && isMinutes && !isOpen && (
                <Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.edit}<span className="unseen">: {item.number}. {item.title}</span></Button>
              )}
            </div>
            {isMinutes && !isOpen && <Text item={item} />}
            {isOpen && <EditForm desk={desk} record={record} item={item} />}
            {item.decisions.length > 0 && <ul className="rows minuted-decisions" aria-label={say.decisions}>{item.decisions.map((decision) => <Decision key={decision.id} decision={decision} />)}</ul>}
            {item.actions.length > 0 && <p>{say.actionsOf(item.actions)}</p>}
          </li>
        );
      })}
    </ol>
  );
};
