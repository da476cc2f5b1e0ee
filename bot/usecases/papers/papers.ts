import type { InputOf } from '../../../shared/contract/api.ts';
import type { PaperContent, PapersPage, SavePaperInput } from '../../../shared/contract/papers.ts';
import type { Purpose } from '../../../shared/domain/agenda.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { ItemId, PersonId } from '../../../shared/domain/ids.ts';
import { mayOpen, type Paper } from '../../../shared/domain/paper.ts';
import { addPaper, changePaper, notePaperTry, publishPaper, restrictPaper, tablePaper } from '../../../shared/domain/paper-changes.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { earlier } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { changeOne, changePapers, isOver, keepsNotes, openToChange, staysAt, tooLate, tooLateToPublish, type Desk } from './papers-change.ts';
import { openPack } from './papers-open.ts';
import { clearanceViews, papersPage } from './papers-view.ts';
import { mayNot } from '../stations.ts';

/** One living pack for each meeting. */
export async function seePapers(ports: Ports, who: Who, asked: InputOf<'papers'>): Promise<Result<PapersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const pack = await openPack(records, who, asked, now);
    return pack.ok ? done(await papersPage(ports, records, pack.value)) : pack;
  });
}

/** What a paper says, or where it is kept. Whoever opens a restricted one is noted in the same breath. */
export async function openPaper(ports: Ports, who: Who, { group, paper: id }: InputOf<'openPaper'>): Promise<Result<PaperContent>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await records.papers.get(id);
    const pack = await openPack(records, who, { group, ...(found !== undefined && { meeting: found.value.meeting }) }, now);
    if (!pack.ok) return pack;
    if (found === undefined || found.group !== group || !mayOpen(found.value, pack.value.reader)) return refuse({ why: 'notFound' });
    const paper = found.value;
    const isNoted = paper.restriction !== null;
    if (isNoted) await records.papers.noteRead(id, who.person, paper.revision, now);
    const names = await records.people.get(paper.clearances.flatMap(({ asked, given }) => [asked?.of, given?.by].filter((one) => one !== undefined)));
    const { revision, item, title, url, pages, report } = paper;
    return done({ id, revision, item, title, url, pages, report, clearances: clearanceViews(paper, names), noted: isNoted });
  });
}

/** What an item is for; a paper whose item is gone is judged as one for decision. */
export async function purposeOf({ records, meeting }: Pick<Desk, 'records' | 'meeting'>, item: ItemId): Promise<Purpose | null> {
  const [agenda] = await records.agendas.of([meeting.id]);
  return [...(agenda?.items ?? []), ...meeting.items].find(({ id }) => id === item)?.purpose ?? null;
}

/** Readers who are new must be of the team. */
async function strangersAmong(records: Records, group: string, readers: readonly PersonId[], known: readonly PersonId[]): Promise<readonly FormProblem[]> {
  const team = new Set((await records.people.team(group)).map(({ id }) => id));
  return readers.some((reader) => !team.has(reader) && !known.includes(reader)) ? [{ field: 'readers', kind: 'personNotInTeam' }] : [];
}

const addNew = async (desk: Desk, input: SavePaperInput, newId: () => string): Promise<Result<Paper>> => {
  const { records, group, meeting, stations, hand } = desk;
  const { restriction } = input;
  if (restriction !== null && !may(stations, 'restrictPaper')) return refuse(mayNot('restrictPaper'));
  const problems = restriction === null ? [] : await strangersAmong(records, group.id, restriction.readers, []);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  if (restriction?.reason === '') return refuse({ why: 'notReady', problems: [{ field: 'reason', kind: 'missing' }] });
  return addPaper({ id: newId(), meeting: meeting.id, restriction: restriction === null ? null : { ...restriction, by: hand.by } }, input, hand, desk.hasBegun);
};

