import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { appToken, ask, askPages, trust } from './asks.ts';
import { bareType, discrepancies, pathType, readCsdl, type Csdl } from './csdl.ts';
import { GRAPH_PATHS } from './graph.ts';
import { asUser } from './graph-teams.ts';
import { MAILBOX, PEOPLE, TEAM } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';

const metadata = process.env['GRAPH_CSDL'];

const SMALL = `<Schema Namespace="microsoft.graph"><EnumType Name="mood"><Member Name="good" Value="0"/></EnumType>
<EntityType Name="entity" Abstract="true"><Property Name="id" Type="Edm.String"/></EntityType>
<EntityType Name="thing" BaseType="graph.entity"><Property Name="mood" Type="graph.mood"/><Property Name="at" Type="graph.place"/><NavigationProperty Name="parts" Type="Collection(graph.thing)"/></EntityType>
<ComplexType Name="place"><Property Name="floor" Type="Edm.Int32"/></ComplexType>
<EntityContainer Name="c"><EntitySet Name="things" EntityType="microsoft.graph.thing"/></EntityContainer></Schema>`;

describe("the reader of Graph's metadata", () => {
  const csdl = readCsdl(SMALL);

  it('follows a path over keys and navigation properties', () => {
    assert.equal(pathType(csdl, '/things/:id/parts'), 'Collection(graph.thing)');
    assert.equal(pathType(csdl, '/things/:id/parts/:id'), 'microsoft.graph.thing');
    assert.equal(pathType(csdl, '/things/:id/pieces'), undefined);
  });

  it('finds a wrong name, a wrong value and a wrong shape, at any depth', () => {
    const thing = { '@odata.etag': 'x', id: '1', mood: 'good', at: { floor: 2 } };
    assert.deepEqual(discrepancies(csdl, 'Collection(graph.thing)', [thing], 'things'), []);
    const wrong = { id: 1, mood: 'bad', at: { flor: 2 }, parts: thing, name: 'x' };
    assert.equal(discrepancies(csdl, 'graph.thing', wrong, 'thing').length, 5);
  });
});

/** What each path answers, asked with ids that exist; a list with all its pages. */
async function everyAnswer(tenant: Tenant): Promise<Map<string, unknown>> {
  const connector = await appToken(tenant, 'https://api.botframework.com');
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [] } }];
  const activity = { type: 'message', from: { id: '28:bot' }, attachments };
  await ask(`${tenant.serviceUrl}v3/conversations/${encodeURIComponent(TEAM.channel.id)}/activities`, { method: 'POST', token: connector, body: activity });
  tenant.grants.add('ChannelMessage.Read.Group');
  const token = await appToken(tenant, 'https://graph.microsoft.com');
  const answers = new Map<string, unknown>();
  for (const path of GRAPH_PATHS) {
    const second = path.startsWith('/teams') ? TEAM.channel.id : (tenant.calendar.events()[0]?.id ?? '');
    const ids = [path.startsWith('/teams') ? TEAM.aadGroupId : MAILBOX.id, encodeURIComponent(second)];
    const url = new URL(`${tenant.origin}/v1.0${path.replaceAll(':id', () => ids.shift() ?? '')}`);
    if (path.endsWith('/calendarView')) url.search = '?startDateTime=2000-01-01T00:00:00Z&endDateTime=2100-01-01T00:00:00Z';
    if (path === '/users/:id') url.search = `?$select=${Object.keys(asUser(PEOPLE.chair)).join(',')}`;
    const { status, json } = await ask(url.href, { token, headers: { prefer: 'IdType="ImmutableId"' } });
    assert.equal(status, 200, path);
    answers.set(path, 'value' in json ? (await askPages(url.href, { token })).items : json);
  }
  return answers;
}

const held = (csdl: Csdl, path: string, answer: unknown): string[] => {
  const type = pathType(csdl, path);
  if (type === undefined) return [`${path} does not exist`];
  if (!Array.isArray(answer)) return discrepancies(csdl, bareType(type), answer, path);
  return answer.length > 0 ? discrepancies(csdl, type, answer, path) : [`${path}: nothing in the list to look at`];
};

if (metadata === undefined) {
  console.log("Graph's metadata was not given (GRAPH_CSDL): the stand-in's answers were not held against it");
} else {
  describe("the stand-in's answers, held against Graph's metadata", () => {
    it('has no path, property or value that Graph v1.0 does not have', async () => {
      const csdl = readCsdl(await readFile(metadata, 'utf8'));
      const tenant = await startTenant();
      try {
        trust(tenant);
        const answers = await everyAnswer(tenant);
        assert.equal(answers.size, GRAPH_PATHS.length);
        assert.deepEqual([...answers].flatMap(([path, answer]) => held(csdl, path, answer)), []);
      } finally {
        await tenant.close();
      }
    });
  });
}
