import type { Intent } from '../../bot/conversation/intent.ts';
import type { ClosureDoubt } from '../../bot/usecases/outcome.ts';
import type { Rows } from './intents.ts';

const REF = 'ACT-2026-014';
const closed = (evidence: string): Intent => ({ kind: 'closeAction', group: null, named: { ref: REF }, evidence });
const asked = (because: ClosureDoubt, evidence = ''): Intent => ({ kind: 'action', group: null, ref: REF, because, evidence });
const shown: Intent = { kind: 'action', group: null, ref: REF, because: null, evidence: '' };
const decisions = (words: string, group: string | null = null): Intent => ({ kind: 'decisions', group, words });

export const ACTIONS: Rows = {
  'an action that is done': [
    ['ACT-2026-014 done: patched', closed('patched')],
    ['act 2026 14 done - change CHG-881, on 4 December', closed('change CHG-881, on 4 December')],
    ['Hi, ACT-2026-014 is done. See the minutes of the 4th', closed('See the minutes of the 4th')],
    ['ACT-2026-014: completed; all print servers, not only those in Brookmere', closed('all print servers, not only those in Brookmere')],
    ['please close ACT-2026-014: patched', closed('patched')],
    ["ACT-2026-014 wedi'i wneud: wedi clytio pob gweinydd", closed('wedi clytio pob gweinydd')],
    ['ACT-2026-014 wedi’i gwblhau: CHG-881', closed('CHG-881')],
    ['ACT-2026-014 done: told the ICT & Digital Services Steering Group', closed('told the ICT & Digital Services Steering Group')],
  ],
  'an action that may be done is asked back on its card': [
    ['ACT-2026-014 done', asked('noEvidence')],
    ['is ACT-2026-014 done?', asked('question')],
    ['ACT-2026-014 done?', asked('question')],
    ['ACT-2026-014 is not done: waiting for parts', asked('negated')],
    ['ACT-2026-014 done: not yet', asked('negated')],
    ['dont close ACT-2026-014: it goes on', asked('negated')],
    ['ACT-2026-014 done: almost', asked('notPlain', 'almost')],
    ['ACT-2026-014 done if the parts come', asked('notPlain', 'if the parts come')],
    ['ACT-2026-014 done patched all servers', asked('notPlain', 'patched all servers')],
    ['Tom says ACT-2026-014 is done: patched', asked('notPlain', 'patched')],
    ['ACT-2026-014 will be done by Friday', asked('notPlain')],
    ['ACT-2026-014 and ACT-2026-015 done: patched', asked('severalThings')],
  ],
  'an action that is looked at': [
    ['ACT-2026-014', shown],
    ['how is ACT-2026-014 going?', shown],
    ['what about act-2026-014', shown],
  ],
  'what was decided': [
    ['what did we decide about CRM?', decisions('CRM')],
    ['What did the group decide about the print servers?', decisions('print servers')],
    ['decisions', decisions('')],
    ['decisions about laptops', decisions('laptops')],
    ['hi, what have we decided on Microsoft 365?', decisions('Microsoft 365')],
    ['what was decided regarding DEC-2026-004', decisions('DEC-2026-004')],
    ['beth benderfynwyd am y CRM?', decisions('CRM')],
    ['penderfyniadau ynghylch argraffwyr', decisions('argraffwyr')],
  ],
};
