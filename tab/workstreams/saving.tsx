import { useState, type ReactElement, type ReactNode } from 'react';
import type { ProgrammePage } from '../../shared/contract/programme.ts';
import type { Trouble } from '../api.ts';
import { useForm, type FormHandle } from '../frame/form.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { useWorkstreamsWords } from './words.ts';

export interface Saving<T> {
  readonly form: FormHandle;
  readonly busy: boolean;
  /** what somebody else has made of it meanwhile; null: nothing */
  readonly theirs: T | null;
  readonly send: () => void;
}

interface Way<T> {
  readonly desk: Desk;
  /** what the form is about, as it stands on a page; undefined: it is gone */
  readonly read: (page: ProgrammePage) => T | undefined;
  /** begun: what the form goes out from */
  readonly save: (begun: T) => Promise<Trouble | null>;
  /** whether what the form is about is the same in both */
  readonly same: (a: T, b: T) => boolean;
}

/**
 * Sends a form that goes out from what was read when it was opened. Where something else of the thing has changed meanwhile it is sent again by itself;
 * where this has, both are shown, and sending once more puts this one in the place of theirs.
 */
export const useSaving = <T extends object>({ desk, read, save, same }: Way<T>): Saving<T> => {
  const form = useForm();
  const { busy, during } = useBusy();
  const [begun, setBegun] = useState(() => read(desk.page));
  const [theirs, setTheirs] = useState<T | null>(null);
  const attempt = async (from: T, again: boolean): Promise<void> => {
    const trouble = await save(from);
    if (trouble === null) { desk.close(); return; }
    const fresh = isChangedMeanwhile(trouble) ? await desk.data.refresh() : undefined;
    const now = fresh === undefined ? undefined : read(fresh);
    if (now === undefined) { form.refuse(trouble); return; }
    setBegun(now);
    if (again && same(from, now)) { await attempt(now, false); return; }
    setTheirs(now);
    form.refuse(trouble);
  };
  return { form, busy, theirs, send: () => { if (begun !== undefined) void during(async () => { await attempt(begun, true); }); } };
};

/** What is there now, beside what is entered. */
export const Conflict = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  return <div className="fact warn plan-conflict"><p><Shape tone="warn" size={18} /> {say.conflict}</p><div className="plan-theirs">{children}</div></div>;
};
