import * as v from 'valibot';
import type { StatusDoubt } from '../domain/status-doubt.ts';
import { STATUS_RULE_LIMITS, type StatusRules } from '../domain/status-rules.ts';
import type { Day } from '../domain/time.ts';
import { STATUS_LIMITS } from '../domain/workstream.ts';
import { day, id, whole } from './fields.ts';
import { groupQuery } from './governance.ts';
import { statusPaths } from './paths/status.ts';
import type { GroupHead } from './views.ts';

/** How a workstream is reported on, and what the group says that its colours mean. */

const upTo = (limit: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limit)), '');

/** What a report says beside its colour and its reason. */
export const statementFields = {
  /** which one, where two strategies have a workstream of that number */
  workstream: v.optional(id),
  ask: upTo(STATUS_LIMITS.ask),
  backBy: v.optional(v.nullable(day), null),
  evidence: upTo(STATUS_LIMITS.evidence),
  despite: upTo(STATUS_LIMITS.despite),
};

/** What somebody needs to know before they report. */
export interface StatusForm {
  readonly today: Day;
  readonly triggers: StatusRules['triggers'];
  /** what speaks against a green that names no new evidence */
  readonly doubts: readonly StatusDoubt[];
  /** null: there has been none */
  readonly lastEvidence: Day | null;
}

export interface StatusRulesPage {
  readonly group: GroupHead;
  readonly rules: StatusRules;
  readonly mayWrite: boolean;
}

export const statusFormQuery = v.strictObject({ group: id, workstream: id });

const trigger = v.pipe(v.string(), v.trim(), v.maxLength(STATUS_RULE_LIMITS.trigger));
export const statusRulesInput = v.strictObject({
  group: id,
  revision: whole(0, 1_000_000),
  triggers: v.strictObject({ green: trigger, amber: trigger, red: trigger }),
  evidenceDays: whole(STATUS_RULE_LIMITS.days.from, STATUS_RULE_LIMITS.days.to),
  askDays: v.nullable(whole(STATUS_RULE_LIMITS.ask.from, STATUS_RULE_LIMITS.ask.to)),
});

export const statusEndpoints = {
  statusForm: { ...statusPaths.statusForm, input: statusFormQuery },
  statusRules: { ...statusPaths.statusRules, input: groupQuery },
  saveStatusRules: { ...statusPaths.saveStatusRules, input: statusRulesInput },
} as const;

export interface StatusAnswers {
  readonly statusForm: StatusForm;
  readonly statusRules: StatusRulesPage;
  readonly saveStatusRules: StatusRulesPage;
}
