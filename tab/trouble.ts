import type { Field } from '../shared/domain/refusal.ts';
import type { Trouble } from './api.ts';
import type { Words } from './words.ts';

/** What a person reads when a change was not made. */
export const sentenceOf = (trouble: Trouble, { tab }: Words): string => {
  switch (trouble.kind) {
    case 'signIn': return tab.notSignedIn;
    case 'unreachable': return tab.notSaved;
    case 'refused': {
      const { message, reference } = trouble.problem;
      return reference === undefined ? message : `${message} ${tab.reference(reference)}`;
    }
  }
};

/** Somebody else has changed it since it was read. */
export const isChangedMeanwhile = (trouble: Trouble | null): boolean => trouble?.kind === 'refused' && trouble.problem.why === 'changedMeanwhile';

/** The field that the server found fault with. */
export const fieldOf = (trouble: Trouble): Field | null => (trouble.kind === 'refused' ? trouble.problem.field ?? null : null);
