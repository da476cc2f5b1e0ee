import type { LineView, RegisterInput, RegisterView } from '../../shared/contract/attendance.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { attends, type RegisterStatus } from '../../shared/domain/register.ts';

/** A line that two people have changed, each in another way. */
export interface Conflict {
  readonly mine: LineView;
  readonly theirs: LineView;
}

/** A register while somebody fills it in. */
export interface Draft {
  /** what it was begun from, or brought up to */
  readonly base: RegisterView;
  readonly lines: readonly LineView[];
  readonly conflicts: readonly Conflict[];
  /** somebody else has saved since, and both are shown */
  readonly merged: boolean;
}

export const fresh = (base: RegisterView): Draft => ({ base, lines: base.lines, conflicts: [], merged: false });

const same = (a: LineView | undefined, b: LineView | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.status === b.status && a.arrived === b.arrived && a.left === b.left && a.standsFor === b.standsFor && a.name === b.name);

const lineIn = (lines: readonly LineView[], key: string): LineView | undefined => lines.find((line) => line.key === key);

export const isChanged = ({ base, lines }: Draft): boolean => lines.length !== base.lines.length || lines.some((line) => !same(line, lineIn(base.lines, line.key)));

/** Mine and theirs over what both began from: what only one has changed stands, and what both have changed is asked. */
export const mergeLines = (base: readonly LineView[], mine: readonly LineView[], theirs: readonly LineView[]): Pick<Draft, 'lines' | 'conflicts'> => {
  const conflicts: Conflict[] = [];
  const settled = theirs.flatMap((their): readonly LineView[] => {
    const [was, my] = [lineIn(base, their.key), lineIn(mine, their.key)];
    if (my === undefined) return same(their, was) ? [] : [their];
    if (same(my, their) || same(my, was)) return [their];
    if (!same(their, was)) conflicts.push({ mine: my, theirs: their });
    return [my];
  });
  const added = mine.filter((my) => lineIn(theirs, my.key) === undefined && !same(my, lineIn(base, my.key)));
  return { lines: [...settled, ...added], conflicts };
};

/** The same work on what stands now. A conflict that was not settled yet stays one as long as the two differ. */
export const rebased = (draft: Draft, now: RegisterView): Draft => {
  if (!isChanged(draft)) return fresh(now);
  const { lines, conflicts } = mergeLines(draft.base.lines, draft.lines, now.lines);
  const open = draft.conflicts.flatMap(({ mine }): readonly Conflict[] => {
    const [my, their] = [lineIn(lines, mine.key), lineIn(now.lines, mine.key)];
    return my === undefined || their === undefined || same(my, their) || conflicts.some((one) => one.mine.key === mine.key) ? [] : [{ mine: my, theirs: their }];
  });
  const next: Draft = { base: now, lines, conflicts: [...open, ...conflicts], merged: draft.merged || now.revision !== draft.base.revision };
  return isChanged(next) || next.conflicts.length > 0 ? next : fresh(now);
};

export type LineChange = Partial<Pick<LineView, 'status' | 'arrived' | 'left'>>;

export const changeLine = (draft: Draft, key: string, change: LineChange): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => {
    if (line.key !== key) return line;
    const changed = { ...line, ...change };
    return attends(changed.status) ? changed : { ...changed, arrived: null, left: null };
  }),
});

export const settle = (draft: Draft, key: string, which: 'mine' | 'theirs'): Draft => {
  const found = draft.conflicts.find(({ mine }) => mine.key === key);
  const conflicts = draft.conflicts.filter((one) => one !== found);
  const lines = which === 'theirs' && found !== undefined ? draft.lines.map((line) => (line.key === key ? found.theirs : line)) : draft.lines;
  return { ...draft, conflicts, lines };
};

export const addLine = (draft: Draft, line: LineView): Draft => ({ ...draft, lines: [...draft.lines, line] });
export const removeLine = (draft: Draft, key: string): Draft => ({ ...draft, lines: draft.lines.filter((line) => line.key !== key) });

const here = ({ standsFor }: LineView): RegisterStatus => (standsFor === null ? 'present' : 'presentAsSubstitute');

/** Whoever was expected is there. */
export const allPresent = (draft: Draft): { readonly draft: Draft; readonly marked: number } => {
  const lines = draft.lines.map((line) => (line.status === 'expected' ? { ...line, status: here(line) } : line));
  return { draft: { ...draft, lines }, marked: draft.lines.filter(({ status }) => status === 'expected').length };
};

export interface Newcomer {
  readonly person: PersonId | null;
  readonly name: string;
  readonly standsFor: PersonId | null;
  /** holds a seat, and was not expected */
  readonly member: boolean;
}

/** key: a name of ours, for somebody whom the directory does not know */
export const newLine = ({ person, name, standsFor, member }: Newcomer, key: string): LineView => {
  const status = member ? 'present' : standsFor === null ? 'inAttendance' : 'presentAsSubstitute';
  return { key: person ?? key, person, name, status, arrived: null, left: null, standsFor: member ? null : standsFor, member };
};

export const inputLines = (lines: readonly LineView[]): RegisterInput['lines'] =>
  lines.map(({ key, person, name, status, arrived, left, standsFor }) => ({ key, person, name: person === null ? name : null, status, arrived, left, standsFor }));
