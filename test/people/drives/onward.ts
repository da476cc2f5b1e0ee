import { setOut } from '../../../shared/domain/onward.ts';
import { id, NOW } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

const BODY = { aliases: [], kind: 'outside' as const, parent: null, remit: null, opened: null, closed: null, clause: null } as const;

/** Something that was sent by the group to itself, and has arrived: whoever may, hears that it is settled. */
export const onwardDrives = (world: () => PeopleWorld) => {
  const ids = { body: id(), forwarding: id() };
  const at = () => ({ group: world().group.id, forwarding: ids.forwarding });
  return {
    prepare: async (): Promise<void> => {
      const { group, meeting } = world();
      await world().in(async (records) => {
        await records.framework.saveBody(group.id, { ...BODY, id: ids.body, name: 'Itself', runs: group.id });
        const content = { group: '', subject: '', starts: NOW, ends: NOW, place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [], nextMeeting: null, leftOut: 0 };
        const record = { id: id(), meeting, kind: 'actionLog' as const, state: 'agreed', content, revision: 1, compiled: { by: id(), at: NOW }, proposed: null, agreed: null, asked: [], corrections: [] } as const;
        const route = { id: id(), from: ids.body, to: ids.body, cargo: 'actionLog', purpose: 'information' as const, condition: { kind: 'always' as const }, nextAvailable: false, clause: null } as const;
        await records.forwardings.save(group.id, { ...setOut(route, { id: ids.forwarding, record, now: NOW }), state: 'acknowledged', way: 'group' as const });
      });
    },
    rows: {
      onward: { deed: 'seeOnward', input: () => ({ group: world().group.id }) },
      sendOnward: { deed: 'sendOnward', input: () => ({ ...at(), way: 'hand' as const }) },
      judgeOnward: { deed: 'sendOnward', input: () => ({ ...at(), how: 'notNeeded' as const, note: 'x' }) },
      acknowledgeOnward: { deed: 'sendOnward', input: () => ({ ...at(), note: '' }) },
      chaseOnward: { deed: 'sendOnward', input: () => ({ ...at(), times: 0 }) },
      receiveOnward: { deed: 'sendOnward', input: at },
      saveDiary: { deed: 'sendOnward', input: () => ({ group: world().group.id, body: ids.body, days: [], leadDays: 0, address: null, was: null }) },
    },
  } as const;
};
