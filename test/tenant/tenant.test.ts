import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appToken, ask, askPages, trust, type Asking, type Told } from './asks.ts';
import { SUBJECT } from './calendar-data.ts';
import { MAILBOX, PEOPLE, TEAM, TEAM_PEOPLE } from './people.ts';
import { Faults } from './faults.ts';
import { attend, close, MOST_CALLS, type Call, type Door } from './server.ts';
import { startTenant, type Tenant } from './tenant.ts';

const nothing: Door = () => ({ status: 204 });
const codeOf = ({ json }: Told): unknown => (json['error'] as { code?: unknown } | undefined)?.code;

describe('the stand-in tenant: Graph', () => {
  let tenant: Tenant;
  let token: string;
  const graph = (path: string, asking: Asking = {}): Promise<Told> => ask(`${tenant.origin}/v1.0${path}`, { token, ...asking });
  const members = `/teams/${TEAM.aadGroupId}/members`;
  const view = `/users/${MAILBOX.address}/calendarView?startDateTime=2026-08-01T00:00:00&endDateTime=2028-01-01T00:00:00Z`;
  const immutable = { prefer: 'IdType="ImmutableId"' };
  const seen = async (): Promise<Record<string, unknown>[]> => (await askPages(`${tenant.origin}/v1.0${view}`, { token, headers: immutable })).items;

  before(async () => {
    tenant = await startTenant({ today: '2026-11-23', firstMeetingDay: '2026-12-03' });
    trust(tenant);
    token = await appToken(tenant, 'https://graph.microsoft.com');
  });
  after(() => tenant.close());

  it('keeps its certificate, and starts again with it', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'quorate-certificate-'));
    const first = await startTenant({ dir });
    await first.close();
    const second = await startTenant({ dir });
    await second.close();
    assert.equal(second.ca, first.ca);
    assert.equal(await readFile(second.env().NODE_EXTRA_CA_CERTS, 'utf8'), first.ca);
    await rm(dir, { recursive: true });
  });

  it('remembers the last calls alone, however long it runs', async () => {
    const calls: Call[] = Array.from({ length: MOST_CALLS - 1 }, () => ({ at: new Date(), where: 'graph', method: 'GET', path: '/old', headers: {}, status: 200 }));
    const server = createServer();
    attend(server, { origin: 'https://localhost', doors: { signIn: nothing, graph: nothing, connector: nothing }, calls, faults: new Faults() });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const path of ['/v1.0/a', '/connector/b', '/c']) await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
    await close(server);
    assert.deepEqual([calls.length, calls.at(0)?.path, calls.slice(-3).map(({ where, path }) => [where, path])], [MOST_CALLS, '/old', [['graph', '/v1.0/a'], ['connector', '/connector/b'], ['signIn', '/c']]]);
  });

  it('lets nobody in without a good token for Graph', async () => {
    assert.equal((await graph(members, { token: '' })).status, 401);
    for (const other of [await tenant.userToken(PEOPLE.chair), await tenant.channelToken(), await appToken(tenant, 'https://api.botframework.com')]) {
      const told = await graph(members, { token: other });
      assert.deepEqual([told.status, codeOf(told)], [401, 'InvalidAuthenticationToken']);
    }
  });

  it('answers people, the team, its channels and its members, in small pages', async () => {
    const { json: person } = await graph(`/users/${PEOPLE.hr.id}?$select=displayName,jobTitle`);
    assert.deepEqual([person['displayName'], person['jobTitle'], 'mail' in person], [PEOPLE.hr.name, PEOPLE.hr.jobTitle, false]);
    assert.equal((await graph(`/teams/${TEAM.aadGroupId}`)).json['displayName'], TEAM.name);
    assert.deepEqual((await askPages(`${tenant.origin}/v1.0/teams/${TEAM.aadGroupId}/channels`, { token })).items.map(({ id }) => id), [TEAM.threadId, TEAM.channel.id]);
    const { pages, items } = await askPages(`${tenant.origin}/v1.0${members}?$top=100`, { token });
    assert.deepEqual([pages, items.map(({ userId }) => userId)], [3, TEAM_PEOPLE.map(({ id }) => id)]);
    assert.deepEqual(items.filter(({ roles }) => (roles as string[]).includes('owner')).map(({ userId }) => userId), [PEOPLE.secretary.id]);
    assert.equal((await askPages(`${tenant.origin}/v1.0/teams/${TEAM.aadGroupId}/channels/${encodeURIComponent(TEAM.channel.id)}/members`, { token })).items.length, TEAM_PEOPLE.length);
  });

  it('says what is not there, or not understood, as Graph does', async () => {
    const paths = [
      '/users/nobody@brookmere.example', `/users/nobody/calendarView?${view.split('?')[1] ?? ''}`, '/teams/00000000-0000-0000-0000-000000000000',
      `${members}?$filter=x`, `/users/${MAILBOX.id}/calendarView`, `${view}&$select=subjct`, '/planner/plans',
    ];
    const told = await Promise.all(paths.map(async (path) => await graph(path)));
    assert.deepEqual(told.map((one) => [one.status, codeOf(one)]), [
      [404, 'Request_ResourceNotFound'], [404, 'ErrorInvalidUser'], [404, 'NotFound'], [400, 'BadRequest'], [400, 'ErrorInvalidParameter'], [400, 'BadRequest'], [400, 'BadRequest'],
    ]);
  });

  it('refuses what is not granted, and what was granted only after the token was issued', async () => {
    const messages = `/teams/${TEAM.aadGroupId}/channels/${encodeURIComponent(TEAM.channel.id)}/messages`;
    assert.deepEqual(codeOf(await graph(messages)), 'Forbidden');
    const cases = [
      ['TeamMember.Read.Group', members, 'Forbidden'],
      ['Calendars.Read', view, 'ErrorAccessDenied'],
      ['User.Read.All', `/users/${PEOPLE.chair.id}`, 'Authorization_RequestDenied'],
    ] as const;
    for (const [permission, path, code] of cases) {
      tenant.grants.delete(permission);
      const told = await graph(path);
      assert.deepEqual([told.status, codeOf(told)], [403, code]);
      const early = await appToken(tenant, 'https://graph.microsoft.com');
      tenant.grants.add(permission);
      assert.equal((await graph(path)).status, 200);
      assert.equal((await graph(path, { token: early })).status, permission.endsWith('.Group') ? 200 : 403);
    }
  });

  it('shows the calendar: the series at ten local time, one meeting moved, one cancelled, one of its own', async () => {
    const events = await seen();
    const days = events.map(({ subject, type, isCancelled, start }) => [subject === SUBJECT ? type : subject, isCancelled, (start as { dateTime: string }).dateTime.slice(0, 16)]);
    assert.deepEqual(days, [
      ['occurrence', false, '2026-10-01T09:00'], ['occurrence', false, '2026-12-03T10:00'], ['Room booking', false, '2026-12-04T09:00'], ['occurrence', false, '2027-02-04T10:00'],
      ['exception', false, '2027-04-02T13:00'], ['occurrence', false, '2027-06-03T09:00'], ['exception', true, '2027-08-05T09:00'], ['singleInstance', false, '2027-08-19T09:00'],
      ['occurrence', false, '2027-10-07T09:00'], ['occurrence', false, '2027-12-02T10:00'],
    ]);
    assert.deepEqual(events.map(({ id }) => id), tenant.calendar.events().map(({ id }) => id));
    const { items } = await askPages(`${tenant.origin}/v1.0${view}`, { token });
    assert.ok(items.every(({ id }) => !events.some((event) => event['id'] === id)), 'other ids without the header');
    assert.equal(new Set(events.filter(({ type }) => type !== 'singleInstance').map(({ seriesMasterId }) => seriesMasterId)).size, 1);
  });

  it('shows what a test does to the calendar', async () => {
    const [last, next, , , , , , single] = tenant.calendar.events().map(({ id }) => id ?? '');
    tenant.calendar.move(next ?? '', '2026-12-10T14:00:00Z', '2026-12-10T16:00:00Z');
    tenant.calendar.cancel(single ?? '');
    tenant.calendar.remove(last ?? '');
    const added = tenant.calendar.add({ subject: 'Extraordinary', start: '2026-12-11T09:00:00Z', end: '2026-12-11T10:00:00Z' });
    tenant.calendar.spoil(added);
    const events = new Map((await seen()).map((event) => [event['id'], event]));
    assert.deepEqual([events.get(next)?.['type'], events.get(next)?.['start']], ['exception', { dateTime: '2026-12-10T14:00:00.0000000', timeZone: 'UTC' }]);
    assert.deepEqual([events.get(single)?.['isCancelled'], events.has(last), events.get(added)?.['subject']], [true, false, undefined]);
  });

  it('shows who joins and leaves', async () => {
    tenant.team.add(PEOPLE.outsider);
    tenant.team.remove(PEOPLE.hr);
    tenant.team.removeAccount(PEOPLE.ict);
    tenant.team.change(PEOPLE.digital, { name: 'Priya Sharma' });
    const { items } = await askPages(`${tenant.origin}/v1.0${members}`, { token });
    assert.deepEqual(items.map(({ displayName }) => displayName), tenant.team.people().map(({ name }) => name));
    assert.deepEqual(['Leo Grant', "Daniel O'Neill", 'Tom Okafor', 'Priya Sharma'].map((name) => items.some(({ displayName }) => displayName === name)), [true, false, false, true]);
    assert.deepEqual([(await graph(`/users/${PEOPLE.hr.id}`)).status, (await graph(`/users/${PEOPLE.ict.id}`)).status], [200, 404]);
  });
});
