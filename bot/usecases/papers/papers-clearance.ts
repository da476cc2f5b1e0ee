import type { InputOf } from '../../../shared/contract/api.ts';
import type { PapersPage } from '../../../shared/contract/papers.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { askClearance, giveClearance } from '../../../shared/domain/paper-changes.ts';
import { readTypedDay } from '../../../shared/domain/paper-date.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { changeOne, openToChange, type Desk } from './papers-change.ts';
import { mayNot, stationsOf } from '../stations.ts';

const wrong = (problem: FormProblem) => refuse({ why: 'notReady', problems: [problem] });

const seesPapers = async ({ records, group, today }: Desk, person: PersonId): Promise<boolean> =>
  may(await stationsOf(records, group, { tenant: group.tenant, person }, today), 'seePapers');

/** Asks somebody of the team for comments; they are told in private. */
export const askForComments = async (ports: Ports, who: Who, input: InputOf<'askClearance'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'managePapers', input, async (desk, paper) => {
    const open = openToChange(desk, paper);
    if (!open.ok) return open;
    const { of, due, clearer } = input;
    // a guest of the team may not see what is asked about
    if ((await desk.records.people.inTeam(desk.group.id, of)) === undefined || !(await seesPapers(desk, of))) return wrong({ field: 'of', kind: 'personNotInTeam' });
    if (due !== null && due < desk.today) return wrong({ field: 'due', kind: 'dayPast', earliest: desk.today });
    const after = askClearance(paper, clearer, of, due, desk.hand);
    return after.ok ? done({ before: paper, after: after.value, what: 'paper.commentsAsked', more: { clearer, of, due } }) : after;
  });

/** A day as people write it; one to come is none on which somebody has said something. */
const dayOf = (typed: string, today: Day): Result<Day> => {
  if (typed === '') return wrong({ field: 'day', kind: 'missing' });
  const read = readTypedDay(typed);
  if (!read.ok) return wrong({ field: 'day', kind: 'dayUnclear', typed, meant: read.meant });
  return read.day > today ? wrong({ field: 'day', kind: 'dayToCome', latest: today }) : done(read.day);
};

/** By whoever was asked, or entered for them by those who manage the papers. */
export const recordComments = async (ports: Ports, who: Who, input: InputOf<'giveClearance'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'seePapers', input, async (desk, paper) => {
    const { clearer, initials, text, none, remit } = input;
    const isAsked = paper.clearances.some((one) => one.clearer === clearer && one.asked?.of === who.person);
    if (!isAsked && !may(desk.stations, 'managePapers')) return refuse(mayNot('managePapers'));
    const open = openToChange(desk, paper);
    if (!open.ok) return open;
    const day = dayOf(input.day, desk.today);
    if (!day.ok) return await Promise.resolve(day);
    const after = giveClearance(paper, clearer, { initials, day: day.value, text, none, remit: remit === '' ? null : remit }, desk.hand);
    return after.ok ? done({ before: paper, after: after.value, what: 'paper.cleared', more: { clearer, initials, day: day.value, none } }) : after;
  });
