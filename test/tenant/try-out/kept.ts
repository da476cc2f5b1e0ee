import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Day, Instant } from '../../../shared/domain/time.ts';
import { activitySchema, type Post } from '../posts.ts';
import { Trouble } from './trouble.ts';

/** What the app may be refused: the mailbox, job titles in the directory, the people of the team. */
export const PERMISSIONS = ['mailbox', 'titles', 'members'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const moment = v.pipe(v.string(), v.transform((text) => new Date(text)));
const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('move'), id: v.string(), start: v.string(), end: v.string() }),
  v.strictObject({ kind: v.literal('cancel'), id: v.string() }),
  v.strictObject({ kind: v.literal('call'), start: v.string(), end: v.string() }),
  v.strictObject({ kind: v.literal('member'), person: v.string(), isIn: v.boolean() }),
  v.strictObject({ kind: v.literal('permission'), name: v.picklist(PERMISSIONS), isGiven: v.boolean() }),
  v.strictObject({ kind: v.literal('secondTeam') }),
]);
const keptSchema = v.object({
  began: v.string(),
  day: v.string(),
  firstMeetingDay: v.string(),
  /** the tenant that the app was installed from */
  installedFrom: v.nullable(v.string()),
  changes: v.array(changeSchema),
  posts: v.array(v.object({ conversation: v.string(), id: v.string(), at: moment, changedAt: moment, activity: activitySchema, edits: v.array(activitySchema), deleted: v.boolean() })),
});

export type Change = v.InferOutput<typeof changeSchema>;

/** What the stand-in tenant must know again at its next start, since the app's data remember it. */
export interface Kept {
  readonly began: Instant;
  readonly day: Day;
  readonly firstMeetingDay: Day;
  readonly installedFrom: string | null;
  readonly changes: readonly Change[];
  readonly posts: readonly Post[];
}

const NAME = 'tenant.json';

export async function readKept(dir: string): Promise<Kept | undefined> {
  const text = await readFile(join(dir, NAME), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return v.parse(keptSchema, JSON.parse(text));
  } catch {
    throw new Trouble(`${join(dir, NAME)} cannot be read. Begin afresh: npm start -- --afresh`);
  }
}

const latest = (posts: Kept['posts']): Kept['posts'] => {
  const isChannel = ({ conversation }: Kept['posts'][number]): boolean => conversation.startsWith('19:');
  const chats = new Set(posts.filter((post) => !isChannel(post)).slice(-50));
  return posts.filter((post) => isChannel(post) || chats.has(post)).slice(-500);
};

export async function writeKept(dir: string, kept: Kept): Promise<void> {
  const path = join(dir, NAME);
  // what stands in the channel is kept; of the answers in chats only the latest are of use
  await writeFile(`${path}.new`, JSON.stringify({ ...kept, posts: latest(kept.posts).map((post) => ({ ...post, edits: [] })) }));
  await rename(`${path}.new`, path);
}

/** Deletes what an earlier try-out left, and nothing that is not a try-out's. */
export async function clear(dir: string): Promise<void> {
  const isThere = await stat(dir).then(() => true, () => false);
  if (!isThere) return;
  const isOurs = await stat(join(dir, NAME)).then(() => true, () => false);
  if (!isOurs) throw new Trouble(`The folder ${dir} is not one of the try-out's, so it is left alone. Delete it yourself, or choose another with DATA_DIR.`);
  await rm(dir, { recursive: true, force: true });
}

export async function makeFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await writeFile(join(dir, '.try'), '');
  await rm(join(dir, '.try'));
}
