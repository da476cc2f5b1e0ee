import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Person } from '../../shared/domain/person.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aMeeting, anAction, id, NOW, openWorld, type StoreWorld } from './world.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';

const [OWNER, GUEST, PLAIN] = [{ owner: true, guest: false }, { owner: false, guest: true }, { owner: false, guest: false }];
const full = (hour: string): string => `2026-${hour}:00:00.000Z`;

describe('the store: what is saved is what is read', () => {
  let world: StoreWorld;
  const group = aGroup();
  const meeting = aMeeting();
  before(async () => {
    world = await openWorld();
    await world.in(async ({ groups, meetings }) => {
      await groups.save(group);
      await meetings.save(group.id, meeting);
    });
  });
  after(() => world.close());

  it('groups, saved again in place', async () => {
    const changed = { ...group, name: 'Digital board', closures: [], secretary: null, deputySecretary: PEOPLE.hr.id };
    const read = await world.in(async ({ groups }) => {
      const first = await groups.get(group.id);
      await groups.save(changed);
      return [first, await groups.lock(group.id), await groups.byTeam(group.team), await groups.all(), await groups.get(id()), await groups.byTeam('nobody')];
    });
    assert.deepEqual(read, [group, changed, changed, [changed], undefined, undefined]);
  });

  it('an agenda template, which saving the group leaves alone', async () => {
    const read = await world.in(async ({ groups }) => {
      const first = await groups.template(group.id);
      await groups.saveTemplate(group.id, meeting.items);
      await groups.save(group);
      return [first, await groups.template(group.id)];
    });
    assert.deepEqual(read, [[], meeting.items]);
  });

  it('people and teams: the list is replaced, the people stay', async () => {
    const [amina, sian, leo] = [PEOPLE.chair, PEOPLE.communications, PEOPLE.outsider].map((p): Person => ({ id: p.id, name: p.name, jobTitle: p.jobTitle }));
    assert.ok(amina && sian && leo);
    const renamed: Person = { ...sian, name: 'Siân Ŵyn-Morgan', jobTitle: null };
    await world.in(async ({ people }) => {
      await people.save([amina, sian, leo]);
      await people.save([renamed, renamed]);
      await people.save([]);
      await people.setTeam(group.id, [{ person: leo.id, ...OWNER }, { person: amina.id, ...OWNER }, { person: amina.id, ...OWNER }]);
      await people.setTeam(group.id, [{ person: amina.id, ...PLAIN }, { person: sian.id, ...GUEST }]);
    });
    const read = await world.in(async ({ people }) => ({
      got: await people.get([sian.id, leo.id, id()]),
      team: await people.team(group.id),
      hers: await people.inTeam(group.id, sian.id),
      his: await people.inTeam(group.id, leo.id),
    }));
    const team = [{ ...amina, ...PLAIN }, { ...renamed, ...GUEST }];
    assert.deepEqual(read, { got: new Map([[sian.id, renamed], [leo.id, leo]]), team, hers: { person: sian.id, ...GUEST }, his: undefined });
    assert.deepEqual(await world.in(async ({ people }) => (await people.setTeam(group.id, []), people.team(group.id))), []);
  });

  it('meetings in each of their states', async () => {
    const published = { at: NOW, version: 2 };
    const states = [
      meeting,
      { ...meeting, state: 'called' as const, published },
      { ...meeting, state: 'cancelled' as const, published, cancelledAt: NOW, place: null, joinUrl: null },
      { ...meeting, state: 'cancelled' as const, published: null, cancelledAt: NOW },
      { ...meeting, starts: '2027-03-28T00:30:00.000Z', ends: '2027-03-28T02:00:00.250Z', items: [] },
    ];
    for (const state of states) {
      const read = await world.in(async ({ meetings }) => {
        await meetings.save(group.id, state);
        return meetings.get(meeting.id);
      });
      assert.deepEqual(read, { group: group.id, meeting: state });
    }
    assert.equal(await world.in(({ meetings }) => meetings.get(id())), undefined);
  });

  it('meetings that have not ended, by start', async () => {
    const other = aGroup();
    const hours = [['01-05T09', '01-05T10'], ['02-05T09', '02-05T12'], ['02-04T09', '02-06T10']] as const;
    const read = await world.in(async ({ groups, meetings }) => {
      await groups.save(other);
      for (const [starts, ends] of hours) await meetings.save(other.id, aMeeting({ starts: full(starts), ends: full(ends) }));
      return meetings.of(other.id, '2026-01-05T10:00:00.000Z');
    });
    assert.deepEqual(read.map((m) => m.starts), ['2026-02-04T09:00:00.000Z', '2026-02-05T09:00:00.000Z']);
  });

  it('attendance: the last word of each person counts, and can be taken back', async () => {
    const ill = { meeting: meeting.id, person: PEOPLE.ict.id, day: '2026-11-10', at: NOW, enteredBy: null, answer: { kind: 'apologies' as const, reason: 'unwell' as const, substitute: "Dafydd O'Neill" } };
    const coming = { meeting: meeting.id, person: PEOPLE.hr.id, day: '2026-11-10', at: '2026-11-02T10:00:00.001Z', enteredBy: null, answer: { kind: 'attending' as const } };
    const read = await world.in(async ({ attendance }) => {
      await attendance.save({ ...coming, answer: { kind: 'apologies', reason: null, substitute: null } });
      await attendance.save(coming);
      await attendance.save(ill);
      const both = await attendance.of([meeting.id, id()]);
      await attendance.remove(meeting.id, PEOPLE.hr.id);
      return [both, await attendance.of([meeting.id]), await attendance.of([])];
    });
    assert.deepEqual(read, [[ill, coming], [ill], []]);
  });

  it('actions: what is not closed, by due day, of a group and of an owner', async () => {
    const late = anAction({ due: '2026-12-24', from: null });
    const soon = anAction({ due: '2026-11-03', state: 'proposedClosed' });
    const closed = anAction({ state: 'closed' });
    const hers = anAction({ owner: PEOPLE.hr.id, due: '2026-11-04' });
    const read = await world.in(async ({ actions }) => {
      for (const action of [late, soon, closed, hers]) await actions.save(group.id, action);
      await actions.save(group.id, { ...late, title: 'Circulate it again' });
      return [await actions.openOf(group.id), await actions.openOfOwner(PEOPLE.ict.id), await actions.get(closed.id), await actions.get(id())];
    });
    const again = { ...late, title: 'Circulate it again' };
    const his = [{ group: group.id, action: soon }, { group: group.id, action: again }];
    assert.deepEqual(read, [[soon, hers, again], his, { group: group.id, action: closed }, undefined]);
  });

  it('workstreams with the latest report, and their history', async () => {
    const strategy = { id: id(), title: 'Digital strategy', from: '2026-04-01', until: '2029-03-31', owner: PEOPLE.chair.id };
    const [two, one] = [2, 1].map((number) => ({ id: id(), strategy, number, title: `Stream ${number}`, leadPost: 'Digital Delivery Manager', lead: null }));
    assert.ok(one && two);
    const days = [['2026-09-01', 'green'], ['2026-11-01', 'amber'], ['2026-10-01', 'red']] as const;
    const reports = days.map(([day, rag]) => ({ ...BARE_REPORT, ask: 'money', backBy: '2026-12-01', rag, reason: day, by: PEOPLE.digital.id, at: `${day}T09:00:00.000Z` }));
    const read = await world.in(async ({ strategies, workstreams }) => {
      await strategies.save(group.id, newStrategy(strategy.id, strategy));
      for (const stream of [two, { ...one, lead: PEOPLE.hr.id }, one]) await workstreams.save(group.id, stream);
      for (const report of reports) await workstreams.report(two.id, report);
      return { of: await workstreams.of(group.id), history: await workstreams.history([one.id, two.id], 2), none: await workstreams.history([], 2) };
    });
    assert.deepEqual(read, {
      of: [{ ...one, status: null }, { ...two, status: reports[1] }],
      history: new Map([[one.id, []], [two.id, [reports[1], reports[2]]]]),
      none: new Map(),
    });
  });

  it('channels by team, found by the group', async () => {
    const channel = { serviceUrl: 'https://smba.example/emea/', thread: '19:a@thread.tacv2', bot: '28:b' };
    const read = await world.in(async ({ channels }) => {
      await channels.save('a team without a group', channel);
      const none = await channels.of(group.id);
      await channels.save(group.team, { ...channel, thread: '19:old@thread.tacv2' });
      await channels.save(group.team, channel);
      const found = await channels.of(group.id);
      const teams = await channels.teams();
      await channels.save(group.team, null);
      return [none, found, await channels.of(group.id), await channels.ofTeam('a team without a group'), await channels.ofTeam(group.team), teams.length];
    });
    const known = { tenant: group.tenant, ...channel };
    assert.deepEqual(read, [undefined, known, undefined, known, undefined, 2]);
  });

  it('welcomes once for each scope, and again when forgotten', async () => {
    const read = await world.in(async ({ welcomes }) => {
      const said = [await welcomes.first('19:a'), await welcomes.first('19:a'), await welcomes.first('19:b')];
      await welcomes.forget('19:a');
      return [...said, await welcomes.first('19:a')];
    });
    assert.deepEqual(read, [true, false, true, true]);
  });
});
