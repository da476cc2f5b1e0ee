import type { TemplateItem } from '../domain/agenda.ts';
import type { Language } from '../domain/group.ts';
import type { RecordRule } from '../domain/terms.ts';

type Item = Pick<TemplateItem, 'title' | 'purpose' | 'minutes' | 'standing'>;

interface Titles {
  readonly welcome: string;
  readonly record: Readonly<Record<RecordRule['kept'], string>>;
  readonly arising: string;
  readonly reports: string;
  readonly risks: string;
  readonly other: string;
}

const TITLES: Readonly<Record<Language, Titles>> = {
  en: {
    welcome: 'Welcome and apologies',
    record: {
      actionLog: 'Action log of the last meeting, to agree',
      minutes: 'Minutes of the last meeting, to agree',
      both: 'Minutes and action log of the last meeting, to agree',
    },
    arising: 'Matters arising',
    reports: 'Reports of the groups that report to this one',
    risks: 'Risks',
    other: 'Any other business',
  },
  cy: {
    welcome: 'Croeso ac ymddiheuriadau',
    record: {
      actionLog: 'Log gweithredu’r cyfarfod diwethaf, i’w gytuno',
      minutes: 'Cofnodion y cyfarfod diwethaf, i’w cytuno',
      both: 'Cofnodion a log gweithredu’r cyfarfod diwethaf, i’w cytuno',
    },
    arising: 'Materion yn codi',
    reports: 'Adroddiadau’r grwpiau sy’n adrodd i’r grŵp hwn',
    risks: 'Risgiau',
    other: 'Unrhyw fater arall',
  },
};

/** The order of business that a group begins with, until its secretary makes another. */
export const standingItems = (language: Language, kept: RecordRule['kept'], isReportedTo: boolean): readonly TemplateItem[] => {
  const titles = TITLES[language];
  const items: readonly Item[] = [
    { title: titles.welcome, purpose: 'note', minutes: 5, standing: 'apologies' },
    { title: titles.record[kept], purpose: 'decide', minutes: 10, standing: 'lastRecord' },
    { title: titles.arising, purpose: 'discuss', minutes: 10, standing: 'mattersArising' },
    ...(isReportedTo ? [{ title: titles.reports, purpose: 'discuss', minutes: 30, standing: 'reports' } as const] : []),
    { title: titles.risks, purpose: 'discuss', minutes: 10, standing: 'risks' },
    { title: titles.other, purpose: 'discuss', minutes: 5, standing: 'otherBusiness' },
  ];
  return items.map((item, at) => ({ number: at + 1, presenter: null, papers: [], ...item }));
};
