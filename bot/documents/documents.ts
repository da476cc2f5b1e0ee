import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '../../shared/domain/result.ts';
import type { SourceDocument } from '../../shared/domain/reading.ts';
import type { Documents, Log } from '../ports.ts';
import { kindOf } from './kind.ts';
import type { Task, Told } from './worker.ts';

const MOST_MEGABYTES = 8;
const PATIENCE_MS = 20_000;
/** Reads that run at the same time; what a stranger's file may cost is bounded. */
const MOST_AT_ONCE = 2;

/** Files that people upload are read in a thread of their own, with bounded memory and time: whatever is in them, the app goes on. */
export function openDocuments(log: Log): Documents {
  const turns = Array.from({ length: MOST_AT_ONCE }, () => Promise.resolve());
  let next = 0;
  return {
    read: async (_claimed, content) => {
      if (content.byteLength > MOST_MEGABYTES * 1024 * 1024) return refuse({ why: 'documentTooLarge', limitMegabytes: MOST_MEGABYTES });
      // what a file is shows in its first bytes; its name may say anything
      const kind = kindOf(content);
      if (kind === 'locked' || kind === 'unknown') return refuse({ why: 'documentUnreadable', cause: kind });
      const turn = (next = (next + 1) % MOST_AT_ONCE);
      const reading = (turns[turn] ?? Promise.resolve()).then(async () => await readApart({ kind, content }, log));
      turns[turn] = reading.then(() => undefined);
      return await reading;
    },
  };
}

/** Never rejects. */
const readApart = (task: Task, log: Log): Promise<Result<SourceDocument>> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
      stdout: true,
      stderr: true,
    });
    const end = (result: Result<SourceDocument>, trouble: string | null): void => {
      clearTimeout(timer);
      if (trouble !== null) log.warn('document.unread', { kind: task.kind, bytes: task.content.byteLength, trouble });
      void worker.terminate();
      resolve(result);
    };
    const broken = (trouble: string): void => {
      end(refuse({ why: 'documentUnreadable', cause: 'broken' }), trouble);
    };
    const timer = setTimeout(() => {
      broken('timeout');
    }, PATIENCE_MS);
    worker.once('message', (told: Told) => {
      end(told.ok ? { ok: true, value: told.document } : refuse({ why: 'documentUnreadable', cause: told.cause }), told.ok ? null : told.cause);
    });
    worker.once('error', (error) => {
      broken(error instanceof Error ? error.name : 'error');
    });
    worker.once('exit', () => {
      broken('exit');
    });
  });
