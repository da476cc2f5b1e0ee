import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionLine } from '../../shared/contract/actions.ts';
import { Chip } from '../frame/chip.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { ChangeForm } from './action-form.tsx';
import type { Desk } from './desk.ts';
import { History } from './history.tsx';
import { NoteForm } from './note-form.tsx';
import { deedsOn, toneOf } from './view.ts';
import { useActionsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly action: ActionLine;
}

const Deeds = ({ desk, action }: Props): ReactElement | null => {
  const { actionsPage: say } = useActionsWords();
  const { page, open, show } = desk;
  const deeds = deedsOn(action, page);
  const current = deeds.find((deed) => open === `${deed}/${action.id}`);
  if (current === 'change') return <ChangeForm desk={desk} action={action} />;
  if (current !== undefined) return <NoteForm desk={desk} action={action} deed={current} />;
  if (deeds.length === 0) return null;
  return (
    <div className="buttons">
      {deeds.map((deed) => (
        <Button key={deed} size="small" appearance={deed === 'drop' ? 'subtle' : 'secondary'} data-opens={`${deed}/${action.id}`} onClick={() => { show(`${deed}/${action.id}`); }}>
          {say.deed(deed)}<span className="unseen">{say.about(action.ref)}</span>
        </Button>
      ))}
    </div>
  );
};

/** How it stands: what the owner says of it, or how it ended. */
const Standing = ({ action: { state, closing, closed, closingName, closedName }, zone }: { readonly action: ActionLine; readonly zone: string }): ReactElement | null => {
  const { actionsPage: say, format } = useActionsWords();
  if (closed !== null) {
    const ended = closed.how === 'done' ? say.closedBy : say.droppedBy;
    return <p className="action-says">{ended(closedName ?? '', format.date(zone, closed.at))}{closed.note !== null && <>. <Theirs>{say.noted(closed.note)}</Theirs></>}</p>;
  }
  return state === 'proposedClosed' && closing !== null ? <p className="action-says told"><Theirs>{say.evidence(closingName ?? '', closing.evidence)}</Theirs></p> : null;
};

export const Row = ({ desk, action }: Props): ReactElement => {
  const { action: words, actionsPage: say, format } = useActionsWords();
  const { group } = desk.page;
  const owner = action.ownerName === '' ? say.former : action.ownerName;
  const from = action.from === null ? [] : [action.meeting === null ? action.from : `${action.from}, ${format.date(group.zone, desk.page.meetings[action.meeting] ?? desk.page.now)}`];
  const facts = [...(action.priority === 'normal' ? [] : [words.priority(action.priority)]), ...(action.carried > 0 ? [say.carried(action.carried)] : [])];
  return (
    <li className="action-row">
      <p className="action-ref">{action.ref}</p>
      <div className="action-main">
        <h3><Theirs>{action.title}</Theirs></h3>
        <p className="faint">{from.map((text) => <Theirs key={text}>{words.from(text)}</Theirs>)}{from.length > 0 && facts.length > 0 && ' · '}{facts.join(' · ')}</p>
        <Standing action={action} zone={group.zone} />
      </div>
      <p className="action-owner">{owner}</p>
      <p className="action-due"><Chip tone={toneOf(action)}>{action.state === 'open' ? words.left(action.daysLeft) : words.state(action.state)}</Chip><span className="faint">{words.due(action.due)}</span></p>
      <div className="action-deeds"><Deeds desk={desk} action={action} /><History group={group} action={action} /></div>
    </li>
  );
};
