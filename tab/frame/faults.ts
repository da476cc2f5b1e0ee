import type { Trouble } from '../api.ts';

/** What is wrong at one field, as a sentence. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

export const NO_FAULTS: readonly Fault[] = [];

/** What the server found wrong, field by field; empty where it said no to the whole. */
export const problemsOf = (trouble: Trouble | null): readonly Fault[] => (trouble?.kind === 'refused' ? trouble.problem.fields ?? NO_FAULTS : NO_FAULTS);
