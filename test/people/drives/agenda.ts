import type { Proposal } from '../../../shared/domain/proposal.ts';
import { id, NOW } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

/** Each is made of an older revision, or of a proposal that is settled: it leaves everything as it was. */
export const agendaDrives = (world: () => PeopleWorld) => {
  const by = id();
  const proposal: Proposal = {
    id: id(), title: 'Print servers', purpose: 'decide' as const, minutes: 15, presenter: null, why: '', by, at: NOW, meeting: null, state: 'declined', settled: { by, at: NOW, note: 'No', meeting: null, item: null },
  };
  const at = () => ({ group: world().group.id, meeting: world().meeting });
  const stale = () => ({ ...at(), revision: 99 });
  const settled = () => ({ ...at(), proposal: proposal.id });
  return {
    prepare: async () => {
      await world().in(({ proposals }) => proposals.save(world().group.id, proposal));
    },
    rows: {
      agenda: { deed: 'seeGroup', input: at },
      saveAgenda: { deed: 'manageAgenda', input: () => ({ ...stale(), items: [] }) },
      proposeAgenda: { deed: 'manageAgenda', input: stale },
      agreeAgenda: { deed: 'agreeAgenda', input: stale },
      publishAgenda: { deed: 'manageAgenda', input: () => ({ ...stale(), reason: null }) },
      explainLate: { deed: 'manageAgenda', input: () => ({ ...at(), reason: 'None' }) },
      setPublishing: { deed: 'manageAgenda', input: () => ({ ...at(), publishing: 'automatic' as const }) },
      saveOrderOfBusiness: { deed: 'manageAgenda', input: () => ({ ...at(), was: [{ title: 'Another', purpose: 'note' as const, presenter: null, minutes: 5, standing: null }], items: [] }) },
      proposeItem: { deed: 'proposeItem', input: () => ({ ...at(), for: null, title: '', purpose: 'note' as const, presenter: null, minutes: 5, why: '' }) },
      acceptProposal: { deed: 'settleProposals', input: () => ({ ...settled(), place: 0 }) },
      declineProposal: { deed: 'settleProposals', input: () => ({ ...settled(), note: 'No' }) },
      withdrawProposal: { deed: 'proposeItem', input: settled },
    },
  } as const;
};
