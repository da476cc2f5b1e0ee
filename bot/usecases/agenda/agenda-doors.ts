import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { seeAgenda } from './agenda-page.ts';
import { agreeAgenda, explainLate, proposeAgenda, publishAgenda, setPublishing } from './agenda-publish.ts';
import { saveAgenda, saveOrderOfBusiness } from './agenda-save.ts';
import { proposeItem, takeBackProposal, takeProposal, turnDownProposal } from './proposals.ts';

/** The use cases of this noun as the tab asks for them. */
export const agendaDoors = (ports: Ports, newId: () => string) => ({
  agenda: (who: Who, input: InputOf<'agenda'>) => seeAgenda(ports, who, input),
  saveAgenda: (who: Who, input: InputOf<'saveAgenda'>) => saveAgenda(ports, who, input, newId),
  proposeAgenda: (who: Who, input: InputOf<'proposeAgenda'>) => proposeAgenda(ports, who, input),
  agreeAgenda: (who: Who, input: InputOf<'agreeAgenda'>) => agreeAgenda(ports, who, input),
  publishAgenda: (who: Who, input: InputOf<'publishAgenda'>) => publishAgenda(ports, who, input),
  explainLate: (who: Who, input: InputOf<'explainLate'>) => explainLate(ports, who, input),
  setPublishing: (who: Who, input: InputOf<'setPublishing'>) => setPublishing(ports, who, input),
  saveOrderOfBusiness: (who: Who, input: InputOf<'saveOrderOfBusiness'>) => saveOrderOfBusiness(ports, who, input, newId),
  proposeItem: (who: Who, input: InputOf<'proposeItem'>) => proposeItem(ports, who, input, newId),
  acceptProposal: (who: Who, input: InputOf<'acceptProposal'>) => takeProposal(ports, who, input, newId),
  declineProposal: (who: Who, input: InputOf<'declineProposal'>) => turnDownProposal(ports, who, input),
  withdrawProposal: (who: Who, input: InputOf<'withdrawProposal'>) => takeBackProposal(ports, who, input),
});
