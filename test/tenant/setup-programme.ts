import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, addMinutes, type Day, type Instant } from '../../shared/domain/time.ts';
import { plans, PRINCIPLES, VISION } from './setup-plans.ts';

/** The digital strategy with its five workstreams, and the group's actions; days are counted from the day of the first start. */

export const strategy = (today: Day): NonNullable<SetupInput['strategy']> => ({
  title: 'Digital Strategy 2022-2025',
  from: '2022-02-10',
  until: '2025-12-31',
  published: '2022-02-10',
  ownerPost: 'Head of Transformation and Property',
  nextReview: addDays(today, 56),
  principles: PRINCIPLES,
  text: VISION,
});

type Workstream = NonNullable<SetupInput['workstreams']>[number];
type Action = NonNullable<SetupInput['actions']>[number];
type Status = NonNullable<Workstream['status']>;

const daysAgo = (now: Instant, days: number): Instant => addMinutes(now, -days * 24 * 60 - 95);

const green = (now: Instant, days: number, evidence: string): Status => ({ rag: 'green', evidence, at: daysAgo(now, days) });
const status = (now: Instant, days: number, rag: 'amber' | 'red', reason: string, ask: string, backIn: number): Status => ({
  rag, reason, ask, backBy: addDays(now.slice(0, 10), backIn), at: daysAgo(now, days),
});

/** What the group says that its colours mean. */
export const COLOURS: NonNullable<SetupInput['colours']> = {
  green: 'No milestone is more than a week late, and figures from users show it.',
  amber: 'A milestone slips by more than two weeks, or money or people are not confirmed.',
  red: 'A milestone cannot be met without a decision of this group.',
};

const stated = (now: Instant): readonly Workstream[] => [
  {
    number: 1,
    title: 'Provide simple, accessible, end-to-end services that are easy to use and based around users\u2019 needs',
    leadPost: 'Transformation and Digital Services Manager',
    status: green(now, 6, '31 of 34 forms moved to the new platform and tested with residents; the last three go live before the end of the month.'),
  },
  {
    number: 2,
    title: 'Giving our people the tools they need to do their jobs',
    leadPost: 'ICT Programme Manager',
    status: status(now, 9, 'amber', '140 laptops are four weeks late at the supplier. Depot staff keep their old devices until they arrive.', 'Agree to extend the lease of the old laptops by three months.', 24),
  },
  {
    number: 3,
    title: 'Making data work for us',
    leadPost: 'Corporate Insight, Communities and Governance Manager',
    status: status(now, 4, 'red', 'The data analyst post has been vacant for three months and the address matching has stopped.', 'Release the post from the recruitment freeze, or second an analyst.', -2),
  },
  {
    number: 4,
    title: 'Digital inclusion',
    leadPost: 'Head of Policy, Communications and Governance',
    status: green(now, 74, 'Device lending runs in all six libraries; 212 residents have finished the basic skills course, against a target of 180.'),
  },
  {
    number: 5,
    title: 'Creating a digital culture across the Council',
    leadPost: 'Head of Transformation and Property',
    status: status(now, 13, 'amber', 'Only 19 of 45 teams have named a Digital Champion; without them the autumn training cannot be filled.', 'Heads of service name their champions, one for each team.', 31),
  },
];

/** Each with how it stands and what it is to do. */
export const workstreams = (now: Instant, today: Day): readonly Workstream[] => stated(now).map((one) => ({ ...one, plan: plans(today)[one.number] }));

export function actions(today: Day): readonly Action[] {
  const year = today.slice(0, 4);
  const action = (number: number, title: string, owner: string, inDays: number, from: string, priority: 'high' | 'normal' | 'low' = 'normal'): Action => ({
    ref: `ACT-${year}-${number.toString().padStart(3, '0')}`, title, owner, due: addDays(today, inDays), priority, from,
  });
  return [
    action(31, 'Agree the extension of the laptop lease with the supplier', 'ICT Programme Manager', -9, 'Last meeting, item 6', 'high'),
    action(33, 'Send the list of teams without a Digital Champion to the heads of service', 'Head of Transformation and Property', -3, 'Last meeting, item 4'),
    action(34, 'Forward the agreed action log to the Efficiency Board and the Executive Management Team', 'Secretary to the Executive Director, Resources and Support Services', 0, 'Last meeting, item 2'),
    action(35, 'Circulate the options for the customer relationship system to the group', 'Digital Delivery Manager', 2, 'Last meeting, item 7', 'high'),
    action(36, 'Test the recovery of the payments server and report the time it took', 'ICT Operations and Development Manager', 5, 'Last meeting, item 8'),
    action(37, 'Bring figures on missed bin reports made online', 'Head of Waste and Street Scene', 12, 'Last meeting, item 3', 'low'),
    action(38, 'Prepare a business case for the vacant data analyst post', 'Corporate Insight, Communities and Governance Manager', 16, 'Last meeting, item 4', 'high'),
    action(39, 'Plan the staff survey on digital tools with the trade unions', 'Head of Human Resources', 30, 'Last meeting, item 5'),
  ];
}