/** A new paper, or other words for one that is there. */
export const savePaper = async (ports: Ports, who: Who, input: SavePaperInput, newId: () => string): Promise<Result<PapersPage>> =>
  await changePapers(ports, who, 'managePapers', async () => await Promise.resolve({ group: input.group, meeting: input.meeting }), async (desk) => {
    if (isOver(desk)) return tooLate;
    if ((await purposeOf(desk, input.item)) === null) return refuse({ why: 'notReady', problems: [{ field: 'item', kind: 'missing' }] });
    if (input.paper === null) {
      const added = await addNew(desk, input, newId);
      return added.ok ? done({ before: null, after: added.value, what: 'paper.added' }) : added;
    }
    const before = (await desk.records.papers.get(input.paper))?.value;
    if (before?.meeting !== desk.meeting.id || !mayOpen(before, desk.reader)) return refuse({ why: 'notFound' });
    if (before.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    if (before.item !== input.item && keepsNotes(desk, before)) return staysAt('item');
    const after = changePaper(before, input, desk.hand, desk.hasBegun);
    return after.ok ? done({ before, after: after.value, what: 'paper.changed' }) : after;
  });

/** Also one that is restricted to others: taking it off the agenda reads nothing of it. */
export const removePaper = async (ports: Ports, who: Who, input: InputOf<'removePaper'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'managePapers', input, async (desk, before) => {
    if (isOver(desk)) return tooLate;
    return await Promise.resolve(keepsNotes(desk, before) ? staysAt('meeting') : done({ before, after: null, what: 'paper.removed' }));
  });

export const publish = async (ports: Ports, who: Who, input: InputOf<'publishPaper'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'managePapers', input, async (desk, paper) => {
    if (input.urgent !== null && !may(desk.stations, 'tablePaper')) return refuse(mayNot('tablePaper'));
    const open = openToChange(desk, paper);
    if (!open.ok) return open;
    if (desk.hasBegun) return tooLateToPublish;
    const after = publishPaper(paper, (await purposeOf(desk, paper.item)) ?? 'decide', input.urgent, desk.hand);
    if (!after.ok) return after;
    const reason = after.value.restriction === null ? (after.value.published?.urgent ?? null) : null;
    return done({ before: paper, after: after.value, what: 'paper.published', more: { urgent: after.value.published?.urgent !== null, reason }, rule: 'papersNotice' });
  });

export const table = async (ports: Ports, who: Who, input: InputOf<'tablePaper'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'tablePaper', input, async (desk, paper) => {
    const open = openToChange(desk, paper);
    if (!open.ok) return open;
    const after = tablePaper(paper, (await purposeOf(desk, paper.item)) ?? 'decide', input.reason, desk.hand);
    if (!after.ok) return after;
    return done({ before: paper, after: after.value, what: 'paper.tabled', more: { reason: paper.restriction === null ? input.reason : null }, rule: 'papersNotice' });
  });

/** Also of a meeting that is over: what should not be read is not read any longer. */
export const restrict = async (ports: Ports, who: Who, input: InputOf<'restrictPaper'>): Promise<Result<PapersPage>> =>
  await changeOne(ports, who, 'restrictPaper', input, async (desk, paper) => {
    if (!mayOpen(paper, desk.reader)) return refuse({ why: 'notFound' });
    const problems = await strangersAmong(desk.records, desk.group.id, input.restriction?.readers ?? [], paper.restriction?.readers ?? []);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const after = restrictPaper(paper, input.restriction, desk.hand);
    return after.ok ? done({ before: paper, after: after.value, what: input.restriction === null ? 'paper.opened' : 'paper.restricted', rule: 'restricted' }) : after;
  });

/** Whether it opens is one person's own experience; nobody's work is overwritten by it. */
export async function tryPaper(ports: Ports, who: Who, { group, paper: id, opens }: InputOf<'tryPaper'>): Promise<Result<PapersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    await records.groups.lock(group);
    const found = await records.papers.get(id);
    const pack = await openPack(records, who, { group, ...(found !== undefined && { meeting: found.value.meeting }) }, now);
    if (!pack.ok) return pack;
    const { reader } = pack.value;
    if (found === undefined || found.group !== group || found.value.url === null || !mayOpen(found.value, reader)) return refuse({ why: 'notFound' });
    await records.papers.save(group, notePaperTry(found.value, opens, { by: who.person, at: now }));
    await records.journal.write({ group, at: now, who: who.person, what: 'paper.tried', about: `paper/${id}`, before: null, after: { opens }, clause: null });
    return done(await papersPage(ports, records, pack.value));
  });
}

/** What somebody has seen is what the page showed that they looked at, and nothing that came later. */
export async function lookAtPapers(ports: Ports, who: Who, { group, meeting, seen }: InputOf<'lookAtPapers'>): Promise<Result<PapersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const pack = await openPack(records, who, { group, meeting }, now);
    if (!pack.ok) return pack;
    const last = await records.papers.lookedAt(meeting, who.person);
    const at = earlier(seen, now);
    if (last === null || last < at) await records.papers.noteLook(meeting, who.person, at);
    return done(await papersPage(ports, records, pack.value));
  });
}
