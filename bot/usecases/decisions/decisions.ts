import type { InputOf } from '../../../shared/contract/api.ts';
import type { DecisionsPage, DecisionView } from '../../../shared/contract/decisions.ts';
import type { GroupHead } from '../../../shared/contract/views.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import { mayReadDecision } from '../../../shared/domain/decision-rules.ts';
import { PER_PAGE } from '../../../shared/domain/ended.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may } from '../../../shared/domain/rights.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { markOf } from '../ended.ts';
import { findGroup, headOf, type Where } from '../find-group.ts';
import { allow, type Allowed } from '../stations.ts';

const IN_CHAT = 5;
const RATIFIED_WITHIN_DAYS = 90;

export type Searched = Omit<InputOf<'decisions'>, 'group'>;

/** What a group has decided, as far as the reader may read it. */
export async function seeDecisions(ports: Ports, who: Who, { group, ...searched }: InputOf<'decisions'>): Promise<Result<DecisionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeDecisions', now);
    return allowed.ok ? done(await decisionsPage(records, allowed.value, who, searched, now)) : allowed;
  });
}

export async function decisionsPage(records: Records, { group, stations }: Allowed, who: Who, { words, outcome, one, ...part }: Searched, now: Instant): Promise<DecisionsPage> {
  const asked = { words, outcome: outcome ?? null };
  const found = await records.decisions.readable(group.id, who.person, { ...asked, state: null }, PER_PAGE + 1, markOf(part));
  const shown = found.slice(0, PER_PAGE);
  const last = found.length > PER_PAGE ? shown.at(-1) : undefined;
  const held = await records.decisions.readable(group.id, who.person, { words: '', outcome: null, state: 'held' }, PER_PAGE);
  const all = await records.decisions.count(group.id, who.person, asked);
  const meant = one === undefined || shown.some(({ id }) => id === one) ? [] : await oneOf(records, group, who, one);
  const listed = [...shown, ...meant];
  const views = await decisionViews(records, [...listed, ...held]);
  return {
    group: headOf(group),
    now,
    may: DEEDS.filter((deed) => may(stations, deed)),
    decisions: views.slice(0, listed.length),
    ended: { all, next: last === undefined ? null : { at: last.at, id: last.id } },
    held: views.slice(listed.length),
    meeting: held.length === 0 ? null : await ratifyingMeeting(records, group, now),
  };
}

/** The one that a link means; none, where the reader may not read it. */
async function oneOf(records: Records, group: Group, { person }: Who, id: string): Promise<readonly Decision[]> {
  const known = await records.decisions.get(id);
  return known?.group === group.id && mayReadDecision(known.value, person) ? [known.value] : [];
}

/** The last meeting that has begun. */
async function ratifyingMeeting(records: Records, group: Group, now: Instant): Promise<DecisionsPage['meeting']> {
  const meetings = await records.meetings.of(group.id, addMinutes(now, -RATIFIED_WITHIN_DAYS * 24 * 60));
  const begun = meetings.findLast(({ starts, state }) => starts <= now && state !== 'cancelled');
  return begun === undefined ? null : { id: begun.id, starts: begun.starts };
}

/** With the names of people, and the papers of the items as everybody may see them. */
async function decisionViews(records: Records, decisions: readonly Decision[]): Promise<readonly DecisionView[]> {
  const names = await records.people.get([...new Set(decisions.flatMap(({ by, corrections }) => [by, ...corrections.map((correction) => correction.by)]))]);
  const meetings = await meetingsOf(records, decisions);
  const name = (person: PersonId): string => names.get(person)?.name ?? '';
  return decisions.map((decision) => {
    const meeting = decision.meeting === null ? undefined : meetings.get(decision.meeting);
    const item = meeting?.items.find(({ id }) => id === decision.item);
    return {
      ...decision,
      byName: name(decision.by),
      starts: meeting?.starts ?? null,
      itemNumber: item?.number ?? null,
      papers: item?.papers ?? [],
      settledAt: decision.settled === null ? null : (meetings.get(decision.settled.meeting)?.starts ?? null),
      correctedBy: decision.corrections.map(({ by }) => name(by)),
    };
  });
}

async function meetingsOf(records: Records, decisions: readonly Decision[]): Promise<ReadonlyMap<string, Meeting>> {
  const ids = new Set(decisions.flatMap(({ meeting, settled }) => [meeting, settled?.meeting]).filter((id) => typeof id === 'string'));
  return new Map((await records.meetings.byIds([...ids])).map((meeting) => [meeting.id, meeting]));
}

export interface DecisionsFound {
  readonly group: GroupHead;
  readonly words: string;
  readonly decisions: readonly DecisionView[];
  /** there are more than these */
  readonly more: boolean;
}

/** What a conversation is told: the latest few. In a channel everybody reads it, so what is kept to some is left out. */
export async function findDecisions(ports: Ports, who: Who, where: Where, words: string): Promise<Result<DecisionsFound>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await findGroup(records, who, where, now);
    if (!found.ok) return found;
    const allowed = await allow(records, who, found.value.group.id, 'seeDecisions', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    // a card never says what is restricted, not even to a reader: the tab does
    const decisions = await records.decisions.readable(group.id, null, { words, outcome: null, state: null }, IN_CHAT + 1);
    return done({ group: headOf(group), words, decisions: await decisionViews(records, decisions.slice(0, IN_CHAT)), more: decisions.length > IN_CHAT });
  });
}
