import type { ClearanceView, PackItem, PaperInside, PapersPage, PaperView } from '../../../shared/contract/papers.ts';
import type { Named } from '../../../shared/contract/views.ts';
import type { Purpose } from '../../../shared/domain/agenda.ts';
import { fold } from '../../../shared/domain/fold.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { lineOf, mayOpen, type Paper, type Reader } from '../../../shared/domain/paper.ts';
import { isOutdated } from '../../../shared/domain/paper-changes.ts';
import { linkKind } from '../../../shared/domain/paper-link.ts';
import { agendaOutSince, isSupplement, newsOf, openingFor, openingsOf, pagesOf, shutOut } from '../../../shared/domain/paper-pack.ts';
import { sectionStates } from '../../../shared/domain/paper-report.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import { timetable, type LastDay } from '../../../shared/domain/timetable.ts';
import type { Ports, Records } from '../../ports.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import type { Names } from '../meeting/meeting-view.ts';
import { highlightCount } from '../workstreams/highlight-count.ts';
import type { Pack } from './papers-open.ts';

type Reads = ReadonlyMap<string, Awaited<ReturnType<Records['papers']['reads']>>>;

interface Seen {
  readonly group: Group;
  readonly reader: Reader;
  readonly names: Names;
  readonly reads: Reads;
  readonly agendaOut: Instant | null;
  readonly lookedAt: Instant | null;
  /** manages the papers, so is told who cannot open them and who has read them */
  readonly isManager: boolean;
}

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

export const clearanceViews = (paper: Paper, names: Names): readonly ClearanceView[] =>
  paper.clearances.map((one) => ({
    ...one,
    askedName: one.asked === null ? null : nameOf(names, one.asked.of),
    givenByName: one.given === null ? null : nameOf(names, one.given.by),
    outdated: isOutdated(paper, one),
  }));

const completeOf = ({ report }: Paper, purpose: Purpose): PaperInside['complete'] => {
  if (report === null) return null;
  const needed = sectionStates(report, purpose).filter((state) => state.needed);
  return { filled: needed.filter(({ filled }) => filled).length, needed: needed.length };
};

/** The comments say which body decides; where it is another than this group, that is said. */
const remitOf = ({ clearances }: Paper, { name, aliases }: Group): string | null => {
  const remit = clearances.map(({ given }) => given?.remit ?? '').find((body) => body !== '');
  return remit === undefined || [name, ...aliases].some((own) => fold(own) === fold(remit)) ? null : remit;
};

const insideOf = (paper: Paper, purpose: Purpose, { group, reader, names, reads, isManager }: Seen): PaperInside => {
  const { title, published, tabled, restriction, clearances, url } = paper;
  return {
    title,
    byName: nameOf(names, paper.by),
    published: published === null ? null : { byName: nameOf(names, published.by), at: published.at, urgent: published.urgent },
    tabled: tabled === null ? null : { byName: nameOf(names, tabled.by), at: tabled.at, reason: tabled.reason },
    restriction: restriction === null ? null : { ...restriction, readerNames: restriction.readers.map((one) => nameOf(names, one)), byName: nameOf(names, restriction.by) },
    clearances: clearanceViews(paper, names),
    clearers: clearances.map(({ clearer }) => clearer),
    complete: completeOf(paper, purpose),
    remit: remitOf(paper, group),
    pages: pagesOf(paper),
    linkKind: url === null ? null : linkKind(url),
    opening: openingFor(paper, reader),
    shutOut: isManager ? shutOut(paper).map((one) => nameOf(names, one)) : [],
    reads: isManager ? (reads.get(paper.id) ?? []).map(({ person, at, revision }) => ({ name: nameOf(names, person), at, revision })) : [],
  };
};

const kindOf = ({ report, url }: Paper): PaperView['kind'] => (report !== null ? 'report' : url === null ? 'toCome' : 'link');

