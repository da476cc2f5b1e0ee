import type { Rag } from './workstream.ts';

/** What the group itself says that its colours mean, and how it collects them. */
export interface StatusRules {
  /** the group's own sentence for each colour; empty: it has written none */
  readonly triggers: Readonly<Record<Rag, string>>;
  /** evidence of a green is stale after so many days */
  readonly evidenceDays: number;
  /** highlight reports are asked for so many working days before the papers' last day; null: they are not asked for */
  readonly askDays: number | null;
  readonly revision: number;
}

export const USUAL_STATUS_RULES: StatusRules = { triggers: { green: '', amber: '', red: '' }, evidenceDays: 60, askDays: 5, revision: 0 };

export const STATUS_RULE_LIMITS = { trigger: 400, days: { from: 1, to: 730 }, ask: { from: 1, to: 40 } } as const;
