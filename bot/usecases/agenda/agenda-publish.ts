import type { AgendaPage } from '../../../shared/contract/agenda.ts';
import type { InputOf } from '../../../shared/contract/api.ts';
import { changesBetween } from '../../../shared/domain/agenda-changes.ts';
import { lastPublished } from '../../../shared/domain/agenda-state.ts';
import type { Agenda } from '../../../shared/domain/agenda.ts';
import { agendaObligation } from '../../../shared/domain/meeting-obligations.ts';
import { circulationClock, noticeFor, type CirculationClock } from '../../../shared/domain/notice.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Ports, Who } from '../../ports.ts';
import { closedTo, isStale, noteAgenda, onAgenda, type AgendaDeed } from './agenda-deed.ts';
import { factsOf } from '../notices/facts.ts';
import { termsFor } from '../meeting/meeting-view.ts';

const REASON_LIMIT = 1000;

const clockOf = ({ facts, meeting, group, now }: AgendaDeed): CirculationClock => circulationClock(meeting, noticeFor(meeting, termsFor(facts, meeting)), group.zone, now, facts.isWorkingDay);

/** Lays the agenda before the chair, as it stands. */
export async function proposeAgenda(ports: Ports, who: Who, input: InputOf<'proposeAgenda'>): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async (deed) => {
    const no = notNow(deed, input.revision);
    if (no !== null) return refuse(no);
    if (deed.agenda.proposed?.revision === input.revision) return refuse({ why: 'alreadySettled' });
    return await step(deed, 'proposed', input.revision);
  });
}

/** The chair agrees the agenda as it stands; what is changed afterwards is not agreed by that. */
export async function agreeAgenda(ports: Ports, who: Who, input: InputOf<'agreeAgenda'>): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'agreeAgenda', async (deed) => {
    const no = notNow(deed, input.revision);
    if (no !== null) return refuse(no);
    if (deed.agenda.agreed?.revision === input.revision) return refuse({ why: 'alreadySettled' });
    return await step(deed, 'agreed', input.revision);
  });
}

const notNow = (deed: AgendaDeed, revision: number): Refusal | null => closedTo(deed) ?? (isStale(deed, revision) ? { why: 'changedMeanwhile' } : null);

async function step(deed: AgendaDeed, what: 'proposed' | 'agreed', revision: number): Promise<Result<null>> {
  const { records, group, agenda, who, now } = deed;
  await records.agendas.save(group.id, { ...agenda, [what]: { by: who.person, at: now, revision } });
  await noteAgenda(deed, { what: `agenda.${what}`, before: null, after: { revision } });
  return done(null);
}

/** Publishing is posting: the agenda's one notice is raised now, so that it is posted once however often somebody presses. Later versions tell what changed. */
export async function publishAgenda(ports: Ports, who: Who, input: InputOf<'publishAgenda'>): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async (deed) => {
    const no = notNow(deed, input.revision);
    if (no !== null) return refuse(no);
    switch (deed.state) {
      case 'draft':
        return await publishFirst(ports, deed, input.reason?.trim() ?? '');
      case 'changed':
        return await publishAgain(deed);
      case 'publishing':
      case 'notPosted':
      case 'published':
      case 'closed':
      case 'cancelled':
        return refuse({ why: 'alreadySettled' });
    }
  });
}

async function publishFirst(ports: Ports, deed: AgendaDeed, reason: string): Promise<Result<null>> {
  const { records, group, meeting, agenda, who, now } = deed;
  if (agenda.items.length === 0) return refuse({ why: 'notReady', problems: [{ field: 'items', kind: 'missing' }] });
  const isLate = clockOf(deed).state === 'overdue';
  const no = isLate ? reasonProblem(reason) : null;
  if (no !== null) return refuse(no);
  if ((await records.channels.of(group.id)) === undefined) return refuse({ why: 'notInstalled' });
  const facts = await factsOf(records, group, ports.bankHolidays, now);
  const notices = await records.notices.raise(group.id, [{ ...agendaObligation(meeting, facts, now), due: now }], now);
  for (const { id } of notices) await records.enqueue({ kind: 'deliver', tenant: group.tenant, notice: id });
  const pressed: Agenda = { ...agenda, pressed: { by: who.person, at: now } };
  await records.agendas.save(group.id, isLate ? { ...pressed, late: { by: who.person, at: now, reason } } : pressed);
  await noteAgenda(deed, { what: 'agenda.pressed', before: null, after: { revision: agenda.revision } });
  if (isLate) await noteLate(deed, reason);
  return done(null);
}

async function publishAgain(deed: AgendaDeed): Promise<Result<null>> {
  const { records, group, meeting, agenda, who, now } = deed;
  if (meeting.state !== 'called') return refuse({ why: 'alreadySettled' });
  const version = (agenda.publications.at(-1)?.version ?? 0) + 1;
  const changes = changesBetween(lastPublished(agenda) ?? [], agenda.items);
  await records.agendas.save(group.id, { ...agenda, publications: [...agenda.publications, { version, at: now, by: who.person, items: agenda.items }] });
  // the notice that was given was given by the first one
  await records.meetings.save(group.id, { ...meeting, items: agenda.items, published: { ...meeting.published, version } });
  await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting: meeting.id });
  await noteAgenda(deed, { what: 'agenda.published', before: { version: version - 1 }, after: { at: now, version, changes: changes.map(({ kind, title }) => ({ kind, title })) }, clause: clockOf(deed).clause });
  return done(null);
}

const reasonProblem = (reason: string): Refusal | null => {
  if (reason === '') return { why: 'notReady', problems: [{ field: 'reason', kind: 'missing' }] };
  return reason.length > REASON_LIMIT ? { why: 'notReady', problems: [{ field: 'reason', kind: 'tooLong', limit: REASON_LIMIT }] } : null;
};

async function noteLate(deed: AgendaDeed, reason: string): Promise<void> {
  const { lastDay, clause } = clockOf(deed);
  await noteAgenda(deed, { what: 'agenda.late', before: deed.agenda.late === null ? null : { reason: deed.agenda.late.reason }, after: { lastDay, reason }, clause });
}

/** Why an agenda went out later than the terms ask: asked for after the breach, where nobody was there to say it before. */
export async function explainLate(ports: Ports, who: Who, input: InputOf<'explainLate'>): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async (deed) => {
    const { records, group, agenda, now } = deed;
    const reason = input.reason.trim();
    const isBreach = ['late', 'overdue'].includes(clockOf(deed).state);
    const no: Refusal | null = isBreach ? reasonProblem(reason) : { why: 'alreadySettled' };
    if (no !== null) return refuse(no);
    if (agenda.late?.reason === reason) return done(null);
    // what somebody else has said stands
    if (agenda.late !== null && agenda.late.by !== who.person) return refuse({ why: 'alreadySettled' });
    await records.agendas.save(group.id, { ...agenda, late: { by: who.person, at: now, reason } });
    await noteLate(deed, reason);
    return done(null);
  });
}

/** By itself on its last day, or only when somebody presses. */
export async function setPublishing(ports: Ports, who: Who, input: InputOf<'setPublishing'>): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async ({ records, group, now }) => {
    if (group.publishing === input.publishing) return done(null);
    await records.groups.save({ ...group, publishing: input.publishing });
    await records.journal.write({
      group: group.id, at: now, who: who.person, what: 'group.publishing', about: `group/${group.id}`, before: group.publishing, after: input.publishing, clause: null,
    });
    return done(null);
  });
}
