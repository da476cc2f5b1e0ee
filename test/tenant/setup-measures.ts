import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, dayIn, type Instant } from '../../shared/domain/time.ts';

/** What the council counts; days are counted from the day of the first start. */

type MeasureInput = NonNullable<SetupInput['measures']>[number];

const ZONE = 'Europe/London';
const INSIGHT = 'Corporate Insight, Communities and Governance Manager';
const ICT = 'ICT Operations and Development Manager';

export function measures(now: Instant): readonly MeasureInput[] {
  const ago = (days: number): string => addDays(dayIn(ZONE, now), -days);
  return [
    {
      title: 'Learning about our own technology', kind: 'share', workstream: 5, by: INSIGHT, parts: ['Privacy and data protection', 'Cyber security', 'Service design', 'Agile delivery'],
      counts: [
        { day: ago(200), source: 'Learning portal', figures: [[905, 1251], [870, 1251], [12, 1251], [9, 1251]] },
        { day: ago(110), source: 'Learning portal', figures: [[1031, 1246], [1020, 1246], [31, 1246], [22, 1246]] },
        { day: ago(20), source: 'Learning portal', figures: [[1130, 1240], [1012, 1240], [58, 1240], [47, 1240]] },
      ],
    },
    {
      title: 'Leaders trained to lead in a digital age', kind: 'cohort', workstream: 5, by: INSIGHT, parts: ['Top three tiers', 'Members'],
      counts: [{ day: ago(190), source: 'Organisational Development', figures: [[18, 45], [2, 33]] }, { day: ago(15), source: 'Organisational Development', figures: [[31, 44], [4, 33]] }],
    },
    {
      title: 'Permanent staff and contractors in ICT', kind: 'mix', by: ICT, parts: ['Permanent staff', 'Contractors'],
      counts: [{ day: ago(210), source: 'Payroll', figures: [[41, null], [11, null]] }, { day: ago(25), source: 'Payroll', figures: [[46, null], [6, null]] }],
    },
    {
      title: 'Requests that residents make online', kind: 'share', people: false, takeUp: true, workstream: 1, by: INSIGHT, parts: ['Missed bins', 'Council tax', 'Planning comments'],
      counts: [
        { day: ago(70), source: 'Customer portal and contact centre', figures: [[1610, 2540], [8610, 21_300], [372, 610]] },
        { day: ago(40), source: 'Customer portal and contact centre', figures: [[1990, 2510], [9080, 21_350], [352, 640]] },
        { day: ago(10), source: 'Customer portal and contact centre', figures: [[2110, 2480], [9120, 21_400], [310, 690]] },
      ],
    },
  ];
}
