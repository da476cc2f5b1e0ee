import type { Action } from './action.ts';
import { addWorkingDays, workingDayFrom, workingDayUntil } from './calendar.ts';
import type { GroupFacts, Matter, Obligation } from './matter.ts';
import { inTurn, morningOf } from './moment.ts';
import { MORNING } from './notice.ts';
import { addDays, momentOf } from './time.ts';
import type { Instant } from './time.ts';

type When = Extract<Matter, { readonly kind: 'actionDue' }>['when'];

const DAYS_AHEAD = 2;
/** How long after the day an overdue action is still news. */
const DAYS_LATE = 14;

/** The owner is reminded two days before the due day, on it and after it; each reminder gives way to the next. */
export const actionObligations = (action: Action, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (action.state !== 'open') return [];
  const { group, isWorkingDay } = facts;
  const onDay = workingDayFrom(action.due, isWorkingDay);
  const afterDay = addWorkingDays(onDay, 1, isWorkingDay);
  const before = morningOf(workingDayUntil(addDays(action.due, -DAYS_AHEAD), isWorkingDay), facts);
  const on = morningOf(onDay, facts);
  const after = morningOf(afterDay, facts);
  const remind = (when: When, due: Instant, until: Instant): readonly Obligation[] =>
    inTurn(
      { key: `action-due/${action.id}/${action.due}/${when}`, matter: { kind: 'actionDue', action: action.id, when }, to: null, due, until, clause: null },
      facts,
      now,
    );
  const stale = momentOf(group.zone, addDays(afterDay, DAYS_LATE), MORNING);
  return [...remind('before', before, on), ...remind('on', on, after), ...remind('after', after, stale)];
};
