import type { ForwardingView, OnwardPage, ReceivedView, ReportedTo } from '../../../shared/contract/onward.ts';
import type { Framework } from '../../../shared/domain/body.ts';
import { isOpen } from '../../../shared/domain/framework.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { aimed, CARGOES, nextAvailable, waysTo, type Diary, type Forwarding } from '../../../shared/domain/onward.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Of, Ports, Records } from '../../ports.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { headOf } from '../find-group.ts';
import type { Allowed } from '../stations.ts';

const SHOWN = 100;

/** What is known of where things go. */
export interface Onward {
  readonly group: Group;
  readonly framework: Framework;
  readonly diaries: readonly Diary[];
  readonly today: Day;
  readonly isWorkingDay: (day: Day) => boolean;
}

export async function onwardOf(ports: Pick<Ports, 'bankHolidays'>, records: Records, group: Group, now: Instant): Promise<Onward | undefined> {
  const framework = await records.framework.of(group.id);
  if (framework === undefined) return undefined;
  return { group, framework, diaries: await records.diaries.of(group.id), today: dayIn(group.zone, now), isWorkingDay: isWorkingDayOf(group, ports.bankHolidays) };
}

/** A forwarding as it stands today: it goes to the next meeting that still takes it. */
export const today = (forwarding: Forwarding, { framework, diaries, today: day, isWorkingDay }: Onward): Forwarding => {
  const route = framework.routes.find(({ id }) => id === forwarding.route);
  return aimed(forwarding, route?.nextAvailable ?? false, diaries.find(({ body }) => body === forwarding.to), day, isWorkingDay);
};

interface Named {
  readonly people: ReadonlyMap<PersonId, { readonly name: string }>;
  readonly starts: ReadonlyMap<string, Instant>;
}

const viewOf = (stored: Forwarding, onward: Onward, { people, starts }: Named): ForwardingView => {
  const forwarding = today(stored, onward);
  const { bodies, routes } = onward.framework;
  const nameOf = (id: string | undefined): string | null => bodies.find((body) => body.id === id)?.name ?? null;
  const condition = routes.find(({ id }) => id === forwarding.route)?.condition;
  const person = (id: PersonId | undefined): string | null => (id === undefined ? null : (people.get(id)?.name ?? null));
  return {
    ...forwarding,
    toName: nameOf(forwarding.to) ?? '',
    meetingStarts: starts.get(forwarding.meeting) ?? forwarding.at,
    askerName: condition?.kind === 'onRequest' ? nameOf(condition.asker) : null,
    waitsFor: forwarding.state !== 'waiting' ? null : condition?.kind === 'onRequest' ? 'request' : 'judgement',
    ways: waysTo({ runs: bodies.find(({ id }) => id === forwarding.to)?.runs ?? null }, onward.diaries.find(({ body }) => body === forwarding.to)),
    sentByName: person(forwarding.sent?.by),
    acknowledgedByName: person(forwarding.acknowledged?.by),
  };
};

/** Bodies that something of the meeting cycle is reported to. */
const reportedTo = ({ framework, diaries, today: day, isWorkingDay }: Onward): readonly ReportedTo[] => {
  const cargoes: readonly string[] = CARGOES;
  const ends = new Set(framework.routes.filter(({ from, cargo }) => from === framework.own && cargoes.includes(cargo)).map(({ to }) => to));
  return framework.bodies.filter((body) => ends.has(body.id) && isOpen(body, day)).map(({ id, name, runs }) => {
    const diary = diaries.find(({ body }) => body === id);
    return { body: { id, name, runs }, diary: diary ?? null, next: nextAvailable(diary, day, isWorkingDay) };
  });
};

const startsOf = async (records: Records, meetings: readonly string[]): Promise<ReadonlyMap<string, Instant>> =>
  new Map((await records.meetings.byIds([...new Set(meetings)])).map(({ id, starts }) => [id, starts]));

async function receivedBy(records: Records, arrived: readonly Of<Forwarding>[]): Promise<readonly ReceivedView[]> {
  const starts = await startsOf(records, arrived.map(({ value }) => value.meeting));
  const groups = new Map((await records.groups.all()).map(({ id, name }) => [id, name]));
  return arrived.map(({ group, value: { id, cargo, purpose, sent, acknowledged, leftOut, meeting, at } }) => ({
    id, cargo, purpose, sent, acknowledged, leftOut, meeting, fromName: groups.get(group) ?? '', meetingStarts: starts.get(meeting) ?? at,
  }));
}

export async function onwardPageOf(ports: Pick<Ports, 'bankHolidays'>, records: Records, { group, stations }: Allowed, now: Instant): Promise<OnwardPage> {
  const onward = await onwardOf(ports, records, group, now);
  const forwardings = await records.forwardings.of(group.id, SHOWN);
  const people = await records.people.get([...new Set(forwardings.flatMap(({ sent, acknowledged }) => [sent?.by, acknowledged?.by].filter((id) => id !== undefined)))]);
  const starts = await startsOf(records, forwardings.map(({ meeting }) => meeting));
  return {
    group: headOf(group),
    today: dayIn(group.zone, now),
    forwardings: onward === undefined ? [] : forwardings.map((forwarding) => viewOf(forwarding, onward, { people, starts })),
    received: await receivedBy(records, await records.forwardings.received(group.id, SHOWN)),
    bodies: onward === undefined ? [] : reportedTo(onward),
    mailbox: group.mailbox,
    maySend: may(stations, 'sendOnward'),
  };
}
