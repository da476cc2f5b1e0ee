import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, addMinutes, dayIn, type Instant } from '../../shared/domain/time.ts';

/** What stands in the group's way; days are counted from the day of the first start. */

type BlockerInput = NonNullable<SetupInput['blockers']>[number];

const ZONE = 'Europe/London';

export function blockers(now: Instant): readonly BlockerInput[] {
  const ago = (days: number): Instant => addMinutes(now, -days * 24 * 60 - 25);
  const inDays = (days: number): string => addDays(dayIn(ZONE, now), days);
  return [
    {
      title: 'No data analyst: the address matching has stopped', detail: 'The post is caught by the recruitment freeze. An agency analyst would cost £450 a day.', workstream: 3,
      by: 'Corporate Insight, Communities and Governance Manager', at: ago(31), decisionSince: inDays(-21), remover: { who: 'Head of Human Resources', at: ago(18), due: inDays(-4) },
    },
    {
      title: '140 laptops wait for a signature under the lease', workstream: 2, by: 'ICT Programme Manager', at: ago(20),
      remover: { who: 'ICT Operations and Development Manager', at: ago(16), due: inDays(9) },
    },
    {
      title: 'The address gazetteer cannot be reached from the new forms platform', detail: 'The firewall rule has been asked for twice. One named person in the network team would help.', workstream: 1,
      by: 'Transformation and Digital Services Manager', at: ago(9),
    },
    {
      title: 'No room for the autumn training of the Digital Champions', workstream: 5, by: 'Head of Transformation and Property', at: ago(40),
      remover: { who: 'Head of Human Resources', at: ago(37), due: inDays(-20) }, removed: { at: ago(26), how: 'The members’ library is free on Thursdays.' },
    },
  ];
}
