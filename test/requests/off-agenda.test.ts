import assert from 'node:assert/strict';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { NOW } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);

const first = ({ requests: [one] }: RequestsPage): RequestView => {
  assert.ok(one);
  return one;
};

describe('a request whose place on an agenda is gone', () => {
  let world: PeopleWorld;
  const at = () => ({ group: world.group.id });
  const page = async (): Promise<RequestsPage> => valueOf(await world.tab.requests(SECRETARY, at()));
  const make = async (): Promise<RequestView> =>
    first(valueOf(await world.tab.makeRequest(who(PEOPLE.frontline), { ...at(), text: { ...BLANK_REQUEST, checks: { ...BLANK_REQUEST.checks }, principles: [], title: 'Slots at the tip', what: 'Book a slot at the tip' } })));
  const named = ({ id, revision }: RequestView) => ({ ...at(), request: id, revision });
  const told = async (): Promise<number> => {
    await lookAtGroup(world.ports, { tenant: world.group.tenant, group: world.group.id });
    return (await world.in(async (records) => await records.notices.of(world.group.id, 100))).filter(({ matter }) => matter.kind === 'requestRaised').length;
  };

  beforeEach(async () => {
    world = await openPeople();
    await world.in(async (records) => { await records.channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' }); });
  });
  afterEach(() => world.close());

  it('waits for the officers again, where its item is taken off', async () => {
    const placed = first(valueOf(await world.tab.placeRequest(SECRETARY, { ...named(await make()), meeting: world.meeting })));
    const { desk } = valueOf(await world.tab.agenda(SECRETARY, { ...at(), meeting: world.meeting }));
    assert.ok(desk);
    const items = desk.items.map(({ id, title, purpose, presenter, minutes, standing }) => ({ id, title, purpose, presenter, minutes, standing }));
    const save = async (kept: typeof items, revision: number) => valueOf(await world.tab.saveAgenda(SECRETARY, { ...at(), meeting: world.meeting, revision, items: kept }));
    const renamed = await save(items.map((item) => (item.id === placed.place?.item ? { ...item, title: 'Slots' } : item)), desk.revision);
    assert.equal(first(await page()).state, 'onAgenda', 'what is only written anew stays');
    await save(items.filter(({ id }) => id !== placed.place?.item), renamed.desk?.revision ?? 0);
    const off = first(await page());
    assert.deepEqual([off.state, off.place], ['submitted', null]);
    assert.ok((await world.journal()).includes('request.resumed'));
  });

  it('does too where the meeting is cancelled, once, and the secretary is told anew', async () => {
    const made = await make();
    assert.equal(await told(), 1);
    const placed = first(valueOf(await world.tab.placeRequest(SECRETARY, { ...named(made), meeting: world.meeting })));
    await world.in(async (records) => {
      const found = await records.meetings.get(world.meeting);
      assert.ok(found);
      await records.meetings.save(world.group.id, { ...found.meeting, state: 'cancelled', published: null, cancelledAt: NOW });
    });
    assert.deepEqual([await told(), await told()], [2, 2]);
    const off = first(await page());
    assert.deepEqual([off.state, off.place, off.revision], ['submitted', null, placed.revision + 1]);
  });
});
