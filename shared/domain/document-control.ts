import { monthsIn } from './cover-date.ts';
import type { Finding } from './reading.ts';
import type { Approval, DocumentControl, TermsVersion, VersionLine } from './terms.ts';
import type { Day } from './time.ts';

/** 'v1.3' and '1.3' are one version. */
const bare = (version: string): string => version.trim().toLowerCase().replace(/^(?:version|fersiwn|ver|v)\W*(?=\d)/u, '');

const NUMBERED = /^\d+(?:\.\d+)*$/u;

/** 1.10 comes after 1.9, and 1.0 is 1. */
const compareNumbers = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => i).find((i) => (left[i] ?? 0) !== (right[i] ?? 0));
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

export const sameVersion = (a: string, b: string): boolean => {
  const [one, other] = [bare(a), bare(b)];
  return one === other || (NUMBERED.test(one) && NUMBERED.test(other) && compareNumbers(one, other) === 0);
};

/** From the first to the latest, whichever way the table runs: by number, or where they have none by date, or else as they stand. */
export const inOrder = (versions: readonly VersionLine[]): readonly VersionLine[] => {
  if (versions.every(({ version }) => NUMBERED.test(bare(version)))) return versions.toSorted((a, b) => compareNumbers(bare(a.version), bare(b.version)));
  if (versions.every(({ dated }) => dated !== null)) return versions.toSorted((a, b) => (a.dated ?? '').localeCompare(b.dated ?? ''));
  return versions;
};

/** Approved as it stands; an approval that names no version approves none. */
export const isApproved = (control: Pick<DocumentControl, 'approvals'>, version: string): boolean =>
  control.approvals.some((approval) => approval.version !== null && sameVersion(approval.version, version));

const outOfOrder = (versions: readonly VersionLine[]): readonly Finding[] => {
  const dated = versions.filter((line): line is VersionLine & { dated: Day } => line.dated !== null);
  return dated.flatMap((line, at) => {
    const next = dated[at + 1];
    return next !== undefined && next.dated < line.dated ? [{ kind: 'versionsOutOfOrder', earlier: line.version, later: next.version } as const] : [];
  });
};

const ofApproval = ({ version, dated }: Approval, versions: readonly VersionLine[]): readonly Finding[] => {
  if (version === null) return [{ kind: 'approvalWithoutVersion' }];
  const made = versions.find((line) => sameVersion(line.version, version));
  if (made === undefined) return versions.length === 0 ? [] : [{ kind: 'approvalOfUnknownVersion', version }];
  if (made.dated === null || dated === null || dated >= made.dated) return [];
  return [{ kind: 'approvedBeforeMade', version: made.version, approved: dated, made: made.dated }];
};

const notApproved = (versions: readonly VersionLine[], control: DocumentControl): readonly Finding[] => {
  const current = versions.at(-1);
  if (current === undefined || isApproved(control, current.version)) return [];
  return [{ kind: 'currentNotApproved', current: current.version, approved: versions.findLast(({ version }) => isApproved(control, version))?.version ?? null }];
};

const staleCover = (versions: readonly VersionLine[], cover: string | null): readonly Finding[] => {
  const latest = versions.at(-1);
  if (cover === null || latest === undefined || latest.dated === null) return [];
  const months = monthsIn(cover);
  const { version, dated } = latest;
  return months.length === 0 || months.some((month) => dated.startsWith(month)) ? [] : [{ kind: 'coverStale', cover, version, dated }];
};

const distinct = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];

/** What a document says of itself that does not fit together, or is not there. */
export const controlFindings = (control: DocumentControl): readonly Finding[] => {
  const versions = inOrder(control.versions);
  return distinct([
    ...versions.flatMap(({ version, dated }) => (dated === null ? [{ kind: 'versionUndated', version } as const] : [])),
    ...outOfOrder(versions),
    ...control.approvals.flatMap((approval) => ofApproval(approval, versions)),
    ...notApproved(versions, control),
    ...staleCover(versions, control.cover),
    ...control.notSupplied.map((what) => ({ kind: 'notSupplied', what }) as const),
  ]);
};

/** A version's control with itself among its versions, also where its document has no table of them. */
export const controlOf = ({ control, terms }: Pick<TermsVersion, 'control' | 'terms'>): DocumentControl => {
  if (control.versions.some(({ version }) => sameVersion(version, terms.version))) return control;
  return { ...control, versions: [...control.versions, { version: terms.version, dated: terms.dated, author: null, summary: null }] };
};
