import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readConfig } from '../../bot/config.ts';
import { openHouse } from '../../bot/wiring.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { freshDatabase, stopPostgres } from '../support/postgres.ts';
import { trust } from '../tenant/asks.ts';
import { CLIENT_ID, TENANT_ID } from '../tenant/people.ts';
import { meetingDayWithAgendaDue, setupFile } from '../tenant/setup-file.ts';
import { startTenant } from '../tenant/tenant.ts';
import { message, press } from './activities.ts';

/** The whole app on a PostgreSQL, with a tenant that is idle while one measures; replies go to the outside whose address is the first argument. */
const [serviceUrl = ''] = process.argv.slice(2);
const now = new Date().toISOString();
const tenant = await startTenant({ clientId: CLIENT_ID, firstMeetingDay: meetingDayWithAgendaDue(now) });
trust(tenant);
const dir = await mkdtemp(join(tmpdir(), 'quorate-bench-'));
const database = await freshDatabase();
const file = join(dir, 'group.json');
await writeFile(file, JSON.stringify(setupFile(now)));
const outside = { BOT_OPENID_METADATA_URL: `${serviceUrl}metadata`, SERVICE_URL_HOSTS: new URL(serviceUrl).host };
const reading = readConfig({ ...tenant.env(), ...outside, PORT: '0', DATABASE_URL: database.url, SETUP_FILE: file, LOG_LEVEL: 'silent', PUBLIC_URL: 'http://localhost:3978' });
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const house = await openHouse(reading.config);
/** The calendar is read soon after the start, by a job. */
const meetingKnown = async (): Promise<Meeting> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const [meeting] = await house.ports.store.inTenant(TENANT_ID, async (records) => {
      const [group] = await records.groups.all();
      return group === undefined ? [] : await records.meetings.of(group.id, now);
    });
    if (meeting !== undefined) return meeting;
    await setTimeout(100);
  }
  throw new Error('the house knows of no meeting');
};
const meeting = await meetingKnown();

async function close(): Promise<void> {
  await house[Symbol.asyncDispose]();
  await tenant.close();
  await database.drop();
  await stopPostgres();
  await rm(dir, { recursive: true, force: true });
}
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
process.on('disconnect', () => void close().finally(() => process.exit()));
process.send?.({
  port: house.port,
  bodies: {
    'Quorate, a question in chat': [message(serviceUrl, 'are we quorate?')],
    // in turn, so that every press writes
    'Quorate, a press on the card': ['apologise', 'attend'].map((verb) => press(serviceUrl, verb, { meeting: meeting.id })),
  },
});
