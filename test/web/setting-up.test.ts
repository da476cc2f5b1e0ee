import assert from 'node:assert/strict';
import { openSignIn } from '../../bot/web/sign-in.ts';
import type { ReadInput, SaveInput } from '../../shared/contract/setting-up.ts';
import { refuse } from '../../shared/domain/result.ts';
import { formOf } from '../../shared/domain/setup-form.ts';
import { openBench } from '../graph/bench.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { READING, TEAM_PEOPLE, TODAY } from '../setup/world.ts';
import { openHouse, type Answer, type Opened } from './house.ts';

const TEAM = '01970000-0000-7000-8000-00000000000a';
const READ = '/api/v1/setup/read';

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
