import type { Directory } from './directory.ts';
import { asUser, USER_DEFAULT } from './graph-teams.ts';
import { graphError, one, page, refusedOptions, select } from './graph-pages.ts';
import type { Answer, Asked } from './server.ts';

/** As many values as Graph takes in one filter. */
export const MOST_IN_FILTER = 15;

export const user = (asked: Asked, id: string, directory: Directory): Answer => {
  const person = directory.find(id);
  if (!person) return graphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);
  return one(asked, asUser(person), 'user', 'users', [], USER_DEFAULT);
};

const FILTER = /^\s*id in\s*\(\s*('[^']*'(?:\s*,\s*'[^']*')*)\s*\)\s*$/;

/** Several people at once, by their object ids; whoever is not there is not in the answer. */
export function users(asked: Asked, directory: Directory): Answer {
  const refused = refusedOptions(asked, ['$filter', '$select', '$top', '$skiptoken']);
  if (refused) return refused;
  const named = FILTER.exec(asked.url.searchParams.get('$filter') ?? '')?.[1]?.split(',').map((id) => id.trim().slice(1, -1));
  if (named === undefined) return graphError(400, 'BadRequest', 'The stand-in lists people by their ids alone: $filter=id in (...).');
  if (named.length > MOST_IN_FILTER) {
    return graphError(400, 'BadRequest', `Too many child clauses specified in search filter expression containing 'OR' operators: ${named.length}. Max allowed: ${MOST_IN_FILTER}.`);
  }
  const found = [...new Set(named)].flatMap((id) => directory.get(id.toLowerCase()) ?? []);
  const selected = select(asked, found.map(asUser), 'user', [], USER_DEFAULT);
  return 'status' in selected ? selected : page(asked, selected, 'users', '$skiptoken', 100);
}
