import assert from 'node:assert/strict';
import { openSession, type Session } from '../../tab/session.ts';
import { chairSees, GROUP, meetingView, MEETING, memberSees, NOW, OTHER } from '../browser/fixtures.ts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly settle: (status: number, body: unknown) => Promise<void>;
}

/** A server that answers when the test says so. */
const stand = (tokens: readonly (string | Error)[] = ['t']): { readonly session: Session; readonly calls: Call[] } => {
  const calls: Call[] = [];
  let asked = 0;
  const session = openSession({
    language: 'en',
    token: async () => {
      const token = tokens[Math.min(asked++, tokens.length - 1)];
      if (typeof token !== 'string') throw token ?? new Error('none');
      return token;
    },
    fetch: async (url, init) => new Promise((answer) => {
      calls.push({ url, init, settle: async (status, body) => { answer(Response.json(body, { status })); await rest(); } });
    }),
  });
  return { session, calls };
};
const rest = async (): Promise<void> => new Promise((go) => { setImmediate(() => { setImmediate(go); }); });
const last = (calls: readonly Call[]): Call => calls.at(-1) ?? assert.fail('nothing was asked');
const ready = async (tokens?: readonly string[]): Promise<ReturnType<typeof stand>> => {
  const stood = stand(tokens);
  void stood.session.refresh();
  await rest();
  await last(stood.calls).settle(200, memberSees);
  return stood;
};
const coming = meetingView({ own: { answer: { kind: 'attending' }, at: NOW } });
const answer = { meeting: MEETING, answer: 'attending', reason: null, substitute: null } as const;
const shown = (session: Session): typeof memberSees => {
  const stage = session.stage();
  return stage.at === 'ready' ? stage.overview : assert.fail(stage.at);
};

describe('the tab\'s session', () => {
  it('shows an answer at once and reads again behind it', async () => {
    const { session, calls } = await ready();
    const sent = session.answer(answer);
    await rest();
    await last(calls).settle(200, coming);
    assert.equal((await sent).ok, true);
    assert.equal(shown(session).meeting?.own?.answer.kind, 'attending');
    assert.match(last(calls).url, /overview/u);
  });

  for (const [answered, own] of [['attending', { kind: 'attending' }], ['withdraw', undefined]] as const) {
    it(`shows “${answered}” before the server has said so, and takes it back when it is refused`, async () => {
      const { session, calls } = await ready();
      const before = shown(session);
      const sent = session.answer({ ...answer, answer: answered });
      assert.deepEqual(shown(session).meeting?.own?.answer, own);
      await rest();
      await last(calls).settle(409, { why: 'changedMeanwhile', message: '' });
      assert.equal((await sent).ok, false);
      assert.equal(shown(session), before);
    });
  }

  it('keeps showing an answer while something else is read behind it; refused, what was read then stands', async () => {
    const { session, calls } = await ready();
    const sent = session.answer(answer);
    await rest();
    const asked = last(calls);
    void session.refresh();
    await rest();
    const newer = { ...memberSees, now: '2026-12-01T12:00:00.000Z' };
    await last(calls).settle(200, newer);
    assert.deepEqual([shown(session).now, shown(session).meeting?.own?.answer], [newer.now, { kind: 'attending' }]);
    await asked.settle(409, { why: 'changedMeanwhile', message: '' });
    await sent;
    assert.deepEqual([shown(session).now, shown(session).meeting?.own?.answer], [newer.now, memberSees.meeting?.own?.answer]);
  });

  it('does not show apologies before they have arrived', async () => {
    const { session } = await ready();
    const before = shown(session);
    void session.answer({ ...answer, answer: 'apologies' });
    assert.equal(shown(session), before);
  });

  it('does not let a reading from before a write undo it', async () => {
    const { session, calls } = await ready();
    void session.refresh();
    await rest();
    const early = last(calls);
    void session.answer(answer);
    await rest();
    await last(calls).settle(200, coming);
    await early.settle(200, memberSees);
    assert.equal(shown(session).meeting?.own?.answer.kind, 'attending');
  });

  it('does not show an answer of another group', async () => {
    const { session, calls } = await ready();
    void session.report({ group: GROUP.id, number: 1, rag: 'green', ask: '', backBy: null, evidence: '', despite: '', reason: '' });
    await rest();
    const report = last(calls);
    void session.switchTo(OTHER.id);
    await rest();
    await last(calls).settle(200, { ...memberSees, group: OTHER, workstreams: [] });
    await report.settle(200, memberSees.workstreams[0]);
    assert.deepEqual(shown(session).workstreams, []);
  });

  it('stays with the group that it could show when another cannot be', async () => {
    const { session, calls } = await ready();
    void session.switchTo(OTHER.id);
    await rest();
    assert.match(last(calls).url, new RegExp(OTHER.id, 'u'));
    await last(calls).settle(403, { why: 'notFound', message: 'It is not for you.' });
    assert.equal(shown(session).group.id, GROUP.id);
    void session.refresh();
    await rest();
    assert.doesNotMatch(last(calls).url, new RegExp(OTHER.id, 'u'));
  });

  it('gives back why something was refused', async () => {
    const { session, calls } = await ready();
    const sent = session.answer(answer);
    await rest();
    const problem = { why: 'meetingStarted', message: 'It has started.' };
    await last(calls).settle(409, problem);
    assert.deepEqual(await sent, { ok: false, trouble: { kind: 'refused', problem } });
  });

  it('keeps what it has when a refresh fails, and forgets the failure when one succeeds', async () => {
    const { session, calls } = await ready();
    void session.refresh();
    await rest();
    await last(calls).settle(502, 'Bad gateway');
    const stage = session.stage();
    assert.deepEqual(stage.at === 'ready' && stage.trouble, { kind: 'unreachable' });
    void session.refresh();
    await rest();
    await last(calls).settle(200, chairSees);
    const after = session.stage();
    assert.equal(after.at === 'ready' && after.trouble, null);
  });

  it('repeats a request once with a new token, body and all', async () => {
    const { session, calls } = await ready(['a', 'a', 'b']);
    const sent = session.answer(answer);
    await rest();
    const first = last(calls);
    await first.settle(401, { why: 'signIn', message: '' });
    const second = last(calls);
    assert.notEqual(second, first);
    assert.equal(second.init.body, first.init.body);
    assert.equal((second.init.headers as Record<string, string>)['authorization'], 'Bearer b');
    await second.settle(401, { why: 'signIn', message: '' });
    assert.deepEqual(await sent, { ok: false, trouble: { kind: 'signIn' } });
  });

  it('asks nothing without a token', async () => {
    const { session, calls } = stand([new Error('consent')]);
    await session.refresh();
    assert.deepEqual(session.stage(), { at: 'failed', trouble: { kind: 'signIn' } });
    assert.equal(calls.length, 0);
  });
});
