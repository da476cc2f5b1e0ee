import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { claimNotice, noteSending } from '../../bot/usecases/notices/deliver.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { QuorumTold } from '../../shared/domain/meeting.ts';
import { openPeople, SEATS, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aMeeting, TENANT } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const CHANNEL = { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' };
const APOLOGIES: Answer = { kind: 'apologies', reason: 'unwell', substitute: null };

describe('private notes of attendance', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
    await world.in(({ channels }) => channels.save(world.group.team, CHANNEL));
  });
  afterEach(() => world.close());

  const answer = async (person: Person, said: 'attending' | 'apologies') =>
    valueOf(await world.tab.answer(who(person), { meeting: world.meeting, answer: said, reason: said === 'apologies' ? 'unwell' : null, substitute: null }));
  const told = async (): Promise<QuorumTold | null | undefined> => (await world.in(({ meetings }) => meetings.get(world.meeting)))?.meeting.quorumTold;
  const mine = async () => (await world.in(({ notices }) => notices.of(world.group.id, 50))).filter(({ matter }) => matter.kind === 'quorumTurned' || matter.kind === 'absence');
  const raised = async () => {
    await lookAtGroup(world.ports, { tenant: TENANT, group: world.group.id });
    return (await mine()).filter(({ state }) => state === 'queued');
  };
  /** what the worker does: those that are sent, by kind, verdict and recipient */
  const post = async (): Promise<readonly string[]> => {
    const sent: string[] = [];
    for (const { id } of (await raised()).toSorted((a, b) => a.key.localeCompare(b.key))) {
      const claim = await claimNotice(world.ports, TENANT, id);
      if (claim.kind !== 'send') continue;
      const { matter, to } = claim.notice;
      sent.push(`${matter.kind}${'verdict' in matter ? ` ${matter.verdict}` : ''} to ${[PEOPLE.chair, PEOPLE.secretary].find((person) => person.id === to)?.name ?? 'another'}`);
      await noteSending(world.ports, TENANT, claim.notice, { kind: 'sent', value: { conversation: 'c', activity: id } });
    }
    return sent.sort();
  };

  const past = async (starts: string, said: Answer | null, state: 'called' | 'cancelled' = 'called', person: Person = PEOPLE.hr) => {
    const meeting = { ...aMeeting({ starts, ends: starts.replace('T14', 'T16') }), told: { starts, cancelled: false, count: 1 } };
    const published = { at: '2026-06-01T09:00:00.000Z', version: 1 };
    await world.in(async (records) => {
      await records.meetings.save(world.group.id, state === 'called' ? { ...meeting, state, published } : { ...meeting, state, published, cancelledAt: published.at });
      if (said !== null) await records.attendance.save({ meeting: meeting.id, person: person.id, day: starts.slice(0, 10), answer: said, at: starts, enteredBy: null });
    });
    return meeting.id;
  };
  const absences = async () => {
    await post();
    return (await mine()).filter(({ matter }) => matter.kind === 'absence').map(({ state, to }) => `${state} to ${to === PEOPLE.chair.id ? 'the chair' : 'another'}`);
  };
  const consecutive = async () => {
    await world.in(async ({ terms }) => {
      const [version] = await terms.versions(world.group.id);
      assert.ok(version);
      await terms.add(world.group.id, { ...version, id: aMeeting().id, inForceFrom: '2026-05-01', terms: { ...version.terms, attendance: { ...version.terms.attendance, consecutive: 2 } } });
    });
  };

  it('the quorum is lost and found again: both are told each time, once (W6)', async () => {
    assert.deepEqual([await post(), await told()], [[], null]);
    await answer(PEOPLE.chair, 'apologies');
    assert.deepEqual(await post(), [], 'the vice chair may still come');
    await answer(PEOPLE.viceChair, 'apologies');
    assert.deepEqual(await post(), ['quorumTurned inquorate to Amina Farouk', 'quorumTurned inquorate to Margaret Lowe']);
    assert.deepEqual([await told(), await post()], [{ verdict: 'inquorate', count: 1 }, []]);
    await answer(PEOPLE.viceChair, 'attending');
    assert.deepEqual(await post(), [], 'it is open again, which is no news');
    for (const person of [PEOPLE.ict, PEOPLE.hr]) await answer(person, 'attending');
    assert.deepEqual(await post(), ['quorumTurned quorate to Amina Farouk', 'quorumTurned quorate to Margaret Lowe']);
    await answer(PEOPLE.viceChair, 'apologies');
    assert.deepEqual([(await post()).length, await told()], [2, { verdict: 'inquorate', count: 3 }]);
  });

  it('a warning that is no longer true when it would be sent is not sent, and nothing was told', async () => {
    for (const person of [PEOPLE.chair, PEOPLE.viceChair]) await answer(person, 'apologies');
    assert.equal((await raised()).length, 2);
    await answer(PEOPLE.chair, 'attending');
    assert.deepEqual([await post(), await told()], [[], null]);
    assert.deepEqual((await mine()).map(({ state }) => state), ['dropped', 'dropped']);
    await answer(PEOPLE.chair, 'apologies');
    assert.equal((await post()).length, 2, 'it is news again');
  });

  it('whoever is secretary no longer is not told, and whoever is now is', async () => {
    for (const person of [PEOPLE.chair, PEOPLE.viceChair]) await answer(person, 'apologies');
    assert.equal((await raised()).length, 2);
    await world.in(async ({ groups }) => await groups.save({ ...world.group, secretary: PEOPLE.programme.id }));
    assert.deepEqual(await post(), ['quorumTurned inquorate to Amina Farouk', 'quorumTurned inquorate to another']);
  });

  describe('a second apology in a row (R110, R111)', () => {
    it('survives a meeting that was cancelled between, and a post that got another name; the channel is told nothing', async () => {
      await consecutive();
      await past('2026-08-04T14:00:00.000Z', APOLOGIES);
      await past('2026-10-06T14:00:00.000Z', null, 'cancelled');
      const { id, ...seat } = SEATS.hr;
      valueOf(await world.tab.saveSeat(who(PEOPLE.secretary), { group: world.group.id, seat: id, renamed: true, ...seat, areas: [...seat.areas], post: 'Head of People' }));
      assert.deepEqual(await absences(), []);
      await answer(PEOPLE.hr, 'apologies');
      assert.deepEqual(await absences(), ['sent to the chair']);
      assert.deepEqual(await absences(), ['sent to the chair'], 'once');
    });

    it('the chair’s own goes to the secretary', async () => {
      await consecutive();
      await past('2026-10-06T14:00:00.000Z', APOLOGIES, 'called', PEOPLE.chair);
      await answer(PEOPLE.chair, 'apologies');
      assert.deepEqual([await post(), await absences()], [['absence to Margaret Lowe'], ['sent to another']]);
    });

    it('of which a chair who has left the team cannot be told does not keep the clock busy', async () => {
      await consecutive();
      await past('2026-10-06T14:00:00.000Z', APOLOGIES);
      await answer(PEOPLE.hr, 'apologies');
      await world.in(async ({ people }) => {
        const team = await people.team(world.group.id);
        await people.setTeam(world.group.id, team.filter(({ id }) => id !== PEOPLE.chair.id).map(({ id, owner, guest }) => ({ person: id, owner, guest })));
      });
      assert.deepEqual(await absences(), ['dropped to the chair']);
      assert.deepEqual(await world.ports.store.dueGroups(world.now, 9), []);
    });

    it('an urgent meeting, to which only some were called, is none in the row', async () => {
      await consecutive();
      await past('2026-08-04T14:00:00.000Z', APOLOGIES);
      const urgent = await past('2026-10-06T14:00:00.000Z', null);
      await world.in(async ({ meetings }) => {
        const kept = await meetings.get(urgent);
        assert.ok(kept);
        await meetings.save(world.group.id, { ...kept.meeting, kind: 'urgent' });
      });
      await answer(PEOPLE.hr, 'apologies');
      assert.deepEqual(await absences(), ['sent to the chair']);
    });

    it('is none where a confirmed register says that the member came in the end, and pointless after a change of mind', async () => {
      await consecutive();
      const earlier = await past('2026-10-06T14:00:00.000Z', APOLOGIES);
      await answer(PEOPLE.hr, 'apologies');
      await raised();
      await answer(PEOPLE.hr, 'attending');
      assert.deepEqual(await absences(), ['dropped to the chair']);
      const line = { key: PEOPLE.hr.id, person: PEOPLE.hr.id, name: null, status: 'present', arrived: null, left: null, standsFor: null } as const;
      await world.in(({ registers }) => registers.save({ meeting: earlier, lines: [line], revision: 1, confirmed: { by: PEOPLE.chair.id, at: world.now } }));
      await answer(PEOPLE.hr, 'apologies');
      assert.deepEqual(await absences(), ['dropped to the chair']);
    });
  });
});
