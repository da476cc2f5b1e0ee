import { refuse, type Result } from '../../shared/domain/result.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Documents, Log } from '../ports.ts';
import { readApart } from './apart.ts';
import { kindOf } from './kind.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { openTurns } from './turns.ts';
import type { Task } from './document.ts';

const MOST_MEGABYTES = 8;
/** Reads that run at the same time, and that wait: what strangers' files may cost is bounded. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 8;

/** What people upload and paste is read in a process of its own, with bounded memory and time: whatever is in it, the app goes on. */
export function openDocuments(log: Log): Documents {
  const turns = openTurns(MOST_AT_ONCE, MOST_WAITING);
  return {
    read: async (_claimed, content, asker) => {
      const task = taskOf(content);
      if (!task.ok) return task;
      const over = await turns.take(asker);
      if (over === null) return refuse({ why: 'busy' });
      try {
        return await readLogged(task.value, log);
      } finally {
        over();
      }
    },
  };
}

/** What a file is shows in its first bytes; its name may say anything. */
function taskOf(content: Uint8Array | string): Result<Task> {
  if (typeof content === 'string') {
    return content.length > MOST_CHARACTERS ? refuse({ why: 'documentUnreadable', cause: 'tooLong' }) : { ok: true, value: { kind: 'pasted', content } };
  }
  if (content.byteLength > MOST_MEGABYTES * 1024 * 1024) return refuse({ why: 'documentTooLarge', limitMegabytes: MOST_MEGABYTES });
  const kind = kindOf(content);
  if (kind === 'locked' || kind === 'unknown') return refuse({ why: 'documentUnreadable', cause: kind });
  return { ok: true, value: { kind, content } };
}

async function readLogged(task: Task, log: Log): Promise<Result<Reading>> {
  const ended = await readApart(task);
  if (ended.ok) return { ok: true, value: ended.reading };
  const { cause, trouble } = ended;
  log.warn('document.unread', { kind: task.kind, size: task.content.length, trouble });
  return refuse({ why: 'documentUnreadable', cause });
}
