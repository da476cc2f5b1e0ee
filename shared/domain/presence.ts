import { arriving, leaving, withLine, type Register } from './register.ts';
import { addMinutes, type Instant } from './time.ts';

/** What is marked of somebody while the meeting is held; undo: it was a mistake. */
export const PRESENCES = ['comes', 'comesVirtually', 'goes', 'undo'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whoever is marked so soon after the beginning was there from the beginning. */
const GRACE_MINUTES = 10;

/** The lines after somebody came or went. begins: when the meeting began. */
export const marked = <R extends Pick<Register, 'lines'>>(register: R, key: string, what: Presence, at: Instant, begins: Instant): R => {
  const line = register.lines.find((one) => one.key === key);
  if (what === 'goes') return leaving(register, key, at);
  if (what === 'undo') return withLine(register, key, { status: line?.standsFor === null && line.status === 'inAttendance' ? 'inAttendance' : 'expected', arrived: null, left: null });
  // who comes back was there before
  if (line !== undefined && line.left !== null) return withLine(register, key, { left: null });
  const come = arriving(register, key, at, what === 'comes' ? 'present' : 'presentVirtually');
  return at <= addMinutes(begins, GRACE_MINUTES) ? withLine(come, key, { arrived: null }) : come;
};
