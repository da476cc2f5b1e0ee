import type { Setup } from '../../../shared/contract/setup.ts';
import type { BlockerInFile } from '../../../shared/contract/setup-blockers.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import type { Blocker } from '../../../shared/domain/blocker.ts';
import { end, newBlocker, take, waitFor, type Doing } from '../../../shared/domain/blocker-deeds.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';

/** Whom the file's blockers name, each with its place. */
export const blockerPeopleNeeded = ({ blockers }: Setup): readonly { readonly place: string; readonly named: string }[] =>
  blockers.flatMap(({ by, remover }, i) => [{ place: `blockers.${i}.by`, named: by }, ...(remover === null ? [] : [{ place: `blockers.${i}.remover.who`, named: remover.who }])]);

/** What the file says happened to it, step by step; a step that could not have been is left out. */
const told = (blocker: Blocker, { decisionSince, remover, removed }: BlockerInFile, doing: (person: PersonId, at: string) => Doing, known: (named: string) => PersonId): Blocker => {
  const steps: readonly ((before: Blocker) => Result<Blocker>)[] = [
    ...(decisionSince === null ? [] : [(before: Blocker) => waitFor(before, decisionSince, null, { ...doing(blocker.raised.by, blocker.raised.at), today: decisionSince })]),
    ...(remover === null ? [] : [(before: Blocker) => take(before, remover.due, doing(known(remover.who), remover.at))]),
    ...(removed === null ? [] : [(before: Blocker) => end(before, 'removed', removed.how, doing(before.remover?.person ?? blocker.raised.by, removed.at))]),
  ];
  return steps.reduce((before, step) => {
    const after = step(before);
    return after.ok ? { ...after.value, revision: 1 } : before;
  }, blocker);
};

/** What stands in the way when a group is set up. */
export async function saveBlockers({ records, setup, people, group, now, newId }: Begun): Promise<void> {
  if (setup.blockers.length === 0) return;
  const workstreams = await records.workstreams.of(group.id);
  const series = `BLK-${dayIn(group.zone, now).slice(0, 4)}`;
  const doing = (by: PersonId, at: string): Doing => ({ by, at: new Date(at).toISOString(), today: dayIn(group.zone, new Date(at).toISOString()) });
  for (const inFile of setup.blockers) {
    const by = personFor(people, inFile.by);
    if (by === null) continue;
    const workstream = workstreams.find(({ number, strategy }) => number === inFile.workstream && strategy.title === setup.strategy?.title)?.id ?? null;
    const ref = refOf(series, await records.refs.next(group.id, series));
    const raised = newBlocker(newId(), ref, { title: inFile.title, detail: inFile.detail, workstream, decisionSince: null }, doing(by, inFile.at));
    await records.blockers.save(group.id, told(raised, inFile, doing, (named) => personFor(people, named) ?? by));
  }
}
