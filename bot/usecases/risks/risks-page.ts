import type { RisksPage, RiskView } from '../../../shared/contract/risks.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { may, DEEDS, type Station } from '../../../shared/domain/rights.ts';
import { byScore, isReviewOverdue, mayReadRisk, readableRisks, type Risk } from '../../../shared/domain/risk.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Records, Who } from '../../ports.ts';
import { partOf, type Part, type PartAsked } from '../ended.ts';
import { headOf } from '../find-group.ts';
import type { Names } from '../meeting/meeting-view.ts';
import type { Allowed } from '../stations.ts';

/** An owner answers for the own risks, an officer for all that the officer may read: those who may restrict a risk are the officers. */
export const answersFor = ({ owner }: Pick<Risk, 'owner'>, person: PersonId, stations: readonly Station[]): boolean =>
  owner === person || may(stations, 'restrictRisk');

/** The group's risks that somebody may read: whoever lists or counts risks begins here. */
const risksFor = async ({ risks }: Records, { id: group }: Group, person: PersonId, asked: PartAsked): Promise<Part<Risk>> =>
  await partOf({ open: async () => readableRisks(await risks.open(group), person), kept: risks, mayRead: (risk) => mayReadRisk(risk, person) }, group, person, asked);

/** All of them, as a document has them. */
const everyRisk = async (records: Records, group: Group, person: PersonId): Promise<Part<Risk>> => {
  const rows = readableRisks(await records.risks.of(group.id), person);
  return { rows, ended: { all: rows.filter(({ state }) => state === 'closed').length, next: null } };
};

interface Reading {
  readonly who: Who;
  readonly stations: readonly Station[];
  readonly names: Names;
  readonly today: Day;
}

const viewOf = (risk: Risk, { who, stations, names, today }: Reading): RiskView => {
  const nameOf = (person: PersonId): string => names.get(person)?.name ?? '';
  const { owner, raised, closed, readers } = risk;
  return {
    ...risk,
    ownerName: nameOf(owner),
    raisedName: nameOf(raised.by),
    closedName: closed === null ? null : nameOf(closed.by),
    readerNames: readers === null ? null : [...new Set([owner, ...readers])].map(nameOf).filter((name) => name !== ''),
    challenges: risk.challenges.map((one) => ({ ...one, byName: nameOf(one.by), answerName: one.answer === null ? null : nameOf(one.answer.by) })),
    scores: risk.scores.map((score) => ({ ...score, byName: nameOf(score.by) })),
    overdue: isReviewOverdue(risk, today),
    mine: owner === who.person,
    mayChange: answersFor(risk, who.person, stations),
  };
};

const peopleIn = ({ owner, raised, closed, readers, challenges, scores }: Risk): readonly PersonId[] => [
  owner, raised.by, ...(closed === null ? [] : [closed.by]), ...(readers ?? []), ...challenges.flatMap(({ by, answer }) => [by, ...(answer === null ? [] : [answer.by])]), ...scores.map(({ by }) => by),
];

/** Those in seats by their posts, and the others of the team by what the directory calls them. */
async function choosable(records: Records, group: Group, day: Day): Promise<RisksPage['owners']> {
  const seats = (await records.seats.of(group.id, day)).filter(({ holder }) => holder !== null);
  const posts = new Map(seats.toReversed().map(({ holder, post }) => [holder, post]));
  const seated = await records.people.get(seats.flatMap(({ holder }) => (holder === null ? [] : [holder])));
  const everybody = new Map([...seated.values(), ...(await records.people.team(group.id))].map((person) => [person.id, person]));
  return [...everybody.values()].map(({ id, name, jobTitle }) => ({ id, name, post: posts.get(id) ?? jobTitle })).sort((a, b) => a.name.localeCompare(b.name));
}

/** The register as somebody may read it: as many questions to the store for a thousand risks as for one. asked: which of them, or every one. */
export async function risksPageOf(records: Records, { group, stations }: Allowed, who: Who, now: Instant, asked: PartAsked | 'everything' = {}): Promise<RisksPage> {
  const today = dayIn(group.zone, now);
  const { rows: risks, ended } = asked === 'everything' ? await everyRisk(records, group, who.person) : await risksFor(records, group, who.person, asked);
  const names = await records.people.get([...new Set(risks.flatMap(peopleIn))]);
  const workstreams = await records.workstreams.of(group.id);
  return {
    group: headOf(group),
    today,
    me: who.person,
    may: DEEDS.filter((deed) => may(stations, deed)),
    risks: risks.toSorted(byScore).map((risk) => viewOf(risk, { who, stations, names, today })),
    ended,
    workstreams: workstreams.map((one) => ({ id: one.id, number: one.number, title: one.title, strategy: one.strategy.title, ended: !isRunning(one) })),
    owners: may(stations, 'manageRisks') || risks.some(({ owner }) => owner === who.person) ? await choosable(records, group, today) : [],
  };
}
