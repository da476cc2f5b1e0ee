import type { InputOf } from '../../../shared/contract/api.ts';
import type { ProgrammeAnswers } from '../../../shared/contract/programme.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import type { PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof ProgrammeAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** Of the strategy and the workstream that are there: each is refused for what is left empty, or because it is not the latest. */
export const programmeDrives = (world: () => PeopleWorld, there: () => { readonly strategy: string; readonly workstream: string }) => {
  const at = () => ({ group: world().group.id, one: null });
  const rows: Rows = {
    programme: { deed: 'seeProgramme', input: () => ({ group: world().group.id }) },
    saveStrategy: {
      deed: 'manageProgramme',
      input: () => ({
        ...at(), strategy: there().strategy, revision: 999, title: '', from: '2026-01-01', until: '2027-01-01', published: null, ownerPost: '', owner: null, reviewed: null, nextReview: null, principles: [], text: [], restsOn: null,
      }),
    },
    reviewStrategy: { deed: 'manageProgramme', input: () => ({ ...at(), strategy: there().strategy, revision: 999, reviewed: '2026-01-01', nextReview: null }) },
    saveWorkstream: { deed: 'manageProgramme', input: () => ({ ...at(), workstream: null, strategy: there().strategy, number: 9, title: '', leadPost: '', chosen: null, was: null }) },
    endWorkstream: { deed: 'manageProgramme', input: () => ({ ...at(), workstream: there().workstream, on: '2026-01-01', why: '', learnt: '' }) },
    reopenWorkstream: { deed: 'manageProgramme', input: () => ({ ...at(), workstream: there().workstream }) },
    // it has a plan
    removeWorkstream: { deed: 'manageProgramme', input: () => ({ ...at(), workstream: there().workstream }) },
    removeStrategy: { deed: 'manageProgramme', input: () => ({ ...at(), strategy: there().strategy, revision: 999 }) },
    // leads do
    saveLesson: { deed: 'writePlan', input: () => ({ ...at(), lesson: null, revision: 0, day: '2026-01-01', text: '', sharedWith: '', workstream: null, deliverable: null, link: '' }) },
    // the lead of this one may
    savePlan: { deed: 'writePlan', input: () => ({ group: world().group.id, one: there().workstream, revision: 999, change: { part: 'principles', principles: [] } }) },
  };
  return rows;
};
