import { dayIn } from '../../../shared/domain/time.ts';
import type { Printable } from '../../ports.ts';
import type { Book, BookCell, BookColumn, BookTable } from '../book.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Requests = Extract<Printable, { readonly kind: 'requests' }>;

const text = (label: string): BookColumn => ({ label, kind: 'text' });
const number = (label: string): BookColumn => ({ label, kind: 'number' });
const day = (label: string): BookColumn => ({ label, kind: 'day' });

const pounds = (pence: number | null): number | null => (pence === null ? null : pence / 100);
const said = (value: string): string | null => (value === '' ? null : value);

const register = ({ requests, group }: Requests, { requests: say, request: words, decision }: Sentences): BookTable => {
  const { column: c } = say;
  const columns = [
    text(c.ref), text(c.title), text(c.kind), text(c.service), text(c.from), text(c.champion), day(c.day), text(c.state), number(c.cost), text(c.year), text(c.skill), number(c.days), text(c.workstream), text(c.what), text(c.evidence), text(c.onward),
    text(c.outcome), text(c.reasons), text(c.conditions), text(c.conflict), text(c.decision), day(c.sentOn), text(c.fit), text(c.commissioned), text(c.became),
  ];
  const rows = requests.map((one): readonly BookCell[] => [
    one.ref, one.title, words.kind(one.kind), said(one.service), one.onBehalfOf === '' ? one.byName : one.onBehalfOf, one.champion ? say.yes : null, dayIn(group.zone, one.at), words.state(one.state), pounds(one.cost), one.financialYear,
    one.resource?.skill ?? null, one.resource?.days ?? null, one.workstreamName, one.what, said(one.evidence), one.onwardName, one.outcome === null ? null : decision.outcome(one.outcome.outcome), said(one.outcome?.text ?? ''), said(one.outcome?.conditions ?? ''), said(one.outcome?.conflict ?? ''), one.decisionRef,
    one.sentOn?.day ?? null, one.fit.level === null ? null : [say.fitLevel(one.fit.level), one.fit.text].filter(Boolean).join(': '), one.commissioned?.to ?? null, one.becameName,
  ]);
  return { name: say.register, columns, rows };
};

const totals = ({ totals: years }: Requests, { requests: say, request: words }: Sentences): BookTable => ({
  name: say.totals,
  columns: [text(say.column.year), text(say.total.kind), number(say.total.requested), number(say.total.approved), number(say.total.requestedCost), number(say.total.approvedCost)],
  rows: years.flatMap(({ year, kinds }) => kinds.map((kind): readonly BookCell[] => [year, words.kind(kind.kind), kind.requested, kind.approved, pounds(kind.requestedCost), pounds(kind.approvedCost)])),
});

/** Every request with what became of it, and what that comes to. */
export const requestsBook = (printable: Requests): Book => {
  const { group } = printable;
  const words = sentencesIn(group.language);
  return { title: `${words.requests.register}: ${group.name}`, language: group.language, issuer: group.name, zone: group.zone, tables: [register(printable, words), totals(printable, words)] };
};
