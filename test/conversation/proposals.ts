import type { Intent } from '../../bot/conversation/intent.ts';
import type { ProposalDoubt } from '../../bot/usecases/outcome.ts';
import type { Purpose } from '../../shared/domain/agenda.ts';
import { DIGITAL, unclear, type Rows } from './intents.ts';

const propose = (title: string, purpose: Purpose = 'discuss', minutes = 10, group: string | null = null): Intent => ({ kind: 'proposeItem', group, meeting: null, title, purpose, minutes });
const asked = (because: ProposalDoubt, title: string, purpose: Purpose = 'discuss', minutes = 10): Intent => ({ kind: 'proposalDoubtful', group: null, because, title, purpose, minutes });

/** An item for the agenda, proposed in a line. */
export const PROPOSALS: Rows = {
  'an item proposed': [
    ['propose item: Digital Champions update, 10 min, for discussion', propose('Digital Champions update')],
    ['Propose an item: Print servers, for decision, 15 minutes', propose('Print servers', 'decide', 15)],
    ['please propose item: Print servers', propose('Print servers')],
    ['Hello Quorate, I would like to propose an agenda item: CRM business case (20 mins, for decision)', propose('CRM business case', 'decide', 20)],
    ['agenda item: Risks, issues and blockers, half an hour', propose('Risks, issues and blockers', 'discuss', 30)],
    ['suggest item for the next meeting: Are we quorate online?', propose('Are we quorate online?')],
    ['add item to the agenda: apologies policy, to note', propose('apologies policy', 'note')],
    ['propose an item - Server room cooling, 1 hour, for information.', propose('Server room cooling', 'note', 60)],
    [`propose item for the ${DIGITAL}: Cooling, 5 min`, propose('Cooling', 'discuss', 5, DIGITAL)],
    [`propose item: Review of the ${DIGITAL}`, propose(`Review of the ${DIGITAL}`)],
    ['propose item: 10 min talk by the ICT manager', propose('10 min talk by the ICT manager')],
    ['cynnig eitem: Diweddariad yr Hyrwyddwyr Digidol, 10 munud, i’w drafod', propose('Diweddariad yr Hyrwyddwyr Digidol')],
    ['Hoffwn gynnig eitem: Gweinyddion argraffu, 15 munud, i benderfynu', propose('Gweinyddion argraffu', 'decide', 15)],
    ['awgrymu eitem ar gyfer yr agenda: Risgiau, hanner awr, er gwybodaeth', propose('Risgiau', 'note', 30)],
  ],
  'an item that is asked back': [
    ['propose an item', asked('noTitle', '')],
    ['propose item:', asked('noTitle', '')],
    ['propose item: 10 min, for decision', asked('noTitle', '', 'decide')],
    ['I want to propose an item about print servers', asked('notPlain', 'print servers')],
    ['can you add an item to the agenda?', asked('noTitle', '')],
    ['do not propose item: Print servers', asked('negated', 'Print servers')],
    ['should I propose an item: Print servers', asked('question', 'Print servers')],
    ['Gareth wants you to propose an item: Print servers', asked('notPlain', 'Print servers')],
    ['propose item: Print servers, 10 min, 20 min', asked('severalThings', 'Print servers', 'discuss', 20)],
    ['propose item: Print servers, for decision, to note', asked('severalThings', 'Print servers', 'note')],
    ['propose item: Print servers, 900 minutes', asked('minutes', 'Print servers', 'discuss', 900)],
    [`propose item: ${'x'.repeat(201)}`, asked('longTitle', 'x'.repeat(201))],
    ['cynnig eitem', asked('noTitle', '')],
  ],
  'no item at all': [
    ['what items are on the agenda?', { kind: 'agenda', group: null, meeting: null }],
    ['agenda', { kind: 'agenda', group: null, meeting: null }],
    ['sorry, I can\'t make it for agenda item 4 - on leave', unclear('apologies', 'severalThings')],
  ],
};
