import { secretaryOf } from './agenda-obligations.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { heldBack } from './moment.ts';
import type { Request } from './request.ts';
import { addMinutes, type Instant } from './time.ts';

const DAY = 24 * 60;
/** How long it is still news what became of a request. */
const NEWS_DAYS = 14;
/** How long a request that waits is worth a note to the secretary. */
const WAITS_DAYS = 30;

/** To the secretary's office: it waits for them; once more after it was asked back and written anew. */
const raised = ({ id, state, by, at, triage }: Request, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const to = secretaryOf(facts);
  if (to === null || to === by || state !== 'submitted') return [];
  const since = triage?.at ?? at;
  const key = `request-raised/${id}/${to}${triage === null ? '' : `/${triage.at}`}`;
  return [heldBack({ key, matter: { kind: 'requestRaised', request: id }, to, due: since, until: addMinutes(since, WAITS_DAYS * DAY), clause: null }, facts, now)];
};

interface Answer {
  readonly by: string;
  readonly at: Instant;
}

const answerOf = ({ state, triage, outcome }: Request): Answer | null => {
  switch (state) {
    case 'triaged':
    case 'onAgenda':
      return triage;
    case 'decided':
    case 'declined':
      return outcome;
    case 'submitted':
    case 'withdrawn':
      return null;
  }
};

/** To whoever asked, unless it is their own doing: asked back, on an agenda, or what was decided. */
const answered = (request: Request, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { id, by, state } = request;
  const answer = answerOf(request);
  if (answer === null || answer.by === by) return [];
  const until = addMinutes(answer.at, NEWS_DAYS * DAY);
  return [heldBack({ key: `request-answered/${id}/${state}/${answer.at}`, matter: { kind: 'requestDecided', request: id }, to: by, due: answer.at, until, clause: null }, facts, now)];
};

export const requestObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.cycle.programme.requests.flatMap((request) => [...raised(request, facts, now), ...answered(request, facts, now)]);
