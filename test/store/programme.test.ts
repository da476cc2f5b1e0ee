import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import type { Advice } from '../../shared/domain/advice.ts';
import { newBlocker } from '../../shared/domain/blocker-deeds.ts';
import { BLANK_REQUEST, type Request } from '../../shared/domain/request.ts';
import { factsOf } from '../../bot/usecases/notices/facts.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aVersion, NOW, openWorld, type StoreWorld } from './world.ts';

const [OLD, SINCE, LATELY, TODAY] = ['2026-11-03T10:00:00.000Z', '2026-11-20T10:00:00.000Z', '2026-12-19T10:00:00.000Z', '2026-12-20T10:00:00.000Z'];
/** more than any page shows */
const MANY = 220;
const by = PEOPLE.hr.id;

const settled = (at: string) => ({
  blocker: { state: 'removed', ended: { by, at, how: 'x' } }, request: { state: 'declined', outcome: { decision: null, outcome: 'declined', conditions: '', conflict: '', text: 'x', by, at } }, advice: { answer: { text: 'x', at } },
}) as const;

describe('the store: what is still open is known however much came after it', () => {
  let world: StoreWorld;
  const group = aGroup();
  const [blocker, request, advice] = [randomUUIDv7(), randomUUID(), randomUUID()];
  const open = newBlocker(blocker, 'BLK-2026-001', { title: 'No analyst', detail: '', workstream: null, decisionSince: null }, { by, at: OLD, today: '2026-11-03' });
  const asks: Request = { ...BLANK_REQUEST, id: request, ref: 'REQ-2026-001', by, at: OLD, state: 'submitted', triage: null, place: null, outcome: null, rank: null, commissioned: null, promise: null, sentOn: null, revision: 1 };
  const owed: Advice = { id: advice, about: { kind: 'request', request }, of: by, question: 'x', due: '2026-12-01', by, at: OLD, answer: null };

  before(async () => {
    world = await openWorld();
    await world.in(async (records) => {
      await records.groups.save(group);
      await records.terms.add(group.id, aVersion());
      const save = async (at: string, after: { readonly blocker: Partial<typeof open>; readonly request: Partial<Request>; readonly advice: Partial<Advice> }, fresh: boolean): Promise<void> => {
        await records.blockers.save(group.id, { ...open, ...after.blocker, ...(fresh && { id: randomUUIDv7(), raised: { by, at } }) });
        await records.requests.save(group.id, { ...asks, ...after.request, ...(fresh && { id: randomUUID(), at }) });
        await records.advice.save(group.id, { ...owed, ...after.advice, ...(fresh && { id: randomUUID(), at }) });
      };
      await save(OLD, { blocker: {}, request: {}, advice: {} }, false);
      for (let i = 0; i < MANY; i += 1) await save(SINCE, i === 0 ? { ...settled(SINCE), request: { state: 'withdrawn' } } : settled(SINCE), true);
      await save(SINCE, settled(LATELY), true);
    });
  });
  after(() => world.close());

  it('the old open one, and what was settled lately; nothing else', async () => {
    const { programme } = (await world.in(async (records) => await factsOf(records, group, () => new Set(), TODAY))).cycle;
    assert.deepEqual(programme.blockers.map(({ id, state }) => (id === blocker ? 'the old one' : state)), ['removed', 'the old one']);
    assert.deepEqual(programme.requests.map(({ id, state }) => (id === request ? 'the old one' : state)), ['declined', 'the old one']);
    assert.deepEqual(programme.advice.map(({ id, answer }) => (id === advice ? 'the old one' : answer?.at)), [LATELY, 'the old one']);
  });
  it('what was settled on the very moment counts', async () => {
    assert.equal((await world.in(async (records) => await records.requests.current(group.id, LATELY))).length, 2);
    assert.equal((await world.in(async (records) => await records.requests.current(group.id, NOW))).length, MANY + 1, 'all but the one that was withdrawn');
  });
});
