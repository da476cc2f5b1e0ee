import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { addRisk, answerRiskChallenge, challengeRiskOf, changeRiskOf, closeRiskOf, reopenRiskOf, restrictRiskOf, reviewRiskOf, seeRisks } from './risks.ts';

/** The use cases of this noun as the tab asks for them. */
export const risksDoors = (ports: Ports, newId: () => string) => ({
  risks: (who: Who, input: InputOf<'risks'>) => seeRisks(ports, who, input),
  addRisk: (who: Who, input: InputOf<'addRisk'>) => addRisk(ports, who, input, newId),
  changeRisk: (who: Who, input: InputOf<'changeRisk'>) => changeRiskOf(ports, who, input),
  reviewRisk: (who: Who, input: InputOf<'reviewRisk'>) => reviewRiskOf(ports, who, input),
  challengeRisk: (who: Who, input: InputOf<'challengeRisk'>) => challengeRiskOf(ports, who, input, newId),
  answerRiskChallenge: (who: Who, input: InputOf<'answerRiskChallenge'>) => answerRiskChallenge(ports, who, input),
  closeRisk: (who: Who, input: InputOf<'closeRisk'>) => closeRiskOf(ports, who, input),
  reopenRisk: (who: Who, input: InputOf<'reopenRisk'>) => reopenRiskOf(ports, who, input),
  restrictRisk: (who: Who, input: InputOf<'restrictRisk'>) => restrictRiskOf(ports, who, input),
});
