import type { RuleName, Rules } from './terms.ts';

/** What Quorate goes by where a document is silent. Each is shown as "not stated". */
export const DEFAULT_RULES: Rules = {
  quorum: {
    size: { kind: 'fraction', numerator: 1, denominator: 2, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 },
    requires: [],
    counts: 'core',
    clause: null,
  },
  inquorate: { course: 'notesOnly', afterMinutes: null, clause: null },
  agendaNotice: { amount: 5, unit: 'workingDays', clause: null },
  papersNotice: null,
  itemsNotice: null,
  minutesNotice: null,
  actionLogNotice: null,
  cadence: { rhythm: { kind: 'asRequired' }, clause: null },
  extraordinary: null,
  urgent: null,
  attendance: { consecutive: null, percent: null, annualReview: false, clause: null },
  substitutes: { who: 'everyone', countToQuorum: null, clause: null },
  decisions: { by: 'agreement', castingVote: null, byCorrespondence: null, clause: null },
  record: null,
  restricted: null,
};

/** Rules as far as a document states them. */
export type Stated = { readonly [K in RuleName]?: Rules[K] | undefined };

/** What the document states, and for the rest what Quorate goes by where nothing is stated. */
export const withDefaults = (stated: Stated): Rules => {
  const ruleOf = <K extends RuleName>(rule: K): Rules[K] => stated[rule] ?? DEFAULT_RULES[rule];
  return {
    quorum: ruleOf('quorum'),
    inquorate: ruleOf('inquorate'),
    agendaNotice: ruleOf('agendaNotice'),
    papersNotice: ruleOf('papersNotice'),
    itemsNotice: ruleOf('itemsNotice'),
    minutesNotice: ruleOf('minutesNotice'),
    actionLogNotice: ruleOf('actionLogNotice'),
    cadence: ruleOf('cadence'),
    extraordinary: ruleOf('extraordinary'),
    urgent: ruleOf('urgent'),
    attendance: ruleOf('attendance'),
    substitutes: ruleOf('substitutes'),
    decisions: ruleOf('decisions'),
    record: ruleOf('record'),
    restricted: ruleOf('restricted'),
  };
};
