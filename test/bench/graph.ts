import { randomUUIDv7 } from 'node:crypto';
import { hours, openCouncil, type Council } from './council.ts';
import { counted, type Counted } from './graph-table.ts';

/** What synchronising many groups asks of Microsoft Graph; counted, in a process of its own. Its parent gets the counts. */
const GROUPS = Number(process.argv[2] ?? 250);
const CHANGED = 20;

async function measure(council: Council): Promise<readonly Counted[]> {
  const rows: Counted[] = [];
  const phase = async (name: string, changes: number, work: () => Promise<void>): Promise<void> => {
    council.taken();
    const began = performance.now();
    await work();
    rows.push(counted({ name, changes, groups: GROUPS, seconds: (performance.now() - began) / 1000 }, council.taken()));
  };
  await phase('first reading, and notifications agreed', 0, async () => await council.settle());
  await phase('a quiet hour', 0, async () => await council.pass(hours(1)));
  await phase(`${CHANGED} changed calendars, told by Graph`, CHANGED, async () => {
    council.move(CHANGED);
    await council.hear();
    await council.pass(hours(1 / 12));
  });
  await phase('a quiet day', 0, async () => await council.pass(hours(24)));
  return rows;
}

const council = await openCouncil(GROUPS, randomUUIDv7);
try {
  const rows = await measure(council);
  const moved = await council.moved();
  if (moved !== CHANGED) throw new Error(`${moved} of ${CHANGED} moved meetings were noticed`);
  process.send?.({ rows });
} finally {
  await council.close();
}
if (process.connected) process.disconnect?.();
