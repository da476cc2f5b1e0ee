import assert from 'node:assert/strict';
import type { Answers, EndpointName } from '../../shared/contract/api.ts';
import type { Reply, Trouble } from '../../tab/api.ts';
import { pageReader, type PageStage } from '../../tab/frame/page-reader.ts';
import { problemsOf } from '../../tab/frame/faults.ts';
import { GROUP } from '../browser/fixtures.ts';
import { EARLIER, termsPage } from '../browser/fixtures-pages.ts';

type Page = Answers['terms'];
interface Call {
  readonly name: EndpointName;
  readonly overtaken: AbortSignal | undefined;
  readonly settle: (reply: Reply<unknown>) => Promise<void>;
}

const rest = async (): Promise<void> => new Promise((go) => { setImmediate(go); });
const FAILED: Trouble = { kind: 'unreachable' };
const older = termsPage({ versions: [EARLIER] });
const newer = termsPage();

const guess = (page: Page): Page => ({ ...page, group: { ...page.group, name: 'Guessed' } });

/** A page's reader before a server that answers when the test says so. */
const stand = () => {
  const calls: Call[] = [];
  let stage: PageStage<Page> = { at: 'loading' };
  const ask = async (name: EndpointName, _: unknown, overtaken?: AbortSignal): Promise<Reply<never>> =>
    new Promise((answer) => { calls.push({ name, overtaken, settle: async (reply) => { answer(reply as Reply<never>); await rest(); } }); });
  const reader = pageReader({ ask }, 'terms', { group: GROUP.id }, (next) => { stage = next; });
  const call = (at: number): Call => calls.at(at) ?? assert.fail('nothing was asked');
  return { reader, calls, call, shown: (): Page => (stage.at === 'ready' ? stage.value : assert.fail(stage.at)), stage: () => stage };
};

describe('what a page reads', () => {
  it('is shown when it comes', async () => {
    const { reader, call, shown } = stand();
    reader.start();
    await call(0).settle({ ok: true, value: older });
    assert.equal(shown(), older);
  });

  it('is not shown when it was overtaken, and nobody waits for it any more', async () => {
    const { reader, call, shown } = stand();
    reader.start();
    reader.start();
    assert.deepEqual([call(0).overtaken?.aborted, call(1).overtaken?.aborted], [true, false]);
    await call(1).settle({ ok: true, value: newer });
    await call(0).settle({ ok: true, value: older });
    assert.equal(shown(), newer);
  });

  it('is read again when a deed came between, and what the deed answered stays meanwhile', async () => {
    const { reader, calls, call, shown } = stand();
    reader.start();
    const deed = reader.act('approveTerms', { group: GROUP.id, terms: EARLIER.id, by: ['A'], dated: '2026-12-01' });
    await call(1).settle({ ok: true, value: newer });
    assert.equal((await deed).ok, true);
    reader.show(newer);
    await call(0).settle({ ok: true, value: older });
    assert.equal(shown(), newer);
    assert.deepEqual(calls.map(({ name }) => name), ['terms', 'approveTerms', 'terms']);
  });

  it('is not asked for again after a deed that nothing came between', async () => {
    const { reader, calls, call } = stand();
    reader.start();
    await call(0).settle({ ok: true, value: older });
    const deed = reader.act('approveTerms', { group: GROUP.id, terms: EARLIER.id, by: ['A'], dated: '2026-12-01' });
    await call(1).settle({ ok: false, trouble: FAILED });
    assert.deepEqual([await deed, calls.length], [{ ok: false, trouble: FAILED }, 2]);
  });

  it('shows what is guessed of a deed until it is answered, whatever is read meanwhile, and takes it back when it is refused', async () => {
    const { reader, call, shown } = stand();
    reader.start();
    await call(0).settle({ ok: true, value: older });
    const deed = reader.act('approveTerms', { group: GROUP.id, terms: EARLIER.id, by: ['A'], dated: '2026-12-01' }, guess);
    assert.deepEqual(shown(), guess(older));
    void reader.refresh();
    await call(2).settle({ ok: true, value: newer });
    assert.deepEqual(shown(), guess(newer));
    await call(1).settle({ ok: false, trouble: FAILED });
    assert.equal((await deed).ok, false);
    assert.deepEqual(shown(), newer);
  });

  it('shows what two deeds are guessed to come to, and keeps the guess of one when the other is answered', async () => {
    const { reader, call, shown } = stand();
    reader.start();
    await call(0).settle({ ok: true, value: older });
    const deed = async (guess: (page: Page) => Page): Promise<unknown> => reader.act('approveTerms', { group: GROUP.id, terms: EARLIER.id, by: ['A'], dated: '2026-12-01' }, guess);
    void deed((page) => ({ ...page, group: { ...page.group, zone: 'UTC' } }));
    void deed(guess);
    await call(1).settle({ ok: true, value: newer });
    reader.show(newer);
    assert.deepEqual(shown(), guess(newer));
    await call(2).settle({ ok: true, value: newer });
    reader.show(newer);
    assert.deepEqual(shown(), newer);
  });

  it('stays when it cannot be read again, and says so', async () => {
    const { reader, call, stage, shown } = stand();
    reader.start();
    await call(0).settle({ ok: true, value: older });
    const again = reader.refresh();
    await call(1).settle({ ok: false, trouble: FAILED });
    assert.equal(await again, undefined);
    assert.deepEqual(stage(), { at: 'ready', value: older, trouble: FAILED });
    void reader.refresh();
    await call(2).settle({ ok: true, value: newer });
    assert.deepEqual([shown(), stage()], [newer, { at: 'ready', value: newer, trouble: null }]);
  });

  it('fails as a whole when it never came', async () => {
    const { reader, call, stage } = stand();
    reader.start();
    await call(0).settle({ ok: false, trouble: FAILED });
    assert.deepEqual(stage(), { at: 'failed', trouble: FAILED });
  });

  it('comes to nothing when the page is left', async () => {
    const { reader, call, stage } = stand();
    reader.start();
    reader.stop();
    assert.equal(call(0).overtaken?.aborted, true);
    await call(0).settle({ ok: true, value: older });
    assert.deepEqual(stage(), { at: 'loading' });
  });
});

describe('what the server found wrong with a form', () => {
  const fields = [{ field: 'dated', message: 'Enter a day.' }];
  const rows: readonly [string, Trouble | null, number][] = [
    ['at its fields', { kind: 'refused', problem: { why: 'notReady', message: 'No.', fields } }, 1],
    ['with the whole', { kind: 'refused', problem: { why: 'mayNot', message: 'No.' } }, 0],
    ['when it was not reached', FAILED, 0],
    ['nothing', null, 0],
  ];
  for (const [what, trouble, count] of rows) it(what, () => { assert.equal(problemsOf(trouble).length, count); });
});
