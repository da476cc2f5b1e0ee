import * as v from 'valibot';
import { PRIORITIES } from '../domain/action.ts';
import { PAPER_STATES, PURPOSES, STANDING_ITEMS } from '../domain/agenda.ts';
import { BODY_KINDS, ROUTE_CARGOES, ROUTE_CONDITIONS, ROUTE_PURPOSES } from '../domain/body.ts';
import { LANGUAGES, NATIONS } from '../domain/group.ts';
import { ROLES, STANDINGS } from '../domain/seat.ts';
import { STATUS_RULE_LIMITS, USUAL_STATUS_RULES } from '../domain/status-rules.ts';
import { RAGS, STATUS_LIMITS } from '../domain/workstream.ts';
import { clauseInput, clockTime, day, longText, moment, rulesInput, text, upTo, whole, zone } from './fields.ts';
import { planInFile, strategyInFile } from './setup-programme.ts';
import { blockerInFile } from './setup-blockers.ts';
import { measureInFile } from './setup-measures.ts';
import { championInFile, requestInFile } from './setup-requests.ts';
import { riskInFile } from './setup-risks.ts';

/**
 * A group as a file: how a group is set up, and what it brings along. People are named by their post (the directory's job title)
 * or by their mail address; both are looked up in the team.
 */

const positive = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more'));

const control = v.strictObject({
  versions: upTo(100, v.strictObject({ version: text, dated: v.nullable(day), author: v.nullable(text), summary: v.nullable(longText) })),
  approvals: upTo(200, v.strictObject({ by: upTo(50, text), version: v.nullable(text), dated: v.nullable(day) })),
  cover: v.nullable(text),
  notSupplied: upTo(100, text),
});

/** Its rules; those that are left out are Quorate's defaults, shown as not stated. */
const terms = v.strictObject({
  version: text,
  dated: v.nullable(day),
  ...v.partial(rulesInput).entries,
});

const paper = v.strictObject({
  title: text,
  url: v.nullable(v.pipe(v.string(), v.url('must be an address'), v.startsWith('https://', 'must begin with https://'))),
  state: v.picklist(PAPER_STATES),
});

const bodyInFile = v.strictObject({
  name: text,
  aliases: v.optional(upTo(50, text), []),
  kind: v.picklist(BODY_KINDS),
  /** the name of the body that it answers to */
  parent: v.optional(v.nullable(text), null),
  remit: v.optional(v.nullable(longText), null),
  opened: v.optional(v.nullable(day), null),
  closed: v.optional(v.nullable(day), null),
  clause: v.optional(v.nullable(clauseInput), null),
});

const routeInFile = v.strictObject({
  from: text,
  to: text,
  cargo: v.picklist(ROUTE_CARGOES),
  purpose: v.picklist(ROUTE_PURPOSES),
  /** onRequest names the body whose recorded request opens it */
  condition: v.optional(v.picklist(ROUTE_CONDITIONS), 'always'),
  asker: v.optional(v.nullable(text), null),
  nextAvailable: v.optional(v.boolean(), false),
  clause: v.optional(v.nullable(clauseInput), null),
});

const said = (limit: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limit)), '');
/** the day by which an amber or red is to be green again; what a green rests on */
const statusInFile = v.strictObject({
  rag: v.picklist(RAGS), reason: said(STATUS_LIMITS.reason), ask: said(STATUS_LIMITS.ask), backBy: v.optional(v.nullable(day), null), evidence: said(STATUS_LIMITS.evidence), at: moment,
});

/** what the group says that its colours mean */
const coloursInFile = v.strictObject({
  green: said(STATUS_RULE_LIMITS.trigger), amber: said(STATUS_RULE_LIMITS.trigger), red: said(STATUS_RULE_LIMITS.trigger),
  evidenceDays: v.optional(whole(STATUS_RULE_LIMITS.days.from, STATUS_RULE_LIMITS.days.to), USUAL_STATUS_RULES.evidenceDays),
  askDays: v.optional(v.nullable(whole(STATUS_RULE_LIMITS.ask.from, STATUS_RULE_LIMITS.ask.to)), USUAL_STATUS_RULES.askDays),
});

const workstreamInFile = v.strictObject({
  number: positive,
  title: text,
  leadPost: text,
  status: v.optional(v.nullable(statusInFile), null),
  /** what it is to do */
  plan: v.optional(planInFile),
});

export const setupInput = v.strictObject({
  tenant: v.pipe(v.string(), v.uuid('must be a tenant id')),
  team: v.pipe(v.string(), v.uuid("must be the id of the team's Microsoft 365 group")),
  mailbox: text,
  name: text,
  aliases: v.optional(upTo(50, text), []),
  zone: v.optional(zone, 'Europe/London'),
  nation: v.picklist(NATIONS),
  language: v.optional(v.picklist(LANGUAGES), 'en'),
  closures: v.optional(upTo(400, day), []),
  hours: v.optional(v.strictObject({ from: clockTime, until: clockTime, days: v.picklist(['working', 'all']) }), { from: '08:00', until: '18:00', days: 'working' }),
  reasonDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)), 28),
  secretary: v.nullable(text),
  deputySecretary: v.optional(v.nullable(text), null),
  seats: v.pipe(
    upTo(250,
      v.strictObject({
        role: v.picklist(ROLES),
        post: text,
        areas: v.optional(upTo(50, text), []),
        elected: v.optional(v.boolean(), false),
        standing: v.optional(v.picklist(STANDINGS), 'core'),
        /** where the post is not one person's: who is nominated */
        nominated: v.optional(v.nullable(text), null),
      }),
    ),
    v.minLength(1, 'must have at least one seat'),
  ),
  terms,
  control: v.optional(control, { versions: [], approvals: [], cover: null, notSupplied: [] }),
  purpose: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(4000))), null),
  objectives: v.optional(upTo(100, longText), []),
  /** the reporting framework; bodies are named, and the group's own name is one of them already */
  bodies: v.optional(upTo(200, bodyInFile), []),
  routes: v.optional(upTo(200, routeInFile), []),
  agenda: upTo(100,
    v.strictObject({
      title: text,
      purpose: v.picklist(PURPOSES),
      presenter: v.optional(v.nullable(text), null),
      minutes: positive,
      papers: v.optional(upTo(50, paper), []),
      standing: v.optional(v.nullable(v.picklist(STANDING_ITEMS)), null),
    }),
  ),
  strategy: v.nullable(v.strictObject(strategyInFile)),
  workstreams: v.optional(upTo(100, workstreamInFile), []),
  colours: v.optional(v.nullable(coloursInFile), null),
  /** other strategies that run beside it, each with workstreams of its own */
  strategies: v.optional(upTo(20, v.strictObject({ ...strategyInFile, /** the title of one before it */ restsOn: v.optional(v.nullable(text), null), workstreams: upTo(100, workstreamInFile) })), []),
  risks: v.optional(upTo(1000, riskInFile), []),
  requests: v.optional(upTo(2000, requestInFile), []),
  champions: v.optional(upTo(1000, championInFile), []),
  measures: v.optional(upTo(200, measureInFile), []),
  blockers: v.optional(upTo(1000, blockerInFile), []),
  actions: v.optional(
    upTo(2000, v.strictObject({ ref: text, title: text, owner: text, due: day, priority: v.optional(v.picklist(PRIORITIES), 'normal'), from: v.optional(v.nullable(text), null) })),
    [],
  ),
});
export type Setup = v.InferOutput<typeof setupInput>;
export type SetupInput = v.InferInput<typeof setupInput>;
