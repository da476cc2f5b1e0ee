import { aPaper } from '../../papers/world.ts';
import { id, NOW } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

const ITEM = '00000000-0000-7000-8000-000000000001';

/** A link that everybody may open. Deeds on it name an older revision, or leave out what they need: nothing changes for the next person. */
export const papersDrives = (world: () => PeopleWorld) => {
  const paper = id();
  const group = () => world().group.id;
  const stale = () => ({ group: group(), paper, revision: 99 });
  return {
    prepare: async (): Promise<void> => {
      const { meeting } = world();
      const published = { by: id(), at: NOW, urgent: null };
      await world().in(({ papers }) => papers.save(group(), aPaper({ id: paper, meeting, item: ITEM, url: 'https://brookmere.example/a', state: 'withAgenda', published })));
    },
    rows: {
      papers: { deed: 'seePapers', input: () => ({ group: group() }) },
      openPaper: { deed: 'seePapers', input: () => ({ group: group(), paper }) },
      tryPaper: { deed: 'seePapers', input: () => ({ group: group(), paper, opens: true }) },
      lookAtPapers: { deed: 'seePapers', input: () => ({ group: group(), meeting: world().meeting, seen: NOW }) },
      savePaper: {
        deed: 'managePapers',
        input: () => ({ group: group(), meeting: world().meeting, paper: null, revision: 0, item: ITEM, title: 'A', url: 'http://a', pages: null, report: null, clearers: [], restriction: null }),
      },
      removePaper: { deed: 'managePapers', input: stale },
      publishPaper: { deed: 'managePapers', input: () => ({ ...stale(), urgent: null }) },
      askClearance: { deed: 'managePapers', input: () => ({ ...stale(), clearer: 'finance' as const, of: id(), due: null }) },
      // whoever was asked may as well: here nobody was
      giveClearance: { deed: 'managePapers', input: () => ({ group: group(), paper, revision: 1, clearer: 'finance' as const, initials: '', day: '', text: '', none: true, remit: null }) },
      tablePaper: { deed: 'tablePaper', input: () => ({ ...stale(), reason: 'Late' }) },
      restrictPaper: { deed: 'restrictPaper', input: () => ({ ...stale(), restriction: null }) },
    },
  } as const;
};
