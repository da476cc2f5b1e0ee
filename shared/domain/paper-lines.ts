import type { Agenda, AgendaItem, PaperLine } from './agenda.ts';
import type { PaperId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { lineOf, type Paper } from './paper.ts';

/** What is kept elsewhere and only named on the agenda stays where it is. */
const linesOf = (item: AgendaItem, papers: readonly Paper[]): readonly PaperLine[] => [
  ...item.papers.filter(({ id }) => id === null),
  ...papers.filter((paper) => paper.item === item.id).map(lineOf),
];

const sameLines = (a: readonly PaperLine[], b: readonly PaperLine[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The items with the lines of their papers as they stand; an item that nothing changes on is the same one. */
export const withLines = (items: readonly AgendaItem[], papers: readonly Paper[]): readonly AgendaItem[] =>
  items.map((item) => {
    const lines = linesOf(item, papers);
    return sameLines(lines, item.papers) ? item : { ...item, papers: lines };
  });

/** What went out stays as it was, but for what is restricted now: of that neither title nor address is left in what was kept. */
const redacted = (items: readonly AgendaItem[], restricted: ReadonlyMap<PaperId, PaperLine>): readonly AgendaItem[] =>
  items.map((item) => ({
    ...item,
    papers: item.papers.map((line) => {
      const now = line.id === null ? undefined : restricted.get(line.id);
      return now === undefined ? line : { ...line, title: now.title, url: null, restricted: true };
    }),
  }));

export const meetingWithLines = (meeting: Meeting, papers: readonly Paper[]): Meeting => ({ ...meeting, items: withLines(meeting.items, papers) });

/** The revision stays: whoever works on the items has nothing to do with their papers. */
export const agendaWithLines = (agenda: Agenda, papers: readonly Paper[]): Agenda => {
  const restricted = new Map(papers.filter(({ restriction }) => restriction !== null).map((paper) => [paper.id, lineOf(paper)]));
  return {
    ...agenda,
    items: withLines(agenda.items, papers),
    publications: agenda.publications.map((publication) => ({ ...publication, items: redacted(publication.items, restricted) })),
  };
};
