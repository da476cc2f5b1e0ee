import type { Block, Finding } from '../reading.ts';
import type { Approval, DocumentControl, VersionLine } from '../terms.ts';
import { sameVersion } from '../document-control.ts';
import { controlTables, type ControlTable, type Head } from './control-tables.ts';
import { coverDateOf, dateTextIn, dayOf } from './dates.ts';
import { notSuppliedIn } from './not-supplied.ts';
import type { Outline } from './outline.ts';
import { namesIn } from './people-named.ts';
import { sentencesOf } from './sentences.ts';
import { atMost } from './text.ts';

/** What a document says of itself: versions, approvals, the date on its cover. */

export interface ControlReading {
  readonly control: DocumentControl;
  readonly findings: readonly Finding[];
  /** the places of its tables' blocks: no rules stand there */
  readonly blocks: ReadonlySet<number>;
}

type Where = 'version' | 'approval';

const EMPTY = /^(?:-|–|—|n\/a|tbc|tbd|none|\.|\?)?$/iu;

function dated(text: string, where: Where, findings: Finding[]): string | null {
  const bare = text.trim();
  if (EMPTY.test(bare)) return null;
  const day = dayOf(bare);
  if (day === null) findings.push({ kind: 'dateUnreadable', text: atMost(bare, 200), where });
  return day;
}

const cellOf = (table: ControlTable, row: readonly string[], head: Head): string => {
  const column = table.columns[head];
  return column === undefined ? '' : (row[column] ?? '').trim();
};

const VERSION = /^(?:(?:final |draft )?(?:version|ver|v|issue|rev(?:ision)?)\.?\s*)?(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)\b(?:\s*\(?(?:final|draft|current)?\)?)?$|^(?:draft|final)\s*(\d{1,3}(?:\.\d{1,3})?)?$/iu;

const versionOf = (text: string): string | null => {
  const found = VERSION.exec(text.trim());
  return found === null ? null : (found[1] ?? found[2] ?? text.trim());
};

const orNull = (text: string): string | null => (EMPTY.test(text) ? null : atMost(text, 2000));

function versionsIn(table: ControlTable, findings: Finding[]): readonly VersionLine[] {
  return table.rows.flatMap((row): readonly VersionLine[] => {
    const version = cellOf(table, row, 'version');
    if (version === '') return [];
    return [{ version: versionOf(version) ?? atMost(version, 500), dated: dated(cellOf(table, row, 'date'), 'version', findings), author: orNull(cellOf(table, row, 'author')), summary: orNull(cellOf(table, row, 'summary')) }];
  });
}

/** A version table may have a column of who approved each. */
function approvalsBeside(table: ControlTable): readonly Approval[] {
  return table.rows.flatMap((row) => {
    const by = namesIn(cellOf(table, row, 'approver'));
    const version = cellOf(table, row, 'version');
    return by.length === 0 || EMPTY.test(cellOf(table, row, 'approver')) || version === '' ? [] : [{ by, version: versionOf(version) ?? version, dated: dayOf(cellOf(table, row, 'date')) }];
  });
}

function approvalsIn(table: ControlTable, findings: Finding[]): readonly Approval[] {
  const lines = table.rows.flatMap((row): readonly Approval[] => {
    const by = namesIn(cellOf(table, row, 'approver') || cellOf(table, row, 'author'));
    const version = cellOf(table, row, 'version');
    if (by.length === 0) return [];
    return [{ by, version: EMPTY.test(version) ? null : (versionOf(version) ?? version), dated: dated(cellOf(table, row, 'date'), 'approval', findings) }];
  });
  return lines.reduce<readonly Approval[]>((all, line) => joined(all, line), []);
}

/** One line for each who approved the same version on the same day is one approval. */
function joined(all: readonly Approval[], line: Approval): readonly Approval[] {
  const at = all.findIndex((other) => other.version === line.version && other.dated === line.dated);
  return at < 0 ? [...all, line] : all.map((one, i) => (i === at ? { ...one, by: [...one.by, ...line.by.filter((name) => !one.by.includes(name))] } : one));
}

const APPROVED =
  /\b(?:approved|adopted|ratified|agreed|endorsed|signed off|authorised)\b(?: (?:by|at)(?: a meeting of| the meeting of)?(?: the)? (\p{Lu}[^.;()]{2,120}?))?(?:,? (?:on|in|at its meeting (?:on|of|in)|dated)? ?)(?=(?:\d{1,2}|\d{4}|\p{Lu}\p{Ll}{2,8} \d))/u;
