import { sql } from 'kysely';
import type { ProgrammeRecords } from '../ports.ts';
import type { Advice } from '../../shared/domain/advice.ts';
import type { Blocker } from '../../shared/domain/blocker.ts';
import type { Champion } from '../../shared/domain/champion.ts';
import type { Highlight } from '../../shared/domain/highlight.ts';
import type { GroupId, TenantId } from '../../shared/domain/ids.ts';
import type { Lesson } from '../../shared/domain/lesson.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { isSettled, type Request } from '../../shared/domain/request.ts';
import type { RequestSum } from '../../shared/domain/request-totals.ts';
import type { Risk } from '../../shared/domain/risk.ts';
import { USUAL_STATUS_RULES, type StatusRules } from '../../shared/domain/status-rules.ts';
import type { Strategy } from '../../shared/domain/strategy.ts';
import { endedOn, valueOf } from './ended.ts';
import type { Handle } from './tables.ts';
import { measuresOn } from './measures.ts';
import { requestsByPrinciple } from './principles.ts';
import { valuesOn } from './values.ts';

const LATEST = sql`at desc, id desc`;

/** The programme's values, each with the columns by which it is found. */
export const programmeOn = (db: Handle, tenant: TenantId): ProgrammeRecords => ({
  strategies: strategiesOn(db, tenant),
  plans: plansOn(db, tenant),
  statusRules: statusRulesOn(db, tenant),
  highlights: highlightsOn(db, tenant),
  blockers: blockersOn(db, tenant),
  risks: risksOn(db, tenant),
  requests: requestsOn(db, tenant),
  lessons: lessonsOn(db, tenant),
  champions: championsOn(db, tenant),
  advice: adviceOn(db, tenant),
  measures: measuresOn(db, tenant),
});

const strategiesOn = (db: Handle, tenant: TenantId): ProgrammeRecords['strategies'] => {
  const strategies = valuesOn<Strategy>(db, tenant, 'strategies');
  return {
    get: strategies.get,
    of: (group) => strategies.all(sql`group_id = ${group}`, sql`value ->> 'from', id`),
    save: async (group, strategy) => void (await strategies.save({ id: strategy.id, group, found: {}, value: strategy })),
    remove: async (id) => void (await sql`delete from strategies where tenant = ${tenant} and id = ${id}`.execute(db)),
  };
};

const plansOn = (db: Handle, tenant: TenantId): ProgrammeRecords['plans'] => {
  // a plan goes by its workstream's id
  const plans = valuesOn<Plan>(db, tenant, 'plans');
  return {
    of: (workstreams) => plans.all(sql`id = any(${[...workstreams]}::uuid[])`),
    save: async (group, plan) => void (await plans.save({ id: plan.workstream, group, found: {}, value: plan })),
  };
};

const statusRulesOn = (db: Handle, tenant: TenantId): ProgrammeRecords['statusRules'] => {
  // they go by their group's id
  const rules = valuesOn<StatusRules>(db, tenant, 'status_rules');
  return {
    of: async (group: GroupId) => (await rules.get(group))?.value ?? USUAL_STATUS_RULES,
    save: async (group, value) => void (await rules.save({ id: group, group, found: {}, value })),
  };
};

const highlightsOn = (db: Handle, tenant: TenantId): ProgrammeRecords['highlights'] => {
  const highlights = valuesOn<Highlight>(db, tenant, 'highlights');
  return {
    of: (meetings) => highlights.all(sql`meeting = any(${[...meetings]}::uuid[])`),
    save: async (group, highlight) => {
      const { id, meeting, workstream } = highlight;
      await highlights.save({ id, group, found: { meeting, workstream }, value: highlight });
    },
  };
};

const blockersOn = (db: Handle, tenant: TenantId): ProgrammeRecords['blockers'] => {
  const blockers = valuesOn<Blocker>(db, tenant, 'blockers');
  const isOpen = sql`ended is null`;
  return {
    get: blockers.get,
    ended: endedOn(db, tenant, { name: 'blockers', of: valueOf<Blocker> }),
    open: (group) => blockers.all(sql`group_id = ${group} and ${isOpen}`, sql`at, id`),
    of: (group, most) => blockers.all(sql`group_id = ${group}`, LATEST, most),
    current: (group, since) => blockers.all(sql`group_id = ${group} and (${isOpen} or ended >= ${since})`, LATEST),
    ofRemover: (person) => blockers.some(sql`person = ${person} and ${isOpen}`, sql`at, id`),
    save: async (group, blocker) => {
      const { id, state, raised, remover, ended } = blocker;
      await blockers.save({ id, group, found: { state, at: raised.at, ended: ended?.at ?? null, person: remover?.person ?? null }, value: blocker });
    },
  };
};

