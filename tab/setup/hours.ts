import type { ClockTime } from '../../shared/domain/time.ts';

const HALF_HOURS = Array.from({ length: 49 }, (_, half): ClockTime => `${Math.floor(half / 2).toString().padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);

/** Every half hour of a day and its end, and the time that is set where it is another. */
export const clockTimes = (set: ClockTime): readonly ClockTime[] => (HALF_HOURS.includes(set) ? HALF_HOURS : [...HALF_HOURS, set].sort());
