import type { Adviser } from '../../../shared/contract/advice.ts';
import type { AreaLead, RequestsPage } from '../../../shared/contract/requests.ts';
import type { Body } from '../../../shared/domain/body.ts';
import { isOpen } from '../../../shared/domain/framework.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { KnownTo } from '../../../shared/domain/request-deeds.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import { strategyEnded, type Strategy } from '../../../shared/domain/strategy.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { isRunning, type Workstream } from '../../../shared/domain/workstream.ts';
import type { Records } from '../../ports.ts';
import type { Names } from '../meeting/meeting-view.ts';

/** So many requests are listed; a group that makes more in its life finds the rest in its register. */
export const MOST_REQUESTS = 5000;

/** What requests refer to. */
export interface RequestFacts {
  readonly group: Group;
  readonly today: Day;
  readonly strategies: readonly Strategy[];
  readonly workstreams: readonly Workstream[];
  /** of the framework, without the group itself */
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
}

export async function requestFactsOf(records: Records, group: Group, now: Instant): Promise<RequestFacts> {
  const today = dayIn(group.zone, now);
  const framework = await records.framework.of(group.id);
  return {
    group,
    today,
    strategies: await records.strategies.of(group.id),
    workstreams: await records.workstreams.of(group.id),
    bodies: framework?.bodies.filter(({ id }) => id !== framework.own) ?? [],
    seats: await records.seats.of(group.id, today),
  };
}

/** What a request may refer to; what it referred to already may stay. */
export const knownTo = ({ strategies, workstreams, bodies, today }: RequestFacts, was: Request | null): KnownTo => ({
  principles: new Set([...strategies.flatMap(({ principles }) => principles.map(({ id }) => id)), ...(was?.principles ?? [])]),
  workstreams: new Set([...workstreams.filter(isRunning).map(({ id }) => id), ...(was?.workstream === null || was === null ? [] : [was.workstream])]),
  bodies: new Set([...bodies.filter((body) => isOpen(body, today)).map(({ id }) => id), ...(was?.onward === null || was === null ? [] : [was.onward])]),
});

/** A number alone does not name a workstream: two strategies may both have it. */
export const workstreamName = ({ workstreams }: RequestFacts, id: string | null): string | null => {
  const found = workstreams.find((workstream) => workstream.id === id);
  if (found === undefined) return null;
  const isAmbiguous = workstreams.some(({ number, id: other }) => number === found.number && other !== found.id);
  return `${found.number.toString()}. ${found.title}${isAmbiguous ? ` (${found.strategy.title})` : ''}`;
};

/** Everybody with a seat; those whose role it is to advise first. */
export const advisersOf = (seats: readonly Seat[], names: Names, but: string): readonly Adviser[] =>
  membersOf(seats)
    .filter(({ person }) => person !== but)
    .map(({ person, seats: held }) => ({
      id: person, name: names.get(person)?.name ?? '', post: held.map(({ post }) => post).join('; '), supporting: held.some(({ role }) => role === 'supportingOfficer'),
    }))
    .toSorted((a, b) => Number(b.supporting) - Number(a.supporting) || a.name.localeCompare(b.name, 'en-GB'));

/** Senior responsible officers with what they speak for, by any of their seats. */
export const areaLeadsOf = (seats: readonly Seat[], names: Names): readonly AreaLead[] =>
  membersOf(seats)
    .filter(({ seats: held }) => held.some(({ role }) => role === 'seniorResponsibleOfficer'))
    .map(({ person, seats: held }) => ({
      id: person, name: names.get(person)?.name ?? '', post: [...new Set(held.map(({ post }) => post))].join('; '), areas: [...new Set(held.flatMap(({ areas }) => areas))],
    }));

export const optionsOf = (facts: RequestFacts): Pick<RequestsPage, 'principles' | 'workstreams' | 'bodies'> => ({
  principles: facts.strategies.flatMap(({ principles }) => principles.map(({ id, title }) => ({ id, title }))),
  workstreams: facts.workstreams.map((one) => ({ id: one.id, name: workstreamName(facts, one.id) ?? '', ended: !isRunning(one) })),
  bodies: facts.bodies.filter((body) => isOpen(body, facts.today)).map(({ id, name }) => ({ id, name })),
});

/** Each with the first number that is free in it; none whose period has ended. */
export const strategiesOf = ({ strategies, workstreams, today }: RequestFacts): RequestsPage['strategies'] =>
  strategies.filter((strategy) => !strategyEnded(strategy, today)).map(({ id, title }) => {
    const taken = new Set(workstreams.filter(({ strategy }) => strategy.id === id).map(({ number }) => number));
    return { id, title, number: Array.from({ length: taken.size + 1 }, (_, n) => n + 1).find((number) => !taken.has(number)) ?? 1 };
  });
