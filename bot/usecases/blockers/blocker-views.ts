import type { BlockedWork, BlockerDeed, BlockerSheet, BlockerView } from '../../../shared/contract/blockers.ts';
import { ageOf, isBlocking, isLate, waitedOf, type Blocker } from '../../../shared/domain/blocker.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Records } from '../../ports.ts';

/** With its strategy's title where two strategies have a workstream of that number. */
export const worksOf = (workstreams: readonly Workstream[]): readonly BlockedWork[] =>
  workstreams.map(({ id, number, title, strategy }) => ({
    id, number, title, strategy: workstreams.filter((other) => other.number === number).length > 1 ? strategy.title : null,
  }));

export interface Named {
  readonly names: ReadonlyMap<PersonId, { readonly name: string }>;
  readonly works: readonly BlockedWork[];
  readonly zone: string;
  readonly today: Day;
}

export const peopleOf = (blockers: readonly Blocker[]): readonly PersonId[] => [
  ...new Set(blockers.flatMap(({ raised, remover, offered, ended }) => [raised.by, remover?.person, offered?.to, offered?.by, ended?.by].filter((person) => person !== undefined))),
];

/** What it takes to name the people and the work of some blockers. */
export const namedIn = async (records: Records, blockers: readonly Blocker[], workstreams: readonly Workstream[], at: Pick<Named, 'zone' | 'today'>): Promise<Named> => ({
  ...at, works: worksOf(workstreams), names: await records.people.get(peopleOf(blockers)),
});

export const viewOf = (blocker: Blocker, { names, works, zone, today }: Named): BlockerView => {
  const { id, ref, title, detail, raised, decisionSince, decision, decidedOn, state, remover, offered, escalated, from, ended, revision } = blocker;
  const nameOf = (person: PersonId | undefined): string | null => (person === undefined ? null : (names.get(person)?.name ?? ''));
  return {
    id, ref, title, detail, raised, decisionSince, decision, decidedOn, state, remover, offered, escalated, from, ended, revision,
    work: works.find((work) => work.id === blocker.workstream) ?? null,
    raisedByName: nameOf(raised.by) ?? '',
    removerName: nameOf(remover?.person),
    offeredName: nameOf(offered?.to),
    offeredByName: nameOf(offered?.by),
    endedByName: nameOf(ended?.by),
    age: ageOf(blocker, zone, today),
    waited: waitedOf(blocker, zone, today),
    late: isLate(blocker, today),
  };
};

export interface Reader {
  readonly person: PersonId;
  readonly stations: readonly Station[];
}

/** Officers act for everybody; others for what they undertook or raised themselves. */
export const isOfficer = ({ stations }: Pick<Reader, 'stations'>): boolean => may(stations, 'escalateBlocker');

/** What the reader may do about it as it stands. */
export const deedsOn = (blocker: Blocker, reader: Reader): readonly BlockerDeed[] => {
  const { person, stations } = reader;
  const { remover, offered, raised, ended } = blocker;
  const officer = isOfficer(reader);
  const theirs = remover?.person === person && may(stations, 'endBlocker');
  if (!isBlocking(blocker)) return ended !== null && (ended.by === person || officer) ? ['reopen'] : [];
  const isAsked = offered?.to === person && !theirs;
  const allowed: Readonly<Record<BlockerDeed, boolean>> = {
    take: may(stations, 'takeBlocker') && ((remover === null && !isAsked) || theirs),
    accept: isAsked && may(stations, 'takeBlocker'),
    decline: isAsked,
    giveBack: remover !== null && (theirs || officer),
    offer: theirs || officer,
    wait: theirs || officer,
    remove: theirs || officer,
    withdraw: raised.by === person || officer,
    reopen: false,
    escalate: officer,
    change: raised.by === person || officer,
  };
  return (Object.keys(allowed) as BlockerDeed[]).filter((deed) => allowed[deed]);
};

/** The whole sheet of one blocker. */
export async function sheetOf(records: Records, blocker: Blocker, workstreams: readonly Workstream[], reader: Reader, at: Pick<Named, 'zone' | 'today'>): Promise<BlockerSheet> {
  const named = await namedIn(records, [blocker], workstreams, at);
  const others = await records.people.get([...new Set([...blocker.trail, ...blocker.escalated].flatMap(({ by }) => by ?? []))]);
  const decision = blocker.decision === null ? undefined : await records.decisions.get(blocker.decision);
  const from = blocker.from === null ? undefined : await records.blockers.get(blocker.from.blocker);
  return {
    ...viewOf(blocker, named),
    escalated: blocker.escalated.map((line) => ({ ...line, byName: others.get(line.by)?.name ?? '' })),
    trail: blocker.trail.map((event) => ({ ...event, byName: event.by === null ? null : (others.get(event.by)?.name ?? '') })),
    // a decision that was restricted since is named to nobody here
    decisionRef: decision?.value.readers === null ? decision.value.ref : null,
    fromState: from?.value.state ?? null,
    may: deedsOn(blocker, reader),
  };
}

