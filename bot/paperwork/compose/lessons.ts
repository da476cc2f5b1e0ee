import type { Printable } from '../../ports.ts';
import type { Book, BookCell, BookColumn } from '../book.ts';
import { sentencesIn } from '../words.ts';

type Lessons = Extract<Printable, { readonly kind: 'lessons' }>;

const text = (label: string): BookColumn => ({ label, kind: 'text' });
const said = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

/** The learning log, to be shared with others. */
export const lessonsBook = ({ group, lessons, workstreams }: Lessons): Book => {
  const { lesson: say } = sentencesIn(group.language).plans;
  const columns: readonly BookColumn[] = [{ label: say.day, kind: 'day' }, text(say.text), text(say.sharedWith), text(say.from), text(say.link), text(say.author)];
  const rows = lessons.map(({ lesson, day, text: learnt, workstream, deliverable, byName }): readonly BookCell[] => [
    day, learnt, said(lesson?.sharedWith), said([workstream === null ? undefined : workstreams[workstream], deliverable].filter((part) => typeof part === 'string').join(': ')), said(lesson?.link), byName,
  ]);
  return { title: `${say.title}: ${group.name}`, language: group.language, issuer: group.name, zone: group.zone, tables: [{ name: say.title, columns, rows }] };
};
