import type { HighlightSheet, HighlightsPage } from '../../../shared/contract/highlights.ts';
import type { Blocker } from '../../../shared/domain/blocker.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { collectingFor, reportIn, reportingTo, standOf, windowOf, type Collecting, type Highlight } from '../../../shared/domain/highlight.ts';
import { sinceLast, type SinceFacts, type SinceLine } from '../../../shared/domain/highlight-since.ts';
import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import { addMinutes, dayIn, earlier, type Instant } from '../../../shared/domain/time.ts';
import { isRunning, type StatusReport, type Workstream } from '../../../shared/domain/workstream.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { termsOnDay } from '../records/records-terms.ts';
import { reportsOn } from '../stations.ts';

const HISTORY = 24;
/** So many of each are looked through for what happened since. */
const MOST = 100;
/** Before a first meeting so much counts as lately. */
const FIRST_MINUTES = 60 * 24 * 60;

export interface SheetsAsked {
  readonly ports: Pick<Ports, 'bankHolidays'>;
  readonly records: Records;
  readonly group: Group;
  readonly stations: readonly Station[];
  readonly who: Who;
  readonly meeting: Meeting;
  /** whatever is known of the group's meetings, in any order */
  readonly meetings: readonly (Pick<Meeting, 'id' | 'kind' | 'starts'> & { readonly cancelled: boolean })[];
  readonly over: boolean;
  readonly now: Instant;
  /** that workstream alone */
  readonly only?: WorkstreamId;
}

export type Sheets = Pick<HighlightsPage, 'due' | 'asked' | 'since' | 'triggers' | 'sheets' | 'today'>;

/** A lead writes about what they lead; officers may enter anything for a lead. */
export const mayWrite = (stations: readonly Station[], workstream: Pick<Workstream, 'lead' | 'ended'>, who: Who): boolean =>
  isRunning(workstream) && (reportsOn(workstream, who) || may(stations, 'manageProgramme'));

const lastBefore = ({ meeting, meetings }: SheetsAsked) =>
  meetings.filter(({ starts, kind, cancelled }) => starts < meeting.starts && kind === 'ordinary' && !cancelled).toSorted((a, b) => b.starts.localeCompare(a.starts))[0];

/** Decisions that something of the workstream waited for. */
const linkedTo = (id: WorkstreamId, blockers: readonly Blocker[], requests: readonly Request[]): SinceFacts['linked'] =>
  new Set([
    ...blockers.flatMap(({ workstream, decision }) => (workstream === id && decision !== null ? [decision] : [])),
    ...requests.flatMap(({ workstream, outcome }) => (workstream === id && outcome !== null && outcome.decision !== null ? [outcome.decision] : [])),
  ]);

type Since = (workstream: Workstream, reports: readonly StatusReport[]) => readonly SinceLine[];

/** Read for those who may write, and for nobody else. */
async function sinceFor({ records, group, now, meeting }: SheetsAsked, writable: readonly Workstream[], from: Instant): Promise<Since> {
  if (writable.length === 0) return () => [];
  const plans = await records.plans.of(writable.map(({ id }) => id));
  const actions = await records.actionLog.closedSince(group.id, from);
  const decisions = await records.decisions.readable(group.id, null, { words: '', outcome: null, state: null }, MOST);
  const blockers = await records.blockers.of(group.id, MOST);
  const requests = await records.requests.of(group.id, MOST);
  const period = { from, now: earlier(now, meeting.starts), zone: group.zone };
  return (workstream, reports) => {
    if (!writable.some(({ id }) => id === workstream.id)) return [];
    const plan = plans.find((one) => one.workstream === workstream.id) ?? null;
    return sinceLast({ workstream, reports, plan, actions, decisions, blockers, linked: linkedTo(workstream.id, blockers, requests) }, period);
  };
}

interface Drawn {
  readonly asked: SheetsAsked;
  readonly collecting: Collecting | null;
  readonly told: readonly Highlight[];
  readonly before: readonly Highlight[];
  readonly history: ReadonlyMap<WorkstreamId, readonly StatusReport[]>;
  readonly names: ReadonlyMap<string, { readonly name: string }>;
  readonly since: Since;
}

const sheetOf = (workstream: Workstream, { asked, collecting, told, before, history, names, since }: Drawn): HighlightSheet => {
  const { meeting, group, stations, who, over } = asked;
  const name = (person: string | null | undefined): string | null => (typeof person === 'string' ? (names.get(person)?.name ?? null) : null);
  const { id, number, title, strategy, leadPost, lead } = workstream;
  const reports = history.get(id) ?? [];
  const reported = reportIn(reports, windowOf(collecting, meeting, group.zone));
  const highlight = told.find((one) => one.workstream === id) ?? null;
  const status = highlight?.status ?? reported ?? reports.find(({ at }) => at < meeting.starts) ?? null;
  return {
    workstream: { id, number, title, strategy, leadPost, lead },
    // what was told stays with whoever led then
    leadName: name(highlight === null ? lead : highlight.lead),
    stand: standOf(workstream, told, reported),
    highlight: highlight === null ? null : { id: highlight.id, done: highlight.done, next: highlight.next, at: highlight.at, revision: highlight.revision },
    status,
    reporterName: name(status?.by),
    enteredByName: highlight === null || highlight.by === highlight.lead ? null : name(highlight.by),
    promised: before.find((one) => one.workstream === id)?.next ?? '',
    since: since(workstream, reports),
    mayWrite: !over && mayWrite(stations, workstream, who),
    mine: lead === who.person,
  };
};

/** What the workstreams tell a meeting: a constant number of readings, however many there are. */
export async function highlightSheets(asked: SheetsAsked): Promise<Sheets> {
  const { ports, records, group, stations, who, meeting, now, over, only } = asked;
  const rules = await records.statusRules.of(group.id);
  const terms = await termsOnDay(records, group, dayIn(group.zone, meeting.starts));
  const collecting = collectingFor(meeting, terms, rules, group.zone, isWorkingDayOf(group, ports.bankHolidays));
  const last = lastBefore(asked);
  const highlights = await records.highlights.of([meeting.id, ...(last === undefined ? [] : [last.id])]);
  const told = highlights.filter((one) => one.meeting === meeting.id);
  const known = (await records.workstreams.of(group.id)).filter(({ id }) => only === undefined || id === only);
  const workstreams = reportingTo(known, meeting, { collecting, told, zone: group.zone });
  const history = await records.workstreams.history(workstreams.map(({ id }) => id), HISTORY);
  const people = [...workstreams.map(({ lead }) => lead), ...[...history.values()].flat().map(({ by }) => by), ...highlights.flatMap(({ by, lead }) => [by, lead])];
  const names = await records.people.get([...new Set(people.filter((one) => one !== null))]);
  const since = last?.starts ?? addMinutes(now, -FIRST_MINUTES);
  const writable = over ? [] : workstreams.filter((one) => mayWrite(stations, one, who));
  const drawn: Drawn = {
    asked, collecting, history, names, since: await sinceFor(asked, writable, since),
    told, before: highlights.filter((one) => one.meeting === last?.id),
  };
  return { today: dayIn(group.zone, now), due: collecting?.due ?? null, asked: collecting?.asked ?? null, since, triggers: rules.triggers, sheets: workstreams.map((one) => sheetOf(one, drawn)) };
}
