import { records } from './001-records.ts';
import { rowSecurity } from './002-row-security.ts';

/** Forward only, in this order; one that has been released is never changed. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '001-records', sql: records },
  { name: '002-row-security', sql: rowSecurity },
];
