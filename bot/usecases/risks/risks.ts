import type { InputOf } from '../../../shared/contract/api.ts';
import type { RisksPage } from '../../../shared/contract/risks.ts';
import type { PersonId, RiskId } from '../../../shared/domain/ids.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { answerChallenge, challengeRisk, changeRisk, closeRisk, raiseRisk, reopenRisk, restrictRisk, reviewRisk, riskProblems, type RiskForm } from '../../../shared/domain/risk-deeds.ts';
import { mayReadRisk, type Risk } from '../../../shared/domain/risk.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { ownersOf } from '../actions/action-change.ts';
import { mayBelongTo } from '../../../shared/domain/workstream.ts';
import { allow, allowAlone, mayNot, type Allowed } from '../stations.ts';
import { keepRisk, type RiskChange } from './keep-risk.ts';
import { answersFor, risksPageOf } from './risks-page.ts';

export const seeRisks = async (ports: Ports, who: Who, { group, ...part }: InputOf<'risks'>): Promise<Result<RisksPage>> => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeRisks', now);
    return allowed.ok ? done(await risksPageOf(records, allowed.value, who, now, part)) : allowed;
  });
};

interface Doing extends Allowed {
  readonly records: Records;
  readonly by: PersonId;
  readonly at: Instant;
  readonly today: Day;
}

type Decided = Pick<RiskChange, 'before' | 'after' | 'event'>;

/** All that is done to risks goes this way: lock, may, decide, keep, and the page as it is then. */
async function manage(ports: Ports, who: Who, group: string, deed: Deed, decide: (doing: Doing) => Promise<Result<Decided>>): Promise<Result<RisksPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const doing = { ...allowed.value, records, by: who.person, at: now, today: dayIn(allowed.value.group.zone, now) };
    const decided = await decide(doing);
    if (!decided.ok) return decided;
    await keepRisk(records, doing.group, { ...decided.value, by: who.person, at: now });
    return done(await risksPageOf(records, allowed.value, who, now, { one: decided.value.after.id }));
  });
}

/** One that the person may read; one that is restricted is not there for anybody else. */
async function readable({ records, group, by }: Doing, id: RiskId): Promise<Result<Risk>> {
  const found = await records.risks.get(id);
  return found?.group === group.id && mayReadRisk(found.value, by) ? done(found.value) : refuse({ why: 'notFound' });
}

interface One {
  readonly group: string;
  readonly risk: RiskId;
}

type Decide = (risk: Risk, doing: Doing) => Promise<Result<Risk>> | Result<Risk>;

const changeOne = async (ports: Ports, who: Who, { group, risk }: One, { deed, event, decide }: { readonly deed: Deed; readonly event: RiskChange['event']; readonly decide: Decide }): Promise<Result<RisksPage>> =>
  await manage(ports, who, group, deed, async (doing) => {
    const found = await readable(doing, risk);
    if (!found.ok) return found;
    const after = await decide(found.value, doing);
    return after.ok ? done({ before: found.value, after: after.value, event }) : after;
  });

/** What only its owner and the officers do: the owner, whatever else the owner is to the group. */
const ofOwner =
  (decide: Decide): Decide =>
  async (risk, doing) => {
    if (answersFor(risk, doing.by, doing.stations)) return await decide(risk, doing);
    const owner = (await doing.records.people.get([risk.owner])).get(risk.owner)?.name ?? '';
    return refuse({ why: 'notYourRisk', ref: risk.ref, owner });
  };

async function problemsOf({ records, group, today }: Doing, form: RiskForm, was: Risk | null): Promise<readonly FormProblem[]> {
  const owners = await ownersOf(records, group, today);
  const workstreams = await records.workstreams.of(group.id);
  return riskProblems(form, { today, was, belongs: (person) => owners.has(person), hasWorkstream: (id) => mayBelongTo(workstreams, id, was?.workstream ?? null) });
}

/** Readers are people of the group; whoever reads it already may go on. */
async function strangersAmong({ records, group, today }: Doing, readers: readonly PersonId[] | null, known: readonly PersonId[]): Promise<readonly FormProblem[]> {
  const owners = readers === null ? null : await ownersOf(records, group, today);
  return readers?.some((reader) => owners?.has(reader) !== true && !known.includes(reader)) === true ? [{ field: 'readers', kind: 'personNotInTeam' }] : [];
}

const formOf = ({ title, detail, workstream, stream, owner, likelihood, impact, mitigation, nextReview }: RiskForm): RiskForm => ({ title, detail, workstream, stream, owner, likelihood, impact, mitigation, nextReview });

export const addRisk = async (ports: Ports, who: Who, input: InputOf<'addRisk'>, newId: () => string): Promise<Result<RisksPage>> =>
  await manage(ports, who, input.group, 'manageRisks', async (doing) => {
    const { records, group, stations, today } = doing;
    const { readers } = input;
    if (readers !== null && !may(stations, 'restrictRisk')) return refuse(mayNot('restrictRisk'));
    const form = formOf(input);
    const problems = [...(await problemsOf(doing, form, null)), ...(await strangersAmong(doing, readers, [doing.by]))];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const series = `RSK-${today.slice(0, 4)}`;
    const ref = refOf(series, await records.refs.next(group.id, series));
    return done({ before: null, after: raiseRisk({ id: newId(), ref }, form, readers, doing), event: 'raised' });
  });

export const changeRiskOf = async (ports: Ports, who: Who, input: InputOf<'changeRisk'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, {
    deed: 'seeRisks',
    event: 'changed',
    decide: ofOwner(async (risk, doing) => {
      const form = formOf(input);
      const problems = await problemsOf(doing, form, risk);
      return problems.length > 0 ? refuse({ why: 'notReady', problems }) : changeRisk(risk, form, input.revision, doing);
    }),
  });

export const reviewRiskOf = async (ports: Ports, who: Who, input: InputOf<'reviewRisk'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, { deed: 'seeRisks', event: 'reviewed', decide: ofOwner((risk, doing) => reviewRisk(risk, { ...input, today: doing.today }, doing)) });

export const challengeRiskOf = async (ports: Ports, who: Who, input: InputOf<'challengeRisk'>, newId: () => string): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, { deed: 'challengeRisk', event: 'challenged', decide: (risk, doing) => challengeRisk(risk, { id: newId(), text: input.text }, doing) });

export const answerRiskChallenge = async (ports: Ports, who: Who, input: InputOf<'answerRiskChallenge'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, { deed: 'seeRisks', event: 'answered', decide: ofOwner((risk, doing) => answerChallenge(risk, input.challenge, input.text, doing)) });

export const closeRiskOf = async (ports: Ports, who: Who, input: InputOf<'closeRisk'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, { deed: 'seeRisks', event: 'closed', decide: ofOwner((risk, doing) => closeRisk(risk, input.why, input.revision, doing)) });

export const reopenRiskOf = async (ports: Ports, who: Who, input: InputOf<'reopenRisk'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, { deed: 'seeRisks', event: 'reopened', decide: ofOwner((risk) => reopenRisk(risk, input.revision)) });

export const restrictRiskOf = async (ports: Ports, who: Who, input: InputOf<'restrictRisk'>): Promise<Result<RisksPage>> =>
  await changeOne(ports, who, input, {
    deed: 'restrictRisk',
    event: input.readers === null ? 'opened' : 'restricted',
    decide: async (risk, doing) => {
      const problems = await strangersAmong(doing, input.readers, [doing.by, risk.owner, ...(risk.readers ?? [])]);
      return problems.length > 0 ? refuse({ why: 'notReady', problems }) : restrictRisk(risk, input.readers, input.revision, doing.by);
    },
  });
