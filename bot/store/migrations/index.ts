import { groups } from './001-groups.ts';
import { work } from './002-work.ts';
import { noticesAndJournal } from './003-notices-and-journal.ts';
import { rowSecurity } from './004-row-security.ts';
import { governance } from './005-governance.ts';
import { cycle } from './006-cycle.ts';
import { frozenRecords } from './006-records.ts';
import { programme } from './007-programme.ts';
import { search } from './007-search.ts';

/** Forward only, in this order; one that has been released is never changed. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '001-groups', sql: groups },
  { name: '002-work', sql: work },
  { name: '003-notices-and-journal', sql: noticesAndJournal },
  { name: '004-row-security', sql: rowSecurity },
  { name: '005-governance', sql: governance },
  { name: '006-cycle', sql: cycle },
  { name: '006-records', sql: frozenRecords },
  { name: '007-programme', sql: programme },
  { name: '007-search', sql: search },
];
