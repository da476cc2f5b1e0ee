import type { InputOf } from '../../../shared/contract/api.ts';
import type { MeetingQuery } from '../../../shared/contract/fields.ts';
import type { MeetingFrame, MeetingHead } from '../../../shared/contract/views.ts';
import type { DecisionForm, DecisionsPage } from '../../../shared/contract/decisions.ts';
import type { Decision, QuorumStamp } from '../../../shared/domain/decision.ts';
import { corrected, mayReadDecision, settleHeld } from '../../../shared/domain/decision-rules.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { ItemId, PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { mayRead, type Paper } from '../../../shared/domain/paper.ts';
import { quorumAt } from '../../../shared/domain/quorum-now.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import { dayIn, earlier, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { decisionsPage } from './decisions.ts';
import { openMeeting, openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';
import { noteDecision, recordDecisionIn } from './record-decision.ts';
import { decideRequestsAt } from '../requests/decided-at-item.ts';
import { allowAlone } from '../stations.ts';

async function termsOn(records: Records, group: Group, starts: Instant): Promise<Terms> {
  const version = await records.terms.inForce(group.id, dayIn(group.zone, starts));
  if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  return version.terms;
}

/** When an item was dealt with, as far as anybody noted it; else now, or the meeting's end. */
const momentOf = (item: ItemId | null, { ends }: Meeting, session: Session | null, now: Instant): Instant =>
  session?.items.find((progress) => progress.item === item)?.covered ?? earlier(now, session?.closed?.at ?? ends);

/** Who was there then; null where nobody has kept the register. */
async function quorumOf(records: Records, { group, meeting, session }: Pick<OpenMeeting, 'group' | 'meeting' | 'session'>, item: ItemId | null, terms: Terms, now: Instant): Promise<QuorumStamp | null> {
  const [register] = await records.registers.of([meeting.id]);
  if (register === undefined) return null;
  return quorumAt(register, await records.seats.of(group.id, dayIn(group.zone, meeting.starts)), terms, momentOf(item, meeting, session, now));
}

/** Those who may read every restricted paper of the item; null: it has none that the person may read. */
function readersOf(all: readonly Paper[], item: ItemId | null, person: PersonId): readonly PersonId[] | null {
  const papers = all.filter((paper) => paper.item === item && paper.restriction !== null && mayRead(paper, person));
  if (papers.length === 0) return null;
  const named = new Set(papers.flatMap(({ restriction }) => (restriction === null ? [] : [restriction.by, ...restriction.readers])));
  return [...named].filter((reader) => papers.every((paper) => mayRead(paper, reader)));
}

const hasBegun = ({ starts, phase }: MeetingHead, now: Instant): boolean => phase === 'inSession' || (phase !== 'cancelled' && starts <= now);

/** The named one; else the latest that has begun, where there is one. */
async function openBegun(records: Records, who: Who, asked: MeetingQuery, now: Instant): Promise<Result<OpenMeeting>> {
  const opened = await openMeeting(records, who, asked, 'recordDecision', now);
  if (!opened.ok || asked.meeting !== undefined || hasBegun(opened.value.frame.meeting, now)) return opened;
  const begun = opened.value.frame.meetings.find((head) => hasBegun(head, now));
  return begun === undefined ? opened : await openMeeting(records, who, { ...asked, meeting: begun.id }, 'recordDecision', now);
}

/** What is known before a decision is recorded. */
export async function seeDecisionForm(ports: Ports, who: Who, asked: InputOf<'decisionForm'>): Promise<Result<DecisionForm>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openBegun(records, who, asked, now);
    if (!opened.ok) return opened;
    const { group, meeting, frame } = opened.value;
    const terms = await termsOn(records, group, meeting.starts);
    const papers = await records.papers.of([meeting.id]);
    return done({
      meeting: { id: meeting.id, subject: meeting.subject, starts: meeting.starts },
      meetings: frame.meetings.filter((head) => hasBegun(head, now)).map(({ id, starts }) => ({ id, starts })),
      items: meeting.items.map(({ id, number, title }) => ({ id, number, title, restricted: readersOf(papers, id, who.person) !== null })),
      rules: terms.decisions,
      inquorate: terms.inquorate,
      quorum: await quorumOf(records, opened.value, null, terms, now),
      clause: terms.decisions.clause,
    });
  });
}

