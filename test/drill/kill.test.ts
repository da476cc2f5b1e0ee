import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/postgres.ts';
import { ask, trust } from '../tenant/asks.ts';
import { PEOPLE, TEAM } from '../tenant/people.ts';
import { MEETINGS_ALONE, setupFile } from '../tenant/setup-file.ts';
import { startTenant, type Tenant } from '../tenant/tenant.ts';
import { installation, textOfPost } from '../journeys/town.ts';

const NOW = '2026-12-30T09:00:00.000Z';
const AFTERWARDS = '2026-12-30T09:05:00.000Z';

/** The app is killed at a step of posting the agenda, and started again five minutes later. */
interface Scene extends AsyncDisposable {
  readonly tenant: Tenant;
  start(now: string, step?: string): Promise<{ readonly url: string; readonly child: ChildProcess }>;
  readonly states: () => Promise<readonly string[]>;
  agendas(): number;
}

async function openScene(): Promise<Scene> {
  const tenant = await startTenant({ today: '2026-12-30', firstMeetingDay: '2027-01-06', now: () => new Date(NOW) });
  trust(tenant);
  const database: FreshDatabase = await freshDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'quorate-drill-'));
  const file = join(dir, 'group.json');
  await writeFile(file, JSON.stringify({ ...setupFile(NOW), ...MEETINGS_ALONE }));
  const children: ChildProcess[] = [];
  const looking = new pg.Client({ connectionString: database.superuserUrl });
  await looking.connect();
  return {
    tenant,
    async start(now, step) {
      const env = { ...process.env, ...tenant.env(), PORT: '0', DATABASE_URL: database.url, SETUP_FILE: file, LOG_LEVEL: 'silent', DRILL_NOW: now, ...(step !== undefined && { DRILL_STEP: step }) };
      const child = spawn(process.execPath, ['test/drill/child.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      return { child, url: /ready (\S+)/u.exec(String(line))?.[1] ?? assert.fail(String(line)) };
    },
    states: async () => (await looking.query<{ state: string }>(`select state from notices where matter->>'kind' = 'agenda'`)).rows.map((row) => row.state),
    agendas: () => tenant.connector.inConversation(TEAM.channel.id).filter((post) => textOfPost(post).includes('Committee Room 2')).length,
    async [Symbol.asyncDispose]() {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await looking.end();
      await tenant.close();
      await database.drop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function killed(scene: Scene, step: string): Promise<void> {
  const { child, url } = await scene.start(NOW, step);
  const dead = once(child, 'exit');
  const token = await scene.tenant.channelToken();
  await ask(`${url}/api/messages`, { method: 'POST', token, body: installation(scene.tenant) }).catch(() => undefined);
  assert.deepEqual(await dead, [null, 'SIGKILL']);
}

const becomes = async (look: () => Promise<readonly string[]>, wanted: string): Promise<void> => {
  const end = performance.now() + 15_000;
  while ((await look())[0] !== wanted) {
    if (performance.now() > end) assert.fail(`the notice is ${String(await look())}, not ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('an agenda is posted once', () => {

  for (const [step, posted] of [
    ['claimed', 0],
    ['accepted', 1],
    ['noted', 1],
  ] as const) {
    it(`when the process dies after the delivery was ${step}, and the channel may be read`, async () => {
      await using scene = await openScene();
      scene.tenant.grants.add('ChannelMessage.Read.Group');
      await killed(scene, step);
      assert.equal(scene.agendas(), posted);
      await scene.start(AFTERWARDS);
      await becomes(scene.states, 'sent');
      assert.equal(scene.agendas(), 1);
    });
  }

  it('or somebody is asked, where the channel may not be read', async () => {
    await using scene = await openScene();
    await killed(scene, 'claimed');
    const { url } = await scene.start(AFTERWARDS);
    await becomes(scene.states, 'uncertain');
    assert.equal(scene.agendas(), 0, 'nothing is sent blindly');
    const token = await scene.tenant.userToken(PEOPLE.secretary);
    const overview = (await ask(`${url}/api/v1/overview`, { token })).json as { deliveries: { id: string; state: string }[] };
    const doubtful = overview.deliveries.find(({ state }) => state === 'uncertain') ?? assert.fail('the secretary is not told');
    const member = await ask(`${url}/api/v1/settle`, { method: 'POST', token: await scene.tenant.userToken(PEOPLE.ict), body: { delivery: doubtful.id, how: 'sendAgain' } });
    assert.equal(member.status, 403);
    assert.equal((await ask(`${url}/api/v1/settle`, { method: 'POST', token, body: { delivery: doubtful.id, how: 'sendAgain' } })).status, 200);
    await becomes(scene.states, 'sent');
    assert.equal(scene.agendas(), 1);
    assert.equal((await ask(`${url}/api/v1/settle`, { method: 'POST', token, body: { delivery: doubtful.id, how: 'sendAgain' } })).status, 409);
  });
});
