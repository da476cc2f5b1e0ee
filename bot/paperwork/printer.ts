import type { Instant } from '../../shared/domain/time.ts';
import { dayIn } from '../../shared/domain/time.ts';
import type { Format, Printable, Printed, Printer } from '../ports.ts';
import type { Book } from './book.ts';
import { agendaSheet } from './compose/agenda.ts';
import { highlightsSheet } from './compose/highlights.ts';
import { recordSheet } from './compose/record.ts';
import { reportSheet } from './compose/report.ts';
import { actionsBook, calendarDiary, decisionsBook, registerBook } from './compose/tables.ts';
import { blockersBook } from './compose/blockers.ts';
import { lessonsBook } from './compose/lessons.ts';
import { requestsBook } from './compose/requests.ts';
import { risksBook } from './compose/risks.ts';
import { csvOf } from './csv.ts';
import { icsOf } from './ics.ts';
import { pdfOf } from './pdf.ts';
import type { Sheet } from './sheet.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { wordOf } from './word.ts';

const TYPES: Readonly<Record<Format, { readonly mediaType: string; readonly ending: string }>> = {
  word: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  sheet: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv' },
  json: { mediaType: 'application/json; charset=utf-8', ending: 'json' },
  ics: { mediaType: 'text/calendar; charset=utf-8', ending: 'ics' },
};

/** The moment that a document is of: its data's, never the clock's. */
const momentOf = (printable: Printable): Instant => {
  switch (printable.kind) {
    case 'agenda':
      return (printable.meeting.state === 'planned' ? null : printable.meeting.published?.at) ?? printable.meeting.starts;
    case 'record': {
      const { agreed, proposed, compiled } = printable.record;
      return (agreed ?? proposed ?? compiled).at;
    }
    case 'report':
      return printable.paper.changedAt;
    case 'highlights':
      return printable.sheets.reduce((at, { highlight }) => (highlight !== null && highlight.at > at ? highlight.at : at), '') || printable.meeting.starts;
    case 'register':
      return printable.meetings[0]?.starts ?? '2000-01-01T00:00:00.000Z';
    case 'actions':
    case 'decisions':
    case 'risks':
    case 'blockers':
    case 'requests':
    case 'lessons':
    case 'calendar':
      return printable.at;
  }
};

const nameOf = (printable: Printable): string => {
  const day = (at: Instant): string => dayIn(printable.group.zone, at);
  switch (printable.kind) {
    case 'agenda':
      return `agenda-${day(printable.meeting.starts)}`;
    case 'record':
      return `${printable.record.kind === 'minutes' ? 'minutes' : 'action-log'}-${day(printable.record.content.starts)}`;
    case 'report':
      return `report-${day(printable.meeting.starts)}-${printable.paper.id.slice(-6)}`;
    case 'highlights':
      return `highlights-${day(printable.meeting.starts)}`;
    case 'register':
    case 'actions':
    case 'decisions':
    case 'risks':
    case 'blockers':
    case 'requests':
    case 'lessons':
    case 'calendar':
      return `${printable.kind}-${day(momentOf(printable))}`;
  }
};

/** What a document is: a text to read, tables to reckon with, or dates. */
type Made = { readonly sheet: Sheet } | { readonly book: Book } | { readonly diary: ReturnType<typeof calendarDiary> };

const made = (printable: Printable): Made => {
  switch (printable.kind) {
    case 'agenda':
      return { sheet: agendaSheet(printable) };
    case 'record':
      return { sheet: recordSheet(printable) };
    case 'report':
      return { sheet: reportSheet(printable) };
    case 'highlights':
      return { sheet: highlightsSheet(printable) };
    case 'register':
      return { book: registerBook(printable) };
    case 'actions':
      return { book: actionsBook(printable) };
    case 'decisions':
      return { book: decisionsBook(printable) };
    case 'blockers':
      return { book: blockersBook(printable) };
    case 'requests':
      return { book: requestsBook(printable) };
    case 'lessons':
      return { book: lessonsBook(printable) };
    case 'risks':
      return { book: risksBook(printable) };
    case 'calendar':
      return { diary: calendarDiary(printable) };
  }
};

async function bytesOf(printable: Printable, format: Format): Promise<Uint8Array | null> {
  const document = made(printable);
  // of what people read, there is no more than what stands on the page
  if (format === 'json') return 'sheet' in document ? null : Buffer.from(`${JSON.stringify(printable, null, 2)}\n`);
  if ('sheet' in document && format === 'word') return await wordOf(document.sheet, momentOf(printable));
  if ('sheet' in document && format === 'pdf') return await pdfOf(document.sheet, momentOf(printable));
  if ('book' in document && format === 'sheet') return await spreadsheetOf(document.book);
  if ('book' in document && format === 'csv') return csvOf(document.book);
  if ('diary' in document && format === 'ics') return icsOf(document.diary, momentOf(printable));
  return null;
}

export const openPrinter = (): Printer => ({
  print: async (printable, format): Promise<Printed | null> => {
    const bytes = await bytesOf(printable, format);
    const { mediaType, ending } = TYPES[format];
    return bytes === null ? null : { name: `${nameOf(printable)}.${ending}`, mediaType, bytes };
  },
});
