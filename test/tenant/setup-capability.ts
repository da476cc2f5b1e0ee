import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, type Day } from '../../shared/domain/time.ts';

/** A strategy of another council in which this one takes part: its Workstream 5 is another than one's own. */

type Strategy = NonNullable<SetupInput['strategies']>[number];
type Deliverable = NonNullable<NonNullable<Strategy['workstreams'][number]['plan']>['deliverables']>[number];

const OUTCOMES = [
  'We are proud of our standing, in-house digital team',
  'All our people feel confident in their knowledge and skills around the technology they need to do their jobs',
  'Our top tier leaders are educated in the impact of digital technology, and are ambassadors inside and outside the organisation for technology innovation',
  'We can adapt quickly from project to project, using our standing teams to help the council prioritise and meet its needs',
  'We have a mature approach to security, meaning we are able to protect our staff and residents from being exploited',
  'The council becomes a destination for the digital, technology and data skills market, and is able to hire, retain and develop the best talent locally and nationally',
];

const NARRATIVE = [
  'No organisation can modernise and become technology-enabled without transforming its skill set. To be cost-effective, we need a full, permanent and highly skilled digital, technology and data function who we can deploy to the huge number of transformation needs we have, turning the tide of years of outsourcing and patchy investment.',
  'More than this, we need to educate our staff to be confident with and welcoming of technology innovation, so they can better understand and serve residents and have a more fulfilling working life.',
].join('\n\n');

/** Its ten commitments; the plans and what comes of them are two, for the one can stand without the other. */
const deliverables = (on: (days: number) => Day): Deliverable[] => [
  { title: 'Build a permanent rolling programme of digital apprenticeships', kind: 'recurring', state: 'underWay', partner: 'Local higher educational institutions' },
  { title: 'Create or bring in mandatory learning and development for all staff', state: 'underWay', promised: on(90), expected: on(120) },
  { title: 'Develop digital leadership capability, prioritising the corporate leadership team and council members', state: 'underWay', promised: on(45), expected: on(45) },
  { title: 'Co-create service transformation plans with business areas', kind: 'milestone', state: 'done', promised: on(-30), expected: on(-16), done: on(-16) },
  { title: 'Deliver on the service transformation plans', state: 'planned', promised: on(240), expected: on(240) },
  { title: 'Build a full digital, technology and data team of mainly permanent staff', state: 'underWay', promised: on(180), expected: on(180) },
  { title: 'Redesign the existing digital and customer service teams, with new job descriptions', state: 'planned', promised: on(150), expected: on(150) },
  { title: 'Carry out a full review of our digital, data and technology pay in line with the SFIA framework', state: 'planned', promised: on(60), expected: on(60) },
  { title: 'Bring service design and product thinking to the council', state: 'planned', promised: on(200), expected: on(200) },
  { title: 'Build career pathways for our digital, technology and data team', state: 'planned', promised: on(210), expected: on(210) },
  { title: 'Share learning, work together and improve', kind: 'recurring', state: 'underWay', partner: 'Other boroughs, government bodies and the civic sector' },
];

export const capabilityStrategy = (today: Day): Strategy => {
  const on = (days: number): Day => addDays(today, days);
  return {
    title: 'Northmoor partnership: digital capability',
    from: on(-200), until: on(900),
    ownerPost: 'Head of Human Resources',
    nextReview: on(165),
    restsOn: 'Digital Strategy 2022-2025',
    workstreams: [{
      number: 5,
      title: 'Build digital capability',
      leadPost: 'Digital Delivery Manager',
      plan: { text: [{ heading: '', text: NARRATIVE }], outcomes: OUTCOMES.map((text) => ({ text })), deliverables: deliverables(on) },
    }],
  };
};
