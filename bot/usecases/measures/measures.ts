import type { InputOf } from '../../../shared/contract/api.ts';
import type { MeasuresPage } from '../../../shared/contract/measures.ts';
import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import { keepMeasure, noteReading as noted } from '../../../shared/domain/measure-deeds.ts';
import { MEASURE_LIMITS, type Measure } from '../../../shared/domain/measure.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Ports, Who } from '../../ports.ts';
import { allow, allowAlone, mayNot } from '../stations.ts';
import { mayKeep, measuresPageOf, type Asking } from './measures-page.ts';

type Page = Promise<Result<MeasuresPage>>;

export const seeMeasures = async (ports: Ports, who: Who, { group, workstream }: InputOf<'measures'>): Page => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeProgramme', now);
    return allowed.ok ? await measuresPageOf({ ...allowed.value, records, who, now, of: workstream ?? null }) : allowed;
  });
};

interface Deed extends Asking {
  readonly workstreams: readonly Workstream[];
}

/** One transaction: the change, its line in the journal, and the page as it is then. The numbers of a measure stand in it alone: some of them are kept back. */
async function change(ports: Ports, who: Who, { group, of }: { readonly group: string; readonly of: WorkstreamId | null }, work: (deed: Deed) => Promise<Result<{ readonly what: string; readonly after: Measure; readonly told: unknown }>>): Page {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, 'writePlan', now);
    if (!allowed.ok) return allowed;
    const asking: Asking = { ...allowed.value, records, who, now, of };
    const changed = await work({ ...asking, workstreams: await records.workstreams.of(group) });
    if (!changed.ok) return changed;
    const { what, after, told } = changed.value;
    await records.measures.save(group, after);
    await records.journal.write({ group, at: now, who: who.person, what: `measure.${what}`, about: `measure/${after.id}`, before: null, after: told, clause: null });
    return await measuresPageOf(asking);
  });
}

/** As it was read, for whoever keeps it; null: a new one. */
async function readMeasure(deed: Deed, { measure: id, revision }: { readonly measure: string | null; readonly revision: number }): Promise<Result<Measure | null>> {
  if (id === null) return done(null);
  const found = await deed.records.measures.get(id);
  if (found?.group !== deed.group.id) return refuse({ why: 'notFound' });
  const { value } = found;
  if (!mayKeep(deed, deed.workstreams.find((one) => one.id === value.workstream))) return refuse(mayNot('writePlan'));
  return value.revision === revision ? done(value) : refuse({ why: 'changedMeanwhile' });
}

export const saveMeasure = async (ports: Ports, who: Who, input: InputOf<'saveMeasure'>, newId: () => string): Page =>
  await change(ports, who, input, async (deed) => {
    const { group: _, of: __, measure: ___, revision: ____, ...form } = input;
    const before = await readMeasure(deed, input);
    if (!before.ok) return before;
    // nobody moves a measure to where they could not have made it
    if (!mayKeep(deed, deed.workstreams.find(({ id }) => id === form.workstream))) return refuse(mayNot('writePlan'));
    const most = MEASURE_LIMITS.ofGroup;
    if (before.value === null && (await deed.records.measures.of(deed.group.id)).length >= most) return refuse({ why: 'notReady', problems: [{ field: 'title', kind: 'tooMany', most }] });
    const kept = keepMeasure(form, before.value, { id: before.value?.id ?? newId(), workstreams: new Set(deed.workstreams.map(({ id }) => id)) });
    if (!kept.ok) return kept;
    const { title, kind, people, workstream, takeUp, parts, ended } = kept.value;
    return done({ what: before.value === null ? 'added' : 'changed', after: kept.value, told: { title, kind, people, workstream, takeUp, parts: parts.map(({ name }) => name), ended } });
  });

/** What was counted on a day, or a correction of it. */
export const noteReading = async (ports: Ports, who: Who, { group, of, measure, revision, ...counted }: InputOf<'noteReading'>, newId: () => string): Page =>
  await change(ports, who, { group, of }, async (deed) => {
    const before = await readMeasure(deed, { measure, revision });
    if (!before.ok) return before;
    if (before.value === null) return refuse({ why: 'notFound' });
    if (counted.day === '') return refuse({ why: 'notReady', problems: [{ field: 'day', kind: 'missing' }] });
    const after = noted(before.value, counted, { id: newId(), by: who.person, at: deed.now, today: dayIn(deed.group.zone, deed.now) });
    if (!after.ok) return after;
    const { day, source, why, reading } = counted;
    return done({ what: reading === null ? 'counted' : 'corrected', after: after.value, told: { title: after.value.title, day, source, why } });
  });
