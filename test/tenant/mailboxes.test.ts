import assert from 'node:assert/strict';
import { appToken, ask, askPages, trust, type Told } from './asks.ts';
import { isWorkingDay } from './calendar-days.ts';
import { strategyCalendar, steeringCalendar } from './calendar-data.ts';
import { CLOSED_MAILBOX, MAILBOX, PEOPLE, STRATEGY_MAILBOX, STRATEGY_PEOPLE, STRATEGY_TEAM, TEAM } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';

const codeOf = ({ json }: Told): unknown => (json['error'] as { code?: unknown } | undefined)?.code;
const WINDOW = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-09-01T00:00:00Z';

const query = (ids: readonly string[], more = ''): string => `/users?$filter=id in (${ids.map((id) => `'${id}'`).join(',')})${more}`;
const roleOf = (id: string): string[] => {
  if (id === PEOPLE.strategist.id) return ['owner'];
  return id === PEOPLE.adviser.id ? ['guest'] : [];
};

describe('the stand-in tenant: mailboxes, teams and the directory', () => {
  let tenant: Tenant;
  let token: string;
  const graph = (path: string): Promise<Told> => ask(`${tenant.origin}/v1.0${path}`, { token });

  beforeEach(async () => {
    tenant = await startTenant({ today: '2026-11-23' });
    trust(tenant);
    token = await appToken(tenant, 'https://graph.microsoft.com');
  });
  afterEach(() => tenant.close());

  for (const [words, mailbox, status, code] of [
    ['another group’s', STRATEGY_MAILBOX.address, 200, undefined], ['one outside the scope of the role', CLOSED_MAILBOX.address, 403, 'ErrorAccessDenied'],
    ['nobody’s', 'nobody@brookmere.example', 404, 'ErrorInvalidUser'], ['a guest’s', PEOPLE.adviser.mail, 404, 'MailboxNotEnabledForRESTAPI'],
  ] as const) {
    it(`has a mailbox: ${words}`, async () => {
      for (const path of [`/users/${mailbox}/calendarView?${WINDOW}`, `/users/${mailbox}/calendarView/delta?${WINDOW}`]) {
        const told = await graph(path);
        assert.deepEqual([told.status, codeOf(told)], [status, code], path);
      }
    });
  }

  it('takes mailboxes out of the scope of the role, and opens further ones', async () => {
    tenant.mailboxes.outOfScope.add(MAILBOX.id);
    assert.equal((await graph(`/users/${MAILBOX.id}/calendarView?${WINDOW}`)).status, 403);
    tenant.mailboxes.open('planning@brookmere.example').add({ subject: 'Planning', start: '2026-12-11T09:00:00Z', end: '2026-12-11T10:00:00Z' });
    const { json } = await graph(`/users/planning@brookmere.example/calendarView?${WINDOW}`);
    assert.deepEqual((json['value'] as { subject: string }[]).map(({ subject }) => subject), ['Planning']);
  });

  it('answers four requests at once for a mailbox and throttles the fifth', async () => {
    const release = tenant.mailboxes.hold(MAILBOX.address);
    const path = `/users/${MAILBOX.id}/calendarView?${WINDOW}`;
    const asked = Array.from({ length: 5 }, () => graph(path));
    const first = await Promise.race(asked);
    assert.deepEqual([first.status, codeOf(first), first.headers.get('retry-after')], [429, 'ApplicationThrottled', '1']);
    assert.equal((await graph(`/users/${STRATEGY_MAILBOX.id}/calendarView?${WINDOW}`)).status, 200, 'another mailbox has its own four');
    release();
    assert.deepEqual((await Promise.all(asked)).filter(({ status }) => status === 200).length, 4);
    assert.deepEqual([tenant.mailboxes.mostAtOnce(MAILBOX.address), tenant.mailboxes.mostAtOnce(STRATEGY_MAILBOX.id), tenant.mailboxes.mostAtOnce('x')], [5, 1, 0]);
    assert.equal((await graph(path)).status, 200);
  });

  it('has a second team, whose owner and guest are named, and which says nothing until the app is installed there', async () => {
    const path = `/teams/${STRATEGY_TEAM.aadGroupId}`;
    assert.deepEqual([codeOf(await graph(path)), codeOf(await graph(`${path}/members`))], ['Forbidden', 'Forbidden']);
    await tenant.bot.install('strategy');
    assert.equal((await graph(path)).json['displayName'], STRATEGY_TEAM.name);
    const { items } = await askPages(`${tenant.origin}/v1.0${path}/members`, { token });
    assert.deepEqual(items.map(({ userId, roles }) => [userId, roles]), STRATEGY_PEOPLE.map(({ id }) => [id, roleOf(id)]));
    assert.deepEqual((await askPages(`${tenant.origin}/v1.0${path}/channels`, { token })).items.map(({ id }) => id), [STRATEGY_TEAM.threadId, STRATEGY_TEAM.channel.id]);
    tenant.withheld.add(TEAM.aadGroupId);
    assert.deepEqual([codeOf(await graph(`/teams/${TEAM.aadGroupId}`)), (await graph(path)).status], ['Forbidden', 200]);
  });

  it('answers several people at once, fifteen at most, and only by their ids', async () => {
    const everybody = Object.values(PEOPLE).map(({ id }) => id);
    const { json } = await graph(query([PEOPLE.chair.id, PEOPLE.adviser.id, '00000000-0000-4000-8000-000000000099'], '&$select=id,displayName,jobTitle,userType'));
    assert.deepEqual(json['value'], [PEOPLE.chair, PEOPLE.adviser].map(({ id, name, jobTitle, ...more }) => ({ id, displayName: name, jobTitle, userType: 'guest' in more ? 'Guest' : 'Member' })));
    assert.equal(((await graph(query(everybody.slice(0, 15)))).json['value'] as unknown[]).length, 15);
    for (const path of [query(everybody.slice(0, 16)), '/users', '/users?$filter=startswith(displayName,%27A%27)', query([PEOPLE.chair.id], '&$orderby=displayName')]) {
      assert.deepEqual([(await graph(path)).status, codeOf(await graph(path))], [400, 'BadRequest'], path);
    }
    tenant.grants.delete('User.Read.All');
    assert.equal(codeOf(await graph(query([PEOPLE.chair.id]))), 'Authorization_RequestDenied');
  });
});

describe('the calendars of the try-out', () => {
  it('call no meeting on a bank holiday or at a weekend, whatever day they begin on', () => {
    for (let [day, left] = [Temporal.PlainDate.from('2026-11-22'), 400]; left > 0; [day, left] = [day.add({ days: 1 }), left - 1]) {
      for (const { event, start } of [...steeringCalendar(day).entries, ...strategyCalendar(day).entries]) {
        const held = start.toZonedDateTimeISO('Europe/London').toPlainDate();
        const isMeeting = !['Room booking', 'Digital team weekly call'].includes(event.subject ?? '');
        assert.ok(!isMeeting || isWorkingDay(held), `${String(event.subject)} on ${held.toString()}, begun on ${day.toString()}`);
      }
    }
  });
});
