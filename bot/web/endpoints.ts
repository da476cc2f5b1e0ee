import * as v from 'valibot';
import type { Next, Request, Response } from 'restify';
import { ENDPOINTS, type EndpointName, type InputOf } from '../../shared/contract/api.ts';
import type { Result } from '../../shared/domain/result.ts';
import { Neighbour, type Who } from '../ports.ts';
import type { Allowance } from './allowance.ts';
import { problemOf, queryOf } from './input.ts';
import { sendJson, sendRefusal, sendTrouble } from './problem.ts';
import { bearerIn, type SignIn } from './sign-in.ts';
import type { TabUseCases } from './tab-api.ts';

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
  /**
   * for those who show no token: a proxy may stand in front of everybody, so a full house of strangers must not shut out the others;
   * one whose token has expired is always told so, and renews it
   */
  readonly strangers: Allowance;
}

async function whoIs({ signIn, people, strangers }: Gate, request: Request, response: Response): Promise<Who | null> {
  try {
    const who = await signIn(request.headers.authorization);
    if (who !== null && people.take(`${who.tenant} ${who.person}`)) return who;
    const isHeard = who === null && (bearerIn(request.headers.authorization) !== undefined || strangers.take(request.socket.remoteAddress ?? ''));
    sendTrouble(request, response, isHeard ? 'signIn' : 'tooMany');
    return null;
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    sendTrouble(request, response, 'signInUnavailable');
    return null;
  }
}

async function strangerTrouble(signIn: SignIn, request: Request): Promise<'signIn' | 'signInUnavailable' | 'fault' | null> {
  try {
    return (await signIn(request.headers.authorization)) === null ? 'signIn' : null;
  } catch (error) {
    return error instanceof Neighbour ? 'signInUnavailable' : 'fault';
  }
}

/** Before a large body is read: whoever sends it has signed in. */
export function guard({ signIn }: Gate): (request: Request, response: Response, next: Next) => void {
  const admit = async (request: Request, response: Response, next: Next): Promise<void> => {
    const trouble = await strangerTrouble(signIn, request);
    if (trouble === null) {
      next();
      return;
    }
    response.setHeader('Connection', 'close');
    sendTrouble(request, response, trouble);
    next(false);
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
    const who = await whoIs(gate, request, response);
    if (who === null) return;
    const carried = await carryOut(who, ENDPOINTS[name].method === 'GET' ? queryOf(request) : (request.body as unknown));
    if ('issues' in carried) sendJson(response, 400, problemOf(request, carried.issues));
    else if (carried.ok) sendJson(response, 200, carried.value);
    else sendRefusal(request, response, carried.refusal);
  };
}
