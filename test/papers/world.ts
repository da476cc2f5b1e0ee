import type { Paper, Report } from '../../shared/domain/paper.ts';
import type { SavePaperInput } from '../../shared/contract/papers.ts';
import { REPORT_SECTIONS } from '../../shared/domain/paper.ts';
import { PEOPLE } from '../tenant/people.ts';

/** A paper and a report as tests begin with them. */

export const AT = '2026-11-02T10:00:00.000Z';

export const NO_SECTIONS = Object.fromEntries(REPORT_SECTIONS.map((section) => [section, ''])) as Record<(typeof REPORT_SECTIONS)[number], string>;

/** The digital strategy's report, as its council wrote it, in short. */
export const DIGITAL_STRATEGY = {
  ...NO_SECTIONS,
  purpose: 'To seek approval of the Digital Strategy',
  information: [
    'The term Digital tends to be associated with technology; however, it is much broader than that.',
    'The principles are:\nA. User needs: services are built around those who use them.\nB. Reuse: what is there is used again.\nC. Sustainability: systems last.',
  ].join('\n\n'),
  considerations: 'Other elements are important, but capacity dictates that they cannot be undertaken immediately:\na. Data mastery will need to be resolved over time.\nb. The ICT Strategy remains\ndistinct and separate.',
  reasons: 'To set out the commitments of the Digital Declaration.\n\nTo support the workforce in the move to Digital ways of working.',
  statutory: 'The strategy adopts common digital standards.',
  staff: 'The move to continuous upgrades means an increased need for training.',
  citizens: 'Services are developed from a user perspective.',
  partners: 'There are no implications.',
  timescales: 'Once agreed, the Authority will look to adopt the principles.',
  financial: 'Additional demands follow the normal business planning process.',
  recommendation: 'That the Digital Strategy be agreed and adopted from May 2022.',
  divisions: 'All',
} as const;

type Typed = NonNullable<SavePaperInput['report']>;

export const aReport = (change: Partial<Typed> = {}): Typed & Report => ({
  author: { post: 'Head of Technology & Digital', department: 'Chief Executive’s Department', name: 'Paul Martin', contact: '0115 496 0000' },
  sections: DIGITAL_STRATEGY, effective: '2022-05-01', background: [], ...change,
});

export const aPaper = (change: Partial<Paper> = {}): Paper => ({
  id: '01970000-0000-7000-8000-000000000901', meeting: '01970000-0000-7000-8000-000000000101', item: 'item-3', title: 'Business case', url: null, pages: null, report: null, state: 'toFollow',
  published: null, tabled: null, restriction: null, clearances: [], by: PEOPLE.secretary.id, addedAt: AT, changedAt: AT, revision: 1, tries: [], ...change,
});

export const saved = (group: string, meeting: string, item: string, change: Partial<SavePaperInput> = {}): SavePaperInput => ({
  group, meeting, item, paper: null, revision: 0, title: 'Business case', url: null, pages: null, report: null, clearers: [], restriction: null, ...change,
});
