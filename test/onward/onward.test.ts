import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { forward } from '../../bot/jobs/forward.ts';
import type { Letter, Sending } from '../../bot/ports.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { noteOf } from '../../bot/usecases/notices/notes.ts';
import { raiseForwardings } from '../../bot/usecases/onward/raise-forwardings.ts';
import type { OnwardPage } from '../../shared/contract/onward.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aGroup, NOW, TENANT } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const BODY = { aliases: [], parent: null, remit: null, opened: null, closed: null, clause: null };
const ids = { own: randomUUID(), board: randomUUID(), emt: randomUUID(), council: randomUUID(), cabinet: randomUUID(), log: randomUUID(), logEmt: randomUUID(), minutes: randomUUID() };
/** as byMail leaves it */
const WRITTEN = { days: ['2026-11-25', '2027-01-13'], leadDays: 5, address: 'emt@brookmere.example' };
const LATER = '2026-11-20T10:00:00.000Z';

describe('reporting onward', () => {
  let world: PeopleWorld;
  let other: ReturnType<typeof aGroup>;
  const sent: Letter[] = [];
  let answer: Sending<null>;
  const at = () => ({ group: world.group.id });
  const page = async (person = PEOPLE.secretary): Promise<OnwardPage> => valueOf(await world.tab.onward(who(person), at()));
  const running = () => ({
    ports: { ...world.ports, printer: { print: async () => await Promise.resolve({ name: 'a.docx', mediaType: 'x', bytes: new Uint8Array(1) }) }, mail: { send: async (_t: string, _m: string, letter: Letter) => await Promise.resolve((sent.push(letter), answer)) } },
    links: { tab: '' }, newId: randomUUIDv7, syncSeconds: 60,
  });

  const agreed = (kind: MeetingRecord['kind']): MeetingRecord => ({
    id: randomUUIDv7(), meeting: world.meeting, kind, state: 'agreed', revision: 2, compiled: { by: PEOPLE.secretary.id, at: NOW }, proposed: null, agreed: { by: PEOPLE.chair.id, at: NOW, meeting: null }, asked: [], corrections: [],
    content: { group: world.group.name, subject: 's', starts: '2026-10-01T10:00:00.000Z', ends: '2026-10-01T11:00:00.000Z', place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [], nextMeeting: null, leftOut: 1 },
  });
  const agree = async (kind: MeetingRecord['kind']): Promise<MeetingRecord> => {
    const record = agreed(kind);
    await world.in(async (records) => {
      await records.meetingRecords.save(world.group.id, record);
      for (let twice = 0; twice < 2; twice += 1) await raiseForwardings(records, { group: world.group, record, now: NOW }, randomUUIDv7);
    });
    return record;
  };

  beforeEach(async () => {
    world = await openPeople();
    sent.length = 0;
    answer = { kind: 'sent', value: null };
    other = aGroup({ id: randomUUID(), team: randomUUID(), name: 'Efficiency Board', mailbox: 'board@brookmere.example', secretary: PEOPLE.ict.id });
    await world.in(async (records) => {
      await records.groups.save(other);
      await records.people.setTeam(other.id, [{ person: PEOPLE.ict.id, owner: false, guest: false }]);
      await records.framework.saveBody(world.group.id, { ...BODY, id: ids.own, name: world.group.name, kind: 'group', runs: world.group.id }, true);
      for (const [id, name, runs] of [[ids.board, 'Efficiency Board', other.id], [ids.emt, 'Executive Management Team', null], [ids.council, 'Council', null], [ids.cabinet, 'Cabinet', null]] as const) {
        await records.framework.saveBody(world.group.id, { ...BODY, id, name, kind: 'outside', runs });
      }
      const route = { from: ids.own, purpose: 'information', condition: { kind: 'always' }, nextAvailable: true, clause: null } as const;
      await records.framework.saveRoute(world.group.id, { ...route, id: ids.log, to: ids.board, cargo: 'actionLog' });
      await records.framework.saveRoute(world.group.id, { ...route, id: ids.logEmt, to: ids.emt, cargo: 'actionLog' });
      await records.framework.saveRoute(world.group.id, { ...route, id: ids.minutes, to: ids.council, cargo: 'minutesAndDecisions', condition: { kind: 'onRequest', asker: ids.cabinet, requests: [] } });
    });
  });
  afterEach(() => world.close());

  const toEmt = async () => (await page()).forwardings.find(({ to }) => to === ids.emt);
  const byMail = async (): Promise<string> => {
    await agree('actionLog');
    valueOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: ['2027-01-13', '2026-11-25'], leadDays: 5, address: 'emt@brookmere.example', was: null }));
    const forwarding = (await toEmt())?.id ?? '';
    valueOf(await world.tab.sendOnward(SECRETARY, { ...at(), forwarding, way: 'mail' }));
    return forwarding;
  };

  it('an agreed log sets out once on each of its routes, and the next meeting is found by the diary (R125, T6)', async () => {
    await agree('actionLog');
    assert.deepEqual((await page()).forwardings.map(({ toName, state, leftOut }) => `${toName} ${state} ${leftOut}`).toSorted((a, b) => a.localeCompare(b)), ['Efficiency Board queued 1', 'Executive Management Team queued 1']);
    valueOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: ['2027-01-13', '2026-11-25'], leadDays: 5, address: null, was: null }));
    assert.deepEqual([(await toEmt())?.forMeetingOn, (await toEmt())?.due], ['2026-11-25', '2026-11-18']);
    world.now = LATER;
    assert.equal((await toEmt())?.forMeetingOn, '2027-01-13', 'its last day has gone by');
  });

  it('goes by mail from the group mailbox, says what was left out, and is acknowledged', async () => {
    const forwarding = await byMail();
    assert.deepEqual(world.jobs.filter(({ kind }) => kind === 'forward'), [{ kind: 'forward', tenant: TENANT, forwarding }]);
    assert.equal((await toEmt())?.state, 'sending');
    await forward(running(), TENANT, forwarding);
    const [letter] = sent;
    assert.deepEqual([letter?.to, letter?.files.length], [['emt@brookmere.example'], 2]);
    assert.match(letter?.text ?? '', /meeting on Wed 25 November 2026[^]*1 restricted item has been left out/u);
    assert.equal((await toEmt())?.state, 'sent');
    await forward(running(), TENANT, forwarding);
    assert.equal(sent.length, 1, 'never twice');
    valueOf(await world.tab.acknowledgeOnward(SECRETARY, { ...at(), forwarding, note: 'By e-mail' }));
    assert.deepEqual([(await toEmt())?.state, (await toEmt())?.acknowledged?.note], ['acknowledged', 'By e-mail']);
    assert.equal(refusalOf(await world.tab.acknowledgeOnward(SECRETARY, { ...at(), forwarding, note: '' })).why, 'alreadySettled');
  });

  it('what Graph put off is tried again by itself; what is in doubt is for a person', async () => {
    const forwarding = await byMail();
    answer = { kind: 'later', cause: 'throttled', afterSeconds: 40 };
    await forward(running(), TENANT, forwarding);
    assert.equal((await toEmt())?.state, 'sending');
    answer = { kind: 'uncertain', cause: 'noAnswer' };
    await forward(running(), TENANT, forwarding);
    assert.deepEqual([(await toEmt())?.state, (await toEmt())?.cause], ['failed', 'noAnswer']);
    answer = { kind: 'sent', value: null };
    await forward(running(), TENANT, forwarding);
    assert.equal(sent.length, 2, 'not repeated unasked');
    valueOf(await world.tab.sendOnward(SECRETARY, { ...at(), forwarding, way: 'hand' }));
    assert.equal((await toEmt())?.state, 'sent');
  });

  it('a page from before somebody else wrote the days down overwrites nothing; asking twice is noted once', async () => {
    const forwarding = await byMail();
    assert.equal(refusalOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: [], leadDays: 0, address: null, was: null })).why, 'changedMeanwhile');
    await forward(running(), TENANT, forwarding);
    valueOf(await world.tab.chaseOnward(SECRETARY, { ...at(), forwarding, times: 0 }));
    assert.equal(refusalOf(await world.tab.chaseOnward(SECRETARY, { ...at(), forwarding, times: 0 })).why, 'alreadySettled');
    assert.equal((await toEmt())?.chased.length, 1);
  });

  it('a letter whose address is taken away before it goes is for a person, and does not hang', async () => {
    const forwarding = await byMail();
    valueOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: ['2026-11-25'], leadDays: 5, address: null, was: WRITTEN }));
    await forward(running(), TENANT, forwarding);
    assert.deepEqual([sent.length, (await toEmt())?.state], [0, 'failed']);
    valueOf(await world.tab.sendOnward(SECRETARY, { ...at(), forwarding, way: 'hand' }));
  });

  it('the secretary hears of it two working days before the body’s last day, and again for the next meeting where that was missed (T6)', async () => {
    await world.in(async ({ channels }) => { await channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' }); });
    await agree('actionLog');
    valueOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: ['2026-11-25', '2027-01-13'], leadDays: 5, address: null, was: null }));
    const told = async (now: string): Promise<readonly string[]> => {
      world.now = now;
      await lookAtGroup(world.ports, { tenant: TENANT, group: world.group.id });
      const emt = (await toEmt())?.id;
      return (await world.in(({ notices }) => notices.of(world.group.id, 50))).flatMap(({ matter, due }) => (matter.kind === 'onwardDue' && matter.forwarding === emt ? [due.slice(0, 10)] : [])).toSorted();
    };
    assert.deepEqual(await told('2026-11-13T10:00:00.000Z'), []);
    assert.deepEqual(await told('2026-11-16T10:00:00.000Z'), ['2026-11-16']);
    assert.deepEqual(await told('2026-11-20T10:00:00.000Z'), ['2026-11-16']);
    assert.deepEqual(await told('2027-01-04T10:00:00.000Z'), ['2026-11-16', '2027-01-04']);
  });

  it('an attempt that died with its process is not repeated', async () => {
    const forwarding = await byMail();
    const dying = { ...running(), step: (step: string): void => { if (step === 'accepted') throw new Error('killed'); } };
    await assert.rejects(forward(dying, TENANT, forwarding), /killed/u);
    await forward(running(), TENANT, forwarding);
    assert.deepEqual([sent.length, (await toEmt())?.state], [1, 'failed']);
  });

  it('a group that Quorate runs gets it in its channel and on its page, and confirms it', async () => {
    await agree('actionLog');
    const forwarding = (await page()).forwardings.find(({ to }) => to === ids.board);
    assert.ok(forwarding);
    assert.deepEqual(forwarding.ways, ['group', 'hand']);
    valueOf(await world.tab.sendOnward(SECRETARY, { ...at(), forwarding: forwarding.id, way: 'group' }));
    assert.equal(world.jobs.filter(({ kind }) => kind === 'deliver').length, 1);
    const theirs = valueOf(await world.tab.onward(who(PEOPLE.ict), { group: other.id }));
    assert.deepEqual(theirs.received.map(({ fromName, cargo }) => [fromName, cargo]), [[world.group.name, 'actionLog']]);
    const note = await world.in(async (records) => await noteOf({ ports: world.ports, records, group: other, to: null, now: NOW }, { kind: 'onwardArrived', forwarding: forwarding.id }));
    assert.deepEqual(note?.about === 'onward' ? [note.from.name, note.toName] : null, [world.group.name, 'Efficiency Board']);
    assert.equal(refusalOf(await world.tab.receiveOnward(SECRETARY, { ...at(), forwarding: forwarding.id })).why, 'notFound', 'only the group that it went to');
    valueOf(await world.tab.receiveOnward(who(PEOPLE.ict), { group: other.id, forwarding: forwarding.id }));
    assert.equal((await page()).forwardings.find(({ to }) => to === ids.board)?.state, 'acknowledged');
  });

  it('Council gets the minutes only once Cabinet’s request is recorded (R127)', async () => {
    await agree('minutes');
    const [waiting] = (await page()).forwardings;
    assert.deepEqual([waiting?.state, waiting?.waitsFor, waiting?.askerName], ['waiting', 'request', 'Cabinet']);
    const forwarding = waiting?.id ?? '';
    assert.equal(refusalOf(await world.tab.sendOnward(SECRETARY, { ...at(), forwarding, way: 'hand' })).why, 'alreadySettled');
    assert.equal(refusalOf(await world.tab.judgeOnward(SECRETARY, { ...at(), forwarding, how: 'needed', note: 'I think so' })).why, 'notReady');
    valueOf(await world.tab.recordRequest(SECRETARY, { ...at(), route: ids.minutes, day: NOW.slice(0, 10), reference: 'CAB/12' }));
    assert.equal((await page()).forwardings[0]?.state, 'queued');
  });

  it('refuses an address that is none or several, and a body of another group', async () => {
    for (const address of ['board', 'a@b.example, c@d.example', 'a@b.example;c@d.example']) {
      const refusal = refusalOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: ids.emt, days: [], leadDays: 0, address, was: null }));
      assert.deepEqual(refusal, { why: 'notReady', problems: [{ field: 'address', kind: 'notAnAddress' }] });
    }
    assert.equal(refusalOf(await world.tab.saveDiary(SECRETARY, { ...at(), body: randomUUID(), days: [], leadDays: 0, address: null, was: null })).why, 'notFound');
  });

  it('the journal tells each step', async () => {
    const forwarding = await byMail();
    await forward(running(), TENANT, forwarding);
    assert.deepEqual((await world.journal()).filter((what) => what.startsWith('onward')), ['onward.begun', 'onward.begun', 'onward.diaryChanged', 'onward.sending', 'onward.sent']);
  });
});
