import { sql } from 'kysely';
import type { ProgrammeRecords } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Measure } from '../../shared/domain/measure.ts';
import type { Handle } from './tables.ts';
import { valuesOn } from './values.ts';

export const measuresOn = (db: Handle, tenant: TenantId): ProgrammeRecords['measures'] => {
  const measures = valuesOn<Measure>(db, tenant, 'measures');
  return {
    get: measures.get,
    of: (group) => measures.all(sql`group_id = ${group}`, sql`value ->> 'title', id`),
    save: async (group, measure) => void (await measures.save({ id: measure.id, group, found: {}, value: measure })),
  };
};
