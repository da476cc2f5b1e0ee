import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { appToken, ask, askPages, trust } from './asks.ts';
import { bareType, discrepancies, pathType, readCsdl, type Csdl } from './csdl.ts';
import { GRAPH_REQUESTS } from './graph.ts';
import { asUser } from './graph-teams.ts';
import { listenToNotifications } from './listener.ts';
import { MAILBOX, PEOPLE, TEAM } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';

const metadata = process.env['GRAPH_CSDL'];

const SMALL = `<Schema Namespace="microsoft.graph"><EnumType Name="mood"><Member Name="good" Value="0"/></EnumType>
<EntityType Name="entity" Abstract="true"><Property Name="id" Type="Edm.String"/></EntityType>
<EntityType Name="thing" BaseType="graph.entity"><Property Name="mood" Type="graph.mood"/><Property Name="at" Type="graph.place"/><NavigationProperty Name="parts" Type="Collection(graph.thing)"/></EntityType>
<ComplexType Name="place"><Property Name="floor" Type="Edm.Int32"/></ComplexType>
<Function Name="since" IsBound="true"><Parameter Name="bound" Type="Collection(graph.thing)"/><ReturnType Type="Collection(graph.thing)"/></Function>
<Action Name="mend" IsBound="true"><Parameter Name="bound" Type="graph.thing"/></Action>
<EntityContainer Name="c"><EntitySet Name="things" EntityType="microsoft.graph.thing"/></EntityContainer></Schema>`;

describe("the reader of Graph's metadata", () => {
  const csdl = readCsdl(SMALL);

  it('follows a path over keys and navigation properties', () => {
    assert.equal(pathType(csdl, '/things/:id/parts'), 'Collection(graph.thing)');
    assert.equal(pathType(csdl, '/things/:id/parts/:id'), 'microsoft.graph.thing');
    assert.equal(pathType(csdl, '/things/:id/pieces'), undefined);
    assert.deepEqual(['/things/since', '/things/:id/parts/since', '/things/:id/mend', '/things/:id/since'].map((path) => pathType(csdl, path)), [
      'Collection(graph.thing)', 'Collection(graph.thing)', '', undefined,
    ]);
  });

  it('finds a wrong name, a wrong value and a wrong shape, at any depth', () => {
    const thing = { '@odata.etag': 'x', id: '1', mood: 'good', at: { floor: 2 } };
    assert.deepEqual(discrepancies(csdl, 'Collection(graph.thing)', [thing], 'things'), []);
    const wrong = { id: 1, mood: 'bad', at: { flor: 2 }, parts: thing, name: 'x' };
    assert.equal(discrepancies(csdl, 'graph.thing', wrong, 'thing').length, 5);
  });
});

const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };
const ALWAYS = 'startDateTime=2000-01-01T00:00:00Z&endDateTime=2100-01-01T00:00:00Z';
const QUERIES: Readonly<Record<string, string>> = {
  '/users': `$filter=id in ('${PEOPLE.chair.id}','${PEOPLE.adviser.id}')`,
  '/users/:id/calendarView': ALWAYS,
  '/users/:id/calendarView/delta': ALWAYS,
};

async function postSomething(tenant: Tenant): Promise<void> {
  const token = await appToken(tenant, 'https://api.botframework.com');
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [] } }];
  const body = { type: 'message', from: { id: '28:bot' }, attachments };
  await ask(`${tenant.serviceUrl}v3/conversations/${encodeURIComponent(TEAM.channel.id)}/activities`, { method: 'POST', token, body });
}

const idsFor = (tenant: Tenant, path: string, subscription: string): string[] => {
  if (path.startsWith('/subscriptions')) return [subscription];
  return path.startsWith('/teams') ? [TEAM.aadGroupId, TEAM.channel.id] : [MAILBOX.id, tenant.calendar.events()[0]?.id ?? ''];
};

const LETTER = { message: { subject: 'x', toRecipients: [{ emailAddress: { address: 'board@brookmere.example' } }] }, saveToSentItems: true };

/** What each request is answered, asked with ids that exist; a list with all its pages. */
async function everyAnswer(tenant: Tenant, notificationUrl: string): Promise<Map<string, unknown>> {
  await postSomething(tenant);
  tenant.grants.add('ChannelMessage.Read.Group');
  const token = await appToken(tenant, 'https://graph.microsoft.com');
  const answers = new Map<string, unknown>();
  const expirationDateTime = new Date(Date.now() + 3_600_000).toISOString();
  const wanted = { changeType: 'created,updated,deleted', resource: `/users/${MAILBOX.id}/events`, notificationUrl, lifecycleNotificationUrl: notificationUrl, expirationDateTime, clientState: 'x' };
  const { json: subscription } = await ask(`${tenant.origin}/v1.0/subscriptions`, { method: 'POST', token, headers: IMMUTABLE, body: wanted });
  answers.set('POST /subscriptions', subscription);
  for (const request of GRAPH_REQUESTS.toSorted((a, b) => Number(a.startsWith('DELETE')) - Number(b.startsWith('DELETE')))) {
    if (answers.has(request)) continue;
    const [method = '', path = ''] = request.split(' ');
    const ids = idsFor(tenant, path, subscription['id'] as string);
    const url = new URL(`${tenant.origin}/v1.0${path.replaceAll(':id', () => encodeURIComponent(ids.shift() ?? ''))}`);
    url.search = QUERIES[path] ?? (path === '/users/:id' ? `$select=${Object.keys(asUser(PEOPLE.chair)).join(',')}` : '');
    const body = method === 'PATCH' ? { body: { expirationDateTime } } : request === 'POST /users/:id/sendMail' ? { body: LETTER } : {};
    const { status, json } = await ask(url.href, { method, token, headers: IMMUTABLE, ...body });
    assert.ok(status < 300, `${request} ${status}`);
    answers.set(request, 'value' in json ? (await askPages(url.href, { token })).items : json);
  }
  return answers;
}

const held = (csdl: Csdl, request: string, answer: unknown): string[] => {
  const [method, path = ''] = request.split(' ');
  const listed = pathType(csdl, path);
  if (listed === undefined) return [`${path} does not exist`];
  if (method === 'DELETE' || listed === '') return Object.keys(answer as object).map((name) => `${request}: ${name} was not expected`);
  if (!Array.isArray(answer)) return discrepancies(csdl, bareType(listed), answer, request);
  return answer.length > 0 ? discrepancies(csdl, listed, answer, request) : [`${request}: nothing in the list to look at`];
};

if (metadata === undefined) {
  console.log("Graph's metadata was not given (GRAPH_CSDL): the stand-in's answers were not held against it");
} else {
  describe("the stand-in's answers, held against Graph's metadata", () => {
    it('has no path, property or value that Graph v1.0 does not have', async () => {
      const csdl = readCsdl(await readFile(metadata, 'utf8'));
      const tenant = await startTenant();
      const listener = await listenToNotifications();
      try {
        trust(tenant);
        const answers = await everyAnswer(tenant, listener.url);
        assert.equal(answers.size, GRAPH_REQUESTS.length);
        assert.deepEqual([...answers].flatMap(([path, answer]) => held(csdl, path, answer)), []);
      } finally {
        await listener.close();
        await tenant.close();
      }
    });
  });
}
