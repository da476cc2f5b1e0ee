import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, addMinutes, dayIn, type Instant } from '../../shared/domain/time.ts';

/** The group's risks; days are counted from the day of the first start. */

type RiskInput = NonNullable<SetupInput['risks']>[number];

const ZONE = 'Europe/London';
const ICT = 'ICT Operations and Development Manager';
const INSIGHT = 'Corporate Insight, Communities and Governance Manager';
const DELIVERY = 'Digital Delivery Manager';

export function risks(now: Instant): readonly RiskInput[] {
  const ago = (days: number): Instant => addMinutes(now, -days * 24 * 60 - 40);
  const inDays = (days: number): string => addDays(dayIn(ZONE, now), days);
  return [
    {
      title: 'Ransomware stops residents’ services for days',
      detail: 'An attack encrypts file and application servers, because backups stand on the same network. Benefits, waste and payments would stop.',
      stream: 'ict', workstream: null, owner: ICT, nextReview: inDays(2),
      mitigation: 'Backups kept off the network since September; recovery of the payments server to be tested this month; all staff trained to spot phishing.',
      scores: [{ likelihood: 4, impact: 5, at: ago(210) }, { likelihood: 4, impact: 5, at: ago(120) }, { likelihood: 3, impact: 5, at: ago(30) }],
      challenges: [
        {
          by: 'Head of Waste and Street Scene', at: ago(24), text: 'Is “possible” honest while the recovery has never been tested for the depot systems?',
          answer: { at: ago(20), text: 'Fair. The recovery test planned for this month now includes the depot; the score is looked at again after it.' },
        },
      ],
    },
    {
      title: 'The address data cannot be matched, so services keep separate lists of residents',
      detail: 'Without an analyst the matching has stopped; every month about 900 addresses drift apart.',
      stream: 'digital', workstream: 3, owner: INSIGHT, nextReview: inDays(-8),
      mitigation: 'A secondment from the county is being asked for.',
      scores: [{ likelihood: 3, impact: 3, at: ago(150) }, { likelihood: 5, impact: 4, at: ago(60) }],
      challenges: [{ by: DELIVERY, at: ago(5), text: 'Online forms already work with the national address list. Is the impact still major?' }],
    },
    {
      title: 'Residents without devices or skills are left behind when services move online',
      stream: 'digital', workstream: 4, owner: 'Head of Policy, Communications and Governance', nextReview: inDays(41),
      mitigation: 'Device lending and courses in six libraries; every service keeps a telephone line.',
      scores: [{ likelihood: 4, impact: 3, at: ago(300) }, { likelihood: 3, impact: 3, at: ago(90) }],
    },
    {
      title: 'The supplier of the laptops fails to deliver before the old leases end',
      stream: 'ict', workstream: 2, owner: 'ICT Programme Manager', nextReview: inDays(12),
      mitigation: 'An extension of the lease is being agreed; depot staff keep their old devices until then.',
      scores: [{ likelihood: 4, impact: 3, at: ago(45) }],
    },
    {
      title: 'Old forms are switched off before every service has moved',
      stream: 'digital', workstream: 1, owner: DELIVERY, nextReview: inDays(64), mitigation: 'Each form has a named owner who agrees in writing before it is switched off.',
      scores: [{ likelihood: 2, impact: 2, at: ago(75) }],
    },
    {
      title: 'Staffing of the payments team',
      detail: 'Two of three people who know the payments server may leave this winter.',
      stream: 'ict', workstream: null, owner: ICT, nextReview: inDays(20), mitigation: 'Handover notes are being written; talks with both go on.',
      scores: [{ likelihood: 3, impact: 4, at: ago(10) }], readers: ['Head of Human Resources'],
    },
  ];
}
