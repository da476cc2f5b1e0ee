import assert from 'node:assert/strict';
import { appToken, ask, trust, type Told } from './asks.ts';
import { listenToNotifications, type Listener } from './listener.ts';
import { CLOSED_MAILBOX, MAILBOX, PEOPLE, STRATEGY_MAILBOX, TENANT_ID } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const inMinutes = (minutes: number, from = NOW): string => new Date(Date.parse(from) + minutes * 60_000).toISOString();
const codeOf = ({ json }: Told): unknown => (json['error'] as { code?: unknown } | undefined)?.code;

describe('the stand-in tenant: change notifications', () => {
  let tenant: Tenant;
  let token: string;
  let listener: Listener;
  let now: string;
  const subscriptions = (method: string, path = '', body?: unknown): Promise<Told> =>
    ask(`${tenant.origin}/v1.0/subscriptions${path}`, { method, token, headers: { prefer: 'IdType="ImmutableId"' }, ...(body !== undefined && { body }) });
  const wanted = (more: object = {}): object => ({
    changeType: 'created,updated,deleted', resource: `/users/${MAILBOX.address}/events`, notificationUrl: listener.url, lifecycleNotificationUrl: `${listener.url}/lifecycle`,
    clientState: 'secret', expirationDateTime: inMinutes(60, now), ...more,
  });
  const subscribe = async (more: object = {}): Promise<string> => {
    const { status, json } = await subscriptions('POST', '', wanted(more));
    assert.equal(status, 201, JSON.stringify(json));
    return json['id'] as string;
  };
  const meeting = (): string => tenant.calendar.events()[1]?.id ?? '';
  const settled = (): Promise<void> => tenant.subscriptions.courier.settled();

  beforeEach(async () => {
    now = NOW;
    [tenant, listener] = await Promise.all([startTenant({ today: '2026-11-23', firstMeetingDay: '2026-12-03', now: () => new Date(now) }), listenToNotifications()]);
    tenant.subscriptions.courier.retryMs = 1;
    trust(tenant);
    token = await appToken(tenant, 'https://graph.microsoft.com');
  });
  afterEach(() => Promise.all([tenant.close(), listener.close()]));

  it('tries both listeners out before it agrees, and lists what there is', async () => {
    const id = await subscribe();
    assert.equal(listener.validated.length, 2);
    assert.match(listener.validated[0] ?? '', /[<>&+%"]/u, 'a token that shows whether it is decoded once');
    const { json } = await subscriptions('GET');
    assert.deepEqual((json['value'] as { id: string; clientState: string }[]).map((one) => [one.id, one.clientState]), [[id, 'secret']]);
    assert.equal((await subscriptions('GET', `/${id}`)).json['expirationDateTime'], '2026-11-23T10:00:00Z');
  });

  for (const [words, how] of [
    ['does not answer 200', { status: 202, body: 'x' }], ['says something else back', { status: 200, body: 'x' }], ['answers in JSON', { status: 200, body: '"x"', type: 'application/json' }],
  ] as const) {
    it(`refuses a listener that ${words}`, async () => {
      listener.misbehave(how);
      const told = await subscriptions('POST', '', wanted());
      assert.deepEqual([told.status, codeOf(told), tenant.subscriptions.list().length], [400, 'ValidationError', 0]);
    });
  }

  for (const [words, more, status, code] of [
    ['over a week', { expirationDateTime: inMinutes(10_081) }, 400, 'ExtensionError'], ['in the past', { expirationDateTime: inMinutes(-1) }, 400, 'InvalidRequest'],
    ['without a secret', { clientState: undefined }, 400, 'InvalidRequest'], ['with a long secret', { clientState: 'x'.repeat(129) }, 400, 'InvalidRequest'],
    ['over plain http elsewhere', { notificationUrl: 'http://quorate.example/x' }, 400, 'InvalidRequest'], ['of something else', { resource: '/users/x/messages' }, 400, 'InvalidRequest'],
    ['of a mailbox out of scope', { resource: `/users/${CLOSED_MAILBOX.address}/events` }, 403, 'ErrorAccessDenied'], ['of nobody', { resource: '/users/x/events' }, 404, 'ErrorInvalidUser'],
    ['of another kind of change', { changeType: 'moved' }, 400, 'InvalidRequest'],
  ] as const) {
    it(`refuses a subscription ${words}`, async () => {
      const told = await subscriptions('POST', '', wanted(more));
      assert.deepEqual([told.status, codeOf(told)], [status, code]);
    });
  }

  it('has each subscription once, under whatever name the mailbox is asked for', async () => {
    await subscribe();
    assert.equal((await subscriptions('POST', '', wanted({ resource: `users/${MAILBOX.id}/events`, changeType: 'deleted,created,updated' }))).status, 409);
    await subscribe({ resource: `/users/${STRATEGY_MAILBOX.id}/events` });
  });

  it('needs the permission to read calendars, to ask and to renew', async () => {
    const id = await subscribe();
    tenant.grants.delete('Calendars.Read');
    assert.equal((await subscriptions('POST', '', wanted())).status, 403);
    assert.equal((await subscriptions('PATCH', `/${id}`, { expirationDateTime: inMinutes(90) })).status, 403);
  });

  it('tells what changed, several in one POST, with the secret and ids as they were asked for', async () => {
    const id = await subscribe();
    const event = meeting();
    tenant.calendar.move(event, '2026-12-10T10:00:00Z', '2026-12-10T12:00:00Z');
    const added = tenant.calendar.add({ subject: 'x', start: '2026-12-11T09:00:00Z', end: '2026-12-11T10:00:00Z' });
    tenant.calendar.remove(added);
    tenant.mailboxes.calendarOf(STRATEGY_MAILBOX.id).add({ subject: 'y', start: '2026-12-11T09:00:00Z', end: '2026-12-11T10:00:00Z' });
    await settled();
    assert.deepEqual(listener.heard.map((post) => post.map(({ changeType, resource }) => [changeType, resource])), [
      [['updated', `Users/${MAILBOX.id}/Events/${event}`], ['created', `Users/${MAILBOX.id}/Events/${added}`], ['deleted', `Users/${MAILBOX.id}/Events/${added}`]],
    ]);
    const [[first] = []] = listener.heard;
    assert.deepEqual({ ...first, id: '', resourceData: '', resource: '', changeType: '' }, {
      id: '', resourceData: '', resource: '', changeType: '', subscriptionId: id, subscriptionExpirationDateTime: '2026-11-23T10:00:00Z', clientState: 'secret', tenantId: TENANT_ID,
    });
  });

  it('brings again what was not taken, brings things twice on demand, and loses them on demand', async () => {
    await subscribe();
    listener.misbehave({ status: 503 }, 2);
    tenant.calendar.cancel(meeting());
    await settled();
    assert.deepEqual([listener.heard.length, tenant.subscriptions.courier.deliveries.map(({ status }) => status)], [1, [503, 503, 202]]);
    tenant.subscriptions.courier.repeatNext();
    tenant.calendar.cancel(meeting());
    await settled();
    assert.deepEqual(listener.heard.map((post) => post.length), [1, 2, 1]);
    tenant.subscriptions.loseNext();
    tenant.calendar.cancel(meeting());
    await settled();
    assert.equal(listener.heard.length, 3);
  });

  it('expires by the clock, is renewed, and is gone when it is deleted', async () => {
    const id = await subscribe();
    now = inMinutes(59);
    assert.equal((await subscriptions('PATCH', `/${id}`, { expirationDateTime: inMinutes(120) })).json['expirationDateTime'], '2026-11-23T11:00:00Z');
    assert.equal((await subscriptions('PATCH', `/${id}`, { expirationDateTime: inMinutes(120), clientState: 'x' })).status, 400);
    now = inMinutes(121);
    assert.deepEqual([(await subscriptions('PATCH', `/${id}`, { expirationDateTime: inMinutes(180) })).status, tenant.subscriptions.list()], [404, []]);
    tenant.calendar.cancel(meeting());
    await settled();
    assert.deepEqual(listener.heard, []);
    const other = await subscribe();
    assert.deepEqual([(await subscriptions('DELETE', `/${other}`)).status, (await subscriptions('DELETE', `/${other}`)).status], [204, 404]);
  });

  it('tells of its life: missed, to be authorized anew, removed', async () => {
    const id = await subscribe();
    tenant.subscriptions.tellLifecycle('missed', MAILBOX.id);
    await settled();
    tenant.subscriptions.tellLifecycle('reauthorizationRequired');
    await settled();
    tenant.calendar.cancel(meeting());
    assert.equal((await subscriptions('POST', `/${id}/reauthorize`)).status, 204);
    tenant.calendar.cancel(meeting());
    await settled();
    tenant.subscriptions.tellLifecycle('subscriptionRemoved');
    await settled();
    assert.deepEqual(listener.heard.flat().map(({ lifecycleEvent, changeType, clientState }) => [lifecycleEvent ?? changeType, clientState]), [
      ['missed', 'secret'], ['reauthorizationRequired', 'secret'], ['updated', 'secret'], ['subscriptionRemoved', 'secret'],
    ]);
    assert.equal((await subscriptions('POST', `/${id}/reauthorize`)).status, 404);
  });

  it('lets nobody in without a good token', async () => {
    assert.equal((await ask(`${tenant.origin}/v1.0/subscriptions`, { method: 'POST', token: await tenant.userToken(PEOPLE.chair), body: wanted() })).status, 401);
  });
});
