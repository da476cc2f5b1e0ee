import { id, NOW } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

const CONTENT = { group: '', subject: '', starts: NOW, ends: NOW, place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [], nextMeeting: null, leftOut: 0 };

/** A log that was agreed: whoever may, hears that it is frozen, or adds the same correction once more. */
export const recordsDrives = (world: () => PeopleWorld) => {
  const record = id();
  const on = () => ({ group: world().group.id, record });
  return {
    prepare: async (): Promise<void> => {
      const { group, meeting } = world();
      const by = { by: id(), at: NOW };
      await world().in(async (records) => {
        await records.meetingRecords.save(group.id, { id: record, meeting, kind: 'actionLog' as const, state: 'agreed', content: CONTENT, revision: 1, compiled: by, proposed: by, agreed: { ...by, meeting: null }, asked: [], corrections: [] });
      });
    },
    rows: {
      records: { deed: 'seeRecords', input: () => ({ group: world().group.id }) },
      recordYear: { deed: 'seeRecords', input: () => ({ group: world().group.id }) },
      compileRecord: { deed: 'compileRecord', input: () => ({ group: world().group.id, meeting: world().meeting, kind: 'actionLog' as const, revision: null }) },
      editRecord: { deed: 'compileRecord', input: () => ({ ...on(), item: 1, title: '', before: '', text: '' }) },
      proposeRecord: { deed: 'compileRecord', input: () => ({ ...on(), revision: 1 }) },
      takeBackRecord: { deed: 'compileRecord', input: () => ({ ...on(), revision: 1 }) },
      askCorrection: { deed: 'askCorrection', input: () => ({ ...on(), text: 'x' }) },
      agreeRecord: { deed: 'agreeRecord', input: () => ({ ...on(), revision: 1, meeting: null, taken: [], corrections: [] }) },
      correctRecord: { deed: 'agreeRecord', input: () => ({ ...on(), text: 'x' }) },
    },
  } as const;
};
