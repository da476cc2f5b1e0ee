import type { Incoming } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { Asks } from './asks.ts';
import { orRefused, refused } from './carry-out-work.ts';
import type { Intent } from './intent.ts';

type OfBlocker = Extract<Intent, { readonly kind: 'raiseBlocker' | 'blockerDoubtful' | 'takeBlocker' | 'blockers' }>;

/** What stops the work: raised, asked back, taken on, listed. */
export const carryOutBlocker = async (asks: Asks, { who, team }: Pick<Incoming, 'who' | 'team'>, intent: OfBlocker): Promise<Outcome> => {
  switch (intent.kind) {
    case 'raiseBlocker': {
      const { group, title, work } = intent;
      return orRefused(await asks.raiseBlocker(who, { team, group, title, work }), (raised): Outcome => {
        if (raised.kind === 'raised') return { ...raised, kind: 'blockerRaised' };
        return { kind: 'blockerAsked', group: raised.group.name, because: 'which', draft: { title, number: null }, works: raised.works };
      });
    }
    case 'blockerDoubtful': {
      const { because, title, number } = intent;
      const seen = await asks.blockers(who, { team, group: intent.group });
      return seen.ok ? { kind: 'blockerAsked', group: seen.value.group.name, because, draft: { title, number }, works: seen.value.works } : refused(seen.refusal);
    }
    case 'takeBlocker':
      return orRefused(await asks.takeBlocker(who, { blocker: intent.blocker, due: intent.due }), (taken) => ({ kind: 'blockerTaken', ...taken }));
    case 'blockers':
      return orRefused(await asks.blockers(who, { team, group: intent.group }), (told) => ({ kind: 'blockers', ...told }));
  }
};
