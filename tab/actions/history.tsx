import { useEffect, useState, type ReactElement } from 'react';
import type { ActionHistory, ActionLine } from '../../shared/contract/actions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useActionsWords, type ActionsWords } from './words.ts';

type Event = ActionHistory['events'][number];

const changes = ({ before, ownerBefore }: Event, { actionsPage: say }: ActionsWords): readonly string[] => [
  ...(before?.title === undefined ? [] : [say.before('title', `“${before.title}”`)]),
  ...(before?.owner === undefined ? [] : [say.before('owner', ownerBefore === null || ownerBefore === '' ? say.former : ownerBefore)]),
  ...(before?.due === undefined ? [] : [say.before('due', say.day(before.due))]),
  ...(before?.priority === undefined ? [] : [say.before('priority', say.priorityName(before.priority))]),
];

const Line = ({ event, zone }: { readonly event: Event; readonly zone: string }): ReactElement => {
  const words = useActionsWords();
  const { actionsPage: say, format } = words;
  const what = event.meeting === null ? say.event(event.what) : `${say.event(event.what)} ${say.carriedOn(format.date(zone, event.meeting))}`;
  const lines = changes(event, words);
  return (
    <li>
      <span className="name">{what}</span> <span className="faint">{format.moment(zone, event.at)} · {event.by === null ? say.byQuorate : event.byName === '' ? say.former : event.byName}</span>
      {event.note !== null && <p className="told"><Theirs>{say.noted(event.note)}</Theirs></p>}
      {lines.length > 0 && <p><Theirs>{lines.join('; ')}</Theirs></p>}
    </li>
  );
};

const Read = ({ group, action }: { readonly group: GroupHead; readonly action: ActionLine }): ReactElement => {
  const { session } = useHouse();
  const { actionsPage: say } = useActionsWords();
  const [read, setRead] = useState<ActionHistory | 'failed' | null>(null);
  useEffect(() => {
    const mine = new AbortController();
    const ask = async (): Promise<void> => {
      const reply = await session.ask('actionHistory', { group: group.id, action: action.id }, mine.signal);
      if (!mine.signal.aborted) setRead(reply.ok ? reply.value : 'failed');
    };
    void ask();
    return () => { mine.abort(); };
  }, [session, group.id, action.id]);
  if (read === null) return <output className="faint">{say.readingHistory}</output>;
  if (read === 'failed') return <p className="fault">{say.noHistory}</p>;
  return <ol className="action-history">{read.events.map((event) => <Line key={`${event.at}${event.what}`} event={event} zone={group.zone} />)}</ol>;
};

/** What has become of an action, read when it is opened. */
export const History = ({ group, action }: { readonly group: GroupHead; readonly action: ActionLine }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const [open, setOpen] = useState(false);
  // what changes it adds to its history, which is read again then
  const { state, due, owner, title, priority, carried } = action;
  return (
    <details className="rule" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{say.history}<span className="unseen">{say.about(action.ref)}</span></summary>
      {open && <Read key={JSON.stringify([state, due, owner, title, priority, carried])} group={group} action={action} />}
    </details>
  );
};
