import type { Call } from '../tenant/tenant.ts';

const KINDS = ['calendar', 'team', 'directory', 'notifications'] as const;

export interface Phase {
  readonly name: string;
  readonly groups: number;
  readonly changes: number;
  readonly seconds: number;
}

export interface Counted extends Phase {
  readonly requests: number;
  readonly of: Readonly<Record<(typeof KINDS)[number], number>>;
}

const kindOf = (path: string): (typeof KINDS)[number] => {
  if (path.includes('/subscriptions')) return 'notifications';
  if (path.includes('/teams/')) return 'team';
  return path.includes('/users?') ? 'directory' : 'calendar';
};

export function counted(phase: Phase, calls: readonly Call[]): Counted {
  const of = { calendar: 0, team: 0, directory: 0, notifications: 0 };
  for (const { path } of calls) of[kindOf(path)] += 1;
  return { ...phase, requests: calls.length, of };
}

/** Markdown: what each phase asked of Graph, for a group, for a change, and of which kind. */
export function graphTable(rows: readonly Counted[]): string {
  const lines = rows.map(({ name, groups, changes, requests, seconds, of }) => {
    const perChange = changes === 0 ? '' : (requests / changes).toFixed(2);
    return `| ${name} | ${requests} | ${(requests / groups).toFixed(2)} | ${perChange} | ${KINDS.map((kind) => of[kind]).join(' | ')} | ${seconds.toFixed(1)} |`;
  });
  return [`| ${rows[0]?.groups ?? 0} groups | requests to Graph | ÷ groups | ÷ changes | ${KINDS.join(' | ')} | seconds here |`, `|---|---:|---:|---:|${KINDS.map(() => '---:|').join('')}---:|`, ...lines].join('\n');
}
