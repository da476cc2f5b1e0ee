import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import * as v from 'valibot';
import { tryMailbox } from '../../bot/usecases/setting-up/setting-up.ts';
import { mailboxInput } from '../../shared/contract/setting-up.ts';
import { MAILBOX, PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { aGroup } from '../store/world.ts';
import { draftOf, openSetup, TEAM_PEOPLE, trouble, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const mailbox = MAILBOX.address;

const entry = (subject: string, day: string, cancelled = false) => ({ event: subject, subject, starts: `${day}T10:00:00.000Z`, ends: `${day}T11:00:00.000Z`, place: null, joinUrl: null, cancelled });

describe('trying a mailbox', () => {
  let world: SetupWorld;
  let team: string;

  before(async () => {
    world = await openSetup();
  });
  beforeEach(async () => {
    Object.assign(world.neighbours, { people: TEAM_PEOPLE, calendar: { entries: [], unread: [] }, asked: [] });
    team = await world.install();
  });
  after(async () => {
    await world.close();
  });

  const named = async (name: string, ...aliases: readonly string[]): Promise<void> => {
    await world.store.in(async (records) => {
      await records.drafts.discard(team);
      assert.ok(await records.drafts.save(team, draftOf({ name, aliases })));
    });
  };
  const calendarsAsked = (): readonly string[] => world.neighbours.asked.filter((what) => what.startsWith('calendar'));

  it('shows the meetings that would be the group’s, and of the others only how many there are', async () => {
    const entries = [entry('Steering Group: January', '2027-01-06'), entry('Disciplinary hearing', '2026-11-20'), entry('STEERING GROUP', '2026-12-01'), entry('Steering group (cancelled)', '2026-12-02', true)];
    world.neighbours.calendar = { entries, unread: [] };
    await named('Steering Group');
    const view = value(await tryMailbox(world.ports, OWNER, { team, mailbox }));
    assert.deepEqual(view, { problem: null, meetings: [{ subject: 'STEERING GROUP', starts: entries[2]?.starts }, { subject: 'Steering Group: January', starts: entries[0]?.starts }], others: 1 });
  });

  it('does not let subjects be fished for with a word that anybody uses', async () => {
    world.neighbours.calendar = { entries: [entry('A disciplinary hearing of the board', '2026-11-20')], unread: [] };
    await named('Board', 'a', 'of', 'the board', 'Disciplinary', 'hearing');
    assert.deepEqual(value(await tryMailbox(world.ports, OWNER, { team, mailbox })), { problem: null, meetings: [], others: 1 });
  });

  it('looks for the names of the draft that is saved, and without one asks nobody', async () => {
    assert.equal(whyNot(await tryMailbox(world.ports, OWNER, { team, mailbox })), 'notFound');
    assert.deepEqual(calendarsAsked(), []);
    assert.equal(v.safeParse(mailboxInput, { team, mailbox, names: ['Disciplinary hearing'] }).success, false);
  });

  it('of a group that is not open to whoever tries it is refused, and asked about of nobody', async () => {
    await named('Steering Group');
    await world.store.in(async (records) => {
      await records.groups.save(aGroup({ team: randomUUIDv7(), mailbox: 'conduct@brookmere.example' }));
    });
    assert.deepEqual(value(await tryMailbox(world.ports, OWNER, { team, mailbox: 'Conduct@Brookmere.example' })), { problem: 'mailboxOfAnotherGroup', meetings: [], others: 0 });
    assert.deepEqual(calendarsAsked(), []);
  });

  it('is logged each time, with who and where, and without the mailbox', async () => {
    const lines: unknown[] = [];
    const ports = { ...world.ports, log: { ...world.ports.log, info: (...line: readonly unknown[]) => void lines.push(line) } };
    await named('Steering Group');
    for (const kind of ['notFound', 'forbidden'] as const) {
      world.neighbours.calendar = trouble(kind);
      await tryMailbox(ports, OWNER, { team, mailbox });
    }
    const line = ['setup.mailboxTried', { tenant: TENANT_ID, person: OWNER.person, team }];
    assert.deepEqual(lines, [line, line]);
  });

  for (const [kind, problem] of [['notFound', 'mailboxNotFound'], ['forbidden', 'mailboxForbidden'], ['throttled', 'mailboxUnavailable'], ['unavailable', 'mailboxUnavailable'], ['unreadable', 'mailboxUnavailable']] as const) {
    it(`that is ${kind} says so`, async () => {
      world.neighbours.calendar = trouble(kind);
      await named('Steering Group');
      assert.deepEqual(value(await tryMailbox(world.ports, OWNER, { team, mailbox: 'x@y' })), { problem, meetings: [], others: 0 });
    });
  }

  const ways: readonly (readonly [mailbox: string, taken: boolean])[] = [
    ['steering@brookmere.example', true], ['7D1F2C30-0000-4000-8000-00000000000c', true],
    ['.', false], ['..', false], ['me', false], ['a@b@c', false], ['a@b/../c', false], ['a\\@b', false], ['a b@c', false], ['@', false], ['', false],
  ];
  for (const [way, taken] of ways) {
    it(`${taken ? 'takes' : 'does not take'} “${way}” for a mailbox`, () => assert.equal(v.safeParse(mailboxInput, { team: randomUUIDv7(), mailbox: way }).success, taken));
  }
});
