import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { GroupId, TenantId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Approval, TermsVersion } from '../../shared/domain/terms.ts';
import type { Handle } from './tables.ts';

/** A version with the approvals that came after it. */
const whole = ({ version, approvals }: { readonly version: TermsVersion; readonly approvals: readonly Approval[] }): TermsVersion => ({
  ...version,
  control: { ...version.control, approvals: [...version.control.approvals, ...approvals] },
});

export const termsOn = (db: Handle, tenant: TenantId): Records['terms'] => {
  const versions = (group: GroupId) =>
    db
      .selectFrom('terms_versions as v')
      .select((eb) => [
        'v.version',
        eb
          .selectFrom('terms_approvals as a')
          .select(sql<readonly Approval[]>`coalesce(jsonb_agg(a.approval order by a.number), '[]')`.as('approvals'))
          .whereRef('a.tenant', '=', 'v.tenant')
          .whereRef('a.terms', '=', 'v.id')
          .$asScalar()
          .$notNull()
          .as('approvals'),
      ])
      .where('v.tenant', '=', tenant)
      .where('v.group_id', '=', group);
  // without one that had begun by then, all that there are
  const after = (found: ReturnType<typeof versions>, group: GroupId, since: Day | undefined) =>
    since === undefined
      ? found
      : found.where('v.in_force_from', '>=', sql<Day>`coalesce((select max(in_force_from) from terms_versions where tenant = ${tenant} and group_id = ${group} and in_force_from <= ${since}), '-infinity'::date)`);
  return {
    inForce: async (group, day) => {
      const begun = await versions(group).where('v.in_force_from', '<=', day).orderBy('v.in_force_from', 'desc').orderBy('v.number', 'desc').limit(1).executeTakeFirst();
      const found = begun ?? (await versions(group).orderBy('v.in_force_from').orderBy('v.number', 'desc').limit(1).executeTakeFirst());
      return found && whole(found);
    },
    versions: async (group, since) => (await after(versions(group), group, since).orderBy('v.in_force_from', 'desc').orderBy('v.number', 'desc').execute()).map(whole),
    add: async (group, version) => {
      await db
        .insertInto('terms_versions')
        .values({ tenant, id: version.id, group_id: group, in_force_from: version.inForceFrom, version: JSON.stringify(version) })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
        .execute();
    },
    // the same approval of the same version is one approval
    approve: async (group, terms, approval) => {
      const text = JSON.stringify(approval);
      await sql`
        insert into terms_approvals (tenant, terms, approval)
        select tenant, id, ${text}::jsonb from terms_versions where tenant = ${tenant} and group_id = ${group} and id = ${terms}
          and not exists (select from terms_approvals where tenant = ${tenant} and terms = ${terms} and approval = ${text}::jsonb)`.execute(db);
    },
  };
};
