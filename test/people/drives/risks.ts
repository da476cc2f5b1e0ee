import type { InputOf } from '../../../shared/contract/api.ts';
import type { RisksAnswers } from '../../../shared/contract/risks.ts';
import { challengeRisk, raiseRisk } from '../../../shared/domain/risk-deeds.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { id, NOW } from '../../store/world.ts';
import { valueOf, type PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof RisksAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** Nothing is filled in, or the risk was changed since anybody read it: each leaves everything as it was. Whose risk it is, is asked behind the door. */
export const risksDrives = (world: () => PeopleWorld) => {
  const ids = { risk: id(), challenge: id(), owner: id() };
  const group = () => ({ group: world().group.id });
  const one = () => ({ ...group(), risk: ids.risk });
  const old = () => ({ ...one(), revision: 1 });
  const form = { title: '', detail: '', workstream: null, stream: 'ict', owner: '', likelihood: 3, impact: 3, mitigation: '', nextReview: '' } as const;
  const rows: Rows = {
    risks: { deed: 'seeRisks', input: group },
    addRisk: { deed: 'manageRisks', input: () => ({ ...group(), ...form, readers: null }) },
    changeRisk: { deed: 'seeRisks', input: () => ({ ...old(), ...form }) },
    reviewRisk: { deed: 'seeRisks', input: () => ({ ...old(), months: 3 }) },
    challengeRisk: { deed: 'challengeRisk', input: () => ({ ...one(), text: '' }) },
    answerRiskChallenge: { deed: 'seeRisks', input: () => ({ ...one(), challenge: ids.challenge, text: '' }) },
    closeRisk: { deed: 'seeRisks', input: () => ({ ...old(), why: '' }) },
    reopenRisk: { deed: 'seeRisks', input: old },
    restrictRisk: { deed: 'restrictRisk', input: () => ({ ...old(), readers: null }) },
  };
  return {
    prepare: async (): Promise<void> => {
      const doing = { by: ids.owner, at: NOW };
      const raised = raiseRisk({ id: ids.risk, ref: 'RSK-2026-901' }, { ...form, title: 'A', owner: ids.owner, nextReview: '2026-12-01' }, null, doing);
      await world().in(async (records) => { await records.risks.save(world().group.id, valueOf(challengeRisk(raised, { id: ids.challenge, text: 'Why?' }, doing))); });
    },
    rows,
  };
};
