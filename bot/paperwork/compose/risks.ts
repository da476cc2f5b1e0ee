import type { RiskView } from '../../../shared/contract/risks.ts';
import { bandOf, scoreOf } from '../../../shared/domain/risk.ts';
import type { Printable } from '../../ports.ts';
import type { Book, BookCell, BookColumn, BookTable } from '../book.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Risks = Extract<Printable, { readonly kind: 'risks' }>;

const text = (label: string): BookColumn => ({ label, kind: 'text' });
const number = (label: string): BookColumn => ({ label, kind: 'number' });

const register = ({ risks, workstreams }: Risks, { risks: say, say: { columns: c } }: Sentences): BookTable => {
  const columns = [
    text(c.ref), text(say.field.title), text(say.field.detail), text(say.field.stream), text(say.field.workstream), text(c.owner), text(say.field.likelihood), text(say.field.impact), number(say.score), text(say.band),
    text(say.field.mitigation), { label: say.field.nextReview, kind: 'day' } as const, text(c.state), text(say.closedWhy), text(say.readers),
  ];
  const rows = risks.map((one): readonly BookCell[] => [
    one.ref, one.title, one.detail, say.stream(one.stream), one.workstream === null ? null : (workstreams[one.workstream] ?? null), one.ownerName, say.likelihood(one.likelihood), say.impact(one.impact), scoreOf(one),
    say.bandName(bandOf(scoreOf(one))), one.mitigation, one.nextReview, say.state(one.state), one.closed?.why ?? null, one.readerNames?.join('; ') ?? null,
  ]);
  return { name: say.title, columns, rows };
};

const scores = (risks: readonly RiskView[], { risks: say, say: { columns: c } }: Sentences): BookTable => ({
  name: say.history,
  columns: [text(c.ref), { label: c.when, kind: 'moment' }, text(say.field.likelihood), text(say.field.impact), number(say.score), text(c.by)],
  rows: risks.flatMap(({ ref, scores: known }) => known.map((one): readonly BookCell[] => [ref, one.at, say.likelihood(one.likelihood), say.impact(one.impact), scoreOf(one), one.byName])),
});

const challenges = (risks: readonly RiskView[], { risks: say, say: { columns: c } }: Sentences): BookTable => ({
  name: say.challenges,
  columns: [text(c.ref), { label: c.when, kind: 'moment' }, text(c.by), text(say.challengeColumn), text(say.answerColumn), text(say.answeredBy)],
  rows: risks.flatMap(({ ref, challenges: asked }) => asked.map((one): readonly BookCell[] => [ref, one.at, one.byName, one.text, one.answer?.text ?? null, one.answerName])),
});

/** The register, how its risks were scored, and who challenged what. */
export const risksBook = (printable: Risks): Book => {
  const { group, risks } = printable;
  const words = sentencesIn(group.language);
  return { title: `${words.risks.title}: ${group.name}`, language: group.language, issuer: group.name, zone: group.zone, tables: [register(printable, words), scores(risks, words), challenges(risks, words)] };
};
