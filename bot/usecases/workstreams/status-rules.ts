import type { InputOf } from '../../../shared/contract/api.ts';
import type { StatusForm, StatusRulesPage } from '../../../shared/contract/status.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { StatusRules } from '../../../shared/domain/status-rules.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow, allowAlone, reportsOn, type Allowed } from '../stations.ts';
import { statusKnown } from './status-known.ts';

/** What a lead needs to know before they report; it is for the lead alone. */
export async function seeStatusForm(ports: Ports, who: Who, { group: id, workstream }: InputOf<'statusForm'>): Promise<Result<StatusForm>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, id, 'report', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const meant = (await records.workstreams.of(group.id)).find((known) => known.id === workstream && isRunning(known));
    if (meant === undefined) return refuse({ why: 'notFound' });
    if (!reportsOn(meant, who)) return refuse({ why: 'notTheLead', number: meant.number, lead: meant.leadPost });
    const { today, rules, lastEvidence, doubts } = await statusKnown(records, group, meant, now);
    return done({ today, triggers: rules.triggers, doubts: doubts({ rag: 'green', evidence: '', reason: '' }), lastEvidence });
  });
}

const pageOf = async (records: Records, { group, stations }: Allowed): Promise<StatusRulesPage> =>
  ({ group: headOf(group), rules: await records.statusRules.of(group.id), mayWrite: may(stations, 'writeStatusRules') });

export async function seeStatusRules(ports: Ports, who: Who, { group }: InputOf<'statusRules'>): Promise<Result<StatusRulesPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeStatusRules', now);
    return allowed.ok ? done(await pageOf(records, allowed.value)) : allowed;
  });
}

const inWords = ({ triggers, evidenceDays, askDays }: Omit<StatusRules, 'revision'>): string => JSON.stringify([triggers.green, triggers.amber, triggers.red, evidenceDays, askDays]);

/** The group says what its colours mean; reports of before keep what they said. */
export async function saveStatusRules(ports: Ports, who: Who, { group: id, revision, ...rules }: InputOf<'saveStatusRules'>): Promise<Result<StatusRulesPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'writeStatusRules', now);
    if (!allowed.ok) return allowed;
    const before = await records.statusRules.of(id);
    if (before.revision !== revision) return refuse({ why: 'changedMeanwhile' });
    if (inWords(before) !== inWords(rules)) await keep(records, { who, group: id, now }, before, { ...rules, revision: revision + 1 });
    return done(await pageOf(records, allowed.value));
  });
}

interface Saved {
  readonly who: Who;
  readonly group: string;
  readonly now: Instant;
}

async function keep(records: Records, { who, group, now }: Saved, before: StatusRules, after: StatusRules): Promise<void> {
  await records.statusRules.save(group, after);
  await records.journal.write({ group, at: now, who: who.person, what: 'statusRules.changed', about: 'statusRules', before, after, clause: null });
  await records.groups.wakeAt(group, now);
}
