import type { AnswerInput, Answers, EndpointName, InputOf, OverviewInput, ReportInput, SettleInput } from '../shared/contract/api.ts';
import type { SetupPlace } from '../shared/contract/setting-up.ts';
import type { DeliveryView, MyMeetingView, Overview, WorkstreamView } from '../shared/contract/views.ts';
import type { GroupId } from '../shared/domain/ids.ts';
import { call, type Door, type Reply, type Trouble } from './api.ts';

/** What the tab knows at a moment. */
export type Stage =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly trouble: Trouble }
  /** in no group: teams that the person may set up, and whether the installation is theirs to look after */
  | { readonly at: 'groupless'; readonly places: readonly SetupPlace[]; readonly mayCheck: boolean }
  /** trouble: the latest refresh failed and what is shown is older; switching: another group was asked for; astray: it is not there, or not for this person */
  | { readonly at: 'ready'; readonly overview: Overview; readonly trouble: Trouble | null; readonly switching: boolean; readonly astray?: true };

export interface Session {
  readonly stage: () => Stage;
  readonly subscribe: (changed: () => void) => () => void;
  readonly refresh: () => Promise<void>;
  /** null: whatever group comes first */
  readonly switchTo: (group: GroupId | null) => Promise<void>;
  /** any endpoint of the contract; what is shown is not touched */
  readonly ask: <K extends EndpointName>(name: K, input: InputOf<K>, overtaken?: AbortSignal) => Promise<Reply<Answers[K]>>;
  readonly answer: (input: AnswerInput) => Promise<Reply<MyMeetingView>>;
  readonly report: (input: ReportInput) => Promise<Reply<WorkstreamView>>;
  readonly settle: (input: SettleInput) => Promise<Reply<readonly DeliveryView[]>>;
}

type Patch<T> = (overview: Overview, value: T) => Overview;

/** What the overview will be once the server has done it. */
type Guess = (overview: Overview) => Overview;

const withMeeting: Patch<MyMeetingView> = (overview, meeting) => (overview.meeting?.meeting.id === meeting.meeting.id ? { ...overview, meeting } : overview);
const withWorkstream: Patch<WorkstreamView> = (overview, changed) => ({
  ...overview,
  workstreams: overview.workstreams.map((w) => (w.id === changed.id ? changed : w)),
});
const withDeliveries: Patch<readonly DeliveryView[]> = (overview, deliveries) => ({ ...overview, deliveries });

/** A plain answer stands at once; apologies are written in a form, which stays until they have arrived. */
const ownGuess = ({ meeting, answer }: AnswerInput): Guess | undefined => {
  if (answer === 'apologies') return undefined;
  return (overview) => (overview.meeting?.meeting.id === meeting
    ? { ...overview, meeting: { ...overview.meeting, own: answer === 'withdraw' ? null : { answer: { kind: answer }, at: overview.now } } }
    : overview);
};

const isNotThere = (trouble: Trouble): boolean => trouble.kind === 'refused' && trouble.problem.why === 'notFound';

const isGroupless = (trouble: Trouble): boolean => trouble.kind === 'refused' && trouble.problem.why === 'notInAGroup';

/** What there is to do for somebody in no group. */
const withoutGroup = async (door: Door, trouble: Trouble): Promise<Stage> => {
  const [places, checked] = await Promise.all([call(door, 'setupPlaces', {}), call(door, 'selfCheck', {})]);
  const found = places.ok ? places.value : [];
  return found.length === 0 && !checked.ok ? { at: 'failed', trouble } : { at: 'groupless', places: found, mayCheck: checked.ok };
};

/** The overview's request, kept fresh. An answer that was asked for before a later write or a later choice of group is not shown. */
export const openSession = (door: Door, first: GroupId | null = null): Session => {
  let stage: Stage = { at: 'loading' };
  let guesses: readonly Guess[] = [];
  let drawn: Stage = stage;
  let group = first;
  let turn = 0;
  const watchers = new Set<() => void>();

  const show = (next: Stage): void => {
    stage = next;
    drawn = next.at === 'ready' && guesses.length > 0 ? { ...next, overview: guesses.reduce((overview, guess) => guess(overview), next.overview) } : next;
    for (const changed of watchers) changed();
  };

  const fail = (trouble: Trouble): Stage => {
    if (stage.at === 'groupless') return stage;
    if (stage.at !== 'ready') return { at: 'failed', trouble };
    const asked = group;
    group = stage.overview.group.id;
    if (isNotThere(trouble) && asked !== group) return { ...stage, switching: false, astray: true };
    return { ...stage, trouble, switching: false };
  };

  const read = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const input: OverviewInput = group === null ? {} : { group };
    const reply = await call(door, 'overview', input);
    if (mine !== turn) return;
    if (reply.ok) { show({ at: 'ready', overview: reply.value, trouble: null, switching: false }); return; }
    const next = isGroupless(reply.trouble) ? await withoutGroup(door, reply.trouble) : fail(reply.trouble);
    if (mine === turn) show(next);
  };

  /** guess: what it will be then, shown until the answer has come, and taken back where it was refused */
  const write = async <T>(ask: () => Promise<Reply<T>>, patch: Patch<T>, guess?: Guess): Promise<Reply<T>> => {
    const of = stage.at === 'ready' ? stage.overview.group.id : null;
    if (guess !== undefined) { guesses = [...guesses, guess]; show(stage); }
    const reply = await ask();
    turn += 1;
    guesses = guesses.filter((one) => one !== guess);
    if (reply.ok && stage.at === 'ready' && stage.overview.group.id === of) show({ ...stage, overview: patch(stage.overview, reply.value) });
    else if (guess !== undefined) show(stage);
    void read();
    return reply;
  };

  return {
    stage: () => drawn,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    refresh: read,
    switchTo: async (chosen) => {
      group = chosen;
      if (stage.at === 'ready') show({ ...stage, switching: true });
      await read();
    },
    ask: async (name, input, overtaken) => call(door, name, input, overtaken),
    answer: async (input) => write(async () => call(door, 'answer', input), withMeeting, ownGuess(input)),
    report: async (input) => write(async () => call(door, 'report', input), withWorkstream),
    settle: async (input) => write(async () => call(door, 'settle', input), withDeliveries),
  };
};
