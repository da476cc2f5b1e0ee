import assert from 'node:assert/strict';
import type { DraftView, MailboxView, SetupForm } from '../../shared/contract/setting-up.ts';
import type { RouteProposal } from '../../shared/domain/reading.ts';
import { conditionsOf } from '../../tab/setup/bodies-view.ts';
import { obstaclesOf } from '../../tab/setup/check-view.ts';
import { saveOnLeaving } from '../../tab/setup/leaving.ts';
import { hasFound, lookedForIn, nameToAdd, triedNow, type Tried } from '../../tab/setup/mailbox-view.ts';
import { shortOf } from '../../tab/setup/short-of.ts';
import { stateOf } from '../../tab/setup/state.ts';
import { STEPS, type Step } from '../../tab/setup/view.ts';
import { en } from '../../tab/setup/words.ts';
import { en as tabWords } from '../../tab/words-en.ts';
import { draftOf, READING, READY } from '../browser/setup-fixtures.ts';

const WORDS = { ...tabWords, ...en };
const ready = draftOf(READY);
const NOTHING_READ = { ...READING, rules: [] };
const chairless = ready.form.seats.filter(({ role }) => role !== 'chair' && role !== 'viceChair');
const three = ready.form.seats.map((seat, at) => (at < 6 ? { ...seat, holder: null } : seat));

const meetings = (count: number, problem: MailboxView['problem'] = null): MailboxView => ({ problem, others: 3, meetings: Array.from({ length: count }, () => ({ subject: 'The group', starts: '2027-01-06T14:00:00.000Z' })) });
const triedFor = (form: SetupForm, found: MailboxView): Tried => ({ lookedFor: lookedForIn(form), found });

describe('the steps of setting up', () => {
  const all = new Set<Step>(STEPS);
  const rows: readonly [what: string, draft: DraftView, taken: ReadonlySet<Step>, tried: Tried | null, states: string][] = [
    ['nothing decided, nothing looked at', draftOf(), new Set(), null, 'done toDo toDo toDo toDo'],
    ['nothing decided, all looked at', draftOf(), all, null, 'done amiss done amiss toDo'],
    ['ready', ready, all, null, 'done done done done toDo'],
    ['ready, and only the people looked at', ready, new Set(['people'] as const), null, 'done done done toDo toDo'],
    ['nobody can be the chair that the quorum asks for', draftOf({ ...READY, seats: chairless }), new Set(), null, 'done amiss amiss toDo toDo'],
    ['fewer seats than the quorum', draftOf({ ...READY, seats: ready.form.seats.slice(0, 3) }), all, null, 'done amiss amiss done toDo'],
    ['fewer people than the quorum', draftOf({ ...READY, seats: three }), new Set(), null, 'done done amiss toDo toDo'],
    ['no seats yet', draftOf({ ...READY, seats: [] }), new Set(), null, 'done toDo toDo toDo toDo'],
    ['a document without rules', draftOf({}, NOTHING_READ), new Set(), null, 'amiss toDo toDo toDo toDo'],
    ['no document', draftOf({}, NOTHING_READ, { source: { kind: 'none', name: '' } }), new Set(), null, 'done toDo toDo toDo toDo'],
    ['meetings found', ready, all, triedFor(ready.form, meetings(1)), 'done done done done toDo'],
    ['no meetings found', ready, all, triedFor(ready.form, meetings(0)), 'done done done toDo toDo'],
    ['the mailbox may not be read', ready, all, triedFor(ready.form, meetings(0, 'mailboxForbidden')), 'done done done toDo toDo'],
    ['no meetings found in another mailbox', ready, all, triedFor({ ...ready.form, mailbox: 'other@brookmere.example' }, meetings(0)), 'done done done done toDo'],
  ];
  for (const [what, draft, taken, tried, states] of rows) {
    it(what, () => {
      const obstacles = obstaclesOf(draft.problems, draft.form, WORDS);
      assert.equal(STEPS.map((step) => stateOf(step, { ...draft, obstacles, taken, tried })).join(' '), states);
    });
  }
});

