import { fromKysely, PgBoss, type KyselyTransactionLike, type QueueResult } from 'pg-boss';
import type { Job, Log } from '../ports.ts';

/** One queue for each kind of job. */
const KINDS = ['deliver', 'forward', 'refreshCard', 'refreshNote', 'synchronise', 'watch'] as const satisfies readonly Job['kind'][];

// "short": for one thing at most one job waits, however many run; the job of a process that died must not hold up the next
const QUEUE = { policy: 'short', notify: true, retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120, deleteAfterSeconds: 24 * 3600 } as const;
const WORK = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2, localConcurrency: 4 } as const;

export interface Queue {
  /** The job exists exactly when the transaction commits. */
  enqueue(transaction: KyselyTransactionLike, job: Job, after?: { readonly seconds: number }): Promise<void>;
  start(run: (job: Job) => Promise<void>): Promise<void>;
  /** Lets running jobs finish, then lets go of the database. */
  stop(): Promise<void>;
}

/** What a job is about: jobs with the same key are one. */
export const keyOf = (job: Job): string => {
  switch (job.kind) {
    case 'deliver':
    case 'refreshNote':
      return job.notice;
    case 'forward':
      return job.forwarding;
    case 'refreshCard':
      return job.meeting;
    case 'synchronise':
      // to read the team at once is another thing than to read what is due
      return job.what === undefined ? job.group : `${job.group} ${job.what}`;
    case 'watch':
      return `${job.tenant} ${job.mailbox.toLowerCase()}`;
  }
};

export async function openQueue(databaseUrl: string, log: Log): Promise<Queue> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: 'jobs', application_name: 'quorate-jobs', max: 6, schedule: false, useListenNotify: true });
  let stopped: Promise<void> | null = null;
  boss.on('error', (error: unknown) => {
    // a connection that ends while everything is being closed is no fault
    if (stopped === null) log.fault('jobs.fault', error);
  });
  await boss.start();
  const present = new Set((await boss.getQueues()).map((queue: QueueResult) => queue.name));
  for (const kind of KINDS) if (!present.has(kind)) await boss.createQueue(kind, QUEUE);

  return {
    async enqueue(transaction, job, after) {
      const { kind, ...data } = job;
      await boss.send(kind, data, { db: fromKysely(transaction), singletonKey: keyOf(job), ...(after && { startAfter: after.seconds }) });
    },
    async start(run) {
      for (const kind of KINDS) {
        await boss.work<object>(kind, WORK, async (jobs) => {
          for (const { data } of jobs) await run({ kind, ...data } as Job);
        });
      }
    },
    async stop() {
      await (stopped ??= boss.stop({ graceful: true, timeout: 20_000 }));
    },
  };
}
