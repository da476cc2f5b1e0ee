import type { MinePage, MyTask } from '../../../shared/contract/mine.ts';
import type { GroupHead } from '../../../shared/contract/views.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { collectingFor } from '../../../shared/domain/highlight.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import { addMinutes, dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { termsOnDay } from '../records/records-terms.ts';
import { openTo, type Allowed } from '../stations.ts';
import { inTurn, when, type Known } from './my-tasks.ts';

const DAY = 24 * 60;
/** An answer to a meeting is owed so long before it. */
const ANSWER_DAYS = 35;
/** Comments on the papers of a meeting that is over longer ago help nobody. */
const PAPER_DAYS = 14;

interface Mine extends Known {
  readonly ports: Pick<Ports, 'bankHolidays'>;
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
  readonly open: readonly Allowed[];
}

const groupsWho = ({ open }: Mine, deed: Deed): readonly string[] => open.filter(({ stations }) => may(stations, deed)).map(({ group }) => group.id);

/** What stands in the registers under the person's own name. */
async function ownTasks({ records, who, heads, today }: Mine): Promise<readonly MyTask[]> {
  const { person } = who;
  const of = <T>(all: readonly T[], groupOf: (one: T) => string, task: (one: T, group: GroupHead) => MyTask): readonly MyTask[] =>
    all.flatMap((one) => {
      const group = heads.get(groupOf(one));
      return group === undefined ? [] : [task(one, group)];
    });
  const actions = await records.actions.openOfOwner(person);
  const blockers = await records.blockers.ofRemover(person);
  const risks = await records.risks.ofOwner(person);
  const requests = await records.requests.ofRequester(person);
  const advice = await records.advice.askedOf(person);
  return [
    ...of(actions, ({ group }) => group, ({ action: { id, ref, title, due, state } }, group) =>
      ({ kind: 'action', id, ref, title, group, proposedClosed: state === 'proposedClosed', ...when(due, today, state === 'proposedClosed') })),
    ...of(blockers, ({ group }) => group, ({ value: { id, ref, title, remover } }, group) => ({ kind: 'blocker', id, ref, title, group, ...when(remover?.due ?? null, today) })),
    ...of(risks, ({ group }) => group, ({ value: { id, ref, title, nextReview } }, group) => ({ kind: 'risk', id, ref, title, group, ...when(nextReview, today) })),
    ...of(requests, ({ group }) => group, ({ value: { id, ref, title, state } }, group) => ({ kind: 'request', id, ref, title, group, state, ...when(null, today) })),
    ...of(advice, ({ group }) => group, ({ value: { id, question, due, about } }, group) =>
      ({ kind: 'advice', id, title: question, group, meeting: about.kind === 'item' ? about.meeting : null, request: about.kind === 'request' ? about.request : null, ...when(due, today) })),
  ];
}

const dayOf = ({ zone }: GroupHead, at: Instant) => dayIn(zone, at);

/** The day by which a meeting's highlight reports are to be in, as their own page says it: a query for each meeting that one is owed to. */
async function highlightsDue({ ports, records, open }: Mine, owed: readonly { readonly group: Group['id']; readonly meeting: string; readonly starts: Instant }[]): Promise<ReadonlyMap<string, Day>> {
  const due = new Map<string, Day>();
  for (const { group: id, meeting, starts } of owed) {
    const group = open.find((one) => one.group.id === id)?.group;
    if (group === undefined || due.has(meeting)) continue;
    const terms = await termsOnDay(records, group, dayIn(group.zone, starts));
    const collecting = collectingFor({ starts, kind: 'ordinary' }, terms, { askDays: null }, group.zone, isWorkingDayOf(group, ports.bankHolidays));
    due.set(meeting, collecting?.due.day ?? dayIn(group.zone, starts));
  }
  return due;
}

/** What meetings and their papers wait for. */
async function meetingTasks(mine: Mine): Promise<readonly MyTask[]> {
  const { records, who, now, heads, today } = mine;
  const { person } = who;
  const all = [...heads.keys()];
  const headOrNone = (id: string): readonly GroupHead[] => [heads.get(id)].filter((head) => head !== undefined);
  const answers = await records.waiting.answers(groupsWho(mine, 'answer'), person, now, addMinutes(now, ANSWER_DAYS * DAY));
  const highlights = await records.waiting.highlights(all, person, now);
  const lastDays = await highlightsDue(mine, highlights);
  const clearances = await records.waiting.clearances(all, person, addMinutes(now, -PAPER_DAYS * DAY));
  const settling = await records.waiting.settling({
    proposal: groupsWho(mine, 'settleProposals'), call: groupsWho(mine, 'agreeCall'), triage: groupsWho(mine, 'triageRequests'), membership: groupsWho(mine, 'managePeople'),
  });
  return [
    ...answers.flatMap(({ meeting, subject, starts, ...one }) => headOrNone(one.group).map((group) => ({ kind: 'answer', id: meeting, meeting, title: subject, group, ...when(dayOf(group, starts), today) }) as const)),
    ...highlights.flatMap(({ meeting, workstream, number, title, starts, ...one }) =>
      headOrNone(one.group).map((group) => ({ kind: 'highlight', id: `${meeting}/${workstream}`, meeting, workstream, number, title, group, ...when(lastDays.get(meeting) ?? dayOf(group, starts), today) }) as const)),
    ...clearances.flatMap(({ meeting, paper, title, clearer, due, ...one }) =>
      headOrNone(one.group).map((group) => ({ kind: 'clearance', id: `${paper}/${clearer}`, meeting, clearer, title, group, ...when(due, today, false) }) as const)),
    ...settling.flatMap(({ kind, count, ...one }) => headOrNone(one.group).map((group) => ({ kind, id: `${kind}/${group.id}`, count, title: '', group, ...when(today, today) }) as const)),
  ];
}

/** Everything that one person has to do or waits for, over all their groups: ten queries, however many groups and years there are, and one for each meeting that a highlight report is owed to. */
export async function seeMine(ports: Ports, who: Who): Promise<Result<MinePage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const open = await openTo(records, who, now);
    const [first] = open;
    if (first === undefined) return refuse({ why: 'notInAGroup' });
    const heads = new Map(open.map(({ group }) => [group.id, headOf(group)]));
    const today = dayIn(first.group.zone, now);
    const mine: Mine = { ports, records, who, now, open, heads, today };
    const tasks = inTurn([...(await ownTasks(mine)), ...(await meetingTasks(mine))]);
    const me = { id: who.person, name: (await records.people.get([who.person])).get(who.person)?.name ?? '' };
    return done({ me, today, now, groups: [...heads.values()], tasks });
  });
}
