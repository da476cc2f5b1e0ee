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

  const MEMBERS = TEAM_PEOPLE.map(({ id, name, jobTitle, mail, owner = false, guest = false }) => ({ id, name, jobTitle, mail, owner, guest }));

  it('reads everybody on every page, with role, job title and address, in their order', async () => {
    assert.deepEqual(await read(), { people: MEMBERS, titles: true });
    assert.ok(bench.asked('/members').length >= 2);
    assert.ok(MEMBERS.some(({ owner }) => owner) && MEMBERS.some(({ owner }) => !owner));
  });

  it('asks the directory for fifteen people at a time', async () => {
    for (let n = MEMBERS.length; n < 31; n += 1) bench.tenant.team.add({ ...PEOPLE.outsider, id: `00000000-0000-4000-8000-0000000001${n}` });
    assert.equal((await read()).people.length, 31);
    assert.equal(bench.asked('/users').length, 3);
  });

  it('does without job titles where the directory is closed, and says so', async () => {
    bench.tenant.grants.delete('User.Read.All');
    assert.deepEqual(await read(), { people: MEMBERS.map((person) => ({ ...person, jobTitle: null })), titles: false });
    assert.deepEqual(bench.logged.filter(({ event }) => event === 'roster.titlesForbidden').length, 1);
    assert.ok(bench.asked('/users').length <= 2, 'once more with a new token, and no more');
  });

  it('keeps a member of whom the directory tells little', async () => {
    bench.tenant.team.change(PEOPLE.hr, { jobTitle: '  ' });
    const { people } = await read();
    assert.equal(people.length, TEAM_PEOPLE.length);
    assert.equal(people.find(({ id }) => id === PEOPLE.hr.id)?.jobTitle, null);
  });

  it('fails rather than forget job titles when the directory fails', async () => {
    bench.tenant.faults.next('graph', 500, 9, (path) => path.includes('/users'));
    assert.equal((await troubleOf(read())).kind, 'unavailable');
  });

  it('tells what the team is called', async () => {
    assert.equal(await bench.graph.roster.teamName(TENANT_ID, TEAM.aadGroupId), TEAM.name);
    bench.tenant.grants.delete('TeamSettings.Read.Group');
    assert.equal((await troubleOf(bench.graph.roster.teamName(TENANT_ID, TEAM.aadGroupId))).kind, 'forbidden');
  });

  it('tells an unknown team, and a permission that is missing', async () => {
    assert.equal((await troubleOf(read('00000000-0000-4000-8000-00000000ffff'))).kind, 'notFound');
    bench.tenant.grants.delete('TeamMember.Read.Group');
    assert.equal((await troubleOf(read())).kind, 'forbidden');
  });
});
