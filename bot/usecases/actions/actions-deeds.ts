import type { InputOf } from '../../../shared/contract/api.ts';
import type { ActionsPage } from '../../../shared/contract/actions.ts';
import type { Action } from '../../../shared/domain/action.ts';
import { actionProblems, change, close, drop, keepOpen, proposeClosure, reopen, type ActionChange } from '../../../shared/domain/action-deeds.ts';
import type { ActionId, GroupId, PersonId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import type { Entry } from '../../../shared/domain/session.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { keepAction, ownersAt } from './action-change.ts';
import { actionsPage } from './actions.ts';
import { raiseAction } from './raise-action.ts';
import { mayReadEntry } from '../session/session-read.ts';
import { allowAlone, type Allowed } from '../stations.ts';

interface Doing extends Allowed {
  readonly records: Records;
  readonly by: PersonId;
  readonly at: Instant;
}

interface Shown {
  readonly group: GroupId;
  readonly closed: boolean;
  /** that the deed is about: it is on the page however long ago it ended */
  readonly action?: ActionId;
}

/** All that is done to actions on their page goes this way: lock, may, decide, keep, and everybody sees it. */
async function manage(ports: Ports, who: Who, { group, closed, action }: Shown, deed: Deed, deeds: (doing: Doing) => Promise<Result<unknown>>): Promise<Result<ActionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const did = await deeds({ ...allowed.value, records, by: who.person, at: now });
    return did.ok ? done(await actionsPage(records, allowed.value, { who, closed, part: { one: action }, now })) : did;
  });
}

/** One action of the group, decided on and kept. */
async function changeOne({ records, group }: Doing, id: ActionId, decide: (action: Action) => Promise<Result<ActionChange | null>> | Result<ActionChange | null>): Promise<Result<unknown>> {
  const found = await records.actions.get(id);
  if (found?.group !== group.id) return refuse({ why: 'notFound' });
  const decided = await decide(found.action);
  if (decided.ok && decided.value !== null) await keepAction(records, group, found.action, decided.value);
  return decided;
}

/** Of a note that is kept to some, to whoever may not read it there is none. */
const isRead = async (records: Records, entry: Entry, person: PersonId): Promise<boolean> => mayReadEntry(entry, await records.papers.of([entry.meeting]), person);

/** A new one, and where it is made from a note of a meeting, the note says so. */
export const addAction = async (ports: Ports, who: Who, input: InputOf<'addAction'>, newId: () => string): Promise<Result<ActionsPage>> =>
  await manage(ports, who, input, 'manageActions', async ({ records, group, by, at }) => {
    const { entry, title, owner, due, priority, from } = input;
    const noted = entry === null ? undefined : await records.entries.get(entry);
    if (entry !== null && (noted?.group !== group.id || !(await isRead(records, noted.value, by)))) return refuse({ why: 'notFound' });
    if (noted !== undefined && noted.value.became !== null) return refuse({ why: 'alreadySettled' });
    const meeting = noted?.value.meeting ?? input.meeting;
    const known = meeting === null ? undefined : await records.meetings.get(meeting);
    if (meeting !== null && known?.group !== group.id) return refuse({ why: 'notFound' });
    const item = known?.meeting.items.find(({ id }) => id === (noted?.value.item ?? input.item));
    const raised = await raiseAction(records, { group, meeting, item: item?.id ?? null, from: from ?? item?.title ?? known?.meeting.subject ?? null, title, owner, due, priority, by, at }, newId);
    if (!raised.ok || noted === undefined) return raised;
    const { value: line } = noted;
    await records.entries.save(group.id, { ...line, kind: 'action', became: raised.value.id, revision: line.revision + 1, changed: { by, at } });
    return raised;
  });

/** Somebody else's change of the same action is not overwritten: what was read goes along. */
export const changeAction = async (ports: Ports, who: Who, input: InputOf<'changeAction'>): Promise<Result<ActionsPage>> =>
  await manage(ports, who, input, 'manageActions', async (doing) =>
    await changeOne(doing, input.action, async (action) => {
      const { records, group, at } = doing;
      const { title, owner, due, priority, was } = input;
      const form = { title, owner, due, priority };
      const owners = await ownersAt(records, group, at);
      // who has it already may keep it, also after leaving the team
      const problems = actionProblems(form, dayIn(group.zone, at), (person) => person === action.owner || owners.has(person));
      return problems.length > 0 ? refuse({ why: 'notReady', problems }) : change(action, form, was, doing);
    }),
  );

/** The owner says that it is done; an officer may say so for the owner. */
export const proposeClosureOf = async (ports: Ports, who: Who, input: InputOf<'proposeClosure'>): Promise<Result<ActionsPage>> =>
  await manage(ports, who, input, 'seeActions', async (doing) => await proposeIn(doing, input.action, input.evidence));

const proposeIn = async (doing: Doing, id: ActionId, evidence: string): Promise<Result<unknown>> =>
  await changeOne(doing, id, async (action) => {
    if (action.owner === doing.by || may(doing.stations, 'manageActions')) return proposeClosure(action, evidence, doing);
    const owner = (await doing.records.people.get([action.owner])).get(action.owner)?.name ?? '';
    return refuse({ why: 'notYourAction', ref: action.ref, owner });
  });

/** All of them or none: where one cannot be closed, it is said which, and nothing has happened yet. */
export const closeActions = async (ports: Ports, who: Who, input: InputOf<'closeActions'>): Promise<Result<ActionsPage>> =>
  await manage(ports, who, input, 'closeActions', async (doing) => {
    const { records, group } = doing;
    const decided: { readonly before: Action; readonly after: ActionChange }[] = [];
    for (const id of new Set(input.actions)) {
      const found = await records.actions.get(id);
      if (found?.group !== group.id) return refuse({ why: 'notFound' });
      const closing = close(found.action, input.note, doing);
      if (!closing.ok) return closing;
      decided.push({ before: found.action, after: closing.value });
    }
    for (const { before, after } of decided) await keepAction(records, group, before, after);
    return done(null);
  });

const noted =
  (decide: (action: Action, note: string | null, doing: Doing) => Result<ActionChange>) =>
  async (ports: Ports, who: Who, input: InputOf<'dropAction'>): Promise<Result<ActionsPage>> =>
    await manage(ports, who, input, 'closeActions', async (doing) => await changeOne(doing, input.action, (action) => decide(action, input.note, doing)));

export const keepActionOpen = noted(keepOpen);
export const reopenAction = noted(reopen);
export const dropAction = noted(drop);
