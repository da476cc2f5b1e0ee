import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, reply } from '../server.ts';
import { STRATEGY_TEAM, TEAM } from '../people.ts';
import type { Post } from '../tenant.ts';
import { openFront } from './front.ts';
import { PlaygroundLine } from './playground-line.ts';
import { SECOND_CHANNEL } from './playground.ts';

type Fields = Readonly<Record<string, unknown>>;

const pathTo = (conversation: string, id = ''): string => `/v3/conversations/${encodeURIComponent(conversation)}/activities${id === '' ? '' : `/${id}`}`;

describe('the line to the Playground', () => {
  let playground: Server;
  let line: PlaygroundLine;
  let heard: { readonly path: string; readonly body: Fields }[] = [];

  beforeEach(async () => {
    heard = [];
    playground = createServer((request, response) => {
      let text = '';
      request.on('data', (piece: Buffer) => void (text += piece.toString()));
      request.on('end', () => {
        // nobody takes the line up on which its pages listen
        if (request.method === 'GET') {
          reply(response, 404);
          return;
        }
        heard.push({ path: decodeURIComponent(request.url ?? ''), body: JSON.parse(text) as Fields });
        reply(response, 201, JSON.stringify({ id: `shown-${heard.length}` }));
      });
    });
    await new Promise<void>((resolve) => void playground.listen(0, '127.0.0.1', resolve));
    line = new PlaygroundLine('http://localhost:3978');
    await line.open(`http://localhost:${(playground.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    line.close();
    await close(playground);
  });

  it('shows the second team’s channel in the group chat: a thread that begins, an answer in it, and an edit', async () => {
    const { id: channel } = STRATEGY_TEAM.channel;
    const begun = await line.forward({ method: 'POST', path: '/v3/conversations', body: { isGroup: true, channelData: { channel: { id: channel } }, activity: { type: 'message', text: 'agenda' } } });
    assert.deepEqual(begun, { status: 201, body: { id: `${channel};messageid=shown-1`, activityId: 'shown-1' } });
    await line.forward({ method: 'POST', path: pathTo(`${channel};messageid=shown-1`), body: { type: 'message', text: 'answer' } });
    await line.forward({ method: 'PUT', path: pathTo(`${channel};messageid=shown-1`, 'shown-1'), body: { type: 'message', text: 'agenda, edited' } });
    assert.deepEqual(heard.map(({ path, body }) => [path, body['text']]), [
      [`/_connector${decodeURIComponent(pathTo(SECOND_CHANNEL))}`, 'agenda'], [`/_connector${decodeURIComponent(pathTo(SECOND_CHANNEL))}`, 'answer'],
      [`/_connector${decodeURIComponent(pathTo(SECOND_CHANNEL, 'shown-1'))}`, 'agenda, edited'],
    ]);
  });

  it('shows both channels again to a page that was just opened', async () => {
    const at = new Date();
    const post = (conversation: string, id: string): Post => ({ conversation: `${conversation};messageid=${id}`, id, at, changedAt: at, activity: { type: 'message', text: id }, edits: [], deleted: false });
    await line.showAgain([post(TEAM.channel.id, '1'), post(STRATEGY_TEAM.channel.id, '2'), post('a:chat-x', '3')]);
    assert.deepEqual(heard.map(({ path, body }) => [path.includes(SECOND_CHANNEL), body['text']]), [[false, '1'], [true, '2']]);
    assert.equal(line.toKnown('shown-2'), '2');
  });

  it('leads a button for a dialog to the local page, and leaves the others alone', async () => {
    const buttons = [
      { type: 'Action.Submit', title: 'Set up', data: { team: 'x', msteams: { type: 'task/fetch' } } },
      { type: 'Action.Submit', title: 'Next meeting', data: { verb: 'nextMeeting' } },
    ];
    await line.forward({ method: 'POST', path: pathTo(TEAM.channel.id), body: { type: 'message', attachments: [{ contentType: 'card', content: { body: [{ type: 'ActionSet', actions: buttons }] } }] } });
    const [shown] = heard;
    const text = JSON.stringify(shown?.body);
    const url = /"url":"([^"]*)"/u.exec(text)?.[1] ?? '';
    assert.equal(new URL(url).searchParams.get('press'), JSON.stringify(buttons[0]?.data));
    assert.ok(text.includes(JSON.stringify(buttons[1])) && !text.includes('"title":"Set up","data"'));
  });
});

describe('the front of the try-out', () => {
  it('shows the tab in its frame to whoever follows a link to it, lets Graph through early, and says that the rest is starting', async () => {
    const app = createServer((request, response) => {
      reply(response, 200, `app ${request.url ?? ''}`);
    });
    await new Promise<void>((resolve) => void app.listen(0, '127.0.0.1', resolve));
    const { port } = app.address() as AddressInfo;
    const front = await openFront(0);
    const get = async (path: string, headers: Record<string, string> = {}): Promise<unknown[]> => {
      const response = await fetch(`http://127.0.0.1:${front.port}${path}`, { headers, redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text()).slice(0, 20)];
    };
    assert.equal((await get('/'))[0], 503);
    front.servesApp(port);
    assert.deepEqual([await get('/api/graph/notifications?validationToken=x'), (await get('/tab/'))[0]], [[200, 'app /api/graph/notif'], 503]);
    front.serve({ isFor: (path) => path === '/', answer: async (_request, response) => { reply(response, 200, 'page'); } }, port);
    assert.deepEqual(await get('/tab/?meeting=1', { 'sec-fetch-dest': 'document' }), [302, '/?meeting=1']);
    assert.deepEqual([await get('/tab/', { 'sec-fetch-dest': 'iframe' }), await get('/tab/'), await get('/')], [[200, 'app /tab/'], [200, 'app /tab/'], [200, 'page']]);
    await front.close();
    await close(app);
  });
});
