import { numberedParts, type NumberedPart } from '../../../shared/domain/paper-report.ts';
import type { Clearance, Clearer, Report } from '../../../shared/domain/paper.ts';
import { CLEARERS } from '../../../shared/domain/paper.ts';
import type { Printable } from '../../ports.ts';
import type { Block, Fact, Sheet } from '../sheet.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Printed = Extract<Printable, { readonly kind: 'report' }>;

const isClearer = (part: NumberedPart['part']): part is Clearer => CLEARERS.some((clearer) => clearer === part);

const signed = (part: NumberedPart['part'], clearances: readonly Clearance[], { say, format }: Sentences): string => {
  const given = isClearer(part) ? clearances.find(({ clearer }) => clearer === part)?.given : null;
  return given === null || given === undefined ? '' : ` ${say.report.clearedBy(given.initials, format.day(given.day))}`;
};

const partOf = ({ part, paragraphs }: NumberedPart, clearances: readonly Clearance[], words: Sentences): readonly Block[] => [
  { kind: 'heading', level: 1, text: `${words.section(part)}${signed(part, clearances, words)}` },
  ...paragraphs.map(({ number, text, points }): Block => {
    const under = points.map((point) => `${point.mark} ${point.text}`);
    if (number === null) return under.length === 0 ? { kind: 'paragraph', prose: text } : { kind: 'list', ordered: false, items: [{ prose: text, under }] };
    return { kind: 'list', ordered: true, start: number, items: [{ prose: [text, ...under].join('\n') }] };
  }),
];

/** Given without a word: that is an answer as well. */
const withoutText = (clearances: readonly Clearance[], { section, say, format }: Sentences): readonly Block[] =>
  clearances.flatMap(({ clearer, given }): readonly Block[] =>
    given === null || given.text !== '' ? [] : [{ kind: 'heading', level: 1, text: `${section(clearer)} ${say.report.clearedBy(given.initials, format.day(given.day))}` }, { kind: 'paragraph', prose: say.report.none }],
  );

const factsOf = ({ author, effective }: Report, { say, format }: Sentences): readonly Fact[] => {
  const by = say.report.of(author.post, author.department);
  const contact = say.report.of(author.name, author.contact);
  return [
    ...(by === '' ? [] : [{ label: say.report.by, value: by }]),
    ...(contact === '' ? [] : [{ label: say.report.contact, value: contact }]),
    ...(effective === null ? [] : [{ label: say.report.effective, value: format.day(effective) }]),
  ];
};

/** A report of the kind that committees take: its paragraphs numbered from beginning to end. */
export const reportSheet = ({ group, meeting, paper }: Printed): Sheet => {
  const words = sentencesIn(group.language);
  const { say, format } = words;
  const { report, clearances } = paper;
  const background = report?.background ?? [];
  return {
    title: paper.title, language: group.language, issuer: group.name, subject: `${group.name}, ${format.date(group.zone, meeting.starts)}`, page: 'portrait', footer: paper.title,
    facts: [...(paper.published === null ? [{ label: say.state, value: say.draft }] : []), ...(report === null ? [] : factsOf(report, words))],
    blocks: [
      ...(report === null ? [] : numberedParts(report, clearances).flatMap((part) => partOf(part, clearances, words))),
      ...withoutText(clearances, words),
      ...(background.length === 0 ? [] : [{ kind: 'heading', level: 1, text: say.report.background } as const, { kind: 'list', ordered: false, items: background.map(({ title, url }) => ({ prose: url === null ? title : [{ text: title, link: url }] })) } as const]),
    ],
  };
};
