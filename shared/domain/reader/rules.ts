import type { Finding, Proposal } from '../reading.ts';
import { RULES, type RuleName } from '../terms.ts';
import { ATTENDANCE_SUBJECT } from './attendance.ts';
import { CADENCE_SUBJECT } from './cadence.ts';
import { DECISIONS_SUBJECT } from './decisions.ts';
import { readRule, type RuleReading, type Span } from './grammar.ts';
import { INQUORATE_SUBJECT } from './inquorate.ts';
import { EXTRAORDINARY_SUBJECT, URGENT_SUBJECT } from './meetings.ts';
import { NOTICE_SUBJECTS } from './notices.ts';
import type { Said } from './outline.ts';
import { QUORUM_SUBJECT } from './quorum.ts';
import { RECORD_SUBJECT, RESTRICTED_SUBJECT } from './record.ts';
import { SUBSTITUTES_SUBJECT } from './substitutes.ts';

export interface RulesReading {
  readonly rules: readonly Proposal[];
  readonly notFound: readonly RuleName[];
  readonly findings: readonly Finding[];
  readonly used: ReadonlyMap<Said, readonly Span[]>;
}

/** One line for every rule there is. */
const READERS: Readonly<Record<RuleName, (said: readonly Said[]) => RuleReading>> = {
  quorum: (said) => readRule(QUORUM_SUBJECT, said),
  inquorate: (said) => readRule(INQUORATE_SUBJECT, said),
  agendaNotice: (said) => readRule(NOTICE_SUBJECTS[0], said),
  papersNotice: (said) => readRule(NOTICE_SUBJECTS[1], said),
  itemsNotice: (said) => readRule(NOTICE_SUBJECTS[2], said),
  minutesNotice: (said) => readRule(NOTICE_SUBJECTS[3], said),
  actionLogNotice: (said) => readRule(NOTICE_SUBJECTS[4], said),
  cadence: (said) => readRule(CADENCE_SUBJECT, said),
  extraordinary: (said) => readRule(EXTRAORDINARY_SUBJECT, said),
  urgent: (said) => readRule(URGENT_SUBJECT, said),
  attendance: (said) => readRule(ATTENDANCE_SUBJECT, said),
  substitutes: (said) => readRule(SUBSTITUTES_SUBJECT, said),
  decisions: (said) => readRule(DECISIONS_SUBJECT, said),
  record: (said) => readRule(RECORD_SUBJECT, said),
  restricted: (said) => readRule(RESTRICTED_SUBJECT, said),
};

export function readRules(said: readonly Said[]): RulesReading {
  const rules: Proposal[] = [];
  const findings: Finding[] = [];
  const used = new Map<Said, Span[]>();
  for (const rule of RULES) {
    const reading = READERS[rule](said);
    if (reading.proposal !== null) rules.push(reading.proposal);
    findings.push(...reading.findings);
    for (const [one, spans] of reading.used) used.set(one, [...(used.get(one) ?? []), ...spans]);
  }
  const found = new Set(rules.map(({ rule }) => rule));
  return { rules, findings, used, notFound: RULES.filter((rule) => !found.has(rule)) };
}
