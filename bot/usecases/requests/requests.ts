import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsPage } from '../../../shared/contract/requests.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import { askBack, changeRequest as changed, declineRequest as declined, makeRequest as made, sendOn, withdrawRequest as withdrawn } from '../../../shared/domain/request-deeds.ts';
import type { Request, RequestText } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { knowsOutcome, mayChange, onRequests, readRequest, settleOne, signed, type RequestDeed } from './request-deed.ts';
import { mayNot } from '../stations.ts';
import { keepRequest } from './keep-request.ts';
import { knownTo, requestFactsOf } from './request-facts.ts';

/** A request with a reference of its own, which is never given again. The group is locked. */
export async function addRequest(at: RequestDeed, text: RequestText, newId: () => string): Promise<Result<Request>> {
  const { records, group, who, now } = at;
  const facts = await requestFactsOf(records, group, now);
  const attempt = made(await signed(at, text, null), knownTo(facts, null), { id: newId(), ref: '', by: who.person, at: now });
  if (!attempt.ok) return attempt;
  const series = `REQ-${dayIn(group.zone, now).slice(0, 4)}`;
  const request: Request = { ...attempt.value, ref: refOf(series, await records.refs.next(group.id, series)) };
  await keepRequest(records, { group, who: who.person, now, what: 'made', before: null, after: request });
  return done(request);
}

export const makeRequest = async (ports: Ports, who: Who, { group, text }: InputOf<'makeRequest'>, newId: () => string): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'makeRequest', async (at) => await addRequest(at, text, newId));

export const changeRequest = async (ports: Ports, who: Who, { group, text, ...named }: InputOf<'changeRequest'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'makeRequest', async (at) => {
    const read = await readRequest(at, named);
    if (!read.ok) return read;
    if (!mayChange(at, read.value)) return refuse(mayNot('triageRequests'));
    const facts = await requestFactsOf(at.records, at.group, at.now);
    const written = await signed(at, text, read.value);
    return await settleOne(at, named, 'changed', (request) => changed(request, written, knownTo(facts, request)));
  });

export const withdrawRequest = async (ports: Ports, who: Who, { group, ...named }: InputOf<'withdrawRequest'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'makeRequest', async (at) =>
    await settleOne(at, named, 'withdrawn', (request) => (mayChange(at, request) ? withdrawn(request) : refuse(mayNot('triageRequests')))));

export const askBackRequest = async (ports: Ports, who: Who, { group, note, ...named }: InputOf<'askBackRequest'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => await settleOne(at, named, 'askedBack', (request) => askBack(request, note, { by: who.person, at: at.now })));

export const declineRequest = async (ports: Ports, who: Who, { group, note, ...named }: InputOf<'declineRequest'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => await settleOne(at, named, 'declined', (request) => declined(request, note, { by: who.person, at: at.now })));

export const sendRequestOn = async (ports: Ports, who: Who, { group, day, note, ...named }: InputOf<'sendRequestOn'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => {
    const today = dayIn(at.group.zone, at.now);
    if (day > today) return refuse({ why: 'notReady', problems: [{ field: 'day', kind: 'dayToCome', latest: today }] });
    const read = await readRequest(at, named);
    if (!read.ok) return read;
    if (!(await knowsOutcome(at, read.value))) return refuse({ why: 'alreadySettled' });
    return await settleOne(at, named, 'sentOn', (request) => sendOn(request, { day, note, by: who.person }));
  });
