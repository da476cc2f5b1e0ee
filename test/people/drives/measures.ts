import type { InputOf } from '../../../shared/contract/api.ts';
import type { MeasuresAnswers } from '../../../shared/contract/measures.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import type { PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof MeasuresAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** Of the workstream that is there: each is refused for what is left empty, or because there is no such measure. */
export const measuresDrives = (world: () => PeopleWorld, there: () => { readonly workstream: string; readonly measure: string }) => {
  const at = () => ({ group: world().group.id, of: there().workstream });
  const rows: Rows = {
    measures: { deed: 'seeProgramme', input: () => ({ group: world().group.id }) },
    // the lead of this one may
    saveMeasure: { deed: 'writePlan', input: () => ({ ...at(), measure: null, revision: 0, title: '', kind: 'share', people: true, workstream: there().workstream, takeUp: false, parts: [], ended: false }) },
    noteReading: { deed: 'writePlan', input: () => ({ ...at(), measure: there().measure, revision: 1, reading: null, day: '', source: '', why: '', figures: [] }) },
  };
  return rows;
};
