import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import { CAPABILITIES } from '../../shared/domain/self-check.ts';
import { PEOPLE, TEAM } from '../tenant/people.ts';
import { GROUP, SEATS } from './samples.ts';

/** Who is in the group of the terms of reference, with a seat that is vacant and a leaver to decide about. */
export const PEOPLE_PAGE: PeoplePage = {
  group: GROUP,
  today: '2026-12-30',
  secretary: { id: PEOPLE.secretary.id, name: PEOPLE.secretary.name },
  deputySecretary: null,
  seats: SEATS.map((seat, at) => {
    const holder = at === 8 ? null : seat.holder;
    return { ...seat, holder, holderName: Object.values(PEOPLE).find(({ id }) => id === holder)?.name ?? null, holdings: [], formerPosts: [] };
  }),
  members: 7,
  needed: 5,
  others: [],
  pending: [
    {
      key: 'left/hr', change: { kind: 'left', person: PEOPLE.hr.id, seats: [] }, noticed: '2026-12-29T09:00:00.000Z', name: PEOPLE.hr.name, jobTitle: PEOPLE.hr.jobTitle,
      membersNow: 7, membersThen: 6, choices: ['keep', 'vacate'],
    },
  ],
  mayManage: true,
};

export const CHECKED: SelfCheck = {
  team: { id: TEAM.aadGroupId, name: TEAM.name },
  checks: CAPABILITIES.map((capability) => ({ capability, state: capability === 'readChannel' ? 'optional' : 'works', needs: null, seen: null })),
  commands: [],
};
