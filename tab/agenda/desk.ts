import { useEffect, useState } from 'react';
import type { AgendaDesk, AgendaPage } from '../../shared/contract/agenda.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import { useBusy, type PageData } from '../frame/page-data.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import { begun, changed, following, isDirty, isOvertaken, KEPT, putTogether, undone, type Work } from './view.ts';
import { useAgendaWords } from './words.ts';

/** What somebody works on, and what can be done with it. */
export interface Working {
  readonly work: Work;
  readonly dirty: boolean;
  readonly overtaken: boolean;
  readonly busy: boolean;
  /** why it could not be saved */
  readonly trouble: Trouble | null;
  readonly change: (items: readonly AgendaItem[], said: string) => void;
  readonly undo: () => void;
  readonly discard: () => void;
  readonly merge: () => void;
  readonly save: () => void;
}

const NOTHING: Pick<AgendaDesk, 'revision' | 'items'> = { revision: 0, items: [] };

/** The list as somebody has it before them; it stays theirs while the page is read again. */
const useWorking = (page: AgendaPage, data: PageData<AgendaPage>): Working => {
  const { announce } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { meeting, group } = page.frame;
  const desk = page.desk ?? NOTHING;
  const [held, setHeld] = useState<Work | undefined>(() => KEPT.get(meeting.id));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { busy, during } = useBusy();
  const work = following(held, desk);
  const dirty = isDirty(work);
  useEffect(() => {
    if (dirty) KEPT.set(meeting.id, work); else KEPT.delete(meeting.id);
  }, [dirty, meeting.id, work]);
  const put = (next: Work, said: string): void => {
    setTrouble(null);
    setHeld(next);
    announce(said);
  };
  const save = async (): Promise<void> => {
    const items = work.items.map(({ id, title, purpose, presenter, minutes }) => ({ id, title, purpose, presenter, minutes }));
    const reply = await data.act('saveAgenda', { group: group.id, meeting: meeting.id, revision: work.base.revision, items });
    if (reply.ok) {
      setHeld(undefined);
      data.show(reply.value);
      announce(say.done.saveAgenda);
      return;
    }
    const isStale = isChangedMeanwhile(reply.trouble);
    // what the other person wrote is fetched, and shown beside
    if (isStale) await data.refresh();
    setTrouble(isStale ? null : reply.trouble);
    announce(isStale ? say.conflict : '');
  };
  return {
    work, dirty, busy, trouble,
    overtaken: isOvertaken(work, desk),
    change: (items, said) => { put(changed(work, items), said); },
    undo: () => { put(undone(work), say.undone); },
    discard: () => { put(begun(desk), say.discarded); },
    merge: () => { put(putTogether(work, desk), say.merged); },
    save: () => { void during(save); },
  };
};

/** Everything that the parts of the page need. Its forms: 'publish', 'late', 'propose', 'decline/<id>', 'accept/<id>', 'order'. */
export interface Desk extends OneForm {
  readonly page: AgendaPage;
  readonly data: PageData<AgendaPage>;
  readonly working: Working;
  readonly about: { readonly group: string; readonly meeting: string };
  readonly save: <A extends DeedsOn<AgendaPage> & keyof ReturnType<typeof useAgendaWords>['agendaPage']['done']>(name: A) => Save<A>;
}

export const useDesk = (page: AgendaPage, data: PageData<AgendaPage>): Desk => {
  const { announce } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { group, meeting } = page.frame;
  return {
    page, data,
    working: useWorking(page, data),
    about: { group: group.id, meeting: meeting.id },
    ...useOneForm(),
    save: (name) => saver(data, name, () => { announce(say.done[name]); }),
  };
};
