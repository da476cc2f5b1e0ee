import { lookAtGroup } from '../usecases/notices/look.ts';
import { synchronise } from '../usecases/feeds/synchronise.ts';
import { watch } from '../usecases/feeds/watch.ts';
import type { Job } from '../ports.ts';
import { deliver } from './deliver.ts';
import { forward } from './forward.ts';
import { refreshCards } from './refresh-cards.ts';
import { refreshNote } from './refresh-note.ts';
import type { Running } from './running.ts';

export async function runJob(running: Running, job: Job): Promise<void> {
  switch (job.kind) {
    case 'deliver':
      return await deliver(running, job.tenant, job.notice);
    case 'forward':
      return await forward(running, job.tenant, job.forwarding);
    case 'refreshCard':
      return await refreshCards(running, job);
    case 'refreshNote':
      return await refreshNote(running, job);
    case 'synchronise':
      await synchronise(running.ports, job, running);
      await lookAtGroup(running.ports, job);
      return;
    case 'watch':
      return await watch(running.ports, job);
  }
}
