import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { placesOn } from './places.ts';
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
    const now = [...new Map(people.map((member) => [member.person, member])).values()].sort((a, b) => (a.person < b.person ? -1 : 1));
    const [ids, owners, guests] = [now.map(({ person }) => person), now.map(({ owner }) => owner), now.map(({ guest }) => guest)];
    await sql`
      with gone as (delete from team_members where tenant = ${tenant} and group_id = ${group} and person <> all(${ids}::uuid[]))
      insert into team_members as known (tenant, group_id, person, owner, guest)
      select ${tenant}, ${group}, person, owner, guest from unnest(${ids}::uuid[], ${owners}::boolean[], ${guests}::boolean[]) as now (person, owner, guest)
      on conflict (tenant, group_id, person) do update set owner = excluded.owner, guest = excluded.guest
      where (known.owner, known.guest) is distinct from (excluded.owner, excluded.guest)`.execute(db);
  },
  team: (group) =>
    db
      .selectFrom('team_members as member')
      .innerJoin('people', (join) => join.onRef('people.tenant', '=', 'member.tenant').onRef('people.id', '=', 'member.person'))
      .select(['people.id', 'people.name', 'people.job_title as jobTitle', 'member.owner', 'member.guest'])
      .where('member.tenant', '=', tenant)
      .where('member.group_id', '=', group)
      .orderBy('people.name')
      .orderBy('people.id')
      .execute(),
  inTeam: (group, person) =>
    db
      .selectFrom('team_members')
      .select(['person', 'owner', 'guest'])
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .where('person', '=', person)
      .executeTakeFirst(),
  places: (person, group) => placesOn(db, tenant, person, group),
});
