import assert from 'node:assert/strict';
import type { Channel, Posted, Sending } from '../../bot/ports.ts';
import { PEOPLE, TEAM, TENANT_ID, type Person } from '../tenant/people.ts';
import { cardSaying, closeAll, startBot, type Bot } from './support.ts';

describe('Teams: a message to one person alone', () => {
  let bot: Bot;
  beforeEach(async () => { bot = await startBot(); });
  afterEach(closeAll);

  const channel = (): Channel => ({ tenant: TENANT_ID, serviceUrl: bot.tenant.serviceUrl, thread: TEAM.channel.id, bot: `28:${bot.config.clientId}` });
  const tell = async (person: Person): Promise<Sending<Posted>> => await bot.teams.post.tell(channel(), person.id, { ...cardSaying('private'), summary: 'In private' });
  const said = (): readonly string[] => bot.tenant.connector.posts.map(({ conversation }) => conversation);

  it('is said in the chat with that person, the same one each time', async () => {
    for (let times = 0; times < 2; times += 1) {
      const sending = await tell(PEOPLE.chair);
      assert.ok(sending.kind === 'sent');
      assert.equal(sending.value.conversation, bot.tenant.connector.chatWith(PEOPLE.chair));
    }
    assert.deepEqual(said(), [bot.tenant.connector.chatWith(PEOPLE.chair), bot.tenant.connector.chatWith(PEOPLE.chair)]);
  });

  it('cannot be said to somebody outside the team who has not added the app, and can once they have', async () => {
    assert.deepEqual(await tell(PEOPLE.outsider), { kind: 'refused', cause: 'notInstalled' });
    assert.deepEqual(said(), []);
    bot.tenant.connector.addFor(PEOPLE.outsider);
    assert.equal((await tell(PEOPLE.outsider)).kind, 'sent');
  });

  it('is for later where the roster cannot be read: nobody is taken for a stranger', async () => {
    bot.tenant.faults.next('connector', 503, 1, (path) => path.includes('pagedmembers'));
    const sending = await tell(PEOPLE.chair);
    assert.deepEqual([sending.kind, sending.kind === 'later' ? sending.cause : null], ['later', 'unavailable']);
    assert.equal((await tell(PEOPLE.chair)).kind, 'sent');
  });

  it('is for later where no answer came to the opening, for nothing had been said', async () => {
    bot.tenant.faults.next('connector', 'lose', 1, (path) => path.endsWith('/v3/conversations'));
    assert.equal((await tell(PEOPLE.chair)).kind, 'later');
    assert.deepEqual(said(), []);
  });

  it('is uncertain where no answer came to the saying', async () => {
    bot.tenant.faults.next('connector', 'lose', 1, (path) => path.endsWith('/activities'));
    assert.equal((await tell(PEOPLE.chair)).kind, 'uncertain');
    assert.equal(said().length, 1);
  });

  it('waits when Teams asks for it', async () => {
    bot.tenant.faults.next('connector', { status: 429, retryAfter: 7 }, 1, (path) => path.endsWith('/activities'));
    assert.deepEqual(await tell(PEOPLE.chair), { kind: 'later', cause: 'throttled', afterSeconds: 7 });
  });
});
