import type { PapersPage } from '../../../shared/contract/papers.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { GroupId, MeetingId, PaperId } from '../../../shared/domain/ids.ts';
import { hasStarted } from '../../../shared/domain/meeting.ts';
import { mayOpen, type Paper } from '../../../shared/domain/paper.ts';
import type { Hand } from '../../../shared/domain/paper-changes.ts';
import { agendaWithLines, meetingWithLines } from '../../../shared/domain/paper-lines.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import type { Clause, Terms } from '../../../shared/domain/terms.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { openMeetingAlone } from '../meeting/open-meeting.ts';
import { readerOf, type Pack } from './papers-open.ts';
import { papersPage } from './papers-view.ts';

/** What a change of the papers is made with: the group is locked. */
export interface Desk extends Pack {
  readonly records: Records;
  readonly hand: Hand;
  readonly today: Day;
  /** from then on a paper is brought by the chair alone */
  readonly hasBegun: boolean;
}

/** What has changed; null: the paper is gone. */
export interface Changed {
  readonly before: Paper | null;
  readonly after: Paper | null;
  /** 'paper.tabled' */
  readonly what: string;
  readonly more?: Readonly<Record<string, unknown>>;
  /** the rule of the terms that it goes by */
  readonly rule?: 'restricted' | 'papersNotice';
}

interface Asked {
  readonly group: GroupId;
  readonly meeting: MeetingId | undefined;
}

type Work = (desk: Desk) => Promise<Result<Changed>>;

/** All that changes papers goes this way: lock, may, change, and the agenda's lines follow. */
export async function changePapers(ports: Ports, who: Who, deed: Deed, where: (records: Records) => Promise<Asked>, work: Work): Promise<Result<PapersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, await where(records).then(({ group, meeting }) => ({ group, ...(meeting !== undefined && { meeting }) })), deed, now);
    if (!opened.ok) return opened;
    const pack: Pack = { ...opened.value, reader: await readerOf(records, opened.value, who) };
    const hasBegun = hasStarted(pack.meeting, now) || pack.session !== null;
    const changed = await work({ ...pack, records, hand: { by: who.person, at: now }, today: dayIn(pack.group.zone, now), hasBegun });
    if (!changed.ok) return changed;
    await keep(records, who, pack, changed.value, now);
    const meeting = await records.meetings.get(pack.meeting.id);
    return done(await papersPage(ports, records, { ...pack, meeting: meeting?.meeting ?? pack.meeting }));
  });
}

/** A paper that is there, in the revision that the person has read. */
export const changeOne = async (
  ports: Ports,
  who: Who,
  deed: Deed,
  { group, paper: id, revision }: { readonly group: GroupId; readonly paper: PaperId; readonly revision: number },
  work: (desk: Desk, paper: Paper) => Promise<Result<Changed>>,
): Promise<Result<PapersPage>> => {
  const where = async (records: Records): Promise<Asked> => ({ group, meeting: (await records.papers.get(id))?.value.meeting });
  return await changePapers(ports, who, deed, where, async (desk) => {
    const found = await desk.records.papers.get(id);
    if (found === undefined || found.group !== group) return refuse({ why: 'notFound' });
    return found.value.revision === revision ? await work(desk, found.value) : refuse({ why: 'changedMeanwhile' });
  });
};

/** To those who may not open it, it cannot be changed either: it is not there for them. */
export const openToChange = ({ reader, phase }: Pick<Desk, 'reader' | 'phase'>, paper: Paper): Result<Paper> => {
  if (!mayOpen(paper, reader)) return refuse({ why: 'notFound' });
  return isOver({ phase }) ? refuse({ why: 'notReady', problems: [over] }) : done(paper);
};

const over: FormProblem = { field: 'meeting', kind: 'meetingOver' };
export const isOver = ({ phase }: Pick<Desk, 'phase'>): boolean => phase === 'held' || phase === 'cancelled';
export const tooLate = refuse({ why: 'notReady', problems: [over] });
/** A restricted paper keeps what is noted at its item to its readers: gone or elsewhere, it would lay that open. */
export const keepsNotes = ({ hasBegun }: Pick<Desk, 'hasBegun'>, { restriction }: Pick<Paper, 'restriction'>): boolean => hasBegun && restriction !== null;
export const staysAt = (field: 'meeting' | 'item') => refuse({ why: 'notReady', problems: [{ field, kind: 'keepsNotes' }] });
export const tooLateToPublish = refuse({ why: 'notReady', problems: [{ field: 'publish', kind: 'meetingBegun' }] });

/** What the journal tells of a paper: neither its title nor what it says, for it may be restricted one day. */
const told = (paper: Paper | null): unknown => {
  if (paper === null) return null;
  const { item, state, published, restriction, revision, report, url } = paper;
  const kind = report !== null ? 'report' : url === null ? 'toCome' : 'link';
  return { item, kind, state, isOut: published !== null, readers: restriction?.readers ?? null, revision };
};

async function keep(records: Records, who: Who, { group, meeting }: Pack, { before, after, what, more, rule }: Changed, now: string): Promise<void> {
  const paper = after ?? before;
  if (paper === null) return;
  if (after === null) await records.papers.remove(paper.id);
  else await records.papers.save(group.id, after);
  await writeLines(records, who, group.id, meeting.id);
  const clause = rule === undefined ? null : clauseOf((await records.terms.inForce(group.id, dayIn(group.zone, meeting.starts)))?.terms, rule);
  const change = more === undefined ? told(after) : { paper: told(after), ...more };
  await records.journal.write({ group: group.id, at: now, who: who.person, what, about: `paper/${paper.id}`, before: told(before), after: change, clause });
  await records.groups.wakeAt(group.id, now);
}

const clauseOf = (terms: Terms | undefined, rule: 'restricted' | 'papersNotice'): Clause | null => terms?.[rule]?.clause ?? null;

/** The agenda's items, and those that the members see, name their papers as they stand. */
async function writeLines(records: Records, who: Who, group: GroupId, id: MeetingId): Promise<void> {
  const papers = await records.papers.of([id]);
  const [agenda] = await records.agendas.of([id]);
  if (agenda !== undefined) await records.agendas.save(group, agendaWithLines(agenda, papers));
  const found = await records.meetings.get(id);
  if (found === undefined) return;
  const meeting = meetingWithLines(found.meeting, papers);
  if (JSON.stringify(meeting.items) === JSON.stringify(found.meeting.items)) return;
  await records.meetings.save(group, meeting);
  if (meeting.state === 'called') await records.enqueue({ kind: 'refreshCard', tenant: who.tenant, meeting: id });
}
