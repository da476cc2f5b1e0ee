import type { Answer, Asked } from './server.ts';

export interface Route {
  readonly method: string;
  /** segments beginning with a colon are ids; they are handed over decoded, in order */
  readonly path: string;
  readonly answer: (asked: Asked, ...ids: string[]) => Answer | Promise<Answer>;
}

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '');

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

function idsOf(pattern: string, path: string): string[] | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) return undefined;
  const ids: string[] = [];
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (part.startsWith(':')) ids.push(value);
    else if (part !== value) return undefined;
  }
  return ids;
}

/** The route for this method and path; "method" when only the path is known. */
export function findRoute<R extends Route>(routes: readonly R[], method: string, path: string): { readonly route: R; readonly ids: readonly string[] } | 'method' | undefined {
  let isPathKnown = false;
  for (const route of routes) {
    const ids = idsOf(route.path, path);
    if (ids && route.method === method) return { route, ids };
    isPathKnown ||= ids !== undefined;
  }
  return isPathKnown ? 'method' : undefined;
}
