import type { IsWorkingDay } from './calendar.ts';
import type { Body, Framework, Route, RoutePurpose } from './body.ts';
import type { Cause } from './delivery.ts';
import { routeState } from './framework.ts';
import type { BodyId, ForwardingId, MeetingId, PersonId, RecordId, RouteId } from './ids.ts';
import type { MeetingRecord } from './meeting-record.ts';
import { lastPublishingDay } from './notice.ts';
import type { Clause } from './terms.ts';
import type { Day, Instant } from './time.ts';

/** What a group knows of the meetings of a body that it reports to. */
export interface Diary {
  readonly body: BodyId;
  /** days on which it meets, the first one first */
  readonly days: readonly Day[];
  /** it takes papers until so many working days before */
  readonly leadDays: number;
  /** where what is reported goes by mail; null: it is handed over in another way */
  readonly address: string | null;
}

export const DIARY_LIMITS = { days: 60, leadDays: 60 } as const;

export const CARGOES = ['actionLog', 'minutesAndDecisions'] as const;

/** waiting: for the request, or for the judgement, that its route asks for */
export const FORWARDING_STATES = ['waiting', 'queued', 'sending', 'sent', 'acknowledged', 'failed', 'notNeeded'] as const;
export type ForwardingState = (typeof FORWARDING_STATES)[number];

/** mail: from the group's mailbox; group: to a group that Quorate runs, into its channel and its own page; hand: downloaded and handed over */
export const FORWARDING_WAYS = ['mail', 'group', 'hand'] as const;
export type ForwardingWay = (typeof FORWARDING_WAYS)[number];

/** One thing on its way to one body. */
export interface Forwarding {
  readonly id: ForwardingId;
  readonly route: RouteId;
  readonly from: BodyId;
  readonly to: BodyId;
  readonly cargo: (typeof CARGOES)[number];
  readonly purpose: RoutePurpose;
  readonly meeting: MeetingId;
  readonly record: RecordId;
  readonly state: ForwardingState;
  /** the body's meeting that it goes to; null: its days are not known, or it goes at once */
  readonly forMeetingOn: Day | null;
  /** the last day on which that meeting takes it */
  readonly due: Day | null;
  readonly way: ForwardingWay | null;
  /** how often it has been tried to be sent by mail */
  readonly attempts: number;
  /** why it could not be sent */
  readonly cause: Cause | null;
  readonly sent: { readonly by: PersonId; readonly at: Instant } | null;
  readonly acknowledged: { readonly by: PersonId; readonly at: Instant; readonly note: string | null } | null;
  /** when the body was asked again whether it has it */
  readonly chased: readonly Instant[];
  /** restricted business that is left out of it, and that it says so */
  readonly leftOut: number;
  /** why it is not needed, or was judged to be */
  readonly note: string | null;
  readonly clause: Clause | null;
  readonly at: Instant;
}

/** The next meeting of a body that still takes something today: its day and its last day for papers; null: none is known. */
export const nextAvailable = (diary: Pick<Diary, 'days' | 'leadDays'> | undefined, today: Day, isWorkingDay: IsWorkingDay): { readonly day: Day; readonly due: Day } | null =>
  (diary?.days ?? [])
    .map((day) => ({ day, due: lastPublishingDay(day, { amount: diary?.leadDays ?? 0, unit: 'workingDays' }, isWorkingDay) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .find(({ due }) => due >= today) ?? null;

/** The meeting it goes to as things stand today: one whose last day has gone by is the next one's. */
export const aimed = (forwarding: Forwarding, isNextAvailable: boolean, diary: Diary | undefined, today: Day, isWorkingDay: IsWorkingDay): Forwarding => {
  if (!isNextAvailable || !['waiting', 'queued', 'failed'].includes(forwarding.state)) return forwarding;
  const next = nextAvailable(diary, today, isWorkingDay);
  return { ...forwarding, forMeetingOn: next?.day ?? null, due: next?.due ?? null };
};

const CARGO_OF = { actionLog: 'actionLog', minutes: 'minutesAndDecisions' } as const satisfies Readonly<Record<MeetingRecord['kind'], Forwarding['cargo']>>;

/** The routes that an agreed record sets out on: those from the group itself, to bodies that there still are. */
export const routesFor = (record: Pick<MeetingRecord, 'kind'>, { own, routes, bodies }: Framework, today: Day): readonly Route[] =>
  routes.filter((route) => route.from === own && route.cargo === CARGO_OF[record.kind] && routeState(route, { bodies }, today) !== 'bodyClosed');

/** A request opens what has been waiting for it, or what comes next: once. "Council, at the request of Cabinet" is not for ever. */
export const isRequested = ({ condition }: Pick<Route, 'condition'>, since: Instant): boolean =>
  condition.kind === 'onRequest' && condition.requests.some(({ at }) => at >= since);

interface Setting {
  readonly id: ForwardingId;
  readonly record: MeetingRecord;
  readonly now: Instant;
}

/** How a record begins its way along a route. */
export const setOut = (route: Route, { id, record, now }: Setting): Forwarding => ({
  id,
  route: route.id,
  from: route.from,
  to: route.to,
  cargo: CARGO_OF[record.kind],
  purpose: route.purpose,
  meeting: record.meeting,
  record: record.id,
  state: route.condition.kind === 'always' ? 'queued' : 'waiting',
  forMeetingOn: null,
  due: null,
  way: null,
  attempts: 0,
  cause: null,
  sent: null,
  acknowledged: null,
  chased: [],
  leftOut: record.content.leftOut,
  note: null,
  clause: route.clause,
  at: now,
});

/** How it can be sent now, the usual way first. */
export const waysTo = (body: Pick<Body, 'runs'>, diary: Pick<Diary, 'address'> | undefined): readonly ForwardingWay[] => [
  ...(body.runs === null ? [] : (['group'] as const)),
  ...(diary === undefined || diary.address === null ? [] : (['mail'] as const)),
  'hand',
];
