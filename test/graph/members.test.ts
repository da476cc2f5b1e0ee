import assert from 'node:assert/strict';
import { PEOPLE, TEAM, TEAM_PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { openBench, troubleOf, type Bench } from './bench.ts';

describe('the roster, read from Graph', () => {
  let bench: Bench;
  const read = (team: string = TEAM.aadGroupId) => bench.graph.roster.members(TENANT_ID, team);

  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(async () => {
    await bench.tenant.close();
  });

  it('reads everybody on every page, with job title and address, in their order', async () => {
    assert.deepEqual(await read(), TEAM_PEOPLE.map(({ id, name, jobTitle, mail }) => ({ id, name, jobTitle, mail })));
    assert.ok(bench.asked('/members').length >= 2);
  });

  it('does without job titles where the directory is closed, says so once and asks no further', async () => {
    bench.tenant.grants.delete('User.Read.All');
    const people = await read();
    assert.deepEqual(people, TEAM_PEOPLE.map(({ id, name, mail }) => ({ id, name, jobTitle: null, mail })));
    assert.deepEqual(bench.logged.filter(({ event }) => event === 'roster.titlesForbidden').length, 1);
    assert.ok(bench.asked('/users/').length <= 6, `${bench.asked('/users/').length} questions`);
  });

  it('keeps a member of whom the directory tells little', async () => {
    bench.tenant.team.change(PEOPLE.hr, { jobTitle: '  ' });
    const people = await read();
    assert.equal(people.length, TEAM_PEOPLE.length);
    assert.equal(people.find(({ id }) => id === PEOPLE.hr.id)?.jobTitle, null);
  });

  it('fails rather than forget job titles when the directory fails', async () => {
    bench.tenant.faults.next('graph', 500, 9, (path) => path.includes('/users/'));
    assert.equal((await troubleOf(read())).kind, 'unavailable');
  });

  it('tells an unknown team, and a permission that is missing', async () => {
    assert.equal((await troubleOf(read('00000000-0000-4000-8000-00000000ffff'))).kind, 'notFound');
    bench.tenant.grants.delete('TeamMember.Read.Group');
    assert.equal((await troubleOf(read())).kind, 'forbidden');
  });
});
