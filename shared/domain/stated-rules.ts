import { DEFAULT_RULES, type RuleName, type Rules } from './terms.ts';

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
