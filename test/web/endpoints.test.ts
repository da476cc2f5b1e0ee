import assert from 'node:assert/strict';
import { ENDPOINTS, type Problem } from '../../shared/contract/api.ts';
import { done, refuse } from '../../shared/domain/result.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { wordsIn } from '../../shared/words/index.ts';
import { STATUS } from '../../bot/web/problem.ts';
import type { TabUseCases } from '../../bot/web/tab-api.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { everyUseCase, openHouse, type Answer, type Opened } from './house.ts';

const ID = '01970000-0000-7000-8000-000000000001';
const WHO = { tenant: TENANT_ID, person: PEOPLE.chair.id };
const ANSWER = { meeting: ID, answer: 'attending' };
const problem = (answer: Answer): Problem => answer.json as Problem;

describe('the tab’s endpoints', () => {
  let house: Opened;
  let authorization = '';
  const heard: unknown[] = [];
  const say: { refusal: Refusal; fault: Error | null } = { refusal: { why: 'alreadySettled' }, fault: null };
  const hear = (name: string) => (...asked: unknown[]) => {
    heard.push([name, ...asked]);
    return say.fault === null ? Promise.resolve(refuse(say.refusal)) : Promise.reject(say.fault);
  };
  const tab: TabUseCases = { ...everyUseCase(hear), settle: (...asked) => {
    heard.push(['settle', ...asked]);
    return Promise.resolve(done([]));
  } };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    house.ask(path, { method: 'POST', headers: { authorization, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

  before(async () => {
    house = await openHouse({ tab });
    authorization = `Bearer ${await house.bench.tenant.userToken(PEOPLE.chair)}`;
  });
  beforeEach(() => {
    heard.length = 0;
    say.refusal = { why: 'alreadySettled' };
    say.fault = null;
  });
  after(async () => {
    await house.close();
  });

  it('hand over who asks and what, with what was left out', async () => {
    await house.ask(ENDPOINTS.overview.path, { headers: { authorization } });
    await house.ask(`${ENDPOINTS.overview.path}?group=${ID}`, { headers: { authorization } });
    await post(ENDPOINTS.answer.path, ANSWER);
    await post(ENDPOINTS.report.path, { group: ID, number: 4, rag: 'red', reason: '  funding ' });
    await post(ENDPOINTS.settle.path, { delivery: ID, how: 'sendAgain' });
    assert.deepEqual(heard, [
      ['overview', WHO, {}], ['overview', WHO, { group: ID }], ['answer', WHO, { ...ANSWER, reason: null, substitute: null }],
      ['report', WHO, { group: ID, number: 4, rag: 'red', reason: 'funding', ask: '', backBy: null, evidence: '', despite: '' }], ['settle', WHO, { delivery: ID, how: 'sendAgain' }],
    ]);
  });

  it('answer with the value, not to be kept by anybody', async () => {
    const answer = await post(ENDPOINTS.settle.path, { delivery: ID, how: 'itIsThere' });
    assert.deepEqual([answer.status, answer.json, answer.headers['cache-control']], [200, [], 'no-store']);
  });

  const refusals: readonly (readonly [refusal: Refusal, status: number])[] = [
    [{ why: 'notAMember', group: 'ICT' }, 403], [{ why: 'notTheLead', number: 4, lead: 'Head of HR' }, 403], [{ why: 'mayNot', deed: 'settleDeliveries', allowed: ['chair', 'secretary'] }, 403],
    [{ why: 'notFound' }, 404], [{ why: 'alreadySettled' }, 409], [{ why: 'notInAGroup' }, 422], [{ why: 'nothingToWithdraw' }, 422],
    [{ why: 'tooLong', field: 'reason', limit: 1000, length: 1001 }, 422],
  ];
  for (const [refusal, status] of refusals) {
    it(`say no with ${status} and a sentence: ${refusal.why}`, async () => {
      say.refusal = refusal;
      const english = await post(ENDPOINTS.answer.path, ANSWER);
      const welsh = await post(ENDPOINTS.answer.path, ANSWER, { 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.5' });
      assert.equal(STATUS[refusal.why], status);
      assert.deepEqual([english.status, problem(english).why, problem(english).message], [status, refusal.why, wordsIn('en').refusal(refusal)]);
      assert.deepEqual([welsh.status, problem(welsh).message], [status, wordsIn('cy').refusal(refusal)]);
    });
  }

  const faulty: readonly (readonly [refusal: Refusal, field: string | undefined])[] = [
    [{ why: 'tooLong', field: 'reason', limit: 1000, length: 1001 }, 'reason'], [{ why: 'substituteForMember' }, 'substitute'],
    [{ why: 'substituteHasSeat', name: 'Tom' }, 'substitute'], [{ why: 'alreadySettled' }, undefined],
  ];
  for (const [refusal, field] of faulty) {
    it(`name the field that is at fault: ${refusal.why}`, async () => {
      say.refusal = refusal;
      assert.equal(problem(await post(ENDPOINTS.answer.path, ANSWER)).field, field);
    });
  }

  const bad: readonly (readonly [path: string, body: unknown, message: RegExp, field?: string])[] = [
    [ENDPOINTS.answer.path, {}, /“meeting” is missing or is not/u],
    [ENDPOINTS.answer.path, { ...ANSWER, meeting: '7' }, /“meeting”/u],
    [ENDPOINTS.answer.path, { ...ANSWER, answer: 'maybe' }, /“answer”/u],
    [ENDPOINTS.answer.path, { ...ANSWER, person: 'x' }, /“person”/u],
    [ENDPOINTS.answer.path, { ...ANSWER, reason: 'hangover' }, /“reason”/u, 'reason'],
    [ENDPOINTS.answer.path, { ...ANSWER, substitute: 'x'.repeat(101) }, /substitute's name has 101 characters; the most is 100/u, 'substitute'],
    [ENDPOINTS.report.path, { group: ID, number: 4, rag: 'red', reason: 'x'.repeat(1001) }, /reason has 1001 characters/u, 'reason'],
    [ENDPOINTS.report.path, { group: ID, number: 0.5, rag: 'red', reason: '' }, /“number”/u],
    [ENDPOINTS.answer.path, [], /could not/u],
    [ENDPOINTS.answer.path, 'null', /could not/u],
    [ENDPOINTS.answer.path, '"text"', /could not/u],
    [ENDPOINTS.answer.path, '', /could not/u],
    [ENDPOINTS.answer.path, '{"meeting":', /could not read/u],
    [ENDPOINTS.answer.path, `{"__proto__":{"x":1},"meeting":"${ID}","answer":"attending","constructor":1}`, /“(?:constructor|__proto__)”/u],
  ];
  for (const [path, body, message, field] of bad) {
    it(`refuse ${path} with ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const answer = await post(path, body);
      assert.deepEqual([answer.status, problem(answer).why, problem(answer).field], [400, 'badInput', field]);
      assert.match(problem(answer).message, message);
      assert.deepEqual(heard, []);
    });
  }

  it('refuse a query that is wrong', async () => {
    for (const query of ['group=1', 'other=1', 'group', `group=${ID}&group=x`]) {
      const answer = await house.ask(`${ENDPOINTS.overview.path}?${query}`, { headers: { authorization } });
      assert.deepEqual([answer.status, problem(answer).why], [400, 'badInput'], query);
    }
    assert.deepEqual(heard, []);
  });

  it('tell nothing of a fault but a reference, under which the log has it', async () => {
    say.fault = new Error('relation "secret_table" does not exist');
    const answer = await post(ENDPOINTS.answer.path, ANSWER);
    assert.equal(answer.status, 500);
    const { why, message, reference } = problem(answer);
    assert.equal(why, 'fault');
    assert.ok(reference && message.includes(reference));
    assert.equal(answer.headers['x-request-id'], reference);
    assert.doesNotMatch(answer.text, /secret_table|Error|\.ts/u);
    const line = house.bench.logged.find(({ event, correlation }) => event === 'web.fault' && correlation === reference);
    assert.match(JSON.stringify(line), /secret_table/u);
  });

  it('want to know who asks before they look at what is asked', async () => {
    for (const { path, method } of Object.values(ENDPOINTS)) {
      // who shows a token, good or not, is never one stranger too many
      const headers = { authorization: 'Bearer no.good.token', 'content-type': 'application/json', 'accept-language': 'cy' };
      const answer = await house.ask(path, { method, headers, ...(method === 'POST' && { body: '{}' }) });
      assert.deepEqual([answer.status, problem(answer).why, answer.headers['www-authenticate']], [401, 'signIn', 'Bearer'], path);
      assert.match(problem(answer).message, /Ni chadarnhaodd Teams/u);
    }
    assert.deepEqual(heard, []);
  });

  it('say so when sign-in does not answer', async () => {
    const other = await openHouse({ tab });
    other.bench.tenant.faults.next('signIn', 500);
    const answer = await other.ask(ENDPOINTS.overview.path, { headers: { authorization: `Bearer ${await other.bench.tenant.userToken(PEOPLE.chair)}` } });
    assert.deepEqual([answer.status, problem(answer).why, answer.headers['retry-after']], [503, 'fault', '60']);
    await other.close();
  });

  it('slow down one who has file after file drawn sooner than one who reads', async () => {
    const other = await openHouse({ tab });
    const headers = { authorization: `Bearer ${await other.bench.tenant.userToken(PEOPLE.chair)}` };
    const statuses = [];
    for (let n = 0; n < 40; n += 1) statuses.push((await other.ask(`${ENDPOINTS.document.path}?group=${ID}&what=actions&format=sheet`, { headers })).status);
    assert.deepEqual([...new Set(statuses)], [409, 429]);
    assert.equal((await other.ask(ENDPOINTS.overview.path, { headers })).status, 409);
    await other.close();
  });

  it('slow down one who asks too often, and nobody else', async () => {
    const other = await openHouse({ tab });
    const [chair, secretary] = [await other.bench.tenant.userToken(PEOPLE.chair), await other.bench.tenant.userToken(PEOPLE.secretary)];
    const see = async (token: string): Promise<Answer> => await other.ask(ENDPOINTS.overview.path, { headers: { authorization: `Bearer ${token}` } });
    const statuses = [];
    for (let n = 0; n < 130; n += 1) statuses.push((await see(chair)).status);
    assert.deepEqual([...new Set(statuses)], [409, 429]);
    assert.equal((await see(secretary)).status, 409);
    const strangers = [];
    for (let n = 0; n < 70; n += 1) strangers.push(await other.ask(ENDPOINTS.overview.path, n % 2 === 0 ? {} : { headers: { authorization: 'Basic YTpi' } }));
    assert.deepEqual([...new Set(strangers.map(({ status }) => status))], [401, 429]);
    assert.deepEqual([problem(strangers.at(-1) ?? assert.fail()).why, strangers.at(-1)?.headers['retry-after']], ['tooMany', '60']);
    assert.equal((await see(secretary)).status, 409);
    const expired = await other.bench.tenant.userToken(PEOPLE.chair, { expiresIn: -3600 });
    const stale = [];
    for (let n = 0; n < 70; n += 1) stale.push((await see(n % 2 === 0 ? expired : 'a.b.c')).status);
    assert.deepEqual([...new Set(stale)], [401], 'an old token is renewed, however full the house is of strangers');
    await other.close();
  });
});
