import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const START = join(import.meta.dirname, '..', 'tenant', 'start.ts');

export interface Started {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** the line that begins so, or the end of it all */
  readonly until: (wanted: RegExp) => Promise<void>;
}

/** `npm start` as a process of its own, with what it says. */
export function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [START], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const heard = [child.stdout, child.stderr].map((stream) => createInterface({ input: stream }).on('line', (line) => void lines.push(line)));
  const until = async (wanted: RegExp): Promise<void> => {
    const ended = once(child, 'close');
    while (!lines.some((line) => wanted.test(line))) {
      const next = await Promise.race([...heard.map((one) => once(one, 'line')), ended.then(() => 'ended' as const)]);
      if (next === 'ended') throw new Error(`it ended before it said ${String(wanted)}:\n${lines.join('\n')}`);
    }
  };
  return { child, lines, until };
}

/** The three addresses that it prints. */
export const addressesOf = ({ lines }: Started): readonly string[] => lines.flatMap((line) => /^ {2}(http:\S+)/u.exec(line)?.[1] ?? []);
