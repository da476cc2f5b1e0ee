import type { Block } from '../reading.ts';
import { canon } from './text.ts';

/** The tables in which a document keeps its own history. */

export type Head = 'version' | 'date' | 'author' | 'summary' | 'approver' | 'status';

const HEADS: readonly (readonly [Head, RegExp])[] = [
  ['version', /^(?:document |draft )?(?:version|issue|revision|rev|ver|edition|draft)(?: (?:no|number|approved|#)\.?| no)?$|^v$|^(?:version|issue)\/(?:draft|rev).*$/u],
  ['date', /^(?:date|dated|version date|revision date|date (?:of (?:issue|change|version|revision|approval|amendment|update)|issued|approved|amended|changed|updated|signed|agreed|revised)|issue date|approval date|approved on|date and time|date of last review|release date|when)$/u],
  ['approver', /^(?:approver(?:s|'s)?(?: name)?|approved by|name of approver|approval(?: by| body)?|signed off by|sign-?off(?: by)?|authorised by|agreed by|approving (?:body|officer|committee)|approved at|approver names?|ratified by|adopted by)$/u],
  ['author', /^(?:author(?:s|'s)?(?: name)?|amended by|changed by|by|editor|revised by|prepared by|updated by|owner|originator|written by|name|who|revision author|amender)$/u],
  ['summary', /^(?:summary(?: of (?:changes?|amendments?|revisions?))?|changes?(?: made)?|description(?: of (?:changes?|amendments?))?|comments?|reason(?: for (?:change|issue|amendment|revision))?|amendments?(?: made)?|details?(?: of (?:changes?|amendments?))?|notes|nature of (?:change|amendment)|what(?: changed| has changed)?|revision|section|change details|purpose(?:\/change)?|history|summary of revision)$/u],
  ['status', /^(?:status|title|role|position|signature|distribution|pages?|sections?)$/u],
];

export type Columns = Partial<Record<Head, number>>;

const headOf = (cell: string): Head | undefined => HEADS.find(([, says]) => says.test(canon(cell).replace(/[\s:*]+$/u, '')))?.[0];

function columnsOf(cells: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [at, cell] of cells.entries()) {
    const head = headOf(cell);
    if (head !== undefined && columns[head] === undefined) columns[head] = at;
  }
  return columns;
}

export interface ControlTable {
  readonly kind: 'versions' | 'approvals';
  readonly columns: Columns;
  readonly rows: readonly (readonly string[])[];
  /** the places of all of its blocks */
  readonly blocks: readonly number[];
}

function kindOf(columns: Columns, heading: string): ControlTable['kind'] | null {
  const has = (head: Head): boolean => columns[head] !== undefined;
  if (has('approver') && (has('date') || has('version')) && !(has('version') && (has('summary') || has('author')))) return 'approvals';
  if (/\bapprov|\bsign-?off|\bauthoris/iu.test(heading) && has('author') && has('date') && !has('summary')) return 'approvals';
  return has('version') && (has('date') || has('summary') || has('author')) ? 'versions' : null;
}

/** The next table may stand right below; its cells are no versions and no dates. */
function belongs(cells: readonly string[], columns: Columns): boolean {
  const at = (head: Head): string => (columns[head] === undefined ? '' : (cells[columns[head]] ?? '').trim());
  const [version, date] = [at('version'), at('date')];
  const isHead = cells.filter((cell) => headOf(cell) !== undefined).length >= 2;
  return !isHead && (version === '' || /\d|^(?:draft|final|v|-|–|n\/a|tbc)/iu.test(version)) && (date === '' || /\d|^(?:-|–|tbc|n\/a)$/iu.test(date));
}

export function controlTables(blocks: readonly Block[]): readonly ControlTable[] {
  const tables: ControlTable[] = [];
  let heading = '';
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block?.kind === 'heading') heading = block.text;
    if (block?.kind !== 'row') {
      if (block?.kind === 'paragraph') heading = `${heading} ${block.text}`.slice(-300);
      at += 1;
      continue;
    }
    const columns = columnsOf(block.cells);
    const kind = kindOf(columns, heading);
    if (kind === null) {
      at += 1;
      continue;
    }
    const rows: (readonly string[])[] = [];
    let end = at + 1;
    for (let next = blocks[end]; next?.kind === 'row' && belongs(next.cells, columns); next = blocks[end]) {
      rows.push(next.cells);
      end += 1;
    }
    tables.push({ kind, columns, rows, blocks: Array.from({ length: end - at }, (_, i) => at + i) });
    at = end;
  }
  return tables;
}
