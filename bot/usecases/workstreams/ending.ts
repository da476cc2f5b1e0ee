import type { InputOf } from '../../../shared/contract/api.ts';
import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { formOfWorkstream } from '../../../shared/domain/workstream-edit.ts';
import { endWorkstream as end, reopenWorkstream as reopen } from '../../../shared/domain/workstream-end.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Ports, Who } from '../../ports.ts';
import { personFor } from '../feeds/note-roster.ts';
import { change, notReady, note, ownStrategy, type Change, type Page } from './programme.ts';
import { tracesOf } from './traces.ts';

const ofGroup = async ({ records, group }: Change, id: WorkstreamId): Promise<Workstream | undefined> => (await records.workstreams.of(group.id)).find((one) => one.id === id);

async function keep({ records, group }: Change, after: Workstream): Promise<void> {
  const { status: _, ...workstream } = after;
  await records.workstreams.save(group.id, workstream);
}

/** It leaves the board and is asked about no more; everything about it stays readable. */
export const endWorkstream = async (ports: Ports, who: Who, input: InputOf<'endWorkstream'>): Page =>
  await change(ports, who, 'manageProgramme', input, async (at) => {
    const before = await ofGroup(at, input.workstream);
    if (before === undefined) return refuse({ why: 'notFound' });
    const ended = end(before, input, { by: who.person, at: at.now, today: at.today });
    if (!ended.ok) return ended;
    await keep(at, ended.value);
    await note(at, 'workstream.ended', `workstream/${before.id}`, null, ended.value.ended);
    return done(undefined);
  });

export const reopenWorkstream = async (ports: Ports, who: Who, input: InputOf<'reopenWorkstream'>): Page =>
  await change(ports, who, 'manageProgramme', input, async (at) => {
    const before = await ofGroup(at, input.workstream);
    if (before === undefined) return refuse({ why: 'notFound' });
    const reopened = reopen(before);
    if (!reopened.ok) return reopened;
    // nobody followed who left the team meanwhile
    const team = await at.records.people.team(at.group.id);
    const lead = team.some(({ id }) => id === before.lead) ? before.lead : before.chosen === true ? null : personFor(team.map((person) => ({ ...person, mail: null })), before.leadPost);
    await keep(at, { ...reopened.value, lead });
    await note(at, 'workstream.reopened', `workstream/${before.id}`, before.ended, null);
    return done(undefined);
  });

/** One entered by mistake, of which nothing else is known. */
export const removeWorkstream = async (ports: Ports, who: Who, input: InputOf<'removeWorkstream'>): Page =>
  await change(ports, who, 'manageProgramme', { ...input, one: null }, async (at): Promise<Result<undefined>> => {
    const before = await ofGroup(at, input.workstream);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.ended !== undefined || (await tracesOf(at.records, before.id)).length > 0) return notReady([{ field: 'workstream', kind: 'hasHistory' }]);
    await at.records.workstreams.remove(before.id);
    await note(at, 'workstream.removed', `workstream/${before.id}`, { ...formOfWorkstream(before), lead: before.lead }, null);
    return done(undefined);
  });

/** One that has no workstreams, and that no other rests on. */
export const removeStrategy = async (ports: Ports, who: Who, input: InputOf<'removeStrategy'>): Page =>
  await change(ports, who, 'manageProgramme', input, async (at): Promise<Result<undefined>> => {
    const { records, group } = at;
    const before = await ownStrategy(at, input.strategy);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    if ((await records.workstreams.of(group.id)).some(({ strategy }) => strategy.id === before.id)) return notReady([{ field: 'strategy', kind: 'hasWorkstreams' }]);
    const above = (await records.strategies.of(group.id)).find(({ restsOn }) => restsOn === before.id);
    if (above !== undefined) return notReady([{ field: 'strategy', kind: 'inUse', by: above.title }]);
    await records.strategies.remove(before.id);
    await note(at, 'strategy.removed', `strategy/${before.id}`, before, null);
    return done(undefined);
  });
