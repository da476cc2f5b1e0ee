import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { recordNote, type RecordMatter } from '../../bot/usecases/records/record-notes.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const { secretary, chair, hr } = PEOPLE;

describe('what is told of a record, read when it is sent', () => {
  let world: PeopleWorld;
  const due = (): RecordMatter => ({ kind: 'recordDue', meeting: world.meeting, record: 'actionLog' });
  const proposed = (record: string): RecordMatter => ({ kind: 'recordProposed', record, meeting: world.meeting });
  const read = async (matter: RecordMatter, to: string | null = secretary.id) =>
    await world.in(async (records) => {
      const group = await records.groups.get(world.group.id);
      assert.ok(group);
      return await recordNote({ ports: world.ports, records, group, to, now: world.now }, matter);
    });
  const log = async (): Promise<MeetingRecord> => {
    const { places } = valueOf(await world.tab.records(who(secretary), { group: world.group.id, meeting: world.meeting }));
    assert.ok(places[0]?.record);
    return places[0].record;
  };
  const noticed = async (): Promise<readonly string[]> => (await world.in(({ notices }) => notices.of(world.group.id, 100))).map(({ matter, to }) => `${matter.kind} ${to === null ? 'channel' : 'private'}`).filter((line) => line.startsWith('record'));

  before(async () => {
    world = await openPeople();
    await world.in((records) => records.channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' }));
    world.now = '2026-12-08T10:00:00.000Z';
  });
  after(() => world.close());

  it('the secretary hears of a log that is missing on its last day; who is secretary no more does not', async () => {
    await lookAtGroup(world.ports, { tenant: world.group.tenant, group: world.group.id });
    assert.deepEqual(await noticed(), ['recordDue private']);
    assert.partialDeepStrictEqual(await read(due()), { says: 'due', drafted: false, day: '2026-12-08', stated: false });
    assert.equal(await read(due(), hr.id), null);
  });

  it('a draft is not with the members yet; a record that was proposed is no longer missing', async () => {
    valueOf(await world.tab.compileRecord(who(secretary), { group: world.group.id, meeting: world.meeting, kind: 'actionLog', revision: null }));
    assert.partialDeepStrictEqual(await read(due()), { says: 'due', drafted: true });
    const { id, revision } = await log();
    assert.equal(await read(proposed(id), null), null);
    valueOf(await world.tab.proposeRecord(who(chair), { group: world.group.id, record: id, revision }));
    assert.equal(await read(due()), null);
    assert.partialDeepStrictEqual(await read(proposed(id), null), { says: 'proposed', nil: true, leftOut: 0, kind: 'actionLog' });
    await lookAtGroup(world.ports, { tenant: world.group.tenant, group: world.group.id });
    assert.deepEqual((await noticed()).toSorted(), ['recordDue private', 'recordProposed channel']);
  });

  it('taken back, it is told to nobody; nor is one of a meeting that is not there', async () => {
    const { id, revision } = await log();
    valueOf(await world.tab.takeBackRecord(who(secretary), { group: world.group.id, record: id, revision }));
    assert.equal(await read(proposed(id), null), null);
    assert.equal(await read({ kind: 'recordDue', meeting: randomUUIDv7(), record: 'minutes' }), null);
  });
});
