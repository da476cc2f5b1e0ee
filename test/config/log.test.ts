import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { correlation, openLog, withCorrelation } from '../../bot/log.ts';
import { Neighbour, type Log } from '../../bot/ports.ts';

type Line = Readonly<Record<string, unknown>> & { readonly error?: Readonly<Record<string, unknown>> };

function listening(level: Parameters<typeof openLog>[0] = 'info'): { readonly log: Log; readonly lines: () => readonly Line[]; readonly text: () => string } {
  const written: string[] = [];
  const log = openLog(level, { write: (line) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line) as Line), text: () => written.join('') };
}

describe('the log', () => {
  it('writes one JSON line for an event', () => {
    const { log, lines } = listening();
    log.info('notice.sent', { notice: 'n-1', attempts: 2 });
    const [line, ...more] = lines();
    assert.deepEqual(more, []);
    assert.deepEqual({ ...line, time: '' }, { level: 'info', time: '', event: 'notice.sent', notice: 'n-1', attempts: 2, correlation: null });
    assert.match(String(line?.['time']), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
  });

  it('keeps the correlation through waiting, apart for each piece of work, and nothing of one line on the next', async () => {
    const { log, lines } = listening();
    const work = (id: string) => withCorrelation(id, async () => {
      log.info('first', { only: id });
      await turn();
      log.info('second');
    });
    await Promise.all([work('a'), work('b')]);
    assert.equal(correlation(), null);
    assert.deepEqual(lines().map((line) => [line['event'], line['correlation'], line['only']]), [['first', 'a', 'a'], ['first', 'b', 'b'], ['second', 'a', undefined], ['second', 'b', undefined]]);
  });

  it('tells a fault by kind, message and stack, down to its cause', () => {
    const { log, lines } = listening();
    log.fault('graph.failed', new Neighbour('graph', 'unavailable', 'Graph did not answer.', { cause: new TypeError('fetch failed') }), { group: 'g-1' });
    const [line] = lines();
    assert.deepEqual([line?.['level'], line?.['group']], ['error', 'g-1']);
    const { stack, cause, ...rest } = line?.error ?? {};
    assert.deepEqual(rest, { kind: 'Neighbour', neighbour: 'graph/unavailable', message: 'Graph did not answer.' });
    assert.match(String(stack), /log\.test\.ts/u);
    assert.equal((cause as { kind: string }).kind, 'TypeError');
  });

  it('tells a fault that is not an error', () => {
    const { log, lines } = listening();
    log.fault('odd', 'just a string');
    assert.deepEqual(lines()[0]?.error, { kind: 'string', message: 'just a string' });
  });

  it('removes what opens doors', () => {
    const { log, text } = listening();
    const token = `eyJhbGciOiJSUzI1NiJ9.${'e'.repeat(20)}.sig-nature`;
    log.info('asked', { authorization: `Bearer ${token}`, secret: 'hunter2' });
    log.fault('failed', new Error(`401 for Bearer ${token} at postgres://quorate:hunter2@db/x`, { cause: new Error(`token ${token}`) }));
    assert.doesNotMatch(text(), /eyJ|hunter2|sig-nature/u);
    assert.match(text(), /postgres:\/\/quorate:\[password\]@db/u);
  });

  it('says nothing below its level', () => {
    const quiet = listening('warn');
    quiet.log.info('no');
    quiet.log.warn('yes');
    assert.deepEqual(quiet.lines().map((line) => line['event']), ['yes']);
    const silent = listening('silent');
    silent.log.fault('no', new Error('x'));
    assert.equal(silent.text(), '');
  });
});
