import type { InputOf } from '../../../shared/contract/api.ts';
import type { ActionsAnswers } from '../../../shared/contract/actions.ts';
import type { Action } from '../../../shared/domain/action.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { id, NOW } from '../../store/world.ts';
import { PEOPLE } from '../../tenant/people.ts';
import type { PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof ActionsAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** The action is closed, and nothing is filled in: each leaves everything as it was. */
export const actionsDrives = (world: () => PeopleWorld) => {
  const closed: Action = {
    id: id(), ref: 'ACT-2026-901', title: 'Closed', owner: PEOPLE.ict.id, due: '2026-10-01', priority: 'normal' as const, from: null, state: 'closed', meeting: null, item: null, carried: 0, closing: null,
    closed: { by: PEOPLE.chair.id, at: NOW, how: 'done' as const, note: null },
  };
  const group = () => ({ group: world().group.id });
  const one = () => ({ ...group(), closed: false, action: closed.id });
  const form = { title: '', owner: PEOPLE.ict.id, due: '2026-12-01', priority: 'normal' as const } as const;
  const rows: Rows = {
    actions: { deed: 'seeActions', input: group },
    actionHistory: { deed: 'seeActions', input: () => ({ ...group(), action: closed.id }) },
    actionProgress: { deed: 'seeActions', input: group },
    addAction: { deed: 'manageActions', input: () => ({ ...group(), ...form, closed: false, meeting: null, item: null, from: null, entry: null }) },
    changeAction: { deed: 'manageActions', input: () => ({ ...one(), ...form, was: { ...form, title: 'Closed' } }) },
    // whose action it is, is asked behind the door
    proposeClosure: { deed: 'seeActions', input: () => ({ ...one(), evidence: '' }) },
    closeActions: { deed: 'closeActions', input: () => ({ ...group(), closed: false, actions: [closed.id], note: null }) },
    keepActionOpen: { deed: 'closeActions', input: () => ({ ...one(), note: null }) },
    reopenAction: { deed: 'closeActions', input: () => ({ ...one(), note: null }) },
    dropAction: { deed: 'closeActions', input: () => ({ ...one(), note: null }) },
    decisions: { deed: 'seeDecisions', input: () => ({ ...group(), words: '' }) },
    decisionForm: { deed: 'recordDecision', input: () => ({ ...group(), meeting: world().meeting }) },
    recordDecision: {
      deed: 'recordDecision',
      input: () => ({
        ...group(), meeting: world().meeting, item: null, about: '', text: '', outcome: 'noted' as const, reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null,
        effective: null, restricted: false,
      }),
    },
    correctDecision: { deed: 'recordDecision', input: () => ({ ...group(), decision: held.id, text: '' }) },
    settleHeldDecision: { deed: 'recordDecision', input: () => ({ ...group(), decision: held.id, meeting: world().meeting, how: 'lapsed' as const, note: null }) },
  };
  const held = {
    id: id(), ref: 'DEC-2026-901', meeting: null, item: null, about: 'Settled', text: 'Settled', outcome: 'noted' as const, reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null,
    vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: null, by: PEOPLE.chair.id, at: NOW, corrections: [],
  } as const;
  return {
    prepare: async () => {
      await world().in(async ({ actions, decisions }) => {
        await actions.save(world().group.id, closed);
        await decisions.save(world().group.id, held);
      });
    },
    rows,
  };
};
