import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { selfCheck, selfCheckAt } from '../../bot/usecases/installation/self-check.ts';
import { adopt } from '../../bot/usecases/setting-up/setting-up.ts';
import type { Subscription } from '../../bot/ports.ts';
import { CAPABILITIES, type Capability } from '../../shared/domain/self-check.ts';
import { formOf } from '../../shared/domain/setup-form.ts';
import { CLIENT_ID, MAILBOX, PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { aGroup } from '../store/world.ts';
import { draftOf, filledIn, NOW, openSetup, READING, TEAM_PEOPLE, TODAY, trouble, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const ADMINISTRATOR = { ...whoIs(PEOPLE.outsider), administrator: true } as const;

describe('the self-check', () => {
  let world: SetupWorld;
  let team: string;

  before(async () => {
    world = await openSetup();
  });
  beforeEach(async () => {
    Object.assign(world.neighbours, { people: TEAM_PEOPLE, titles: true, name: 'Customer Services', calendar: { entries: [], unread: [] }, channelReading: 'absent', asked: [] });
    team = await world.install();
  });
  after(async () => {
    await world.close();
  });

  const withGroup = async (): Promise<string> => {
    await world.store.in(async (records) => {
      await records.drafts.save(team, { revision: 1, source: { kind: 'text', name: 'T' }, reading: READING, form: filledIn(formOf(READING, TEAM_PEOPLE, TODAY)), savedBy: OWNER.person, savedAt: NOW });
    });
    const done = await adopt(world.ports, OWNER, { team, revision: 1 }, randomUUIDv7);
    assert.ok(done.ok);
    return done.value.group.id;
  };
  const subscribed = async (change: Partial<Subscription>): Promise<void> => {
    await world.store.in(async (records) => {
      await records.feeds.saveSubscription({ mailbox: MAILBOX.address, id: randomUUIDv7(), clientState: 'secret', expires: '2026-11-03T10:00:00.000Z', lookAt: NOW, trouble: null, attempts: 0, ...change });
    });
  };
  const states = async (): Promise<Record<Capability, string>> => {
    const { checks } = value(await selfCheck(world.ports, OWNER, { team }));
    return Object.fromEntries(checks.map(({ capability, state, needs }) => [capability, state === 'works' ? state : `${state} ${needs}`])) as Record<Capability, string>;
  };

  it('finds everything working where it is', async () => {
    await withGroup();
    await subscribed({});
    const { checks, commands, team: seen } = value(await selfCheck(world.ports, OWNER, { team }));
    assert.deepEqual(checks.map(({ capability }) => capability), CAPABILITIES);
    assert.deepEqual(checks.filter(({ state }) => state !== 'works').map(({ capability, state }) => [capability, state]), [['messages', 'unknown'], ['mail', 'optional']]);
    assert.deepEqual([seen, commands.map(({ capability }) => capability)], [{ id: team, name: 'Customer Services' }, ['mail']]);
    assert.deepEqual(checks.filter(({ capability }) => ['members', 'jobTitles', 'mailbox', 'publicAddress'].includes(capability)).map(({ seen: what }) => what), ['quorate.example', '9', '9', MAILBOX.address]);
  });

  it('names the permission for job titles, with the command that grants it', async () => {
    await withGroup();
    world.neighbours.titles = false;
    const { checks, commands } = value(await selfCheck(world.ports, OWNER, { team }));
    assert.deepEqual(checks.find(({ capability }) => capability === 'jobTitles'), { capability: 'jobTitles', state: 'missing', needs: 'User.Read.All', seen: null });
    const lines = commands.find(({ capability }) => capability === 'jobTitles')?.lines.join('\n') ?? '';
    assert.ok(lines.includes(`appId eq ''${CLIENT_ID}''`) && lines.includes("'User.Read.All'") && lines.includes(TENANT_ID), lines);
  });

  it('names the role in Exchange for the calendar, scoped to that mailbox', async () => {
    await withGroup();
    world.neighbours.calendar = trouble('forbidden');
    assert.equal((await states()).mailbox, 'missing Application Calendars.Read');
    const { commands } = value(await selfCheck(world.ports, OWNER, { team }));
    const lines = commands.find(({ capability }) => capability === 'mailbox')?.lines ?? [];
    assert.ok(lines.includes(`New-ManagementScope -Name 'Quorate ${MAILBOX.address}' -RecipientRestrictionFilter 'PrimarySmtpAddress -eq ''${MAILBOX.address}'''`), lines.join('\n'));
    assert.ok(lines.includes(`New-ManagementRoleAssignment -App $app.Id -Role 'Application Calendars.Read' -CustomResourceScope 'Quorate ${MAILBOX.address}'`));
    assert.ok(lines.includes(`Test-ServicePrincipalAuthorization -Identity $app.Id -Resource '${MAILBOX.address}'`));
  });

  it('tells a mailbox that is not there from one that may not be read', async () => {
    await withGroup();
    world.neighbours.calendar = trouble('notFound');
    assert.equal((await states()).mailbox, 'missing mailbox');
  });

  it('tells a neighbour that does not answer from a permission that is missing', async () => {
    await withGroup();
    Object.assign(world.neighbours, { calendar: trouble('throttled'), channelReading: 'unknown' });
    const { mailbox, members, readChannel } = await states();
    assert.deepEqual([mailbox, members, readChannel], ['failing Application Calendars.Read', 'works', 'optional ChannelMessage.Read.Group']);
  });

  it('knows nothing of permissions while sign-in fails', async () => {
    await withGroup();
    const refused = trouble('forbidden', 'signIn');
    Object.assign(world.neighbours, { people: refused, name: refused, calendar: refused });
    const { signIn, members, jobTitles, mailbox } = await states();
    assert.deepEqual([signIn, members, jobTitles, mailbox], ['missing CLIENT_ID, TENANT_ID', 'unknown null', 'unknown null', 'unknown null']);
  });

  const subscriptions: readonly (readonly [what: string, change: Partial<Subscription>, state: string])[] = [
    ['alive', {}, 'works'],
    ['forbidden', { id: null, expires: null, trouble: 'forbidden' }, 'missing Application Calendars.Read'],
    ['not reachable for Microsoft 365', { id: null, expires: null, trouble: 'unreachable' }, 'failing PUBLIC_URL'],
    ['unavailable', { id: null, expires: null, trouble: 'unavailable' }, 'failing null'],
    ['over', { expires: NOW }, 'failing null'],
    ['not asked for yet', { id: null, expires: null }, 'unknown null'],
  ];
  for (const [what, change, state] of subscriptions) {
    it(`says of notifications that are ${what}: ${state}`, async () => {
      await withGroup();
      await subscribed(change);
      assert.equal((await states()).notifications, state);
    });
  }

  it('says what is missing before there is a group', async () => {
    const found = await states();
    assert.deepEqual([found.channel, found.members, found.mailbox, found.messages], ['works', 'works', 'unknown null', 'unknown null']);
  });

  describe('who may', () => {
    it('an owner, the secretary; nobody else of the team', async () => {
      await withGroup();
      assert.equal(whyNot(await selfCheck(world.ports, OWNER, { team })), 'ok');
      assert.equal(whyNot(await selfCheck(world.ports, whoIs(PEOPLE.ict), { team })), 'mayNot');
      assert.equal(whyNot(await selfCheck(world.ports, whoIs(PEOPLE.outsider), { team })), 'notFound');
      assert.equal(whyNot(await selfCheck(world.ports, OWNER, { team: randomUUIDv7() })), 'notInstalled');
    });

    it('whoever administers the installation, and sees states alone', async () => {
      await withGroup();
      world.neighbours.calendar = trouble('forbidden');
      const seen = value(await selfCheck(world.ports, ADMINISTRATOR, { team }));
      assert.ok(!JSON.stringify(seen).includes(MAILBOX.address) && !JSON.stringify(seen).includes('Customer'), JSON.stringify(seen));
      assert.deepEqual(seen.commands.map(({ capability }) => capability), ['mailbox']);
      assert.deepEqual(seen.checks.find(({ capability }) => capability === 'members'), { capability: 'members', state: 'works', needs: 'TeamMember.Read.Group', seen: null });
    });

    it('whoever administers it sees the installation without any team; nobody else does', async () => {
      const seen = value(await selfCheck(world.ports, ADMINISTRATOR, {}));
      assert.deepEqual([seen.team, seen.checks.map(({ capability, state }) => [capability, state])], [null, [['signIn', 'works'], ['publicAddress', 'works'], ['bankHolidays', 'works']]]);
      assert.equal(whyNot(await selfCheck(world.ports, OWNER, {})), 'mayNot');
    });

    it('anybody who knows the team, while it cannot be asked who owns it: then that is what is missing', async () => {
      world.neighbours.people = trouble('forbidden');
      const { checks, commands, team: named } = value(await selfCheck(world.ports, whoIs(PEOPLE.ict), { team }));
      assert.deepEqual(checks.find(({ capability }) => capability === 'members'), { capability: 'members', state: 'missing', needs: 'TeamMember.Read.Group', seen: null });
      assert.deepEqual([named?.name, commands.map(({ capability }) => capability)], ['', ['members']]);
      for (const passing of ['throttled', 'unavailable'] as const) {
        world.neighbours.people = trouble(passing);
        assert.equal(whyNot(await selfCheck(world.ports, whoIs(PEOPLE.ict), { team })), 'notFound', passing);
      }
      await world.store.in(async (records) => {
        await records.channels.save(team, null);
      });
      assert.equal(whyNot(await selfCheck(world.ports, whoIs(PEOPLE.ict), { team })), 'notInstalled');
    });
  });

  for (const [what, mailbox] of [['no mailbox yet', '..'], ['somebody else’s', 'Conduct@brookmere.example']] as const) {
    it(`asks nobody about a mailbox of a draft that is ${what}`, async () => {
      await world.store.in(async (records) => {
        await records.groups.save(aGroup({ team: randomUUIDv7(), mailbox: 'conduct@brookmere.example' }));
        await records.drafts.save(team, draftOf({ mailbox }));
      });
      const found = await states();
      assert.deepEqual([found.mailbox, world.neighbours.asked.filter((asked) => asked.startsWith('calendar'))], ['unknown null', []]);
    });
  }

  it('in a chat is of the one team that the person looks after', async () => {
    const alone = await openSetup();
    try {
      assert.equal(whyNot(await selfCheckAt(alone.ports, OWNER, null)), 'mayNot');
      const first = await alone.install();
      assert.equal(value(await selfCheckAt(alone.ports, OWNER, null)).team?.id, first);
      await alone.install();
      assert.equal(whyNot(await selfCheckAt(alone.ports, OWNER, null)), 'whichGroup');
    } finally {
      await alone.close();
    }
  });
});
