import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { groupColumns } from './groups.ts';
import type { Handle } from './tables.ts';

export const peopleOn = (db: Handle, tenant: TenantId): Records['people'] => ({
  save: async (people) => {
    if (people.length === 0) return;
    // in the order of their ids, so that two writers wait for each other and never in a ring
    const rows = [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await db
      .insertInto('people')
      .values(rows.map(({ id, name, jobTitle }) => ({ tenant, id, name, job_title: jobTitle })))
      .onConflict((conflict) =>
        conflict
          .columns(['tenant', 'id'])
          .doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), job_title: eb.ref('excluded.job_title') }))
          .where(sql<boolean>`(people.name, people.job_title) is distinct from (excluded.name, excluded.job_title)`),
      )
      .execute();
  },
  get: async (ids) => {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'name', 'job_title as jobTitle'])
      .where('tenant', '=', tenant)
      .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
      .execute();
    return new Map(rows.map((person) => [person.id, person]));
  },
  setTeam: async (group, people) => {
    const now = [...new Set(people)].sort();
    await sql`
      with gone as (delete from team_members where tenant = ${tenant} and group_id = ${group} and person <> all(${now}::uuid[]))
      insert into team_members (tenant, group_id, person) select ${tenant}, ${group}, unnest(${now}::uuid[])
      on conflict do nothing`.execute(db);
  },
  team: (group) =>
    db
      .selectFrom('team_members as member')
      .innerJoin('people', (join) => join.onRef('people.tenant', '=', 'member.tenant').onRef('people.id', '=', 'member.person'))
      .select(['people.id', 'people.name', 'people.job_title as jobTitle'])
      .where('member.tenant', '=', tenant)
      .where('member.group_id', '=', group)
      .orderBy('people.name')
      .orderBy('people.id')
      .execute(),
  groupsOf: (person) =>
    db
      .selectFrom('team_members as member')
      .innerJoin('groups', (join) => join.onRef('groups.tenant', '=', 'member.tenant').onRef('groups.id', '=', 'member.group_id'))
      .select(groupColumns)
      .where('member.tenant', '=', tenant)
      .where('member.person', '=', person)
      .orderBy('groups.name')
      .orderBy('groups.id')
      .execute(),
});
