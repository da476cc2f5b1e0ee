import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Incoming, Log } from '../../bot/ports.ts';
import { refuse } from '../../shared/domain/result.ts';
import { RIGHTS } from '../../shared/domain/rights.ts';
import { BLOCKER } from '../cards/blocker-samples.ts';
import { CALL_ID, CIRCULAR_ID } from '../cards/calls-samples.ts';
import { ADVICE } from '../cards/requests-samples.ts';
import { ACTION, GROUP } from '../cards/samples.ts';
import { PEOPLE, TENANT_ID, type Person } from '../tenant/people.ts';
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

  it('to a press that is refused keeps the card, with the reason on top', async () => {
    const { hr } = PEOPLE;
    const owner = { id: ACTION.owner };
    const refusing = { ...worldOf(), takeBlocker: async () => refuse({ why: 'mayNot', deed: 'takeBlocker', allowed: RIGHTS.takeBlocker } as const), giveAdvice: async () => refuse({ why: 'notReady', problems: [{ field: 'text', kind: 'missing' }] } as const) };
    const rows: readonly (readonly [who: Pick<Person, 'id'>, verb: string, data: object, why: RegExp, kept: RegExp])[] = [
      [hr, 'takeBlocker', { blocker: BLOCKER.id }, /Only the chair, .* may undertake/u, /BLK-2026-003.*"takeBlocker"/su],
      [hr, 'agreeCall', { call: CALL_ID }, /Only the chair may agree/u, /Server room.*"agreeCall"/su],
      [PEOPLE.secretary, 'agreeCircular', { circular: CIRCULAR_ID }, /Only the chair, .* may answer/u, /"agreeCircular"/u],
      [hr, 'closeAction', { action: ACTION.id, evidence: 'done' }, /belongs to Tom Okafor/u, /ACT-2026-014: 2 days left/u],
      [owner, 'closeAction', { action: ACTION.id, evidence: '' }, /evidence|how one can see/iu, /ACT-2026-014.*"closeAction"/su],
      [hr, 'reportStatus', { group: GROUP.id, workstream: MEETING_ID, rag: 'green', evidence: 'All live.' }, /Only the lead reports/u, /"4\. /u],
      [PEOPLE.ict, 'giveAdvice', { advice: ADVICE.id, text: '' }, /cannot be saved.*Fill this in/su, /Leisure.*"giveAdvice"/su],
      [hr, 'giveHighlight', { meeting: MEETING_ID, workstream: MEETING_ID, revision: 0, rag: 'green', done: 'All of it.' }, /Only the lead reports/u, /highlight.*"FactSet"/su],
    ];
    for (const [{ id: person }, verb, data, why, kept] of rows) {
      const press = (by: 'invoke' | 'message') => replyTo({ ...pressed(by, {}), who: { tenant: TENANT_ID, person }, said: { kind: 'pressed', by, verb, data } }, refusing);
      const { card } = await press('invoke');
      const [, top] = card['body'] as readonly unknown[];
      assert.match(JSON.stringify(top), why, verb);
      assert.match(JSON.stringify(card), kept, verb);
    }
    const stranger = await replyTo({ ...pressed('invoke', {}), who: { tenant: TENANT_ID, person: PEOPLE.outsider.id }, said: { kind: 'pressed', by: 'invoke', verb: 'agreeCall', data: { call: CALL_ID } } });
    assert.ok(!JSON.stringify(stranger).includes('Server room'), 'nobody is shown what is not for them');
    const everybodys = await replyTo({ ...pressed('message', {}), said: { kind: 'pressed', by: 'message', verb: 'agreeCall', data: { call: CALL_ID } } });
    assert.ok(!JSON.stringify(everybodys).includes('Server room'), 'what everybody reads has no view of one’s own');
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
