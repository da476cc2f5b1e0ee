import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Incoming, Log } from '../../bot/ports.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { MEETING_ID } from '../cards/samples.ts';
import { stories } from './stories.ts';
import { replyTo, worldOf } from './world.ts';

const typed = (text: string): Incoming => ({ who: { tenant: TENANT_ID, person: PEOPLE.hr.id }, scope: 'personal', team: null, language: 'en', said: { kind: 'text', text } });

const QUIET: Log = { info: () => undefined, warn: () => undefined, fault: () => undefined };

const pressed = (by: 'invoke' | 'message', data: object): Incoming => ({
  ...typed(''),
  scope: 'channel',
  said: { kind: 'pressed', by, verb: 'apologise', data: { meeting: MEETING_ID, reason: 'unwell', substitute: 'Jo Price', ...data } },
});

describe('a recorded story', () => {
  for (const { name, incoming, reply } of stories()) {
    it(name, async () => assert.deepEqual(JSON.parse(JSON.stringify(await replyTo(incoming))), JSON.parse(readFileSync(reply, 'utf8'))));
  }
});

describe('an answer', () => {
  it('is a sorry with a reference where anything fails, and the fault is logged', async () => {
    const faults: unknown[] = [];
    const broken = { ...worldOf(), meeting: () => Promise.reject(new Error('connection string with a secret')) };
    const message = await replyTo(typed('agenda'), broken, { ...QUIET, fault: (event, error, fields) => faults.push([event, error, fields]) });
    assert.match(message.summary, /Sorry, that went wrong: .* quote 7f3a19c2\./u);
    assert.ok(!JSON.stringify(message).includes('secret'));
    assert.equal(faults.length, 1);
  });

  it('changes nothing for a doubtful sentence, a question or a refresh', async () => {
    const written: string[] = [];
    const note = (what: string) => () => {
      written.push(what);
      return Promise.reject(new Error('a write'));
    };
    const watched = { ...worldOf(), answer: note('answer'), report: note('report') };
    const rows = ['should I send apologies?', "I'm not sending apologies", 'Tom sends his apologies', 'ws4 red: late, ws5 green', 'agenda', 'quorum', 'status', 'running late', 'I have covid', "can't do Thursday", 'apologes', 'cancel the meeting', 'yes', '👍', 'ws4 is going well'];
    for (const text of rows) await replyTo(typed(text), watched);
    await replyTo({ ...typed(''), said: { kind: 'pressed', by: 'invoke', verb: 'view', data: { meeting: MEETING_ID } } }, watched);
    assert.deepEqual(written, []);
    await replyTo(typed('apologies'), watched, QUIET);
    assert.deepEqual(written, ['answer'], 'the watch works');
  });

  it('tells a channel nothing of a pressed answer where a client could only submit it', async () => {
    for (const forged of [{}, { by: 'invoke' }, { by: 'message' }]) {
      const own = JSON.stringify(await replyTo(pressed('invoke', forged)));
      const everybodys = JSON.stringify(await replyTo(pressed('message', forged)));
      assert.ok(own.includes('You sent apologies') && own.includes('Jo Price'), JSON.stringify(forged));
      assert.ok(!everybodys.includes('You sent apologies') && !everybodys.includes('Jo Price'), JSON.stringify(forged));
    }
  });
});
