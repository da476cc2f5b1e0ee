import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../../shared/domain/reading.ts';
import { readTerms } from '../../shared/domain/reader/read.ts';
import type { DocumentTrouble } from '../../shared/domain/refusal.ts';
import { documentOf, type Task } from './document.ts';
import { DocumentUnread } from './unread.ts';

export type Told = { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly cause: DocumentTrouble };

async function tell(task: Task): Promise<Told> {
  try {
    return { ok: true, reading: readTerms(await documentOf(task)) };
  } catch (error) {
    return { ok: false, cause: error instanceof DocumentUnread ? error.trouble : 'broken' };
  }
}

const asked = once(process, 'message');
// this thread may be busy for long: another one watches
const watch = new Worker(new URL('./watch.ts', import.meta.url));
await once(watch, 'online');
watch.unref();
const [task] = (await asked) as [Task];
const told = await tell(task);
// whoever asked ends this process, once it has heard
process.channel?.ref();
process.send?.(told);
