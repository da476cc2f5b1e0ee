import assert from 'node:assert/strict';
import { appToken, ask, trust, type Told } from './asks.ts';
import { MAILBOX, STRATEGY_MAILBOX } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';

type Item = Readonly<Record<string, unknown>>;

interface Round {
  readonly pages: readonly (readonly Item[])[];
  readonly items: readonly Item[];
  readonly link: string;
}

const IMMUTABLE = { prefer: 'odata.maxpagesize=2, IdType="ImmutableId"' };
const brief = ({ type, start: at, '@removed': gone }: Item): unknown => (gone === undefined ? [type, (at as { dateTime: string }).dateTime.slice(0, 10)] : gone);
const WINDOW = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-09-01T00:00:00Z';

describe('the stand-in tenant: change tracking of a calendar', () => {
  let tenant: Tenant;
  let token: string;
  const get = (url: string, headers: Record<string, string> = IMMUTABLE): Promise<Told> => ask(url, { token, headers });
  const start = (mailbox: string = MAILBOX.id, window = WINDOW): string => `${tenant.origin}/v1.0/users/${mailbox}/calendarView/delta?${window}`;
  const round = async (url: string, headers = IMMUTABLE): Promise<Round> => {
    const pages: Item[][] = [];
    for (let next: unknown = url; ; ) {
      const { status, json } = await get(next as string, headers);
      assert.equal(status, 200, JSON.stringify(json));
      pages.push(json['value'] as Item[]);
      next = json['@odata.nextLink'];
      if (next === undefined) return { pages, items: pages.flat(), link: json['@odata.deltaLink'] as string };
    }
  };
  const idOf = (day: string): string => tenant.calendar.events().find(({ start: at }) => at?.dateTime?.startsWith(day) === true)?.id ?? assert.fail(day);

  beforeEach(async () => {
    tenant = await startTenant({ today: '2026-11-23', firstMeetingDay: '2026-12-03' });
    trust(tenant);
    token = await appToken(tenant, 'https://graph.microsoft.com');
  });
  afterEach(() => tenant.close());

  it('answers everything in the window in pages, the series with it, and then a link for the next round', async () => {
    const { pages, items, link } = await round(start());
    assert.deepEqual(items.map(brief), [
      ['seriesMaster', '2026-10-01'], ['occurrence', '2026-12-03'], ['occurrence', '2027-02-04'], ['exception', '2027-04-02'], ['occurrence', '2027-06-03'], ['exception', '2027-08-05'],
      ['singleInstance', '2026-12-04'], ['singleInstance', '2027-08-19'],
    ]);
    assert.ok(pages.length === 4 && pages.every((page) => page.length <= 2));
    assert.match(link, /\/calendarView\/delta\?\$deltatoken=\w+$/u);
    assert.deepEqual((await round(link)).items, []);
  });

  it('answers an occurrence without what stands in its series, which can be asked for by itself', async () => {
    const { items } = await round(start());
    const bare = items.find(({ type }) => type === 'occurrence') ?? assert.fail();
    assert.deepEqual(Object.keys(bare).toSorted(), ['@odata.etag', '@odata.type', 'end', 'id', 'seriesMasterId', 'start', 'type']);
    const events = `${tenant.origin}/v1.0/users/${MAILBOX.id}/events`;
    const { json: master } = await get(`${events}/${encodeURIComponent(bare['seriesMasterId'] as string)}`);
    assert.deepEqual([master['type'], master['subject']], ['seriesMaster', items[0]?.['subject']]);
    assert.equal((await get(`${events}/${encodeURIComponent(bare['id'] as string)}`)).json['subject'], master['subject']);
  });

  it('names events as the header of each request asks', async () => {
    const [immutable, changing] = [await round(start()), await round(start(), { prefer: 'odata.maxpagesize=50' })];
    const ids = new Set(immutable.items.map(({ id }) => id));
    assert.ok(changing.items.length === ids.size && changing.items.every(({ id }) => !ids.has(id)));
  });

  it('tells of changes: whole where they are, removed where they are gone or have left the window', async () => {
    const { link } = await round(start());
    const [room, single] = [idOf('2026-12-04'), idOf('2027-08-19')];
    tenant.calendar.remove(room);
    tenant.calendar.move(single, '2028-01-10T10:00:00Z', '2028-01-10T12:00:00Z');
    const added = tenant.calendar.add({ subject: 'Extraordinary', start: '2026-12-11T09:00:00Z', end: '2026-12-11T10:00:00Z' });
    const next = await round(link);
    assert.deepEqual(next.items.map(({ id, subject, '@removed': gone }) => [id, subject ?? gone]), [[room, { reason: 'deleted' }], [single, { reason: 'deleted' }], [added, 'Extraordinary']]);
    assert.deepEqual((await round(next.link)).items, []);
    assert.equal((await round(link)).items.length, 3, 'a link may be followed again');
    assert.equal((await get(`${tenant.origin}/v1.0/users/${MAILBOX.id}/events/${encodeURIComponent(single)}`)).status, 200);
  });

  it('tells a series anew when one of it has moved; of one that was deleted it says nothing', async () => {
    const first = await round(start());
    tenant.calendar.move(idOf('2026-12-03'), '2026-12-10T10:00:00Z', '2026-12-10T12:00:00Z');
    const moved = await round(first.link);
    assert.deepEqual(moved.items.map(brief).slice(0, 2), [['seriesMaster', '2026-10-01'], ['exception', '2026-12-10']]);
    tenant.calendar.remove(idOf('2027-02-04'));
    const deleted = await round(moved.link);
    assert.deepEqual(deleted.items.map(brief), [['seriesMaster', '2026-10-01'], ['exception', '2026-12-10'], ['exception', '2027-04-02'], ['occurrence', '2027-06-03'], ['exception', '2027-08-05']]);
    tenant.calendar.namesDeletedOccurrences = true;
    const june = idOf('2027-06-03');
    tenant.calendar.remove(june);
    assert.deepEqual((await round(deleted.link)).items[0], { '@odata.type': '#microsoft.graph.event', id: june, '@removed': { reason: 'deleted' } });
  });

  it('names a whole series as removed, and an event that is only hidden', async () => {
    const { link } = await round(start(STRATEGY_MAILBOX.address));
    const strategy = tenant.mailboxes.calendarOf(STRATEGY_MAILBOX.address);
    const weekly = strategy.events().filter(({ type }) => type === 'occurrence');
    assert.equal(weekly.length, 10, 'a weekly series');
    strategy.removeSeries(weekly[0]?.id ?? '');
    const gone = await round(link);
    assert.deepEqual(new Set(gone.items.map(({ id }) => id)), new Set([...weekly.map(({ id }) => id), weekly[0]?.seriesMasterId]));
    const meeting = strategy.events()[0]?.id ?? '';
    strategy.hide(meeting);
    const hidden = await round(gone.link);
    assert.deepEqual(hidden.items.map(({ id, '@removed': removed }) => [id, removed !== undefined]), [[meeting, true]]);
    strategy.hide(meeting, false);
    assert.deepEqual((await round(hidden.link)).items.map(({ id, '@removed': removed }) => [id, removed !== undefined]), [[meeting, false]]);
  });

  it('refuses what change tracking does not have, and a window that is none', async () => {
    for (const option of ['$select=id', '$filter=x', '$orderby=x', '$expand=x', '$search=x', '$top=5']) {
      const { status, json } = await get(`${start()}&${option}`);
      assert.deepEqual([status, (json['error'] as Item)['code']], [400, 'ErrorInvalidUrlQuery'], option);
    }
    assert.equal((await get(start(MAILBOX.id, 'startDateTime=2026-11-01T00:00:00Z'))).status, 400);
    assert.equal((await get(start(MAILBOX.id, 'startdatetime=2026-11-01&enddatetime=2026-11-02'))).status, 400, 'a day is no moment');
    assert.equal((await get(start(MAILBOX.id, 'startdatetime=2026-11-01T00:00:00Z&enddatetime=2026-11-02T00:00:00Z'))).status, 200);
  });

  for (const [how, code, hasLocation] of [[410, 'resyncRequired', true], [404, 'SyncStateNotFound', false], [400, 'SyncStateNotFound', false]] as const) {
    it(`forgets its links on demand (${how}), also in the middle of a round`, async () => {
      const { link } = await round(start());
      const { json } = await get(start());
      tenant.calendar.forget(how);
      for (const lost of [link, json['@odata.nextLink'] as string]) {
        const { status, json: said, headers } = await get(lost);
        assert.deepEqual([status, (said['error'] as Item)['code'], headers.has('location')], [how, code, hasLocation]);
      }
      assert.equal((await round(start())).items.length, 8, 'a new round can be begun');
    });
  }

  it('takes no link of another mailbox, and knows one that it never gave for lost', async () => {
    const { link } = await round(start(STRATEGY_MAILBOX.id));
    assert.equal((await get(link.replace(STRATEGY_MAILBOX.id, MAILBOX.id))).status, 410);
    assert.equal((await get(start(MAILBOX.id, '$deltatoken=never'))).status, 410);
  });

  it('says things twice, and late, on demand', async () => {
    const { link } = await round(start());
    const room = idOf('2026-12-04');
    tenant.calendar.change(room, { subject: 'Another booking' });
    tenant.calendar.repeat();
    const twice = await round(link);
    assert.deepEqual(twice.items.map(({ id }) => id), [room, room]);
    tenant.calendar.delay(room);
    tenant.calendar.change(room, { subject: 'A third booking' });
    const late = await round(twice.link);
    assert.deepEqual(late.items, []);
    tenant.calendar.catchUp();
    assert.deepEqual((await round(late.link)).items.map(({ subject }) => subject), ['A third booking']);
  });

  it('does not change what somebody is paging through', async () => {
    const { json } = await get(start());
    tenant.calendar.change(idOf('2027-08-19'), { subject: 'Renamed meanwhile' });
    const rest = await round(json['@odata.nextLink'] as string);
    assert.ok(rest.items.every(({ subject }) => subject !== 'Renamed meanwhile'));
    assert.deepEqual((await round(rest.link)).items.map(({ subject }) => subject), ['Renamed meanwhile'], 'it comes with the next round');
  });
});