const risksOn = (db: Handle, tenant: TenantId): ProgrammeRecords['risks'] => {
  const risks = valuesOn<Risk>(db, tenant, 'risks');
  return {
    get: risks.get,
    of: (group) => risks.all(sql`group_id = ${group}`, LATEST),
    ended: endedOn(db, tenant, { name: 'risks', of: valueOf<Risk>, kept: sql`value -> 'readers' <> 'null'::jsonb`, readableBy: (person) => sql`(value -> 'readers' = 'null'::jsonb or value ->> 'owner' = ${person}::text or value -> 'readers' ? ${person})` }),
    open: (group) => risks.all(sql`group_id = ${group} and ended is null`, LATEST),
    ofOwner: (person) => risks.some(sql`person = ${person} and state = 'open'`, LATEST),
    save: async (group, risk) => {
      const { id, state, raised, owner, closed } = risk;
      await risks.save({ id, group, found: { state, at: raised.at, ended: closed?.at ?? null, person: owner }, value: risk });
    },
  };
};

/** Nobody writes down when one was withdrawn: it stands among those of the day on which it was last dealt with. */
const endOf = (request: Request): string | null => (isSettled(request) ? (request.outcome?.at ?? request.triage?.at ?? request.at) : null);

const requestsOn = (db: Handle, tenant: TenantId): ProgrammeRecords['requests'] => {
  const requests = valuesOn<Request>(db, tenant, 'requests');
  const isOpen = sql`ended is null`;
  return {
    get: requests.get,
    of: (group, most) => requests.all(sql`group_id = ${group}`, LATEST, most),
    open: (group) => requests.all(sql`group_id = ${group} and ${isOpen}`, LATEST),
    ended: endedOn(db, tenant, { name: 'requests', of: valueOf<Request> }),
    placedAt: (group, meeting) => requests.all(sql`group_id = ${group} and value #>> '{place,meeting}' = ${meeting}`, LATEST),
    sums: async (group) => {
      const { rows } = await sql<RequestSum>`select state, value ->> 'kind' as kind, value ->> 'financialYear' as "financialYear", (value ->> 'cost')::float8 as cost, value ->> 'at' as at,
        value ->> 'by' as by, case when jsonb_typeof(value -> 'outcome') = 'object' then jsonb_build_object('outcome', value #>> '{outcome,outcome}', 'decision', value #>> '{outcome,decision}') end as outcome
        from requests where tenant = ${tenant} and group_id = ${group}`.execute(db);
      return rows;
    },
    current: (group, since) => requests.all(sql`group_id = ${group} and (${isOpen} or (ended >= ${since} and state <> 'withdrawn'))`, LATEST),
    ofRequester: (person) => requests.some(sql`person = ${person} and ${isOpen}`, LATEST),
    becoming: (workstream) => requests.all(sql`value #>> '{commissioned,workstream}' = ${workstream}`, LATEST),
    byPrinciple: async (group) => await requestsByPrinciple(db, tenant, group),
    save: async (group, request) => {
      const { id, state, at, by } = request;
      await requests.save({ id, group, found: { state, at, ended: endOf(request), person: by }, value: request });
    },
  };
};

const lessonsOn = (db: Handle, tenant: TenantId): ProgrammeRecords['lessons'] => {
  const lessons = valuesOn<Lesson>(db, tenant, 'lessons');
  return {
    get: lessons.get,
    of: (group, most) => lessons.all(sql`group_id = ${group}`, LATEST, most),
    save: async (group, lesson) => void (await lessons.save({ id: lesson.id, group, found: { at: lesson.at }, value: lesson })),
  };
};

const championsOn = (db: Handle, tenant: TenantId): ProgrammeRecords['champions'] => {
  const champions = valuesOn<Champion>(db, tenant, 'champions');
  return {
    get: champions.get,
    of: (group) => champions.all(sql`group_id = ${group}`, sql`value ->> 'name', id`),
    save: async (group, champion) => void (await champions.save({ id: champion.id, group, found: {}, value: champion })),
  };
};

const adviceOn = (db: Handle, tenant: TenantId): ProgrammeRecords['advice'] => {
  const advice = valuesOn<Advice>(db, tenant, 'advice');
  return {
    get: advice.get,
    of: (group, most) => advice.all(sql`group_id = ${group}`, LATEST, most),
    aboutRequests: (requests) => advice.all(sql`value #>> '{about,request}' = any(${[...requests]}::text[])`, LATEST),
    current: (group, since) => advice.all(sql`group_id = ${group} and (ended is null or ended >= ${since})`, LATEST),
    askedOf: (person) => advice.some(sql`person = ${person} and state = 'asked'`, LATEST),
    save: async (group, value) => {
      const { id, at, of, answer } = value;
      await advice.save({ id, group, found: { state: answer === null ? 'asked' : 'given', at, ended: answer?.at ?? null, person: of }, value });
    },
  };
};
