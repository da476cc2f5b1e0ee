import { Neighbour } from '../ports.ts';
import type { Ask } from './ask.ts';

const MOST_PAGES = 100;

export type Until = (items: readonly unknown[]) => boolean;

/** All that changed, or all there is, and the link with which the next round begins. */
export interface Round {
  readonly items: readonly unknown[];
  readonly link: string;
}

export interface Reader {
  readonly get: (ask: Ask) => Promise<unknown>;
  readonly isOwn: (link: string) => boolean;
}

interface Page {
  readonly value: readonly unknown[];
  readonly next: string | null;
  /** where the round ends */
  readonly delta: string | null;
}

const unreadable = (message: string): Neighbour => new Neighbour('graph', 'unreadable', message);

function pageOf(body: unknown, { what }: Ask, isOwn: Reader['isOwn']): Page {
  const page = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(page['value'])) throw unreadable(`Graph answered without a list to ${what}.`);
  const [next, delta] = (['@odata.nextLink', '@odata.deltaLink'] as const).map((name): string | null => {
    const link = page[name] ?? null;
    if (link !== null && (typeof link !== 'string' || !isOwn(link))) throw unreadable(`Graph named a next page that is not its own at ${what}.`);
    return link;
  });
  return { value: page['value'] as readonly unknown[], next: next ?? null, delta: delta ?? null };
}

async function* pages({ get, isOwn }: Reader, ask: Ask): AsyncGenerator<Page> {
  let path: string | null = ask.path;
  for (let count = 0; path !== null; count += 1) {
    if (count >= MOST_PAGES) throw unreadable(`Graph answered with more than ${MOST_PAGES} pages to ${ask.what}.`);
    const page: Page = pageOf(await get({ ...ask, path }), ask, isOwn);
    yield page;
    path = page.next;
  }
}

export async function allPages(reader: Reader, ask: Ask, until: Until = () => false): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const page of pages(reader, ask)) {
    items.push(...page.value);
    if (until(page.value)) break;
  }
  return items;
}

export async function round(reader: Reader, ask: Ask): Promise<Round> {
  const items: unknown[] = [];
  for await (const page of pages(reader, ask)) {
    items.push(...page.value);
    if (page.delta !== null) return { items, link: page.delta };
  }
  throw unreadable(`Graph did not say how to go on at ${ask.what}.`);
}
