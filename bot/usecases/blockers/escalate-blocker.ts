import type { InputOf } from '../../../shared/contract/api.ts';
import type { BlockersPage } from '../../../shared/contract/blockers.ts';
import { isBlocking, type Blocker, type Escalation } from '../../../shared/domain/blocker.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import { answerAbove, escalate, newBlocker } from '../../../shared/domain/blocker-deeds.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { blockerAt, inBlockers, keepBlocker, type Change } from './blocker-change.ts';
import { bodiesAbove } from './blockers-page.ts';

/** The group above gets one of its own, which says where it came from; the work that is blocked is the group's below. */
async function arrive({ records, group: from, who, now }: Change, to: GroupId, blocker: Blocker, why: string, newId: () => string): Promise<Escalation['became']> {
  const above = await records.groups.get(to);
  if (above === undefined) return null;
  const today = dayIn(above.zone, now);
  const series = `BLK-${today.slice(0, 4)}`;
  const ref = refOf(series, await records.refs.next(to, series));
  const written = { title: blocker.title, detail: [why, blocker.detail].filter((text) => text !== '').join('\n\n').slice(0, 2000), workstream: null, decisionSince: null };
  const arrived = newBlocker(newId(), ref, written, { by: who.person, at: now, today }, { group: from.id, groupName: from.name, blocker: blocker.id });
  await keepBlocker({ records, now }, who.tenant, to, null, arrived);
  return { group: to, blocker: arrived.id, ref };
}

const runsOf = async (records: Records, group: GroupId, body: string): Promise<readonly GroupId[]> => {
  const runs = (await records.framework.of(group))?.bodies.find(({ id }) => id === body)?.runs ?? null;
  return runs === null ? [] : [runs];
};

/** Handed up to a body that the group answers to: to a group in Quorate as a blocker of its own, to any other as a line with its day and why. */
export const escalateBlocker = async (ports: Ports, who: Who, { group, blocker: id, revision, body, words }: InputOf<'escalateBlocker'>, newId: () => string): Promise<Result<BlockersPage>> =>
  await inBlockers(ports, who, group, 'escalateBlocker', async (change) => {
    const { records, doing } = change;
    const found = await blockerAt(change, id, revision);
    if (!found.ok) return found;
    const above = bodiesAbove(await records.framework.of(group), doing.today).find((known) => known.id === body);
    if (above === undefined) return refuse({ why: 'notReady', problems: [{ field: 'body', kind: 'missing' }] });
    const line = { to: above.id, toName: above.name, why: words };
    const decided = escalate(found.value, { ...line, became: null }, doing);
    if (!decided.ok) return decided;
    const became = above.runs === null || above.runs === group ? null : await arrive(change, above.runs, found.value, words.trim(), newId);
    const after = escalate(found.value, { ...line, became }, doing);
    return after.ok ? done(await keepBlocker(change, who.tenant, group, found.value, after.value)) : after;
  }, async (records) => await runsOf(records, group, body));

/** The group that it came from learns how it ended here, or that it was taken up again. Both groups are locked. */
export async function tellBelow({ records, who, now }: Change, blocker: Blocker): Promise<void> {
  const { from, state, ended } = blocker;
  if (from === null) return;
  const below = await records.blockers.get(from.blocker);
  if (below?.group !== from.group) return;
  const answer = ended === null || isBlocking(blocker) || state === 'open' || state === 'taken' ? null : { at: ended.at, state, how: ended.how };
  await keepBlocker({ records, now }, who.tenant, from.group, below.value, answerAbove(below.value, blocker.id, answer, now));
}
