import { daysLeft, isOverdue } from '../../../shared/domain/action.ts';
import type { AgendaItem, StandingItem } from '../../../shared/domain/agenda.ts';
import { awaitsDecision } from '../../../shared/domain/blocker.ts';
import { isOpen } from '../../../shared/domain/framework.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { byScore, isReviewOverdue, openRisks, scoreOf } from '../../../shared/domain/risk.ts';
import { forecast } from '../../../shared/domain/quorum.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { StandingContent } from '../../../shared/contract/agenda.ts';
import type { Records } from '../../ports.ts';
import type { MeetingFacts } from '../notices/facts.ts';
import { namedIn, viewOf } from '../blockers/blocker-views.ts';
import { lastRecordOf } from '../records/last-record.ts';
import { termsFor } from '../meeting/meeting-view.ts';

/** So many actions are named; the register has them all. */
const NAMED = 8;
/** So many of the highest risks are named, and besides them those whose review has gone by. */
const HIGHEST = 5;

interface About {
  readonly records: Records;
  readonly facts: MeetingFacts;
  readonly meeting: Meeting;
  readonly now: Instant;
}

/** What the standing items of an agenda deal with this time, by item: it comes by itself. */
export async function standingContent(about: About, items: readonly AgendaItem[]): Promise<Readonly<Record<string, StandingContent>>> {
  const content: Record<string, StandingContent> = {};
  for (const { id, standing } of items) {
    const said = standing === null || content[id] !== undefined ? null : await contentOf(about, standing);
    if (said !== null) content[id] = said;
  }
  return content;
}

async function contentOf(about: About, standing: StandingItem): Promise<StandingContent | null> {
  switch (standing) {
    case 'apologies':
      return apologies(about);
    case 'lastRecord':
      return await lastRecord(about);
    case 'mattersArising':
      return await mattersArising(about);
    case 'reports':
      return await reports(about);
    case 'blockers':
      return await blockers(about);
    case 'risks':
      return await risks(about);
    case 'otherBusiness':
      return null;
  }
}

/** Numbers alone: who said what is not on an agenda. */
const apologies = ({ facts, meeting }: About): StandingContent => {
  const answers = facts.attendance.filter((line) => line.meeting === meeting.id);
  const { attending, apologies: sent, unanswered } = forecast(termsFor(facts, meeting), facts.seats, answers);
  return { kind: 'apologies', attending, apologies: sent, unanswered };
};

async function lastRecord({ records, facts, meeting }: About): Promise<StandingContent | null> {
  const last = await lastRecordOf(records, facts.group, meeting);
  if (last === null) return null;
  const known = last.records.map(({ id, kind, state, corrections }) => ({ id, kind, state, corrections: corrections.length }));
  return { kind: 'lastRecord', meeting: last.meeting.id, starts: last.meeting.starts, records: known };
}

async function mattersArising({ records, facts, now }: About): Promise<StandingContent> {
  const today = dayIn(facts.group.zone, now);
  const open = await records.actions.openOf(facts.group.id);
  const first = [...open].sort((a, b) => daysLeft(a, today) - daysLeft(b, today) || a.ref.localeCompare(b.ref)).slice(0, NAMED);
  const names = await records.people.get(first.map(({ owner }) => owner));
  return {
    kind: 'mattersArising',
    open: open.length,
    overdue: open.filter((action) => isOverdue(action, today)).length,
    first: first.map((action) => ({
      ref: action.ref, title: action.title, ownerName: names.get(action.owner)?.name ?? '', due: action.due, state: action.state, overdue: isOverdue(action, today),
    })),
  };
}

async function reports({ records, facts, now }: About): Promise<StandingContent> {
  const framework = await records.framework.of(facts.group.id);
  const today = dayIn(facts.group.zone, now);
  const below = (framework?.bodies ?? []).filter((body) => body.parent !== null && body.parent === framework?.own && isOpen(body, today));
  return { kind: 'reports', bodies: below.map(({ name }) => name) };
}

async function blockers({ records, facts: { group }, now }: About): Promise<StandingContent> {
  const at = { zone: group.zone, today: dayIn(group.zone, now) };
  const open = await records.blockers.open(group.id);
  const named = await namedIn(records, open, open.length === 0 ? [] : await records.workstreams.of(group.id), at);
  const views = open.map((blocker) => viewOf(blocker, named));
  return {
    kind: 'blockers',
    open: open.length,
    waiting: views.filter(awaitsDecision).length,
    first: views.slice(0, NAMED).map((view) => {
      const { id, ref, title, work, age, removerName, waited } = view;
      return { id, ref, title, number: work?.number ?? null, age, removerName, waited: awaitsDecision(view) ? waited : null };
    }),
  };
}

/** What everybody may read: whoever reads an agenda need not be a reader of a restricted risk. */
async function risks({ records, facts, now }: About): Promise<StandingContent> {
  const today = dayIn(facts.group.zone, now);
  const open = openRisks(await records.risks.of(facts.group.id)).toSorted(byScore);
  const late = open.filter((risk) => isReviewOverdue(risk, today));
  const first = open.filter((risk, place) => place < HIGHEST || late.includes(risk)).slice(0, NAMED);
  const names = await records.people.get([...new Set(first.map(({ owner }) => owner))]);
  return {
    kind: 'risks',
    open: open.length,
    overdue: late.length,
    first: first.map((risk) => ({
      ref: risk.ref, title: risk.title, score: scoreOf(risk), ownerName: names.get(risk.owner)?.name ?? '', nextReview: risk.nextReview, overdue: isReviewOverdue(risk, today),
    })),
  };
}
