import * as v from 'valibot';
import type { Request } from 'restify';
import type { Problem } from '../../shared/contract/api.ts';
import { FIELDS, type Field } from '../../shared/domain/refusal.ts';
import { wordsIn } from '../../shared/words/index.ts';
import { languageOf, pagesIn } from './language.ts';

/** What a GET is asked, by its query; null when that cannot be read. */
export function queryOf(request: Request): Readonly<Record<string, string>> | null {
  const url = URL.parse(request.url ?? '', 'http://localhost');
  return url === null ? null : Object.fromEntries(url.searchParams);
}

const fieldOf = (name: string): Field | undefined => FIELDS.find((field) => field === name);

/** The first thing that is wrong, in words that name it. */
export function problemOf(request: Request, issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Problem {
  const language = languageOf(request.headers['accept-language']);
  const [issue] = issues;
  const key = issue.path?.[0]?.key;
  const name = typeof key === 'string' ? key.slice(0, 50) : '';
  const field = fieldOf(name);
  if (issue.type === 'max_length' && field !== undefined && typeof issue.input === 'string' && typeof issue.requirement === 'number') {
    const { length } = issue.input;
    return { why: 'badInput', field, message: wordsIn(language).refusal({ why: 'tooLong', field, limit: issue.requirement, length }) };
  }
  const { badInput, unreadable } = pagesIn(language).problem;
  return { why: 'badInput', message: name === '' ? unreadable : badInput(name), ...(field !== undefined && { field }) };
}