/** A decision of a meeting that has begun. */
export async function recordDecision(ports: Ports, who: Who, input: InputOf<'recordDecision'>, newId: () => string): Promise<Result<DecisionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, { group: input.group, meeting: input.meeting }, 'recordDecision', now);
    if (!opened.ok) return opened;
    const { group, meeting, frame } = opened.value;
    if (!hasBegun(frame.meeting, now)) return refuse({ why: 'notReady', problems: [{ field: 'meeting', kind: 'dayToCome', latest: dayIn(group.zone, now) }] });
    const item = meeting.items.some(({ id }) => id === input.item) ? input.item : null;
    const terms = await termsOn(records, group, meeting.starts);
    const readers = input.restricted ? readersOf(await records.papers.of([meeting.id]), item, who.person) : null;
    if (input.restricted && readers === null) return refuse({ why: 'changedMeanwhile' });
    const { restricted: _, group: __, ...said } = input;
    const taken = { ...said, group, meeting: meeting.id, item, quorum: await quorumOf(records, opened.value, item, terms, now), readers, rules: terms.decisions, inquorate: terms.inquorate, by: who.person, at: now };
    const recorded = await recordDecisionIn(records, taken, newId);
    return recorded.ok ? done(await decisionsPage(records, opened.value, who, { words: '' }, now)) : recorded;
  });
}

/** A decision of the group that the person may read: to everybody else it does not exist. */
async function found(records: Records, group: Group, id: string, { person }: Who): Promise<Result<Decision>> {
  const known = await records.decisions.get(id);
  return known?.group === group.id && mayReadDecision(known.value, person) ? done(known.value) : refuse({ why: 'notFound' });
}

/** Added below what was recorded; nothing that was recorded is ever changed. */
export async function correctDecision(ports: Ports, who: Who, { group, decision, text }: InputOf<'correctDecision'>): Promise<Result<DecisionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, 'recordDecision', now);
    if (!allowed.ok) return allowed;
    const known = await found(records, allowed.value.group, decision, who);
    if (!known.ok) return known;
    if (text === '') return refuse({ why: 'notReady', problems: [{ field: 'text', kind: 'missing' }] });
    const after = corrected(known.value, { text, by: who.person, at: now });
    await records.decisions.save(group, after);
    await noteDecision(records, allowed.value.group, 'corrected', after, { by: who.person, at: now, clause: null });
    return done(await decisionsPage(records, allowed.value, who, { words: '', one: decision }, now));
  });
}

/** What waited for a quorum is taken up by a meeting that has begun, after its own. */
const wrongMeeting = ({ group, meeting, meetings }: MeetingFrame, decision: Decision, now: Instant): FormProblem | null => {
  const own = meetings.find(({ id }) => id === decision.meeting);
  if (own !== undefined && meeting.starts <= own.starts) return { field: 'meeting', kind: 'itself' };
  return hasBegun(meeting, now) ? null : { field: 'meeting', kind: 'dayToCome', latest: dayIn(group.zone, now) };
};

/** A quorate meeting takes up what waited for it. */
export async function settleHeldDecision(ports: Ports, who: Who, { group, decision, meeting, how, note }: InputOf<'settleHeldDecision'>): Promise<Result<DecisionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, { group, meeting }, 'recordDecision', now);
    if (!opened.ok) return opened;
    const known = await found(records, opened.value.group, decision, who);
    if (!known.ok) return known;
    const wrong = wrongMeeting(opened.value.frame, known.value, now);
    if (wrong !== null) return refuse({ why: 'notReady', problems: [wrong] });
    const terms = await termsOn(records, opened.value.group, opened.value.meeting.starts);
    const quorum = await quorumOf(records, opened.value, null, terms, now);
    const settled = settleHeld(known.value, { how, meeting, quorum, note, by: who.person, at: now }, terms.inquorate);
    if (!settled.ok) return settled;
    await records.decisions.save(group, settled.value);
    await noteDecision(records, opened.value.group, how, settled.value, { by: who.person, at: now, clause: terms.inquorate.clause });
    await decideRequestsAt(records, opened.value.group, settled.value, who.person, now);
    return done(await decisionsPage(records, opened.value, who, { words: '', one: decision }, now));
  });
}
