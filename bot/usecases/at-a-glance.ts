import { daysLeft, isOverdue, type Action } from '../../shared/domain/action.ts';
import { ageOf, waitedOf, type Blocker } from '../../shared/domain/blocker.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { bandOf, byScore, isReviewOverdue, openRisks, scoreOf, type Risk } from '../../shared/domain/risk.ts';
import { addDays, type Day } from '../../shared/domain/time.ts';
import type { AtAGlance } from '../../shared/contract/views.ts';
import type { Records } from '../ports.ts';
import type { Names } from './meeting/meeting-view.ts';

/** What stands open in a group, before its people have names. What is closed is never read: a group of ten years costs as much as one of one. */
export interface OpenOnes {
  readonly actions: readonly Action[];
  readonly blockers: readonly Blocker[];
  readonly risks: readonly Risk[];
}

export const openOnesOf = async (records: Records, { id }: Group): Promise<OpenOnes> => ({
  actions: await records.actions.openOf(id),
  blockers: await records.blockers.open(id),
  risks: await records.risks.open(id),
});

/** Whose names are said: of what has waited longest and of what is due first. */
export const peopleAtAGlance = ({ actions, blockers }: OpenOnes): readonly PersonId[] => {
  const { first, oldest } = { first: firstOf(actions), oldest: blockers[0] };
  return [first?.owner, oldest?.remover?.person].filter((person) => person !== undefined);
};

/** Open ones come by due day. */
const firstOf = (actions: readonly Action[]): Action | undefined => actions.find(({ state }) => state === 'open');

const dueSoon = (actions: readonly Action[], names: Names, today: Day): AtAGlance['dueSoon'] => {
  const open = actions.filter(({ state }) => state === 'open');
  const within = addDays(today, 7);
  const week = open.filter(({ due }) => due >= today && due <= within).length;
  const first = firstOf(actions);
  const named = first === undefined || first.due > within ? null : first;
  return {
    overdue: open.filter((action) => isOverdue(action, today)).length,
    week,
    first: named === null ? null : { id: named.id, ref: named.ref, title: named.title, ownerName: names.get(named.owner)?.name ?? '', daysLeft: daysLeft(named, today) },
  };
};

const blocked = (blockers: readonly Blocker[], names: Names, zone: string, today: Day): AtAGlance['blocked'] => {
  const [oldest] = blockers;
  if (oldest === undefined) return { count: 0, oldest: null };
  const { id, ref, title, remover, decision } = oldest;
  const removerName = remover === null ? null : (names.get(remover.person)?.name ?? '');
  return { count: blockers.length, oldest: { id, ref, title, days: ageOf(oldest, zone, today), waited: decision === null ? waitedOf(oldest, zone, today) : null, removerName } };
};

/** Of risks that are kept to some, there is neither one nor a number here. */
const riskTop = (risks: readonly Risk[], today: Day): AtAGlance['riskTop'] => {
  const open = openRisks(risks).toSorted(byScore);
  const [top] = open;
  const score = top === undefined ? 0 : scoreOf(top);
  return {
    open: open.length,
    overdue: open.filter((risk) => isReviewOverdue(risk, today)).length,
    top: top === undefined ? null : { id: top.id, ref: top.ref, title: top.title, score, band: bandOf(score) },
  };
};

export const atAGlance = ({ actions, blockers, risks }: OpenOnes, names: Names, { zone }: Group, today: Day): AtAGlance => ({
  blocked: blocked(blockers, names, zone, today),
  dueSoon: dueSoon(actions, names, today),
  riskTop: riskTop(risks, today),
});
