import type { DraftView, SetupForm, SetupView } from '../../shared/contract/setting-up.ts';
import type { Reply, Trouble } from '../api.ts';
import { isChangedMeanwhile } from '../trouble.ts';

/** What is filled in here, and how it stands with the server's copy of it. */
export interface Kept {
  readonly form: SetupForm;
  /** as the server has it */
  readonly draft: DraftView;
  readonly state:
    | { readonly at: 'saved' }
    | { readonly at: 'unsaved' }
    | { readonly at: 'saving' }
    | { readonly at: 'failed'; readonly trouble: Trouble }
    /** somebody else has saved since; nothing was overwritten on either side */
    | { readonly at: 'overtaken'; readonly theirs: DraftView }
    /** somebody else has thrown the draft away, or put it in force */
    | { readonly at: 'gone' };
}

export interface Keeper {
  readonly now: () => Kept;
  readonly subscribe: (changed: () => void) => () => void;
  readonly edit: (change: (form: SetupForm) => SetupForm) => void;
  /** Saves what is not saved, and everything that is typed meanwhile; tells whether all of it is on the server. */
  readonly save: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  /** what is filled in here goes over theirs */
  readonly keepMine: () => Promise<boolean>;
}

export interface KeeperDoor {
  readonly save: (revision: number, form: SetupForm) => Promise<Reply<DraftView>>;
  /** asked when a save was refused: who saved, and what */
  readonly read: () => Promise<Reply<SetupView>>;
  /** calls the work once, a moment after the latest call */
  readonly soon: (work: () => void) => void;
}

/** Keeps a draft while it is filled in: one save at a time, the newest form last, and nothing typed is ever replaced unasked. */
export const keepDraft = (first: DraftView, door: KeeperDoor): Keeper => {
  let kept: Kept = { form: first.form, draft: first, state: { at: 'saved' } };
  let running: Promise<boolean> | null = null;
  const watchers = new Set<() => void>();
  const show = (change: Partial<Kept>): void => {
    kept = { ...kept, ...change };
    for (const changed of watchers) changed();
  };

  const refused = async (trouble: Trouble): Promise<void> => {
    const latest = isChangedMeanwhile(trouble) ? await door.read() : null;
    if (latest?.ok !== true) { show({ state: { at: 'failed', trouble } }); return; }
    const theirs = latest.value.draft;
    show({ state: theirs === null ? { at: 'gone' } : { at: 'overtaken', theirs } });
  };

  /** Each save must know the revision of the one before. */
  const saveAll = async (): Promise<boolean> => {
    const { form, draft } = kept;
    show({ state: { at: 'saving' } });
    const reply = await door.save(draft.revision, form);
    if (!reply.ok) { await refused(reply.trouble); return false; }
    const isAll = kept.form === form;
    show({ draft: reply.value, state: { at: isAll ? 'saved' : 'unsaved' } });
    return isAll || saveAll();
  };

  const save = async (): Promise<boolean> => {
    if (running !== null) return running;
    const { at } = kept.state;
    if (at === 'saved') return true;
    if (at === 'overtaken' || at === 'gone') return false;
    running = saveAll().finally(() => { running = null; });
    return running;
  };

  return {
    now: () => kept,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    edit: (change) => {
      const form = change(kept.form);
      if (form === kept.form) return;
      const waits = kept.state.at === 'saved' || kept.state.at === 'failed';
      show({ form, ...(waits && { state: { at: 'unsaved' } }) });
      door.soon(() => { void save(); });
    },
    save,
    takeTheirs: () => {
      if (kept.state.at !== 'overtaken') return;
      const { theirs } = kept.state;
      show({ form: theirs.form, draft: theirs, state: { at: 'saved' } });
    },
    keepMine: async () => {
      if (kept.state.at !== 'overtaken') return save();
      show({ draft: kept.state.theirs, state: { at: 'unsaved' } });
      return save();
    },
  };
};
