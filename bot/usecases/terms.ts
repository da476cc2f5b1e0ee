import type { ApproveInput, GroupQuery, TermsPage } from '../../shared/contract/governance.ts';
import { controlFindings, controlOf, isApproved } from '../../shared/domain/document-control.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { may } from '../../shared/domain/rights.ts';
import type { Approval, TermsVersion } from '../../shared/domain/terms.ts';
import { inForceOn } from '../../shared/domain/terms-in-force.ts';
import { dayIn, type Day, type Instant } from '../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { headOf } from './find-group.ts';
import { allow, allowAlone, type Allowed } from './stations.ts';

type Shown = TermsPage['versions'][number];

const stateOf = (version: TermsVersion, current: TermsVersion | undefined, today: Day): Shown['state'] => {
  if (version.id === current?.id) return 'inForce';
  return version.inForceFrom > today ? 'toCome' : 'past';
};

/** The versions of a group's terms, and what does not fit together in the one in force. */
export async function seeTerms(ports: Ports, who: Who, { group }: GroupQuery): Promise<Result<TermsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeTerms', now);
    return allowed.ok ? done(await pageOf(records, allowed.value, now)) : allowed;
  });
}

async function pageOf(records: Records, { group, stations }: Allowed, now: Instant): Promise<TermsPage> {
  const today = dayIn(group.zone, now);
  const versions = await records.terms.versions(group.id);
  const current = inForceOn(versions, today);
  const adopters = versions.map(({ adopted }) => adopted.by).filter((by): by is PersonId => by !== null);
  const names = await records.people.get(adopters);
  return {
    group: headOf(group),
    today,
    versions: versions.map((version) => ({
      ...version,
      state: stateOf(version, current, today),
      approved: isApproved(version.control, version.terms.version),
      adoptedByName: version.adopted.by === null ? null : (names.get(version.adopted.by)?.name ?? null),
    })),
    findings: current === undefined ? [] : controlFindings(controlOf(current)),
    mayManage: may(stations, 'manageTerms'),
    mayApprove: may(stations, 'approveTerms'),
  };
}

/**
 * Notes that a version was approved, by whom and when. A day before the version was made is no reason to refuse: it is what happened,
 * and the findings say so.
 */
export async function approveTerms(ports: Ports, who: Who, { group: id, terms, by, dated }: ApproveInput): Promise<Result<TermsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'approveTerms', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const version = (await records.terms.versions(group.id)).find((known) => known.id === terms);
    if (version === undefined) return refuse({ why: 'notFound' });
    const today = dayIn(group.zone, now);
    if (dated > today) return refuse({ why: 'notReady', problems: [{ field: 'dated', kind: 'dayToCome', latest: today }] });
    const approval: Approval = { by: [...new Set(by)], version: version.terms.version, dated };
    if (!version.control.approvals.some((known) => isSame(known, approval))) await note(records, { who, group: group.id, version, approval, now });
    return done(await pageOf(records, allowed.value, now));
  });
}

const isSame = (a: Approval, b: Approval): boolean => a.version === b.version && a.dated === b.dated && a.by.join('\n') === b.by.join('\n');

interface Noted {
  readonly who: Who;
  readonly group: string;
  readonly version: TermsVersion;
  readonly approval: Approval;
  readonly now: Instant;
}

async function note(records: Records, { who, group, version, approval, now }: Noted): Promise<void> {
  await records.terms.approve(group, version.id, approval);
  await records.journal.write({ group, at: now, who: who.person, what: 'terms.approved', about: `terms/${version.id}`, before: null, after: approval, clause: null });
}
