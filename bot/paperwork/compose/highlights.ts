import type { HighlightSheet } from '../../../shared/contract/highlights.ts';
import { highlight as cy } from '../../../shared/words/cy/highlight.ts';
import { highlight as en } from '../../../shared/words/en/highlight.ts';
import type { Printable } from '../../ports.ts';
import type { Block, Sheet } from '../sheet.ts';
import { sentencesIn } from '../words.ts';

type Highlights = Extract<Printable, { readonly kind: 'highlights' }>;
type Words = ReturnType<typeof sentencesIn> & { readonly highlight: typeof en };

const part = (label: string, text: string): readonly Block[] => (text === '' ? [] : [{ kind: 'paragraph', prose: [{ text: `${label}: `, bold: true }, { text }] }]);
const section = (label: string, text: string): readonly Block[] => [{ kind: 'heading', level: 2, text: label }, { kind: 'paragraph', prose: text }];

const sheetBlocks = ({ workstream: { number, title, leadPost, strategy }, leadName, stand, status, highlight, enteredByName }: HighlightSheet, words: Words): readonly Block[] => {
  const { highlight: say, workstream, format } = words;
  const colour = status === null ? workstream.noReport : workstream.rag(status.rag);
  return [
    { kind: 'heading', level: 1, text: workstream.name(number, title) },
    { kind: 'paragraph', prose: [{ text: `${strategy.title}. ${workstream.lead(leadPost, leadName)}` }, ...(enteredByName === null ? [] : [{ text: `. ${say.enteredBy(enteredByName, leadName)}`, emphasis: true } as const])] },
    ...part(say.colour, colour),
    ...(status === null
      ? []
      : [...part(say.reason, status.rag === 'green' ? '' : status.reason), ...part(say.ask, status.ask), ...part(say.backBy, status.backBy === null ? '' : format.day(status.backBy)), ...part(say.evidence, status.evidence), ...part(say.despite, status.despite)]),
    ...(highlight === null
      ? [{ kind: 'paragraph', prose: stand === 'statusOnly' ? say.stand('statusOnly') : say.notGiven } as const]
      : [...section(say.done, highlight.done), ...section(say.next, highlight.next === '' ? say.nothingNext : highlight.next)]),
  ];
};

/** What all workstreams tell a meeting: how they stand in one table, and then each on its own. */
export const highlightsSheet = ({ group, meeting, sheets }: Highlights): Sheet => {
  const words = { ...sentencesIn(group.language), highlight: group.language === 'cy' ? cy : en };
  const { highlight: say, workstream, format, say: { columns } } = words;
  const there = sheets.filter(({ stand }) => stand !== 'missing').length;
  return {
    title: `${say.reports}: ${group.name}`, language: group.language, issuer: group.name, subject: say.documentOf(format.range(group.zone, meeting.starts, meeting.ends)), page: 'portrait',
    footer: `${group.name}: ${say.reports.toLowerCase()}, ${format.date(group.zone, meeting.starts)}`,
    facts: [{ label: columns.state, value: say.inCount(there, sheets.length) }],
    blocks: [
      { kind: 'heading', level: 1, text: workstream.board },
      {
        kind: 'table', caption: workstream.board, rowHeader: 1,
        columns: [{ label: columns.number, width: 1 }, { label: workstream.board, width: 6 }, { label: say.colour, width: 2.4 }, { label: say.report, width: 3.6 }],
        rows: sheets.map(({ workstream: { number, title }, status, stand }) => [number.toString(), title, status === null ? workstream.noReport : workstream.rag(status.rag), say.stand(stand)]),
      },
      ...sheets.flatMap((sheet) => sheetBlocks(sheet, words)),
    ],
  };
};
