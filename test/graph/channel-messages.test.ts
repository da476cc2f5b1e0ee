import assert from 'node:assert/strict';
import { TEAM, TENANT_ID } from '../tenant/people.ts';
import { openBench, troubleOf, type Bench } from './bench.ts';

const CARD = (marker: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', id: marker, text: 'Agenda' }] });

describe('the channel’s messages, read from Graph', () => {
  let bench: Bench;
  const read = (since = '2020-01-01T00:00:00.000Z', team: string = TEAM.aadGroupId) => bench.graph.readChannel(TENANT_ID, team, TEAM.channel.id, since);
  const post = async (marker: string): Promise<string> => {
    const token = await bench.graph.tokens(TENANT_ID, 'https://api.botframework.com/.default');
    const response = await fetch(`${bench.tenant.serviceUrl}v3/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        isGroup: true, bot: { id: `28:${bench.config.clientId}` }, tenantId: TENANT_ID, channelData: { channel: { id: TEAM.channel.id }, tenant: { id: TENANT_ID } },
        activity: { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD(marker) }] },
      }),
    });
    const made = (await response.json()) as { activityId?: string };
    assert.equal(response.status, 201, JSON.stringify(made));
    return made.activityId ?? '';
  };

  beforeEach(async () => {
    bench = await openBench();
    bench.tenant.grants.add('ChannelMessage.Read.Group');
  });
  afterEach(async () => {
    await bench.tenant.close();
  });

  it('come newest first with their cards, over more than one page', async () => {
    const ids: string[] = [];
    for (let n = 1; n <= 7; n += 1) ids.unshift(await post(`notice-${n}`));
    const messages = await read();
    assert.ok(messages !== 'forbidden');
    assert.deepEqual(new Set(messages.map(({ id }) => id)), new Set(ids));
    assert.deepEqual(messages.find(({ id }) => id === ids[0])?.cards, [CARD('notice-7')]);
    assert.ok(bench.asked('/messages').length >= 2);
  });

  it('are read no further back than asked for', async () => {
    for (let n = 1; n <= 7; n += 1) await post(`notice-${n}`);
    const later = new Date(Date.now() + 60_000).toISOString();
    assert.deepEqual(await read(later), []);
    assert.equal(bench.asked('/messages').length, 1);
  });

  it('are forbidden where the team has not agreed to it; other trouble is told', async () => {
    bench.tenant.grants.delete('ChannelMessage.Read.Group');
    assert.equal(await read(), 'forbidden');
    bench.tenant.grants.add('ChannelMessage.Read.Group');
    assert.deepEqual(await read(), []);
    bench.tenant.faults.next('graph', 'garbage');
    assert.equal((await troubleOf(read())).kind, 'unreadable');
    assert.equal((await troubleOf(read(undefined, '00000000-0000-4000-8000-00000000ffff'))).kind, 'notFound');
  });
});
