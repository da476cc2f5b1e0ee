import type { Intent } from '../../bot/conversation/intent.ts';
import type { BlockerDoubt } from '../../bot/usecases/outcome.ts';
import { ask, DIGITAL, type Rows } from './intents.ts';

const raise = (title: string, number: number | null = null, group: string | null = null): Intent => ({ kind: 'raiseBlocker', group, title, work: number === null ? null : { number } });
const asked = (because: BlockerDoubt, title: string, number: number | null = null): Intent => ({ kind: 'blockerDoubtful', group: null, because, title, number });
const list = (group: string | null = null): Intent => ({ kind: 'blockers', group });

/** What stops the work, said in a line (R27, T7). */
export const BLOCKERS: Rows = {
  'a blocker raised': [
    ['blocker: no data analyst stops workstream 3', raise('no data analyst stops workstream 3', 3)],
    ['Blocker: the supplier has gone quiet.', raise('the supplier has gone quiet.')],
    ['raise a blocker: the lease is unsigned', raise('the lease is unsigned')],
    ['please raise a new blocker for workstream two: no laptops', raise('no laptops', 2)],
    ['Hello, I would like to report a blocker - the address matching has stopped', raise('the address matching has stopped')],
    ['we have a blocker: no test environment', raise('no test environment')],
    [`blocker for the ${DIGITAL}: no room`, raise('no room', null, DIGITAL)],
    ['blocker: workstreams wait, workstream 3 and workstream 4', raise('workstreams wait, workstream 3 and workstream 4')],
    ['rhwystr: nid oes dadansoddwr data, ffrwd waith 3', raise('nid oes dadansoddwr data, ffrwd waith 3', 3)],
    ['codi rhwystr: nid yw’r les wedi’i llofnodi', raise('nid yw’r les wedi’i llofnodi')],
    ['Hoffwn nodi rhwystr newydd: dim gliniaduron', raise('dim gliniaduron')],
  ],
  'a blocker that is asked back': [
    ['raise a blocker', asked('noTitle', '')],
    ['blocker:', asked('noTitle', '')],
    ['raise a blocker about the print servers', asked('notPlain', 'the print servers')],
    ['do not raise a blocker: it is sorted', asked('negated', 'it is sorted')],
    ['should I raise a blocker: no laptops', asked('question', 'no laptops')],
    [`blocker: ${'x'.repeat(201)}`, asked('longTitle', 'x'.repeat(201))],
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
