import { readdirSync, readFileSync } from 'node:fs';
import type { Incoming } from '../../bot/ports.ts';

const STORIES = new URL('stories/', import.meta.url);

export interface Story {
  readonly name: string;
  readonly incoming: Incoming;
  readonly reply: URL;
}

export const stories = (): readonly Story[] =>
  readdirSync(STORIES).map((name) => ({
    name,
    incoming: JSON.parse(readFileSync(new URL(`${name}/incoming.json`, STORIES), 'utf8')) as Incoming,
    reply: new URL(`${name}/reply.json`, STORIES),
  }));
