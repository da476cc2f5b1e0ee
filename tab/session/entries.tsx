import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { EntryView } from '../../shared/contract/session.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Desk } from './desk.ts';
import { EntryForm, type Editing } from './entry-form.tsx';
import { byItem, mayNote } from './view.ts';
import { useSessionWords } from './words.ts';

interface RowProps {
  readonly desk: Desk;
  readonly entry: EntryView;
  readonly edit: () => void;
}

const Deeds = ({ desk, entry, edit }: RowProps): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const of = <span className="unseen">{say.of(entry.text.slice(0, 60))}</span>;
  const strike = async () => desk.act('strikeEntry', { ...desk.about, entry: entry.id, revision: entry.revision }, say.struck);
  return (
    <div className="session-deeds">
      <Button size="small" appearance="subtle" data-opens={entry.id} onClick={edit}>{say.change}{of}</Button>
      <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => { run(strike); }}>{say.strike}{of}</Button>
      {fault}
    </div>
  );
};

const Row = ({ desk, entry, edit }: RowProps): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const { zone, id: group } = desk.page.frame.group;
  const time = (at: string): string => format.time(zone, at);
  const { kind, ref, interest } = entry;
  const page = kind === 'action' ? 'actions' : 'decisions';
  return (
    <li className="session-entry">
      <p className="session-kind">
        {kind !== 'note' && <Chip tone={kind === 'interest' ? 'warn' : 'calm'}>{say.kind(kind)}</Chip>}
        {ref !== null && <Link href={hrefOf({ page, group, team: null })}>{ref}</Link>}
        {entry.restricted && <Chip tone="warn">{say.restrictedMark}</Chip>}
      </p>
      {interest !== null && <p>{say.interest(entry.interestName ?? '', interest.leaves)}</p>}
      <p className="told"><Theirs>{entry.text}</Theirs></p>
      <p className="faint">{say.byAt(entry.byName, time(entry.at))}{entry.changed !== null && `; ${say.changedBy(entry.changedName ?? '', time(entry.changed.at))}`}</p>
      {mayNote(desk.page) && entry.became === null && <Deeds desk={desk} entry={entry} edit={edit} />}
    </li>
  );
};

/** Everything that was taken down, by item; others' lines come by themselves. */
export const Entries = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page } = desk;
  const [editing, setEditing] = useState<Editing | null>(null);
  const isGone = editing !== null && !page.entries.some(({ id }) => id === editing.entry);
  const form = editing === null ? null : <EntryForm key={editing.entry} desk={desk} editing={editing} change={setEditing} />;
  return (
    <Card title={say.entries}>
      {page.entries.length === 0 && page.hidden === 0 && <p>{say.none}</p>}
      {isGone && form}
      {byItem(page).map(({ item, entries }) => (
        <section key={item?.id ?? ''} className="session-of-item">
          <h3>{item === null ? say.whole : <Theirs>{`${item.number}. ${item.title}`}</Theirs>}</h3>
          <ul className="rows">
            {entries.map((entry) =>
              entry.id === editing?.entry
                ? <li key={entry.id}>{form}</li>
                : <Row key={entry.id} desk={desk} entry={entry} edit={() => { setEditing({ entry: entry.id, revision: entry.revision, was: entry.text, text: entry.text }); }} />)}
          </ul>
        </section>
      ))}
      {page.hidden > 0 && <p className="faint session-more">{say.hidden(page.hidden)}</p>}
    </Card>
  );
};
