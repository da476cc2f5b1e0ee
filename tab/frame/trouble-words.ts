import type { Trouble } from '../api.ts';
import type { Words } from '../words.ts';
import type { Tone } from './tone.ts';

interface Said {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly reference?: string | undefined;
}

/** Why something could not be shown, and what helps. */
export const wordsFor = (trouble: Trouble, { tab }: Pick<Words, 'tab'>): Said => {
  switch (trouble.kind) {
    case 'signIn': return { tone: 'warn', title: tab.signInTitle, text: tab.signIn };
    case 'unreachable': return { tone: 'bad', title: tab.unreachableTitle, text: tab.unreachable };
    case 'refused': {
      const { why, message, reference } = trouble.problem;
      if (why === 'notInAGroup') return { tone: 'calm', title: tab.noGroupTitle, text: tab.noGroup };
      if (why === 'notFound') return { tone: 'calm', title: tab.notThereTitle, text: tab.notThere };
      const quote = reference === undefined ? undefined : tab.reference(reference);
      const passes = why === 'tooMany';
      const title = passes ? tab.waitTitle : why === 'fault' ? tab.faultTitle : tab.refusedTitle;
      return { tone: passes ? 'warn' : 'bad', title, text: message, reference: quote };
    }
  }
};
