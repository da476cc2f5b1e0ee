import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { askAdvice, giveAdvice, seeItemAdvice } from './advice.ts';
import { seeAreaSummary } from './area-summary.ts';
import { saveChampion, seeChampions } from './champions.ts';
import { decideRequest } from './request-decided.ts';
import { commissionRequest } from './request-commissioned.ts';
import { rankRequests } from './request-ranking.ts';
import { placeRequest, resumeRequest } from './request-placing.ts';
import { seeRequests } from './requests-page.ts';
import { askBackRequest, changeRequest, declineRequest, makeRequest, sendRequestOn, withdrawRequest } from './requests.ts';

/** The use cases of this noun as the tab asks for them. */
export const requestsDoors = (ports: Ports, newId: () => string) => ({
  requests: (who: Who, input: InputOf<'requests'>) => seeRequests(ports, who, input),
  makeRequest: (who: Who, input: InputOf<'makeRequest'>) => makeRequest(ports, who, input, newId),
  changeRequest: (who: Who, input: InputOf<'changeRequest'>) => changeRequest(ports, who, input),
  withdrawRequest: (who: Who, input: InputOf<'withdrawRequest'>) => withdrawRequest(ports, who, input),
  askBackRequest: (who: Who, input: InputOf<'askBackRequest'>) => askBackRequest(ports, who, input),
  placeRequest: (who: Who, input: InputOf<'placeRequest'>) => placeRequest(ports, who, input, newId),
  declineRequest: (who: Who, input: InputOf<'declineRequest'>) => declineRequest(ports, who, input),
  decideRequest: (who: Who, input: InputOf<'decideRequest'>) => decideRequest(ports, who, input, newId),
  resumeRequest: (who: Who, input: InputOf<'resumeRequest'>) => resumeRequest(ports, who, input),
  sendRequestOn: (who: Who, input: InputOf<'sendRequestOn'>) => sendRequestOn(ports, who, input),
  rankRequests: (who: Who, input: InputOf<'rankRequests'>) => rankRequests(ports, who, input),
  commissionRequest: (who: Who, input: InputOf<'commissionRequest'>) => commissionRequest(ports, who, input, newId),
  areaSummary: (who: Who, input: InputOf<'areaSummary'>) => seeAreaSummary(ports, who, input),
  askAdvice: (who: Who, input: InputOf<'askAdvice'>) => askAdvice(ports, who, input, newId),
  giveAdvice: (who: Who, input: InputOf<'giveAdvice'>) => giveAdvice(ports, who, input),
  itemAdvice: (who: Who, input: InputOf<'itemAdvice'>) => seeItemAdvice(ports, who, input),
  champions: (who: Who, input: InputOf<'champions'>) => seeChampions(ports, who, input),
  saveChampion: (who: Who, input: InputOf<'saveChampion'>) => saveChampion(ports, who, input, newId),
});
