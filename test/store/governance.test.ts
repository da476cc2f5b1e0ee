import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Draft } from '../../bot/draft.ts';
import { inScope } from '../../bot/store/scope.ts';
import type { Body, Route } from '../../shared/domain/body.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aVersion, CLAUSE, id, NOW, openWorld, OTHER, type StoreWorld, TENANT, TERMS } from './world.ts';

const draft = (revision: number): Draft => ({ revision, source: { kind: 'text', name: `${revision}` }, savedBy: PEOPLE.secretary.id, savedAt: NOW }) as Draft;
const body = (name: string): Body => ({ id: id(), name, aliases: [], kind: 'outside', parent: null, runs: null, remit: null, opened: null, closed: null, clause: CLAUSE });

describe('the store: what a group goes by', () => {
  let world: StoreWorld;
  const group = aGroup();
  before(async () => {
    world = await openWorld();
    await world.in(({ groups }) => groups.save(group));
  });
  after(() => world.close());

  it('terms: the version in force on a day, and before the first one, the first', async () => {
    const [first, second, mended] = [aVersion({ inForceFrom: '2026-01-01' }), aVersion({ inForceFrom: '2026-06-01' }), aVersion({ inForceFrom: '2026-06-01', purpose: 'mended the same day' })];
    const read = await world.in(async ({ terms }) => {
      const none = await terms.inForce(group.id, '2026-01-01');
      await terms.add(group.id, second);
      await terms.add(group.id, first);
      await terms.add(group.id, mended);
      await terms.add(group.id, { ...first, purpose: 'changed' });
      const days = ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2027-01-01'];
      const found: unknown[] = [];
      for (const day of days) found.push(await terms.inForce(group.id, day));
      return { none, found, versions: await terms.versions(group.id) };
    });
    assert.deepEqual(read, { none: undefined, found: [first, first, first, mended, mended], versions: [mended, second, first] });
  });

  it('approvals come after those of the document, once each, and to no other group', async () => {
    const brought = { by: ['Cabinet'], version: '1.3', dated: null };
    const [approval, again] = [{ by: ['EMT', 'Cabinet'], version: '1.4', dated: '2026-02-01' }, { by: ['Council'], version: '1.4', dated: '2026-03-01' }];
    const version = aVersion({ inForceFrom: '2030-01-01', control: { ...aVersion().control, approvals: [brought] } });
    const read = await world.in(async ({ groups, terms }) => {
      const other = aGroup();
      await groups.save(other);
      await terms.add(group.id, version);
      for (const one of [approval, approval, again]) await terms.approve(group.id, version.id, one);
      await terms.approve(other.id, version.id, { by: ['nobody'], version: null, dated: null });
      return await terms.inForce(group.id, '2030-01-01');
    });
    assert.deepEqual(read, { ...version, control: { ...version.control, approvals: [brought, approval, again] } });
  });

  it('a version and an approval are never changed and never taken away, not even by a query written by hand', async () => {
    const changed = await inScope(world.database, TENANT, async (handle) => [
      await handle.updateTable('terms_versions').set({ in_force_from: '1990-01-01' }).executeTakeFirst(),
      await handle.deleteFrom('terms_approvals').executeTakeFirst(),
      await handle.deleteFrom('terms_versions').executeTakeFirst(),
    ]);
    assert.deepEqual(changed.map((result) => ('numUpdatedRows' in result ? result.numUpdatedRows : result.numDeletedRows)), [0n, 0n, 0n]);
  });

  it('a draft is saved by whoever knows the latest, and by nobody else', async () => {
    const read = await world.in(async ({ drafts }) => {
      const saved: boolean[] = [];
      for (const revision of [2, 1, 1, 3, 2, 2, 3]) saved.push(await drafts.save('team', draft(revision)));
      const found = await drafts.get('team');
      await drafts.discard('team');
      return { saved, found, none: await drafts.get('team'), again: await drafts.save('team', draft(1)) };
    });
    assert.deepEqual(read, { saved: [false, true, false, false, true, false, true], found: draft(3), none: undefined, again: true });
    const both = await Promise.all([1, 2].map(() => world.in(({ drafts }) => drafts.save('team', draft(2)))));
    assert.equal(both.filter((saved) => saved).length, 1);
  });

  it('the framework: its own body, bodies and routes in the order of their making, of one group alone', async () => {
    const [own, cabinet, council] = [body('Steering group'), body('Cabinet'), body('Council')];
    const route = (to: string): Route => ({ id: id(), from: own.id, to, cargo: 'ideas', purpose: 'decision', condition: { kind: 'always' }, nextAvailable: true, clause: null });
    const [toCabinet, toCouncil] = [route(cabinet.id), route(council.id)];
    const renamed = { ...cabinet, name: 'The Cabinet' };
    const read = await world.in(async ({ framework, groups }) => {
      const none = await framework.of(group.id);
      await framework.saveBody(group.id, own, true);
      for (const one of [cabinet, council, renamed]) await framework.saveBody(group.id, one);
      for (const one of [toCabinet, toCouncil, { ...toCabinet, nextAvailable: false }]) await framework.saveRoute(group.id, one);
      await groups.save(group);
      const whole = await framework.of(group.id);
      const other = aGroup();
      await groups.save(other);
      await framework.saveBody(other.id, { ...council, name: 'stolen' });
      await framework.removeBody(other.id, council.id);
      await framework.removeRoute(group.id, toCouncil.id);
      const less = await framework.of(group.id);
      await framework.removeBody(group.id, council.id);
      return [none, whole, less, await framework.of(group.id), await framework.of(other.id)];
    });
    const changed = { ...toCabinet, nextAvailable: false };
    const [bodies, fewer] = [[own, renamed, council], [own, renamed]];
    assert.deepEqual(read, [
      undefined, { own: own.id, bodies, routes: [changed, toCouncil] }, { own: own.id, bodies, routes: [changed] }, { own: own.id, bodies: fewer, routes: [changed] }, undefined,
    ]);
  });

  it('what is of one tenant is not there for another', async () => {
    const version = aVersion({ inForceFrom: '2040-01-01', terms: TERMS });
    await world.in(({ terms }) => terms.add(group.id, version));
    const seen = await world.store.inTenant(OTHER, async ({ terms, framework, membership, feeds, seats, drafts }) => {
      await terms.approve(group.id, version.id, { by: ['us'], version: null, dated: null });
      return [await terms.versions(group.id), await framework.of(group.id), await membership.pending(group.id), await feeds.cursor(group.id), await seats.holdings(group.id), await drafts.get('team')];
    });
    assert.deepEqual(seen, [[], undefined, [], undefined, [], undefined]);
    await assert.rejects(world.store.inTenant(OTHER, ({ terms }) => terms.add(group.id, aVersion())));
    await assert.rejects(world.store.inTenant(OTHER, ({ framework }) => framework.saveRoute(group.id, { id: id() } as Route)));
    assert.deepEqual((await world.in(({ terms }) => terms.inForce(group.id, '2040-01-01')))?.control.approvals, []);
  });
});
