import { isDeepStrictEqual } from 'node:util';
import type { AgendaPage } from '../../../shared/contract/agenda.ts';
import type { InputOf } from '../../../shared/contract/api.ts';
import { changesBetween } from '../../../shared/domain/agenda-changes.ts';
import { editedItems, heldPapers, itemProblems, numbered } from '../../../shared/domain/agenda-edit.ts';
import type { AgendaItem, TemplateItem } from '../../../shared/domain/agenda.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Ports, Who } from '../../ports.ts';
import { releaseRequestsOf } from '../requests/taken-off-agenda.ts';
import { closedTo, isStale, noteAgenda, onAgenda, saveAgendaWith, type AgendaDeed } from './agenda-deed.ts';

/** What the journal keeps of an agenda: its lines, and nothing of its papers. */
const linesOf = (items: readonly Pick<AgendaItem, 'number' | 'title' | 'purpose' | 'presenter' | 'minutes'>[]) =>
  items.map(({ number, title, purpose, presenter, minutes }) => ({ number, title, purpose, presenter, minutes }));

const problemsOf = (items: readonly Parameters<typeof itemProblems>[0][]): readonly FormProblem[] => items.flatMap((item, at) => itemProblems(item, `items.${at}.`));

/** The whole list as the secretary wants it. A list made of an older one overwrites nothing. */
export async function saveAgenda(ports: Ports, who: Who, input: InputOf<'saveAgenda'>, newId: () => string): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async (deed) => {
    const { agenda } = deed;
    const closed = closedTo(deed);
    if (closed !== null) return refuse(closed);
    if (isStale(deed, input.revision)) return refuse({ why: 'changedMeanwhile' });
    const held = heldPapers(agenda.items, new Set(input.items.map(({ id }) => id))).map(({ title }): FormProblem => ({ field: 'items', kind: 'papersAtItem', title }));
    const problems = [...problemsOf(input.items), ...held];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const items = editedItems(agenda.items, input.items, newId);
    if (changesBetween(agenda.items, items).length === 0) return done(null);
    await saveAgendaWith(deed, { ...agenda, items, revision: agenda.revision + 1 });
    await releaseRequestsOf(deed.records, { group: deed.group, meeting: deed.meeting.id, before: agenda.items, after: items, who: who.person, now: deed.now });
    await noteAgenda(deed, { what: 'agenda.saved', before: linesOf(agenda.items), after: linesOf(items) });
    return done(null);
  });
}

type Written = InputOf<'saveOrderOfBusiness'>['items'][number];

const templateOf = (items: readonly Written[]): readonly TemplateItem[] =>
  numbered(items.map(({ title, purpose, presenter, minutes, standing }) => {
    const by = presenter?.trim() ?? '';
    return { number: 0, title: title.trim(), purpose, presenter: by === '' ? null : by, minutes, papers: [], standing };
  }));

const writtenOf = (items: readonly TemplateItem[]): readonly Written[] => items.map(({ title, purpose, presenter, minutes, standing }) => ({ title, purpose, presenter, minutes, standing }));

const doubled = (items: readonly Written[]): readonly FormProblem[] =>
  items.flatMap(({ standing, title }, at) => (standing !== null && items.findIndex((one) => one.standing === standing) < at ? [{ field: `items.${at}.standing`, kind: 'twice', what: title } as const] : []));

/** The order of business that each new meeting begins with. Meetings that nobody has worked on yet follow it. */
export async function saveOrderOfBusiness(ports: Ports, who: Who, input: InputOf<'saveOrderOfBusiness'>, newId: () => string): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'manageAgenda', async (deed) => {
    const { records, group, now } = deed;
    const stored = await records.groups.template(group.id);
    if (!isDeepStrictEqual(writtenOf(stored), input.was)) return refuse({ why: 'changedMeanwhile' });
    const problems = [...problemsOf(input.items), ...doubled(input.items)];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const items = templateOf(input.items);
    if (isDeepStrictEqual(writtenOf(stored), writtenOf(items))) return done(null);
    await records.groups.saveTemplate(group.id, items);
    await records.journal.write({ group: group.id, at: now, who: who.person, what: 'agenda.orderOfBusiness', about: `group/${group.id}`, before: linesOf(stored), after: linesOf(items), clause: null });
    await followTemplate(deed, items, newId);
    return done(null);
  });
}

const isUntouched = (meeting: Meeting): boolean => meeting.state === 'planned' && meeting.kind === 'ordinary' && meeting.items.every(({ papers }) => papers.every(({ id }) => id === null));

async function followTemplate({ records, group, now }: AgendaDeed, template: readonly TemplateItem[], newId: () => string): Promise<void> {
  const coming = (await records.meetings.of(group.id, now)).filter((meeting) => isUntouched(meeting) && !hasStarted(meeting, now));
  const worked = new Set((await records.agendas.of(coming.map(({ id }) => id))).map(({ meeting }) => meeting));
  for (const meeting of coming) {
    if (!worked.has(meeting.id)) await records.meetings.save(group.id, { ...meeting, items: template.map((item) => ({ ...item, id: newId() })) });
  }
}
