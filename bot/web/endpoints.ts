import * as v from 'valibot';
import type { Next, Request, Response } from 'restify';
import { ENDPOINTS, type EndpointName, type InputOf } from '../../shared/contract/api.ts';
import type { Result } from '../../shared/domain/result.ts';
import { Neighbour, type Log, type Who } from '../ports.ts';
import type { Allowance } from './allowance.ts';
import { problemOf, queryOf } from './input.ts';
import { sendJson, sendRefusal, sendTrouble } from './problem.ts';
import { bearerIn, type SignIn } from './sign-in.ts';
import type { TabUseCases } from './tab-api.ts';
import { inCorrelation } from './turn.ts';

export const ENDPOINT_NAMES = Object.keys(ENDPOINTS) as EndpointName[];

type Issues = readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]];
type Carried<T> = Result<T> | { readonly issues: Issues };

const bind = <I, T>(input: v.GenericSchema<unknown, I>, carryOut: (who: Who, input: I) => Promise<Result<T>>) =>
  async (who: Who, raw: unknown): Promise<Carried<T>> => {
    const checked = v.safeParse(input, raw);
    return checked.success ? await carryOut(who, checked.output) : { issues: checked.issues };
  };

// the endpoint's own schema makes exactly what its use case takes: the contract says so for every name
const carrierOf = <K extends EndpointName>(name: K, tab: TabUseCases) => bind(ENDPOINTS[name].input as v.GenericSchema<unknown, InputOf<K>>, tab[name]);

export interface Gate {
  readonly signIn: SignIn;
  /** for people who have signed in */
  readonly people: Allowance;
  /** for the same people's large bodies */
  readonly documents: Allowance;
  /** for files that are drawn for them: each takes longer than everything else that is asked */
  readonly files: Allowance;
  /**
   * for those who show no token: a proxy may stand in front of everybody, so a full house of strangers must not shut out the others;
   * one whose token has expired is always told so, and renews it
   */
  readonly strangers: Allowance;
}

type Stopped = 'signIn' | 'tooMany' | 'signInUnavailable';

/** Who asks, if they may ask at all now. */
export async function whoIs({ signIn, people, strangers }: Gate, request: Request): Promise<Who | Stopped> {
  try {
    const who = await signIn(request.headers.authorization);
    if (who !== null) return people.take(callerOf(who)) ? who : 'tooMany';
    const isHeard = bearerIn(request.headers.authorization) !== undefined || strangers.take(request.socket.remoteAddress ?? '');
    return isHeard ? 'signIn' : 'tooMany';
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return 'signInUnavailable';
  }
}

const callerOf = ({ tenant, person }: Who): string => `${tenant} ${person}`;

/** Whose large body is read. */
const admitted = new WeakMap<Request, Who>();

/** Before a large body is read: whoever sends it has signed in, and does not send one after the other. */
export function guard(gate: Gate, log: Log): (request: Request, response: Response, next: Next) => void {
  const judge = inCorrelation(async (request, response) => {
    const known = await whoIs(gate, request);
    const found = typeof known === 'string' || gate.documents.take(callerOf(known)) ? known : 'tooMany';
    if (typeof found !== 'string') {
      admitted.set(request, found);
      return;
    }
    response.setHeader('Connection', 'close');
    sendTrouble(request, response, found);
  }, log);
  const admit = async (request: Request, response: Response, next: Next): Promise<void> => {
    await judge(request, response);
    if (admitted.has(request)) next();
    else next(false);
  };
  // with a third parameter, by which restify knows a handler that may end the chain
  return (request, response, next) => {
    void admit(request, response, next);
  };
}

/** The endpoint's handler: who, what, the use case, its answer. */
export function endpoint(name: EndpointName, tab: TabUseCases, gate: Gate): (request: Request, response: Response) => Promise<void> {
  const carryOut = carrierOf(name, tab);
  return async (request, response) => {
    const known = admitted.get(request) ?? (await whoIs(gate, request));
    const who = typeof known === 'string' || name !== 'document' || gate.files.take(callerOf(known)) ? known : 'tooMany';
    if (typeof who === 'string') {
      sendTrouble(request, response, who);
      return;
    }
    const carried = await carryOut(who, ENDPOINTS[name].method === 'GET' ? queryOf(request) : (request.body as unknown));
    if ('issues' in carried) sendJson(response, 400, problemOf(request, carried.issues));
    else if (carried.ok) sendJson(response, 200, carried.value);
    else sendRefusal(request, response, carried.refusal);
  };
}
