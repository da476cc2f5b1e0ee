import type { HighlightSheet, HighlightsPage } from '../../shared/contract/highlights.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, id, MEETING, NOW, WORKSTREAMS } from './fixtures.ts';

/** What the page of the highlight reports is shown in its tests. */

const { programme, insight, secretary } = PEOPLE;

const sheetOf = (number: number, change: Partial<HighlightSheet> = {}): HighlightSheet => {
  const known = WORKSTREAMS[number - 1] ?? (() => { throw new Error(`no workstream ${number.toString()}`); })();
  const { title, strategy, leadPost, lead, leadName, reporterName, status } = known;
  return {
    workstream: { id: known.id, number, title, strategy, leadPost, lead }, leadName, reporterName, status, stand: 'missing', highlight: null, enteredByName: null, promised: '', since: [], mayWrite: false, mine: false, ...change,
  };
};

const said = (number: number, at: string, done: string, next: string): Pick<HighlightSheet, 'stand' | 'highlight'> => ({ stand: 'in', highlight: { id: id(820 + number), at, done, next, revision: 1 } });

export const TOOLS = sheetOf(2, {
  promised: 'Agree the lease with the supplier and start the telephony training.',
  since: [
    { kind: 'status', from: 'green', to: 'amber', day: '2026-12-11' },
    { kind: 'action', ref: 'ACT-2026-031', title: 'Agree the extension of the laptop lease with the supplier', day: '2026-12-15' },
    { kind: 'reached', title: 'Telephony pilot in the contact centre', day: '2026-12-09', late: 6 },
    { kind: 'blocker', ref: 'BLK-2026-002', title: 'No room for the training', how: 'The library lends one' },
    { kind: 'slipped', title: 'Laptops for the depots', expected: '2027-02-12', days: 35 },
    { kind: 'ahead', title: 'Training for the second group', expected: '2027-01-20' },
  ],
});

export const SHEETS: readonly HighlightSheet[] = [
  sheetOf(1, said(1, '2026-12-21T10:12:00.000Z', 'Waste, parking and planning forms went live.\n31 of 34 forms are moved and tested with residents.', 'The last three forms, before the end of January.')),
  TOOLS,
  sheetOf(3, {
    ...said(3, '2026-12-21T15:40:00.000Z', 'The address matching was stopped.\nDEC-2026-011, deferred: Sharing data with the county.', ''), enteredByName: secretary.name,
    status: { ...BARE_REPORT, rag: 'red', reason: 'The data protection assessment was refused.', ask: 'A decision on a new assessment, and an analyst for eight weeks', backBy: '2027-02-26', by: secretary.id, onBehalfOf: insight.id, at: '2026-12-21T15:40:00.000Z' },
  }),
  sheetOf(4, { stand: 'statusOnly' }),
  sheetOf(5),
];

const as = (who: Person, officer: boolean): readonly HighlightSheet[] => SHEETS.map((one) => {
  const mine = one.workstream.lead === who.id;
  return { ...one, mine, mayWrite: mine || officer, since: mine || officer ? one.since : [] };
});

export const highlightsPage = (change: Partial<HighlightsPage> = {}): HighlightsPage => {
  const head = { id: MEETING, subject: GROUP.name, kind: 'ordinary', starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z', phase: 'planned' } as const;
  return {
    frame: { group: GROUP, meeting: head, meetings: [head, { ...head, id: id(11), starts: '2026-11-04T14:00:00.000Z', ends: '2026-11-04T16:00:00.000Z', phase: 'held' }], may: deedsOf('lead'), now: NOW },
    today: '2026-12-22', due: { notice: 'papersNotice', day: '2026-12-30', clause: TERMS.agendaNotice.clause }, asked: '2026-12-21', since: '2026-11-04T14:00:00.000Z', over: false,
    triggers: { green: 'All milestones of the quarter are met.', amber: 'A milestone slips by more than four weeks, or the money for it is in doubt.', red: 'A promise to residents or staff cannot be kept.' }, sheets: as(programme, false), ...change,
  };
};
export const secretarysPage = highlightsPage({ sheets: as(secretary, true) });