const ABOUT_ITSELF = /\b(?:terms of reference|this document|document|version|these terms|tor|approved by|date (?:approved|adopted|agreed)|(?:last )?(?:approved|adopted|ratified))\b/iu;
const OTHERS = /\b(?:minutes|budget|strategy was|decisions?|policy was|recommendations)\b/iu;
const PAIR = /^(approved by|agreed by|adopted by|ratified by|signed off by|date approved|approval date|date of approval|date adopted|date agreed|approved(?: on)?|adopted(?: on)?)\s*[:–-]\s*(.{2,200})$/iu;

/** 'Approved by Cabinet on 12 March 2021', and a cover's 'Approved by: Cabinet' with 'Date approved:' beside it. */
function approvalsSaid(texts: readonly string[], findings: Finding[]): readonly Approval[] {
  const approvals: Approval[] = [];
  let by: readonly string[] = [];
  let on: string | null = null;
  for (const text of texts) {
    const pair = PAIR.exec(text);
    if (pair !== null) {
      const [label, value] = [(pair[1] ?? '').toLowerCase(), pair[2] ?? ''];
      const date = dateTextIn(value);
      if (date !== null) on ??= date;
      if (label.endsWith('by')) by = namesIn(value.replace(date ?? '\u0000', '').replace(/\b(?:on|in|dated)\s*[,.]?\s*$/iu, '').replace(/[\s,(–-]+$/u, ''));
      continue;
    }
    const found = APPROVED.exec(text);
    const date = found === null ? null : dateTextIn(text.slice(found.index));
    if (found === null || date === null || text.length > 300 || !ABOUT_ITSELF.test(text) || OTHERS.test(text)) continue;
    const version = /\bversion (\d+(?:\.\d+)*)/iu.exec(text)?.[1] ?? null;
    const named = namesIn(found[1] ?? '');
    // 'agreed June 2021' is the date of the document, by nobody
    if (named.length > 0 || dayOf(date) !== null) approvals.push({ by: named, version, dated: dated(date, 'approval', findings) });
  }
  return by.length === 0 && on === null ? approvals : [...approvals, { by, version: null, dated: on === null ? null : dated(on, 'approval', findings) }];
}

const COVER_BLOCKS = 14;
const COVER_VERSION = /\b(?:version|v|issue|revision)(?: number| no\.?)?[:\s.]{0,3}(\d{1,3}(?:\.\d{1,3}){0,2})\b/iu;

const textIn = (block: Block): string => (block.kind === 'row' ? block.cells.filter((cell) => cell !== '').join(': ') : block.text);

interface Cover {
  readonly date: string | null;
  readonly version: string | null;
}

/** The first lines, before the document begins to speak. */
function coverOf(blocks: readonly Block[], tables: ReadonlySet<number>): Cover {
  let date: string | null = null;
  let version: string | null = null;
  for (const [at, block] of blocks.slice(0, COVER_BLOCKS).entries()) {
    if (tables.has(at)) break;
    const text = textIn(block).replaceAll('::', ':');
    if (text.length > 160) break;
    if (/^(?:next review|review date|date (?:of|for) (?:next )?review|approv|date approved|adopted|author|owner)/iu.test(text)) continue;
    for (const part of text.split(/\s+[|–—-]\s+|;\s*|,\s(?=\p{Lu})/u)) date ??= coverDateOf(part.replace(/^(?:version|v|issue|rev)\.?:?\s*[\d.]+\s*[:,(–-]*\s*/iu, '').replace(/[()]/gu, '').trim());
    version ??= COVER_VERSION.exec(text)?.[1] ?? null;
  }
  return { date, version };
}

export function readControl({ blocks, said }: Outline): ControlReading {
  const findings: Finding[] = [];
  const tables = controlTables(blocks);
  const places = new Set(tables.flatMap((table) => table.blocks));
  const cover = coverOf(blocks, places);
  const lines = tables.filter(({ kind }) => kind === 'versions').flatMap((table) => versionsIn(table, findings));
  const { version: onCover } = cover;
  const isListed = lines.some(({ version }) => onCover !== null && sameVersion(version, onCover));
  const ownDate = cover.date === null ? null : dayOf(cover.date);
  const versions: readonly VersionLine[] = onCover === null || isListed ? lines : [...lines, { version: onCover, dated: lines.length === 0 ? ownDate : null, author: null, summary: null }];
  const texts = blocks.flatMap((block, at) => (places.has(at) ? [] : block.kind === 'row' ? [textIn(block)] : block.kind === 'heading' ? [block.text] : sentencesOf(block.text)));
  const approvals = [
    ...tables.flatMap((table) => (table.kind === 'approvals' ? approvalsIn(table, findings) : approvalsBeside(table))),
    ...approvalsSaid(texts, findings),
  ];
  const control = { versions: versions.slice(0, 200), approvals: approvals.slice(0, 100), cover: cover.date, notSupplied: notSuppliedIn(said, blocks) };
  return { control, findings, blocks: places };
}
