import { mayReadDecision } from '../../../shared/domain/decision-rules.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type RequestMatter = Extract<NoteMatter, { readonly kind: 'requestRaised' | 'requestDecided' }>;

export interface RequestNote {
  readonly about: 'request';
  readonly matter: RequestMatter;
  readonly request: Request;
  readonly byName: string;
  /** who answered */
  readonly answeredBy: string;
  readonly decisionRef: string | null;
  readonly meeting: Pick<Meeting, 'id' | 'starts'> | null;
  /** where it goes besides, once it is approved */
  readonly onwardName: string | null;
}

const isPointless = ({ kind }: RequestMatter, { state }: Request): boolean => (kind === 'requestRaised' ? state !== 'submitted' : state === 'submitted' || state === 'withdrawn');

/** Null: it has become pointless. */
export async function requestNote({ records, group, to }: NoteAsked, matter: RequestMatter): Promise<RequestNote | null> {
  const found = await records.requests.get(matter.request);
  if (found?.group !== group.id || isPointless(matter, found.value)) return null;
  const request = found.value;
  const answerer = request.outcome?.by ?? request.triage?.by;
  const names = await records.people.get([request.by, ...(answerer === undefined ? [] : [answerer])]);
  const name = (person: string | undefined): string => names.get(person ?? '')?.name ?? '';
  const linked = request.outcome?.decision ?? null;
  const decision = linked === null ? undefined : (await records.decisions.get(linked))?.value;
  const meeting = request.place === null ? undefined : (await records.meetings.get(request.place.meeting))?.meeting;
  const body = request.onward === null ? undefined : (await records.framework.of(group.id))?.bodies.find(({ id }) => id === request.onward);
  return {
    about: 'request',
    matter,
    request,
    byName: request.onBehalfOf === '' ? name(request.by) : request.onBehalfOf,
    answeredBy: name(answerer),
    // one that is kept to others is not named to whoever asked
    decisionRef: decision !== undefined && mayReadDecision(decision, to ?? '') ? decision.ref : null,
    meeting: meeting === undefined ? null : { id: meeting.id, starts: meeting.starts },
    onwardName: body?.name ?? null,
  };
}
