import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { openWeb } from '../../bot/web/web.ts';
import { ask, everyUseCase, openHouse } from './house.ts';

describe('opening and closing the web server', () => {
  it('says in words that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await assert.rejects(openHouse({}, { PORT: String(port) }), new RegExp(`^Error: Port ${port} is in use by another program\\. Stop that program, or set PORT to another number\\.$`, 'u'));
    await new Promise((resolve) => other.close(resolve));
  });

  it('lets what is under way finish, and takes nothing new', async () => {
    const slow = Promise.withResolvers<{ status: number; body: unknown }>();
    const begun = Promise.withResolvers<void>();
    const house = await openHouse({
      teams: {
        receive: () => {
          begun.resolve();
          return slow.promise;
        },
      },
    });
    const resting = connect(house.port, '127.0.0.1');
    await new Promise((resolve) => resting.once('connect', resolve));
    const cut = new Promise((resolve) => resting.once('close', resolve));
    const answer = house.ask('/api/messages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    await begun.promise;
    const closed = house.close();
    await cut;
    await assert.rejects(ask(house.port, '/healthz'), /ECONNREFUSED/u);
    slow.resolve({ status: 202, body: undefined });
    assert.equal((await answer).status, 202);
    await closed;
    await house.web.close();
  });

  it('serves what it can when the tab was not built', async () => {
    const house = await openHouse();
    const web = openWeb({
      config: house.bench.config, log: house.bench.log, tabFolder: '/nowhere', isReady: () => Promise.resolve(true),
      teams: { receive: () => Promise.resolve({ status: 200, body: undefined }) },
      graph: { notified: () => Promise.resolve() },
      live: { changes: { isListening: () => false, follow: () => () => undefined }, mayFollow: () => Promise.resolve(false) },
      tab: everyUseCase(() => () => Promise.reject(new Error())),
    });
    const { port } = await web.listen();
    assert.deepEqual([(await ask(port, '/tab/')).status, (await ask(port, '/healthz')).status], [404, 200]);
    assert.ok(house.bench.logged.some(({ event }) => event === 'web.tabNotBuilt'));
    await web.close();
    await house.close();
  });
});