describe('what the rules ask of the seats in vain', () => {
  const rows: readonly [what: string, seats: SetupForm['seats'], said: readonly RegExp[]][] = [
    ['nothing', ready.form.seats, []],
    ['nothing while there are no seats', [], []],
    ['a chair', chairless, [/^Quorum: This asks for .*chair.*, but no seat is one\./u, /^Other meetings: This asks for the chair, but no seat is one\./u]],
    ['seats', ready.form.seats.slice(0, 3), [/^Quorum: The quorum asks for 5 people, but there are only 3 seats to count\./u]],
    ['people', three, [/^The quorum asks for 5 people, but only 3 people count so far\./u]],
  ];
  for (const [what, seats, said] of rows) {
    it(what, () => {
      const lines = shortOf({ ...ready.form, seats }, WORDS);
      for (const line of said) assert.ok(lines.some((one) => line.test(one)), lines.join(' / '));
      assert.equal(lines.length, said.length, lines.join(' / '));
    });
  }
});

describe('what a mailbox was tried for', () => {
  const tried = triedFor(ready.form, meetings(1));
  it('is forgotten once another name is looked for', () => {
    assert.equal(hasFound(tried, ready.form), true);
    assert.equal(triedNow(tried, { ...ready.form, aliases: [] }), null);
    assert.equal(hasFound({ lookedFor: lookedForIn(ready.form), trouble: { kind: 'unreachable' } }, ready.form), false);
  });

  const rows: readonly [team: string, name: string, aliases: readonly string[], add: string | null][] = [
    ['Digital Steering', 'ICT Group', [], 'Digital Steering'], ['Digital Steering', 'digital steering', [], null], ['Digital Steering', 'ICT Group', ['DIGITAL  STEERING'], null], ['Group', 'ICT Group', [], null],
  ];
  for (const [team, name, aliases, add] of rows) it(`the team ${team} beside ${[name, ...aliases].join(', ')}: ${add ?? 'nothing'} to add`, () => { assert.equal(nameToAdd(team, { name, aliases }), add); });
});

const route = (kind: RouteProposal['condition']['kind'], asker: string | null = null): RouteProposal =>
  ({ body: 'Council', direction: 'to', cargo: 'minutesAndDecisions', purpose: 'information', condition: { kind, asker }, clause: { section: 'Reporting', sentence: 'To Council.' } });

describe('a body that is reported to', () => {
  const { side, when, sideWhen } = en.setup.check;
  const rows: readonly [routes: readonly RouteProposal[], side: 'above' | 'below' | 'aside', said: string][] = [
    [READING.routes, 'above', 'the group reports to it, at the request of Cabinet'],
    [[route('whereNecessary')], 'above', 'the group reports to it, where necessary'],
    [[route('onRequest'), route('whereNecessary'), route('whereNecessary')], 'above', 'the group reports to it, on request or where necessary'],
    [[route('whereNecessary'), route('always')], 'above', 'the group reports to it'],
    [[], 'above', 'the group reports to it'], [[route('whereNecessary')], 'below', 'it reports to the group'], [[route('whereNecessary')], 'aside', 'it may have to be asked'],
  ];
  for (const [routes, where, said] of rows) {
    it(`${said} (${routes.length} routes)`, () => {
      assert.equal(sideWhen(side(where), conditionsOf({ routes }, { name: 'Council', side: where }).map(({ kind, asker }) => when(kind, asker))), said);
    });
  }
});

describe('a page that is left', () => {
  it('saves when it goes, and when it is out of sight, and no more once that has ended', () => {
    const page = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    let saves = 0;
    const end = saveOnLeaving(() => { saves += 1; }, { page, document });
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(saves, 0);
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('pagehide'));
    assert.equal(saves, 2);
    end();
    page.dispatchEvent(new Event('pagehide'));
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(saves, 2);
  });
});
