import * as v from 'valibot';
import { CAPACITIES } from '../domain/seat.ts';
import { DECIDED_BY, NOTICE_UNITS, ROUNDINGS, WHEN_INQUORATE, type Rules } from '../domain/terms.ts';
import { isDay } from '../domain/time.ts';

/** Fields that several forms and files have in common, and the rules as they come in from outside. */

export const id = v.pipe(v.string(), v.uuid());
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(500));
/** A page about one meeting: that one, or the one that is next. */
export const meetingQuery = v.strictObject({ group: id, meeting: v.optional(id) });
export type MeetingQuery = v.InferOutput<typeof meetingQuery>;
/** So many and no more, said in plain words. */
export const upTo = <T extends v.GenericSchema>(most: number, item: T) => v.pipe(v.array(item), v.maxLength(most, `must have at most ${most.toString()} entries`));
const LIKE = 'must be a moment like 2026-12-01T09:00:00Z';
/** As the store tells it; whatever else looks like one is refused here, and not by the store. */
export const moment = v.pipe(v.string(), v.isoTimestamp(LIKE), v.endsWith('Z', LIKE), v.check((text) => isDay(text.slice(0, 10)) && text > '1', LIKE));
/** A list: what is open with the latest that ended, or those that ended before the one that is named; and the one that is meant. */
export const listQuery = { group: id, one: v.optional(id), at: v.optional(moment), after: v.optional(id) } as const;
export const longText = v.pipe(v.string(), v.trim(), v.maxLength(2000));
export const day = v.pipe(v.string(), v.check(isDay, 'must be a day like 2026-12-01'));
export const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u, 'must be a time like 09:00'));
export const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from, `must be ${from} or more`), v.maxValue(to, `must be ${to} or less`));

const isZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat('en-GB', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
};
export const zone = v.pipe(v.string(), v.check(isZone, 'must be a time zone like Europe/London'));

export const clauseInput = v.strictObject({
  section: v.pipe(v.string(), v.trim(), v.maxLength(500)),
  sentence: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(2000)),
});

const clause = v.nullable(clauseInput);
const capacities = v.pipe(v.array(v.picklist(CAPACITIES)), v.minLength(1), v.maxLength(CAPACITIES.length));
const share = { moreThan: v.boolean(), rounding: v.picklist(ROUNDINGS), of: v.picklist(['inPost', 'seats']), atLeast: whole(0, 250) } as const;

const size = v.variant('kind', [
  v.strictObject({ kind: v.literal('number'), people: whole(1, 250) }),
  v.strictObject({ kind: v.literal('fraction'), numerator: whole(1, 100), denominator: whole(1, 100), ...share }),
  v.strictObject({ kind: v.literal('percentage'), percent: whole(1, 100), ...share }),
]);

const notice = v.strictObject({ amount: whole(0, 366), unit: v.picklist(NOTICE_UNITS), clause });

const rhythm = v.variant('kind', [
  v.strictObject({ kind: v.literal('weeks'), every: whole(1, 104) }),
  v.strictObject({ kind: v.literal('months'), every: whole(1, 24) }),
  v.strictObject({ kind: v.literal('namedMonths'), months: v.pipe(v.array(whole(1, 12)), v.minLength(1), v.maxLength(12)) }),
  v.strictObject({ kind: v.literal('timesAYear'), times: whole(1, 366), atLeast: v.boolean() }),
  v.strictObject({ kind: v.literal('asRequired') }),
]);

/** The shape alone; whether the rules can be kept by the seats that there are is decided in the domain. */
export const rulesInput = v.strictObject({
  quorum: v.strictObject({
    size,
    requires: v.pipe(v.array(v.strictObject({ among: capacities, people: whole(1, 250) })), v.maxLength(20)),
    counts: v.picklist(['core', 'all']),
    clause,
  }),
  inquorate: v.strictObject({ course: v.picklist(WHEN_INQUORATE), afterMinutes: v.nullable(whole(0, 600)), clause }),
  agendaNotice: notice,
  papersNotice: v.nullable(v.union([notice, v.strictObject({ withAgenda: v.picklist(['always', 'wherePossible']), clause })])),
  itemsNotice: v.nullable(notice),
  minutesNotice: v.nullable(notice),
  actionLogNotice: v.nullable(notice),
  cadence: v.strictObject({ rhythm, clause }),
  extraordinary: v.nullable(v.strictObject({ agreedBy: capacities, clause })),
  urgent: v.nullable(v.strictObject({ clause })),
  attendance: v.strictObject({ consecutive: v.nullable(whole(1, 50)), percent: v.nullable(whole(1, 100)), annualReview: v.boolean(), clause }),
  substitutes: v.strictObject({ who: v.picklist(['everyone', 'officers', 'nobody']), countToQuorum: v.nullable(v.boolean()), clause }),
  decisions: v.strictObject({ by: v.picklist(DECIDED_BY), castingVote: v.nullable(v.boolean()), byCorrespondence: v.nullable(v.boolean()), clause }),
  record: v.nullable(v.strictObject({ kept: v.picklist(['actionLog', 'minutes', 'both']), agreedAtNext: v.boolean(), clause })),
  restricted: v.nullable(v.strictObject({ clause })),
}) satisfies v.GenericSchema<unknown, Rules>;
