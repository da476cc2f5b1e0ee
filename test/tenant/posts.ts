import * as v from 'valibot';

export const activitySchema = v.looseObject({
  type: v.string(),
  id: v.optional(v.string()),
  text: v.optional(v.nullable(v.string())),
  from: v.optional(v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) })),
  attachments: v.optional(v.array(v.looseObject({ contentType: v.string(), content: v.optional(v.unknown()) }))),
  replyToId: v.optional(v.string()),
});

/** An activity as it came over the wire. */
export type WireActivity = v.InferOutput<typeof activitySchema>;

/** An activity that the connector accepted. */
export interface Post {
  /** a channel's post lies in `<channel>;messageid=<id of the first post>`, even when it was sent to the bare channel */
  readonly conversation: string;
  readonly id: string;
  readonly at: Date;
  readonly changedAt: Date;
  /** as it stands now */
  readonly activity: WireActivity;
  /** what it was before each edit, oldest first */
  readonly edits: readonly WireActivity[];
  readonly deleted: boolean;
}

type Predicate = (post: Post) => boolean;

export class Posts {
  readonly #posts: { -readonly [K in keyof Post]: Post[K] }[];
  readonly #now: () => Date;
  readonly #waiting = new Set<(post: Post) => void>();

  constructor(kept: readonly Post[] = [], now: () => Date = () => new Date()) {
    this.#posts = kept.map((post) => ({ ...post }));
    this.#now = now;
  }

  all(): readonly Post[] {
    return this.#posts;
  }

  find(conversation: string, id: string): Post | undefined {
    return this.#posts.find((post) => post.id === id && post.conversation.split(';')[0] === conversation.split(';')[0]);
  }

  add(conversation: string, id: string, activity: WireActivity): void {
    const at = this.#now();
    const post = { conversation, id, at, changedAt: at, activity, edits: [], deleted: false };
    this.#posts.push(post);
    this.#tell(post);
  }

  edit(post: Post, activity: WireActivity): void {
    this.#change(post, { activity, edits: [...post.edits, post.activity] });
  }

  delete(post: Post): void {
    this.#change(post, { deleted: true });
  }

  /** The first post that is as wanted, now or as soon as one comes or is changed. */
  until(predicate: Predicate, ms: number): Promise<Post> {
    const found = this.#posts.find(predicate);
    if (found) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const look = (post: Post): void => {
        if (!predicate(post)) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(post);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`the post that was waited for did not come within ${ms} ms; ${this.#posts.length} others did`));
      }, ms);
      this.#waiting.add(look);
    });
  }

  #change(post: Post, now: Partial<Post>): void {
    const kept = this.#posts.find((other) => other === post);
    if (kept) this.#tell(Object.assign(kept, { ...now, changedAt: this.#now() }));
  }

  #tell(post: Post): void {
    for (const look of this.#waiting) look(post);
  }
}
