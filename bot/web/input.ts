import * as v from 'valibot';
import type { Request } from 'restify';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
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
  const fields = formProblemsOf(issues).map((problem) => ({ field: problem.field, message: wordsIn(language).formProblem(problem) }));
  return { why: 'badInput', message: name === '' ? unreadable : badInput(name), ...(field !== undefined && { field }), ...(fields.length > 0 && { fields }) };
}

const MOST_FIELDS = 50;

/** Where a form is wrong, as its fields are named: the form itself is not one. */
const formProblemsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly FormProblem[] =>
  issues.slice(0, MOST_FIELDS).flatMap((issue): readonly FormProblem[] => {
    const field = v.getDotPath(issue)?.replace(/^form\./u, '') ?? '';
    const kind = field === '' ? null : kindOf(issue);
    return kind === null ? [] : [{ field, ...kind }];
  });

type Kind = { readonly kind: 'missing' } | { readonly kind: 'tooLong'; readonly limit: number };

/** What of it a person can mend; null: what no form of ours would send. */
const kindOf = ({ type, requirement, input }: v.BaseIssue<unknown>): Kind | null => {
  switch (type) {
    case 'max_length':
      return typeof requirement === 'number' && typeof input === 'string' ? { kind: 'tooLong', limit: requirement } : null;
    case 'non_empty':
    case 'min_length':
      return { kind: 'missing' };
    default:
      return null;
  }
};
