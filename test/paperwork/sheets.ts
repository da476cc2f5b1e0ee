import type { Book } from '../../bot/paperwork/book.ts';
import type { Sheet, Table } from '../../bot/paperwork/sheet.ts';

export const AT = '2026-12-02T10:15:00.000Z';

const actions: Table = {
  kind: 'table',
  caption: 'Open actions, by owner',
  columns: [{ label: 'Reference', width: 18 }, { label: 'Action', width: 40 }, { label: 'Owner', width: 20 }, { label: 'Due', width: 16 }, { label: 'State', width: 14 }],
  rowHeader: 0,
  rows: [
    ['ACT-2026-012', 'Agree the patch window for print servers with the Ŵyl y Gaeaf team', 'Siân Llŷr, ICT Operations Manager', 'Fri 30 January 2027', 'Open'],
    [
      'ACT-2026-013',
      [{ text: 'Bring back a costed option for ' }, { text: 'GOV.UK Notify', bold: true }, { text: ' – see ' }, { text: 'the paper', link: 'https://council.sharepoint.com/papers/notify.docx' }],
      'Head of Digital', 'Wed 6 January 2027', 'Proposed for closing',
    ],
    ['ACT-2026-014', '=HYPERLINK("http://example.com","press")\nSecond line', 'Priya Nair', 'Tue 1 December 2026', 'Open → overdue'],
  ],
};

/** Everything that a document can hold. */
export const LOG: Sheet = {
  title: 'Action log',
  language: 'en',
  issuer: 'Digital Transformation Steering Group',
  subject: 'Digital Transformation Steering Group, Wed 2 December 2026',
  facts: [
    { label: 'Held', value: 'Wed 2 December 2026, 10:00 to 11:45, Committee room 2 and Teams' },
    { label: 'Present', value: 'Cllr Anwen Prŷs (chair), Dafydd Ŵyn, Priya Nair, Siân Llŷr, Tom Okafor and four others who came by Teams' },
    { label: 'Status', value: [{ text: 'Proposed', bold: true }, { text: '; to be agreed on ' }, { text: 'Wed 6 January 2027', emphasis: true }] },
  ],
  blocks: [
    { kind: 'heading', level: 1, text: 'Actions' },
    { kind: 'paragraph', prose: 'Every action has an owner and a date. “Carried forward” is the default – an action is closed when the group agrees.' },
    actions,
    { kind: 'heading', level: 1, text: 'Items' },
    { kind: 'heading', level: 2, text: 'Matters arising' },
    {
      kind: 'list', ordered: true, start: 4,
      items: [
        { prose: 'Digital inclusion: the report was noted.', under: ['Libraries open two more digital corners', [{ text: 'Volunteers: ', bold: true }, { text: 'a call goes out in January' }]] },
        { prose: 'Any other business: none.' },
      ],
    },
    { kind: 'list', ordered: true, start: 1, items: [{ prose: 'A list of its own' }] },
    { kind: 'heading', level: 3, text: 'What the terms say' },
    { kind: 'paragraph', prose: [{ text: 'Quotation: ' }, { text: '“Bydd penderfyniadau drwy gytundeb.”', language: 'cy', emphasis: true }, { text: ' Written at ' }, { text: 'the tab', link: 'https://quorate.example/tab' }, { text: '.' }] },
    { kind: 'list', ordered: false, items: [{ prose: 'Paper A, with the agenda' }, { prose: 'Paper B, to follow', under: ['expected on 12 January'] }] },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Papers' },
    { kind: 'paragraph', prose: [{ text: 'A link that is none: ' }, { text: 'press', link: 'javascript:alert(1)' }, { text: '\u0007.' }] },
    { ...actions, caption: 'Again & "again" <once>', rows: [] },
  ],
  footer: 'Digital Transformation Steering Group · Action log, 2 December 2026 · proposed',
  page: 'portrait',
};

/** A thousand rows, and one that no page can hold. */
export const LONG: Sheet = {
  ...LOG,
  title: 'Register',
  page: 'landscape',
  blocks: [
    {
      ...actions,
      rows: [
        ...Array.from({ length: 1000 }, (_, i) => [`ACT-2026-${String(i + 1).padStart(4, '0')}`, ...(actions.rows[i % 3] ?? []).slice(1)]),
        ['ACT-LAST', `${'a long story told at length. '.repeat(400)}The end.`, '', '', ''],
      ],
    },
  ],
};

export const MANY: Sheet = {
  ...LOG,
  title: 'Agenda',
  blocks: Array.from({ length: 200 }, (_, i) => [
    { kind: 'heading', level: 2, text: `${i + 1}. Item about the programme` } as const,
    { kind: 'paragraph', prose: [{ text: 'For decision', bold: true }, { text: ' · ICT Programme Manager · 10 min' }] } as const,
    { kind: 'list', ordered: true, start: 1, items: [{ prose: 'Paper, with the agenda' }, { prose: 'Paper, to follow' }] } as const,
  ]).flat(),
};

export const REGISTER: Book = {
  title: 'Register of actions',
  language: 'en',
  issuer: 'Digital Transformation Steering Group',
  zone: 'Europe/London',
  tables: [
    {
      name: 'Actions: open/closed [2026]',
      columns: [{ label: 'Reference', kind: 'text' }, { label: 'Action', kind: 'text' }, { label: 'Due', kind: 'day' }, { label: 'Proposed', kind: 'moment' }, { label: 'Days left', kind: 'number' }],
      rows: [
        ['ACT-2026-012', '=1+1', '2027-01-30', '2026-07-02T09:30:00.000Z', 59],
        ['ACT-2026-013', 'Agree “the window”; ŵ, ŷ\nsecond line', '2027-01-06', null, -3],
      ],
    },
    { name: 'Actions: open/closed [2026]', columns: [{ label: 'Owner', kind: 'text' }], rows: [] },
  ],
};