const viewOf = (paper: Paper, purpose: Purpose, seen: Seen): PaperView => {
  const isOpen = mayOpen(paper, seen.reader);
  return {
    id: paper.id,
    item: paper.item,
    revision: paper.revision,
    line: lineOf(paper),
    kind: kindOf(paper),
    news: isOpen ? newsOf(paper, seen.lookedAt) : null,
    supplement: isSupplement(paper, seen.agendaOut) ? (paper.published?.at ?? null) : null,
    inside: isOpen ? insideOf(paper, purpose, seen) : null,
  };
};

const peopleIn = ({ by, published, tabled, restriction, clearances, tries }: Paper): readonly PersonId[] => [
  by,
  ...[published?.by, tabled?.by, restriction?.by].filter((one) => one !== undefined),
  ...(restriction?.readers ?? []),
  ...clearances.flatMap(({ asked, given }) => [asked?.of, given?.by].filter((one) => one !== undefined)),
  ...tries.map((one) => one.by),
];

async function readsOf(records: Records, papers: readonly Paper[]): Promise<Reads> {
  const restricted = papers.filter(({ restriction }) => restriction !== null);
  return new Map(await Promise.all(restricted.map(async ({ id }) => [id, await records.papers.reads(id)] as const)));
}

async function lastDayOf(ports: Pick<Ports, 'bankHolidays'>, records: Records, { group, meeting }: Pack): Promise<LastDay | null> {
  const version = await records.terms.inForce(group.id, dayIn(group.zone, meeting.starts));
  if (version === undefined) return null;
  return timetable(meeting, version.terms, group.zone, isWorkingDayOf(group, ports.bankHolidays)).find(({ notice }) => notice === 'papersNotice') ?? null;
}

async function teamOf(records: Records, { id }: Group): Promise<readonly Named[]> {
  const team = await records.people.team(id);
  return team.map((one) => ({ id: one.id, name: one.name })).sort((a, b) => a.name.localeCompare(b.name));
}

const itemsFor = (items: Pack['meeting']['items'], papers: readonly Paper[], seen: Seen): readonly PackItem[] =>
  items.map(({ id, number, title, purpose, papers: lines }) => ({
    id, number, title, purpose,
    papers: papers.filter(({ item }) => item === id).map((paper) => viewOf(paper, purpose, seen)),
    others: lines.filter((line) => line.id === null),
  }));

/** The pack as one person sees it: of what is not for them, the line that everybody sees. */
export async function papersPage(ports: Pick<Ports, 'bankHolidays'>, records: Records, pack: Pack): Promise<PapersPage> {
  const { group, stations, meeting, frame, reader } = pack;
  const isManager = may(stations, 'managePapers');
  const papers = await records.papers.of([meeting.id]);
  const [agenda] = isManager ? await records.agendas.of([meeting.id]) : [];
  const items = agenda?.items ?? meeting.items;
  const reads = isManager ? await readsOf(records, papers) : new Map();
  const readers = [...reads.values()].flat().map(({ person }: { readonly person: PersonId }) => person);
  const names = await records.people.get([...new Set([...papers.flatMap(peopleIn), ...readers])]);
  const lookedAt = await records.papers.lookedAt(meeting.id, reader.person);
  const seen: Seen = { group, reader, names, reads, agendaOut: agendaOutSince(meeting), lookedAt, isManager };
  const onAgenda = new Set(items.map(({ id }) => id));
  const shown = papers.filter(({ item }) => onAgenda.has(item));
  return {
    frame,
    today: dayIn(group.zone, frame.now),
    lastDay: await lastDayOf(ports, records, pack),
    agendaOut: seen.agendaOut,
    lookedAt,
    highlights: may(stations, 'seeHighlights') ? await highlightCount(ports, records, group, meeting) : null,
    items: itemsFor(items, papers, seen),
    stray: isManager ? papers.filter(({ item }) => !onAgenda.has(item)).map((paper) => viewOf(paper, 'decide', seen)) : [],
    openings: openingsOf(shown, reader),
    people: isManager ? await teamOf(records, group) : [],
    me: reader.person,
  };
}
