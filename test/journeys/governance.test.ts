import assert from 'node:assert/strict';
import { MAILBOX, PEOPLE, TEAM } from '../tenant/people.ts';
import { openTown, type Town } from './town.ts';

const NOW = '2026-11-24T10:00:00.000Z';

describe('the self-check', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ now: NOW, firstMeetingDay: '2026-12-02', reachable: true });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('names the permission that is missing, with the command that grants it', async () => {
    const look = async () => (await town.api(PEOPLE.secretary, 'selfCheck', { team: TEAM.aadGroupId })).body;
    const stateOf = async (capability: string) => (await look()).checks.find((check) => check.capability === capability)?.state;
    assert.equal(await stateOf('mailbox'), 'works');
    town.tenant.grants.delete('Calendars.Read');
    assert.equal(await stateOf('mailbox'), 'missing');
    const commands = (await look()).commands.flatMap(({ lines }) => lines).join('\n');
    assert.match(commands, /New-ManagementRoleAssignment .*Application Calendars\.Read/u);
    assert.ok(commands.includes(MAILBOX.address), commands);
    town.tenant.grants.add('Calendars.Read');
    assert.equal(await stateOf('mailbox'), 'works');
  });

  it('shows an administrator whether it works, and nothing of any group', async () => {
    const { status, body } = await town.api(PEOPLE.administrator, 'selfCheck', {});
    assert.equal(status, 200, JSON.stringify(body));
    assert.doesNotMatch(JSON.stringify(body), /Steering|Farouk|digital\.steering/u);
    const group = (await town.api(PEOPLE.secretary, 'overview')).body.group.id;
    for (const name of ['overview', 'terms', 'people', 'framework'] as const) {
      const seen = await town.api(PEOPLE.administrator, name, { group });
      assert.ok(seen.status === 404 || seen.body.why === 'notInAGroup', `${name}: ${JSON.stringify(seen.body)}`);
    }
  });
});

describe('people and the team', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ now: NOW, firstMeetingDay: '2026-12-02', reachable: true });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });
  const group = async (): Promise<string> => (await town.api(PEOPLE.secretary, 'overview')).body.group.id;
  const people = async () => (await town.api(PEOPLE.secretary, 'people', { group: await group() })).body;

  it('asks about somebody who leaves the team, and leaves the quorum base alone until it is decided', async () => {
    const id = await group();
    assert.equal((await people()).members, 8);
    await town.tenant.bot.leaves(PEOPLE.operations);
    await town.hurry();
    const asked = await people();
    assert.equal(asked.members, 8);
    assert.deepEqual(asked.pending.map(({ change, name, membersNow, membersThen }) => [change.kind, name, membersNow, membersThen]), [['left', 'Gareth Pugh', 8, 7]]);
    const refused = await town.api(PEOPLE.digital, 'decideChange', { group: id, key: asked.pending[0]?.key, how: 'vacate' });
    assert.equal(refused.status, 403, 'only chair and secretary decide');
    const decided = await town.api(PEOPLE.secretary, 'decideChange', { group: id, key: asked.pending[0]?.key, how: 'vacate' });
    assert.equal(decided.status, 200, JSON.stringify(decided.body));
    assert.equal(decided.body.members, 7);
    assert.deepEqual(decided.body.pending, []);
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.meeting?.forecast.members, 7);
  });

  it('shows chair and secretary that something waits, and takes it back when the person returns', async () => {
    await town.tenant.bot.leaves(PEOPLE.operations);
    await town.hurry();
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.pending, 1);
    await town.tenant.bot.joins(PEOPLE.operations);
    await town.hurry();
    assert.deepEqual((await people()).pending, []);
  });

  it('keeps the history of a post that is renamed', async () => {
    const id = await group();
    const seat = (await people()).seats.find(({ role }) => role === 'chair') ?? assert.fail();
    const { role, areas, elected, standing } = seat;
    const saved = await town.api(PEOPLE.secretary, 'saveSeat', { group: id, seat: seat.id, role, post: 'Portfolio Holder - Digital', renamed: true, areas, elected, standing });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    const after = saved.body.seats.find((one) => one.id === seat.id);
    assert.equal(after?.post, 'Portfolio Holder - Digital');
    assert.deepEqual(after.formerPosts.map(({ post }) => post), [seat.post]);
    assert.equal(after.holder, seat.holder);
  });

  it('refuses what would make the terms in force impossible to keep', async () => {
    const id = await group();
    const { seats } = await people();
    const leading = seats.filter(({ role }) => role === 'chair' || role === 'viceChair');
    assert.equal((await town.api(PEOPLE.secretary, 'removeSeat', { group: id, seat: leading[1]?.id })).status, 200);
    const refused = await town.api(PEOPLE.secretary, 'removeSeat', { group: id, seat: leading[0]?.id });
    assert.equal(refused.status, 422, JSON.stringify(refused.body));
    assert.ok((refused.body.fields ?? []).length > 0);
  });
});

describe('the calendar tells by itself', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ now: '2026-12-30T09:00:00.000Z', firstMeetingDay: '2027-01-06', reachable: true });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });
  const meeting = async () => (await town.api(PEOPLE.secretary, 'overview')).body.meeting ?? assert.fail('no meeting');

  it('moves the meeting and its whole clock when Graph calls, without being asked to read', async () => {
    await town.quiet();
    const before = await meeting();
    assert.equal(before.clock.lastDay, '2026-12-30');
    town.tenant.calendar.move(before.meeting.event, '2027-01-13T10:00:00Z', '2027-01-13T12:00:00Z');
    await town.tenant.subscriptions.courier.settled();
    await town.quiet();
    const after = await meeting();
    assert.equal(after.meeting.id, before.meeting.id);
    assert.equal(after.clock.lastDay, '2027-01-07');
    assert.deepEqual(after.timetable.map(({ day }) => day).includes('2027-01-07'), true);
  });

  it('does not believe a notification without its secret', async () => {
    await town.quiet();
    const before = town.tenant.calls.length;
    const response = await fetch(`${town.house.url}/api/graph/notifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: [{ subscriptionId: '00000000-0000-4000-8000-000000000000', clientState: 'guess', tenantId: '0b7c2b52-6f0e-4c53-9a3e-5d1f4f0a9c01', changeType: 'updated', resource: 'x' }] }),
    });
    assert.equal(response.status, 202);
    await town.quiet();
    assert.equal(town.tenant.calls.length, before, 'nothing was read');
  });
});
