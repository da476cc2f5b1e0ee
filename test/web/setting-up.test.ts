import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { BODY_LIMIT } from '../../bot/web/body-limits.ts';
import { openSignIn } from '../../bot/web/sign-in.ts';
import type { ReadInput, SaveInput } from '../../shared/contract/setting-up.ts';
import { refuse } from '../../shared/domain/result.ts';
import { formOf } from '../../shared/domain/setup-form.ts';
import { openBench } from '../graph/bench.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { READING, TEAM_PEOPLE, TODAY } from '../setup/world.ts';
import { openHouse, shout, type Answer, type Opened } from './house.ts';

const TEAM = '01970000-0000-7000-8000-00000000000a';
const READ = '/api/v1/setup/read';
const LARGE = 12_000_000;
const head = (token: string): string =>
  ['POST /api/v1/setup/read HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', `Content-Length: ${LARGE}`, `Authorization: Bearer ${token}`, '', ''].join('\r\n');

interface Told {
  readonly why: string;
  readonly message: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

describe('setting up over HTTP', () => {
  let house: Opened;
  let bearer: string;
  const read: ReadInput[] = [];
  const saved: SaveInput[] = [];

  before(async () => {
    house = await openHouse({
      tab: {
        readDocument: (_who, input) => {
          read.push(input);
          return Promise.resolve(refuse({ why: 'documentUnreadable', cause: 'locked' }));
        },
        saveDraft: (_who, input) => {
          saved.push(input);
          return Promise.resolve(refuse({ why: 'changedMeanwhile' }));
        },
        adopt: () =>
          Promise.resolve(
            refuse({ why: 'notReady', problems: [{ field: 'rules.quorum.size.people', kind: 'quorumAboveSeats', needed: 9, seats: 5 }, { field: 'mailbox', kind: 'mailboxNotFound' }] }),
          ),
      },
    });
    bearer = `Bearer ${await house.bench.tenant.userToken(PEOPLE.secretary)}`;
  });
  after(async () => {
    await house.close();
  });

  const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    await house.ask(path, { method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const form = { ...formOf(READING, TEAM_PEOPLE, TODAY) };

  it('takes a document of eight megabytes', async () => {
    const content = 'A'.repeat(11_184_812);
    const { status, json } = await post(READ, { team: TEAM, kind: 'pdf', name: 'Terms.pdf', content });
    assert.deepEqual([status, (json as Told).why, read.at(-1)?.content.length], [422, 'documentUnreadable', content.length]);
  });

  it('takes no more, and elsewhere no more than before', async () => {
    const before = read.length;
    assert.equal((await post(READ, { team: TEAM, kind: 'pdf', name: '', content: 'A'.repeat(12 * 1024 * 1024) })).status, 413);
    assert.equal((await post('/api/v1/setup/save', { team: TEAM, revision: 1, form: { ...form, name: 'x'.repeat(300 * 1024) } })).status, 413);
    assert.equal((await post(`${READ}?x=/api/v1/setup/save`, { team: TEAM, kind: 'text', name: '', content: 'A'.repeat(300 * 1024) })).status, 422, 'the address is the path');
    assert.equal(read.length, before + 1);
  });

  it('reads no document of somebody who has not signed in', async () => {
    for (const authorization of ['', 'Bearer x.y.z', `${bearer}A`]) {
      const { status, headers } = await post(READ, { team: TEAM, kind: 'pdf', name: '', content: 'A'.repeat(1_000_000) }, { authorization });
      assert.deepEqual([status, headers['connection']], [401, 'close'], authorization.slice(0, 12));
    }
  });

  it('reads hardly more than its head of a large body that a stranger sends', async () => {
    const sockets: Socket[] = [];
    const note = (message: unknown): void => void sockets.push((message as { readonly socket: Socket }).socket);
    subscribe('net.server.socket', note);
    const line = shout(house.port, head('x.y.z'));
    const closed = new Promise((resolve) => line.socket.once('close', resolve));
    for (let sent = 0; sent < LARGE; sent += 1_000_000) line.socket.write('A'.repeat(1_000_000));
    await closed;
    unsubscribe('net.server.socket', note);
    const [own] = sockets.filter(({ localPort }) => localPort === undefined || localPort === house.port);
    const bytes = own?.bytesRead ?? assert.fail('nobody called');
    assert.ok(bytes > 0 && bytes <= BODY_LIMIT, String(bytes));
  });

  it('reads no large body of one who sends one after the other, or asks too often', async () => {
    const [one, other] = [await house.bench.tenant.userToken(PEOPLE.chair), await house.bench.tenant.userToken(PEOPLE.hr)];
    const statuses = [];
    for (let n = 0; n < 25; n += 1) statuses.push((await post(READ, { team: TEAM, kind: 'text', name: '', content: 'QQ==' }, { authorization: `Bearer ${one}` })).status);
    assert.deepEqual([...new Set(statuses)], [422, 429]);
    for (let n = 0; n < 130; n += 1) await house.ask('/api/v1/overview', { headers: { authorization: `Bearer ${other}` } });
    for (const token of [one, other]) {
      const line = shout(house.port, head(token));
      assert.match(await line.heard, /^HTTP\/1\.1 429 [\s\S]*Connection: close/u, 'before a byte of it has come');
      line.socket.destroy();
    }
    assert.equal((await post(READ, { team: TEAM, kind: 'text', name: '', content: 'QQ==' })).status, 422, 'and nobody else');
  });

  it('takes a form that is half filled in', async () => {
    assert.equal((await post('/api/v1/setup/save', { team: TEAM, revision: 1, form: { ...form, name: ' ', version: '', inForceFrom: '' } })).status, 409);
    assert.deepEqual([saved.at(-1)?.form.name, saved.at(-1)?.form.version], ['', '']);
  });

  it('says at each field of a form what is wrong, in the person’s language', async () => {
    const english = await post('/api/v1/setup/adopt', { team: TEAM, revision: 1 });
    const told = english.json as Told;
    assert.deepEqual([english.status, told.why, told.fields?.map(({ field }) => field)], [422, 'notReady', ['rules.quorum.size.people', 'mailbox']]);
    assert.ok(told.fields?.every(({ message }) => /^[A-Z].*\.$/u.test(message)), JSON.stringify(told.fields));
    const welsh = (await post('/api/v1/setup/adopt', { team: TEAM, revision: 1 }, { 'accept-language': 'cy' })).json as Told;
    assert.notEqual(welsh.fields?.[0]?.message, told.fields?.[0]?.message);
  });

  it('names the field of what no draft can be', async () => {
    const { status, json } = await post('/api/v1/setup/save', { team: TEAM, revision: 1, form: { ...form, name: 'x'.repeat(501), aliases: [' '], rules: { ...form.rules, quorum: { ...form.rules.quorum, counts: 'nobody' } } } });
    assert.deepEqual([status, (json as Told).fields?.map(({ field }) => field)], [400, ['name', 'aliases.0']]);
  });
});

describe('whoever administers the installation', () => {
  it('is known by a role of the application in the token, and by nothing else', async () => {
    const bench = await openBench({}, { PUBLIC_URL: 'https://quorate.example' });
    try {
      const signIn = openSignIn(bench.config, bench.log);
      const of = async (roles: unknown) => await signIn(`Bearer ${await bench.tenant.userToken(PEOPLE.chair, { claims: { roles } })}`);
      const plain = { tenant: TENANT_ID, person: PEOPLE.chair.id };
      assert.deepEqual(await of(['Quorate.Administrator']), { ...plain, administrator: true });
      for (const roles of [[], ['quorate.administrator'], 'Quorate.Administrator', ['Other'], [['Quorate.Administrator']], null]) assert.deepEqual(await of(roles), plain, JSON.stringify(roles));
    } finally {
      await bench.tenant.close();
    }
  });
});
