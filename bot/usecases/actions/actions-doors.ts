import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { addAction, changeAction, closeActions, dropAction, keepActionOpen, proposeClosureOf, reopenAction } from './actions-deeds.ts';
import { seeActionProgress } from './action-progress.ts';
import { seeActionHistory, seeActionLog } from './actions.ts';
import { correctDecision, recordDecision, seeDecisionForm, settleHeldDecision } from '../decisions/decision-deeds.ts';
import { seeDecisions } from '../decisions/decisions.ts';

/** The use cases of actions and decisions as the tab asks for them. */
export const actionsDoors = (ports: Ports, newId: () => string) => ({
  actions: (who: Who, input: InputOf<'actions'>) => seeActionLog(ports, who, input),
  actionHistory: (who: Who, input: InputOf<'actionHistory'>) => seeActionHistory(ports, who, input),
  actionProgress: (who: Who, input: InputOf<'actionProgress'>) => seeActionProgress(ports, who, input),
  addAction: (who: Who, input: InputOf<'addAction'>) => addAction(ports, who, input, newId),
  changeAction: (who: Who, input: InputOf<'changeAction'>) => changeAction(ports, who, input),
  proposeClosure: (who: Who, input: InputOf<'proposeClosure'>) => proposeClosureOf(ports, who, input),
  closeActions: (who: Who, input: InputOf<'closeActions'>) => closeActions(ports, who, input),
  keepActionOpen: (who: Who, input: InputOf<'keepActionOpen'>) => keepActionOpen(ports, who, input),
  reopenAction: (who: Who, input: InputOf<'reopenAction'>) => reopenAction(ports, who, input),
  dropAction: (who: Who, input: InputOf<'dropAction'>) => dropAction(ports, who, input),
  decisions: (who: Who, input: InputOf<'decisions'>) => seeDecisions(ports, who, input),
  decisionForm: (who: Who, input: InputOf<'decisionForm'>) => seeDecisionForm(ports, who, input),
  recordDecision: (who: Who, input: InputOf<'recordDecision'>) => recordDecision(ports, who, input, newId),
  correctDecision: (who: Who, input: InputOf<'correctDecision'>) => correctDecision(ports, who, input),
  settleHeldDecision: (who: Who, input: InputOf<'settleHeldDecision'>) => settleHeldDecision(ports, who, input),
});
