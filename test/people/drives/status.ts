import type { PeopleWorld } from '../world.ts';

/** What the colours mean is saved as it is, or refused for its revision; the form of a report is the lead's. */
export const statusDrives = (world: () => PeopleWorld, workstream: () => string) => ({
  statusForm: { deed: 'report', input: () => ({ group: world().group.id, workstream: workstream() }) },
  statusRules: { deed: 'seeStatusRules', input: () => ({ group: world().group.id }) },
  saveStatusRules: { deed: 'writeStatusRules', input: () => ({ group: world().group.id, revision: 999, triggers: { green: '', amber: '', red: '' }, evidenceDays: 60, askDays: 5 }) },
} as const);
