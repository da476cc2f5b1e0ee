import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StandingContent } from '../../shared/contract/agenda.ts';
import { movedItem, numbered, placeForNew } from '../../shared/domain/agenda-edit.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Slot } from '../../shared/domain/agenda-times.ts';
import { useDragging } from '../frame/dragging.ts';
import { drawnThen } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import type { OneForm } from '../frame/one-form.ts';
import { ItemForm } from './item-form.tsx';
import { ItemRow } from './row.tsx';
import { useAgendaWords } from './words.ts';
import '../frame/tools.css';

interface Props {
  /** told apart from other lists of the page */
  readonly name: string;
  readonly items: readonly AgendaItem[];
  readonly change: (items: readonly AgendaItem[], said: string) => void;
  readonly forms: OneForm;
  readonly zone: string;
  readonly posts: readonly string[];
  readonly slots?: readonly Slot[];
  readonly content?: Readonly<Record<string, StandingContent>>;
  readonly withStanding?: boolean;
  /** whether papers of the group's are kept at an item: then it stays */
  readonly keeps?: (item: AgendaItem) => boolean;
}

const BLANK = { title: '', purpose: 'discuss', presenter: null, minutes: 10, standing: null } as const;

interface ToolsProps {
  readonly item: AgendaItem;
  readonly at: number;
  readonly of: number;
  readonly form: string;
  readonly isOpen: boolean;
  readonly stays: boolean;
  readonly grip: ReturnType<ReturnType<typeof useDragging>['grip']>;
  readonly step: (at: number, by: -1 | 1) => void;
  readonly show: (form: string) => void;
  readonly remove: (item: AgendaItem) => void;
}

/** Plain buttons: there may be hundreds of them. */
const Tools = ({ item, at, of, form, isOpen, stays, grip, step, show, remove }: ToolsProps): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const whose = <span className="unseen">{say.about(item.title)}</span>;
  return (
    <span className="tools">
      <span className="grip" aria-hidden="true" {...grip}>⠿</span>
      <button type="button" className="tool" data-moves={`up/${item.id}`} aria-disabled={at === 0} onClick={() => { step(at, -1); }}><span aria-hidden="true">↑</span><span className="unseen">{say.up}</span>{whose}</button>
      <button type="button" className="tool" data-moves={`down/${item.id}`} aria-disabled={at === of - 1} onClick={() => { step(at, 1); }}><span aria-hidden="true">↓</span><span className="unseen">{say.down}</span>{whose}</button>
      <button type="button" className="tool" data-opens={form} aria-expanded={isOpen} onClick={() => { show(form); }}>{say.edit}{whose}</button>
      <button type="button" className="tool" aria-disabled={stays} title={stays ? say.hasPapers(item.title) : undefined} onClick={() => { remove(item); }}>{say.remove}{whose}</button>
    </span>
  );
};

/** Items that can be put in order, changed, added and taken off; nothing is stored until the list is saved. */
export const ItemList = (props: Props): ReactElement => {
  const { name, items, change, forms, zone, posts, slots, content, withStanding = false, keeps } = props;
  const { announce } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) { announce(say.atEdge); return; }
    change(movedItem(items, from, to), say.moved(item.title, to + 1, items.length));
  };
  const step = (at: number, by: -1 | 1): void => {
    const id = items[at]?.id ?? '';
    drawnThen(() => { move(at, at + by); }, `[data-moves='${by === -1 ? 'up' : 'down'}/${id}']`);
  };
  const remove = (item: AgendaItem): void => {
    if (keeps?.(item) === true) { announce(say.hasPapers(item.title)); return; }
    drawnThen(() => { change(numbered(items.filter(({ id }) => id !== item.id)), say.removed(item.title)); }, `[data-undoes='${name}']`);
  };
  const dragging = useDragging(items, move);
  const add = `${name}/new`;
  return (
    <>
      {items.length === 0 && <p className="faint">{say.none}</p>}
      <ol className="agenda-list">
        {items.map((item, at) => {
          const form = `${name}/${item.id}`;
          const isOpen = forms.open === form;
          const stays = keeps?.(item) === true;
          const place = dragging.over === item.id ? 'over' : '';
          return (
            <li key={item.id} className={`agenda-item ${place}`} {...dragging.row(item.id)}>
              <ItemRow item={item} zone={zone} slot={slots?.[at]} content={content?.[item.id]} standing={withStanding && item.standing !== null ? say.standing(item.standing) : undefined}>
                <Tools item={item} at={at} of={items.length} form={form} isOpen={isOpen} stays={stays} grip={dragging.grip(item.id)} step={step} show={forms.show} remove={remove} />
              </ItemRow>
              {isOpen && (
                <ItemForm
                  label={say.changeItem(item.title)} item={item} posts={posts} withStanding={withStanding} close={forms.close}
                  put={(written) => { change(items.map((one) => (one.id === item.id ? { ...one, ...written } : one)), say.unsaved); }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {forms.open === add ? (
        <ItemForm
          label={say.newItem} item={BLANK} posts={posts} withStanding={withStanding} close={forms.close}
          put={(written) => {
            const place = placeForNew(items);
            change(numbered([...items.slice(0, place), { ...written, id: crypto.randomUUID(), number: 0, papers: [] }, ...items.slice(place)]), say.unsaved);
          }}
        />
      ) : <div className="buttons"><Button size="small" data-opens={add} onClick={() => { forms.show(add); }}>{say.add}</Button></div>}
    </>
  );
};
