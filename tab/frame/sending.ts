import type { Trouble } from '../api.ts';
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
