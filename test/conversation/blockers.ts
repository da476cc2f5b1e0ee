import type { Intent } from '../../bot/conversation/intent.ts';
import type { BlockerDoubt } from '../../bot/usecases/outcome.ts';
import { ask, DIGITAL, type Rows } from './intents.ts';

const raise = (title: string, number: number | null = null, group: string | null = null, bare?: string): Intent => ({ kind: 'raiseBlocker', group, title, work: number === null ? null : { number, ...(bare !== undefined && { bare }) } });
const asked = (because: BlockerDoubt, title: string, number: number | null = null): Intent => ({ kind: 'blockerDoubtful', group: null, because, title, number });
const list = (group: string | null = null): Intent => ({ kind: 'blockers', group });

/** What stops the work, said in a line (R27, T7). */
export const BLOCKERS: Rows = {
  'a blocker raised': [
    ['blocker: no data analyst stops workstream 3', raise('No data analyst stops workstream 3', 3, null, 'No data analyst')],
    ['Blocker: the supplier has gone quiet.', raise('The supplier has gone quiet.')],
    ['raise a blocker: the lease is unsigned', raise('The lease is unsigned')],
    ['please raise a new blocker for workstream two: no laptops', raise('No laptops', 2)],
    ['Hello, I would like to report a blocker - the address matching has stopped', raise('The address matching has stopped')],
    ['we have a blocker: no test environment', raise('No test environment')],
    [`blocker for the ${DIGITAL}: no room`, raise('No room', null, DIGITAL)],
    ['blocker: workstreams wait, workstream 3 and workstream 4', raise('Workstreams wait, workstream 3 and workstream 4')],
    ['blocker: the supplier is holding up workstream 3.', raise('The supplier is holding up workstream 3.', 3, null, 'The supplier')],
    ['blocker: no test environment (workstream 2)', raise('No test environment (workstream 2)', 2, null, 'No test environment')],
    ['blocker: iPads are late - ws 4', raise('iPads are late - ws 4', 4, null, 'iPads are late')],
    ['rhwystr: dim dadansoddwr data sy’n atal ffrwd waith 3', raise('Dim dadansoddwr data sy’n atal ffrwd waith 3', 3, null, 'Dim dadansoddwr data')],
    ['blocker: gov.uk is down and that stops workstream 3', raise('gov.uk is down and that stops workstream 3', 3)],
    ['blocker: nobody works on workstream 3', raise('Nobody works on workstream 3', 3)],
    ['blocker: the lease stops workstream 3 until May', raise('The lease stops workstream 3 until May', 3)],
    ['blocker: frost stops workstream 3', raise('Frost stops workstream 3', 3)],
    ['rhwystr: nid oes dadansoddwr data, ffrwd waith 3', raise('Nid oes dadansoddwr data, ffrwd waith 3', 3, null, 'Nid oes dadansoddwr data')],
    ['codi rhwystr: nid yw’r les wedi’i llofnodi', raise('Nid yw’r les wedi’i llofnodi')],
    ['Hoffwn nodi rhwystr newydd: dim gliniaduron', raise('Dim gliniaduron')],
  ],
  'a blocker that is asked back': [
    ['raise a blocker', asked('noTitle', '')],
    ['blocker:', asked('noTitle', '')],
    ['raise a blocker about the print servers', asked('notPlain', 'The print servers')],
    ['do not raise a blocker: it is sorted', asked('negated', 'It is sorted')],
    ['should I raise a blocker: no laptops', asked('question', 'No laptops')],
    [`blocker: ${'x'.repeat(201)}`, asked('longTitle', `X${'x'.repeat(200)}`)],
    ['codi rhwystr', asked('noTitle', '')],
  ],
  'what is blocked': [
    ['what is blocked?', list()],
    ['blockers', list()],
    ['What’s blocking us', list()],
    ['show open blockers', list()],
    [`what is blocked in the ${DIGITAL}?`, list(DIGITAL)],
    ['is workstream 3 blocked?', list()],
    ['beth sydd wedi’i rwystro?', list()],
    ['rhwystrau', list()],
    ['pa rwystrau sydd ar agor?', list()],
  ],
  'other things that speak of blockers': [
    ['what is on the agenda?', ask('agenda')],
    ['propose item: Risks, issues and blockers', { kind: 'proposeItem', group: null, meeting: null, title: 'Risks, issues and blockers', purpose: 'discuss', minutes: 10 }],
    ['Gareth says the blocker: it is his', { kind: 'notUnderstood' }],
  ],
};
