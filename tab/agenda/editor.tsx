import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changesBetween } from '../../shared/domain/agenda-changes.ts';
import { fitOf, type Fit } from '../../shared/domain/agenda-times.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import { problemsOf } from '../frame/faults.ts';
import { useHouse } from '../frame/house.tsx';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { sentenceOf } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { ItemList } from './list.tsx';
import { ItemRow } from './row.tsx';
import { Changes } from './standing.tsx';
import { deedsOn, withPapers } from './view.ts';
import { useAgendaWords } from './words.ts';

/** Somebody else has saved meanwhile: both are there until one decides. */
const Conflict = ({ desk: { page, working } }: { readonly desk: Desk }): ReactElement | null => {
  const { agendaPage: say } = useAgendaWords();
  if (!working.overtaken || page.desk === null) return null;
  const theirs = changesBetween(working.work.base.items, page.desk.items);
  return (
    <section className="fact warn agenda-conflict" aria-labelledby="agenda-conflict">
      <h3 id="agenda-conflict"><Shape tone="warn" /> {say.conflict}</h3>
      <p>{say.conflictLine}</p>
      {theirs.length === 0 ? <p className="faint">{say.conflictNothing}</p> : <Changes changes={theirs} />}
      <div className="buttons">
        <Button appearance="primary" onClick={working.merge}>{say.merge}</Button>
        <Button onClick={working.discard}>{say.takeTheirs}</Button>
      </div>
    </section>
  );
};

const Clashes = ({ desk: { working: { work } } }: { readonly desk: Desk }): ReactElement | null => {
  const { words: { agenda } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  if (work.clashes.length === 0) return null;
  const told = (field: string, theirs: string): string => (field === 'purpose' ? agenda.purpose(theirs as AgendaItem['purpose']) : theirs);
  return (
    <div className="fact warn">
      <p>{say.clashes}</p>
      <ul className="bullets">{work.clashes.map(({ item, field, title, theirs }) => <li key={`${item} ${field}`}><Theirs>{say.clash(title, field, told(field, theirs))}</Theirs></li>)}</ul>
    </div>
  );
};

/** What is to be done with what was changed; it stays in sight while one scrolls. */
const Unsaved = ({ desk: { working } }: { readonly desk: Desk }): ReactElement | null => {
  const { words } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { dirty, overtaken, busy, trouble, work, save, undo, discard } = working;
  if (!dirty) return null;
  const faults = problemsOf(trouble);
  return (
    <div className="unsaved">
      <span className="say">{say.unsaved}</span>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy || overtaken} onClick={save}>{busy ? words.tab.saving : say.save}</Button>
        <Button data-undoes="item" disabledFocusable={work.past.length === 0} onClick={undo}>{say.undo}</Button>
        <Button appearance="subtle" onClick={discard}>{say.discard}</Button>
      </div>
      {trouble !== null && <div className="fault" role="alert"><p>{sentenceOf(trouble, words)}</p>{faults.map(({ field, message }) => <p key={`${field} ${message}`}>{message}</p>)}</div>}
    </div>
  );
};

const FitChip = ({ fit }: { readonly fit: Fit }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  return <Chip tone={fit.left < 0 ? 'warn' : 'good'}>{say.fits(fit.needed, fit.available, fit.left)}</Chip>;
};

/** The items: to work on for those who do, to read for everybody else. */
export const Items = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const { page, working } = desk;
  const { frame: { group: { zone }, meeting }, content } = page;
  const deeds = deedsOn(page, working.dirty);
  const stored = page.desk?.items ?? page.items;
  const items = deeds.edit ? withPapers(working.work.items, stored) : stored;
  const fit = fitOf(items, meeting);
  return (
    <Card title={say.items} aside={items.length > 0 && <FitChip fit={fit} />}>
      {deeds.edit ? (
        <>
          <Conflict desk={desk} />
          <Clashes desk={desk} />
          <ItemList
            name="item" items={items} change={working.change} forms={desk} zone={zone} posts={page.desk?.posts ?? []} slots={fit.slots} content={content}
            keeps={({ papers }) => papers.some(({ id }) => id !== null)}
          />
          <Unsaved desk={desk} />
        </>
      ) : items.length === 0 ? <p className="faint">{say.none}</p> : (
        <ol className="agenda-list">{items.map((item, at) => <li key={item.id} className="agenda-item"><ItemRow item={item} zone={zone} slot={fit.slots[at]} content={content[item.id]} /></li>)}</ol>
      )}
    </Card>
  );
};
