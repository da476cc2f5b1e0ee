import * as v from 'valibot';
import { PRIORITIES } from '../domain/action.ts';
import { PAPER_STATES, PURPOSES } from '../domain/agenda.ts';
import { LANGUAGES, NATIONS } from '../domain/group.ts';
import { ROLES } from '../domain/seat.ts';
import { NOTICE_UNITS } from '../domain/terms.ts';
import { isDay } from '../domain/time.ts';
import { RAGS, REASON_LIMIT } from '../domain/workstream.ts';

/**
 * A group as a file: how a group is set up, and what it brings along. People are named by their post (the directory's job title)
 * or by their mail address; both are looked up in the team.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(500));
const day = v.pipe(v.string(), v.check(isDay, 'must be a day like 2026-12-01'));
const instant = v.pipe(v.string(), v.isoTimestamp('must be a moment like 2026-12-01T09:00:00Z'));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u, 'must be a time like 09:00'));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more'));
const isZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat('en-GB', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
};
const zone = v.pipe(v.string(), v.check(isZone, 'must be a time zone like Europe/London'));

const clause = v.strictObject({ section: text, sentence: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(2000)) });

const terms = v.strictObject({
  version: text,
  dated: v.nullable(day),
  quorum: v.strictObject({ people: positive, requires: v.array(v.pipe(v.array(v.picklist(ROLES)), v.minLength(1))), clause }),
  agendaNotice: v.strictObject({ amount: v.pipe(v.number(), v.integer(), v.minValue(0)), unit: v.picklist(NOTICE_UNITS), clause }),
  apologies: v.strictObject({ consecutive: positive, clause }),
  decisions: v.strictObject({ by: v.literal('agreement'), clause }),
  cadence: v.strictObject({ months: positive, clause }),
  substitutes: v.strictObject({ officersOnly: v.boolean(), countToQuorum: v.nullable(v.boolean()), clause }),
});

const paper = v.strictObject({
  title: text,
  url: v.nullable(v.pipe(v.string(), v.url('must be an address'), v.startsWith('https://', 'must begin with https://'))),
  state: v.picklist(PAPER_STATES),
});

export const setupInput = v.strictObject({
  tenant: v.pipe(v.string(), v.uuid('must be a tenant id')),
  team: v.pipe(v.string(), v.uuid("must be the id of the team's Microsoft 365 group")),
  mailbox: text,
  name: text,
  aliases: v.optional(v.array(text), []),
  zone: v.optional(zone, 'Europe/London'),
  nation: v.picklist(NATIONS),
  language: v.optional(v.picklist(LANGUAGES), 'en'),
  closures: v.optional(v.array(day), []),
  hours: v.optional(v.strictObject({ from: clock, until: clock, days: v.picklist(['working', 'all']) }), { from: '08:00', until: '18:00', days: 'working' }),
  reasonDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)), 28),
  secretary: v.nullable(text),
  seats: v.pipe(
    v.array(
      v.strictObject({
        role: v.picklist(ROLES),
        post: text,
        area: v.optional(v.nullable(text), null),
        elected: v.optional(v.boolean(), false),
        /** where the post is not one person's: who is nominated */
        nominated: v.optional(v.nullable(text), null),
      }),
    ),
    v.minLength(1, 'must have at least one seat'),
  ),
  terms,
  agenda: v.array(
    v.strictObject({
      title: text,
      purpose: v.picklist(PURPOSES),
      presenter: v.optional(v.nullable(text), null),
      minutes: positive,
      papers: v.optional(v.array(paper), []),
    }),
  ),
  strategy: v.nullable(v.strictObject({ title: text, from: day, until: day })),
  workstreams: v.optional(
    v.array(
      v.strictObject({
        number: positive,
        title: text,
        leadPost: text,
        status: v.optional(v.nullable(v.strictObject({ rag: v.picklist(RAGS), reason: v.pipe(v.string(), v.trim(), v.maxLength(REASON_LIMIT)), at: instant })), null),
      }),
    ),
    [],
  ),
  actions: v.optional(
    v.array(v.strictObject({ ref: text, title: text, owner: text, due: day, priority: v.optional(v.picklist(PRIORITIES), 'normal'), from: v.optional(v.nullable(text), null) })),
    [],
  ),
});
export type Setup = v.InferOutput<typeof setupInput>;
export type SetupInput = v.InferInput<typeof setupInput>;
