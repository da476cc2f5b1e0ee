import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { close, reply } from '../server.ts';
import { isWorkingDay } from '../calendar-days.ts';
import { MAILBOX, PEOPLE, STRATEGY_TEAM, TEAM } from '../people.ts';
import { startTenant, type Tenant } from '../tenant.ts';
import type { Kept } from './kept.ts';
import { localPage } from './local.ts';
import { Visit, type Shown } from './visit.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/London');
const KEPT: Kept = { began: '2026-11-22T09:00:00.000Z', day: TODAY.toString(), firstMeetingDay: TODAY.toString(), installedFrom: null, changes: [], posts: [] };
const dayOf = ({ start }: Shown): Temporal.PlainDate => Temporal.Instant.from(start).toZonedDateTimeISO('Europe/London').toPlainDate();
const stateSchema = v.object({
  person: v.string(), team: v.string(), teams: v.object({ strategy: v.nullable(v.string()) }), context: v.object({ groupId: v.string(), channelId: v.string() }),
  members: v.array(v.object({ id: v.string(), isIn: v.boolean() })), permissions: v.array(v.object({ name: v.string(), isGiven: v.boolean() })), meetings: v.array(v.object({ id: v.string() })),
});

describe('a visit of the try-out', () => {
  let tenant: Tenant;
  let visit: Visit;
  const next = (): Shown => visit.meetings().find(({ cancelled }) => !cancelled) ?? assert.fail('no meeting is left');

  beforeEach(async () => {
    tenant = await startTenant();
    visit = new Visit(tenant, KEPT);
  });
  afterEach(() => tenant.close());

  it('moves a meeting by working days, in both directions, and never further than asked otherwise', async () => {
    for (const days of [1, 1, 1, 1, 1, -1, -1, -1]) {
      const { id } = next();
      const before = dayOf(next());
      assert.ok(await visit.move(id, days));
      const after = dayOf(visit.meetings().find((one) => one.id === id) ?? assert.fail());
      assert.ok(isWorkingDay(after), after.toString());
      assert.equal(Temporal.PlainDate.compare(after, before), Math.sign(days));
    }
  });

  it('brings a meeting forward to in a few minutes, as long as it was, so that it can be held', async () => {
    const { id, start, end } = next();
    assert.ok(await visit.hold(id));
    const held = visit.meetings().find((one) => one.id === id) ?? assert.fail();
    const away = Temporal.Now.instant().until(held.start).total('minutes');
    assert.ok(away > 0 && away <= 10, away.toString());
    assert.equal(Date.parse(held.end) - Date.parse(held.start), Date.parse(end) - Date.parse(start));
    assert.equal(await visit.hold('nothing'), false);
  });

  it('has something to change again when every meeting was cancelled', async () => {
    assert.equal(await visit.call(), false, 'as long as there is one');
    for (const { id, cancelled } of visit.meetings()) assert.equal(await visit.cancel(id), !cancelled);
    assert.ok(await visit.call());
    assert.ok(isWorkingDay(dayOf(next())));
    assert.ok(await visit.move(next().id, 1));
  });

  it('does again what was done before, at the next start', async () => {
    const moved = next().id;
    await visit.move(moved, 1);
    for (const { id, cancelled } of visit.meetings()) if (!cancelled) await visit.cancel(id);
    await visit.call();
    await visit.cancel(next().id);
    await visit.call();
    await visit.setMember(PEOPLE.operations, false);
    await visit.setPermission('members', false);
    await visit.openSecondTeam();
    const again = await startTenant();
    const later = new Visit(again, visit.kept());
    assert.deepEqual(later.meetings(), visit.meetings());
    assert.deepEqual([later.isMember(PEOPLE.operations), later.isGiven('members'), later.hasSecondTeam, again.withheld.has(STRATEGY_TEAM.aadGroupId)], [false, false, true, false]);
    await again.close();
  });

  it('takes each permission away and gives it back', async () => {
    const isRefused = { mailbox: () => tenant.mailboxes.outOfScope.has(MAILBOX.id), titles: () => !tenant.grants.has('User.Read.All'), members: () => tenant.withheld.has(TEAM.aadGroupId) };
    for (const name of ['mailbox', 'titles', 'members'] as const) {
      for (const isGiven of [false, true]) {
        assert.ok(await visit.setPermission(name, isGiven));
        assert.equal(await visit.setPermission(name, isGiven), false, 'so already');
        assert.deepEqual([visit.isGiven(name), isRefused[name]()], [isGiven, !isGiven]);
      }
    }
  });

  describe('as the local page asks for it', () => {
    let server: Server;
    let origin: string;

    beforeEach(async () => {
      server = createServer((request, response) => void local.answer(request, response));
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      origin = `http://127.0.0.1:${port}`;
      const local = localPage({ tenant, visit, playground: () => undefined, port });
    });
    afterEach(() => close(server));

    const post = async (path: string, body: unknown): Promise<{ readonly status: number; readonly json: unknown }> => {
      const response = await fetch(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(body) });
      return { status: response.status, json: await response.json() };
    };
    const state = async (path: string, body: unknown) => v.parse(stateSchema, (await post(path, body)).json);

    it('opens the second team only when the app is in it, in that team’s context', async () => {
      assert.equal((await state('/local/visitor', { team: 'strategy' })).team, 'steering');
      assert.equal((await state('/local/second-team', {})).teams.strategy, STRATEGY_TEAM.name);
      assert.equal((await post('/local/second-team', {})).status, 400);
      const { person, team, context } = await state('/local/visitor', { team: 'strategy', person: PEOPLE.strategist.id });
      assert.deepEqual([person, team, context], [PEOPLE.strategist.id, 'strategy', { groupId: STRATEGY_TEAM.aadGroupId, channelId: STRATEGY_TEAM.channel.id }]);
    });

    const signedIn = async (person: string): Promise<unknown> => {
      const { token } = v.parse(v.object({ token: v.string() }), (await post('/local/token', { person })).json);
      return v.parse(v.object({ oid: v.string() }), JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).oid;
    };

    it('signs each window in as whom it shows, although another window has become somebody else', async () => {
      await state('/local/visitor', { person: PEOPLE.chair.id });
      assert.deepEqual([await signedIn(PEOPLE.secretary.id), await signedIn(PEOPLE.chair.id)], [PEOPLE.secretary.id, PEOPLE.chair.id]);
    });

    it('lets somebody leave and come back, takes permissions away, and calls a meeting', async () => {
      const gone = await state('/local/member', { person: PEOPLE.operations.id, isIn: false });
      assert.equal(gone.members.find(({ id }) => id === PEOPLE.operations.id)?.isIn, false);
      assert.equal((await state('/local/member', { person: PEOPLE.operations.id, isIn: true })).members[0]?.isIn, true);
      assert.equal((await state('/local/permission', { name: 'mailbox', isGiven: false })).permissions.find(({ name }) => name === 'mailbox')?.isGiven, false);
      for (const [path, body] of [
        ['/local/member', { person: PEOPLE.secretary.id, isIn: false }], ['/local/member', { person: PEOPLE.operations.id, isIn: 'no' }], ['/local/permission', { name: 'all', isGiven: false }],
        ['/local/calendar', { call: true }], ['/local/calendar', { id: 'x', cancel: true }], ['/local/calendar', { id: 'x', days: 0 }],
      ] as const) {
        assert.equal((await post(path, body)).status, 400, `${path} ${JSON.stringify(body)}`);
      }
      assert.equal((await post('/local/nothing', {})).status, 404);
    });

    it('presses a button that opens a dialog as whoever looks, and answers what the bot would have shown', async () => {
      const heard: unknown[] = [];
      const bot = createServer((request, response) => {
        let text = '';
        request.on('data', (piece: Buffer) => void (text += piece.toString()));
        request.on('end', () => {
          const { name, from, channelData } = JSON.parse(text) as { name: string; from: { aadObjectId: string }; channelData: { team: { aadGroupId: string } } };
          heard.push([name, from.aadObjectId, channelData.team.aadGroupId]);
          reply(response, 200, name === 'task/fetch' ? '{"task":{"type":"continue","value":{"title":"Set up","url":"x"}}}' : '');
        });
      });
      await new Promise<void>((resolve) => void bot.listen(0, '127.0.0.1', resolve));
      tenant.bot.connect(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`);
      const data = { team: STRATEGY_TEAM.aadGroupId };
      assert.deepEqual((await post('/local/press', { name: 'task/fetch', data })).json, { shown: { title: 'Set up', url: 'x' } });
      assert.deepEqual((await post('/local/press', { name: 'task/submit', data: { done: true } })).json, { shown: null });
      assert.deepEqual(heard, [['task/fetch', PEOPLE.secretary.id, STRATEGY_TEAM.aadGroupId], ['task/submit', PEOPLE.secretary.id, TEAM.aadGroupId]]);
      for (const body of [{ name: 'task/fetch' }, { name: 'message', data }]) assert.equal((await post('/local/press', body)).status, 400);
      await close(bot);
    });

    it('hands out every script that the page loads', async () => {
      for (const script of ['page', 'dom', 'host', 'dialog', 'meetings', 'doings']) assert.equal((await fetch(`${origin}/local/${script}.js`)).status, 200, script);
    });
  });
});
