import assert from 'node:assert/strict';
import type { Channel, Message, Posted } from '../../bot/ports.ts';
import { openPacer } from '../../bot/teams/pacer.ts';
import { openPost } from '../../bot/teams/post.ts';
import { openRoster } from '../../bot/teams/roster.ts';
import type { Request, Send } from '../../bot/teams/sender.ts';
import { PEOPLE, TEAM, TENANT_ID } from '../tenant/people.ts';
import { standingTime } from './standing-time.ts';
import { cardSaying } from './support.ts';

const CHANNEL: Channel = { tenant: TENANT_ID, serviceUrl: 'https://connector.example/', thread: TEAM.channel.id, bot: '28:bot' };
const POSTED: Posted = { conversation: 'c', activity: 'a' };
const refresh = { action: { type: 'Action.Execute', verb: 'view' }, userIds: [PEOPLE.chair.id] };
const REFRESHED: Message = { ...cardSaying('agenda'), card: { ...cardSaying('agenda').card, refresh } };
const NEVER = new AbortController().signal;

/** A post on time that stands, and a connector that gives each page of the roster after so many milliseconds. */
function opened(pageMs: number, pages: number) {
  const time = standingTime();
  const pacer = openPacer(time);
  const written: Request[] = [];
  let asked = 0;
  const send: Send = async (request) => {
    if (request.method === 'GET') {
      asked += 1;
      await time.sleep(pageMs, NEVER);
      return { kind: 'sent', value: { members: [{ id: '29:chair', aadObjectId: PEOPLE.chair.id }], continuationToken: asked < pages ? 'more' : '' } };
    }
    written.push(request);
    return { kind: 'sent', value: { id: 'c', activityId: 'a' } };
  };
  const post = openPost({ send, pacer, roster: openRoster(send, { now: () => new Date(time.now()).toISOString() }, time), readChannel: null });
  const writtenCards = (): unknown[] => written.map(({ body }) => (body as { activity: { attachments: { content: { refresh?: unknown } }[] } }).activity.attachments[0]?.content.refresh);
  return { time, pacer, post, written, writtenCards, asked: () => asked };
}

describe('Teams: a post ends in time', () => {
  for (const [what, attempt] of [
    ['a new one', (post: ReturnType<typeof opened>['post']) => post.create(CHANNEL, cardSaying('agenda'))],
    ['a change', (post: ReturnType<typeof opened>['post']) => post.update(CHANNEL, POSTED, cardSaying('agenda'))],
  ] as const) {
    it(`${what} is for later where it would have to wait longer than 20 seconds, and nothing is written`, async () => {
      const { time, pacer, post, written } = opened(0, 1);
      pacer.hold(TENANT_ID, 21);
      const sending = await attempt(post);
      assert.ok(sending.kind === 'later');
      assert.equal(sending.cause, 'throttled');
      assert.ok(sending.afterSeconds >= 21 && sending.afterSeconds <= 32, String(sending.afterSeconds));
      assert.deepEqual([time.now(), written], [0, []]);
    });

    it(`${what} waits 20 seconds`, async () => {
      const { time, pacer, post, written } = opened(0, 1);
      pacer.hold(TENANT_ID, 20);
      assert.equal((await attempt(post)).kind, 'sent');
      assert.deepEqual([time.now(), written.length], [20_000, 1]);
    });
  }

  for (const [what, pageMs, pages, took, isRefreshed] of [
    ['that comes in time', 4000, 2, 8000, true],
    ['of too many pages', 4000, 20, 10_000, false],
    ['of which a page does not come', 1_000_000, 1, 10_000, false],
  ] as const) {
    it(`a card goes ${isRefreshed ? 'with' : 'without'} its refresh for a roster ${what}`, async () => {
      const { time, post, writtenCards, asked } = opened(pageMs, pages);
      assert.equal((await post.create(CHANNEL, REFRESHED)).kind, 'sent');
      assert.deepEqual([time.now(), writtenCards()], [took, [isRefreshed ? { ...refresh, userIds: ['29:chair'] } : undefined]]);
      assert.ok(asked() <= 3);
    });
  }

  it('a roster that was late is asked for no further page', async () => {
    const { time, post, asked } = opened(4000, 20);
    await post.create(CHANNEL, REFRESHED);
    for (let n = 0; n < 5; n += 1) await time.sleep(10_000, NEVER);
    assert.equal(asked(), 3);
  });
});
