import type { FormState } from '../frame/form.tsx';
import type { Obstacle } from './check-view.ts';

/** A step saves itself, so that it is never sent in vain: what stands in the way is shown, and the keyboard is left where it is. */
export const stepState = (obstacles: readonly Obstacle[]): FormState =>
  ({ faults: obstacles.map(({ field, label, sentence }) => ({ field, message: `${label}: ${sentence}` })), trouble: null, attempt: 0 });
