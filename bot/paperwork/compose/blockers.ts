import type { Printable } from '../../ports.ts';
import type { Book, BookCell, BookColumn, BookTable } from '../book.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Blockers = Extract<Printable, { readonly kind: 'blockers' }>;

const text = (label: string): BookColumn => ({ label, kind: 'text' });
const number = (label: string): BookColumn => ({ label, kind: 'number' });
const day = (label: string): BookColumn => ({ label, kind: 'day' });
const moment = (label: string): BookColumn => ({ label, kind: 'moment' });

const register = ({ blockers }: Blockers, { blockers: say }: Sentences): BookTable => {
  const { column: c, columns: more } = say;
  const columns = [
    text(c.ref), text(c.title), text(more.detail), text(c.work), moment(more.raised), text(more.raisedBy), number(c.age), text(c.remover), day(c.due), text(c.state), number(more.waited), text(more.escalated), text(more.from), moment(more.ended), text(more.how),
  ];
  const rows = blockers.map((one): readonly BookCell[] => [
    one.ref, one.title, one.detail, one.work === null ? null : say.work(one.work.number, one.work.strategy), one.raised.at, one.raisedByName, one.age, one.removerName, one.remover?.due ?? null, say.state(one.state), one.waited,
    one.escalated.map(({ toName }) => toName).join('; ') || null, one.from?.groupName ?? null, one.ended?.at ?? null, one.ended?.how ?? null,
  ]);
  return { name: say.register, columns, rows };
};

const trail = ({ blockers }: Blockers, { blockers: say, say: { columns: c } }: Sentences): BookTable => ({
  name: say.trail,
  columns: [text(say.column.ref), moment(c.when), text(c.what), text(c.by), text(c.note)],
  rows: blockers.flatMap(({ ref, trail: events }) => events.map(({ at, what, byName, note }): readonly BookCell[] => [ref, at, say.event(what), byName, note])),
});

/** Every blocker with what became of it, and what happened to each. */
export const blockersBook = (printable: Blockers): Book => {
  const { group } = printable;
  const words = sentencesIn(group.language);
  return { title: `${words.blockers.register}: ${group.name}`, language: group.language, issuer: group.name, zone: group.zone, tables: [register(printable, words), trail(printable, words)] };
};
