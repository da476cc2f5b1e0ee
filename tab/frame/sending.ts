import { useState } from 'react';
import type { Trouble } from '../api.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import { useForm, type FormHandle } from './form.tsx';
import { useBusy } from './page-data.ts';

/** How a form is sent: never twice at once; where it was done the form is left, where it was refused it says why. */
export interface Sending {
  readonly form: FormHandle;
  readonly busy: boolean;
  readonly send: (work: () => Promise<Trouble | null>) => void;
}

export const useSending = (done: () => void): Sending => {
  const form = useForm();
  const { busy, during } = useBusy();
  return {
    form,
    busy,
    send: (work) => {
      void during(async () => {
        const trouble = await work();
        if (trouble === null) done(); else form.refuse(trouble);
      });
    },
  };
};

/** The same for what somebody else may have changed meanwhile: that is read and shown beside, and sending once more puts this in its place. */
export interface Changing extends Sending {
  /** what is on the page now is not what the form began from */
  readonly conflicts: boolean;
}

export const useChanging = (done: () => void, refresh: () => Promise<unknown>): Changing => {
  const { form, busy, send } = useSending(done);
  const [conflicts, setConflicts] = useState(false);
  return {
    form,
    busy,
    conflicts,
    send: (work) => {
      send(async () => {
        const trouble = await work();
        if (isChangedMeanwhile(trouble)) {
          await refresh();
          setConflicts(true);
        }
        return trouble;
      });
    },
  };
};
