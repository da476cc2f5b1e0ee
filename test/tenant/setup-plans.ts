import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, type Day } from '../../shared/domain/time.ts';

/** What the five workstreams of the digital strategy are to do; days are counted from the day of the first start. */

type Workstream = NonNullable<SetupInput['workstreams']>[number];
export type Plan = NonNullable<Workstream['plan']>;

const USERS = 'A continuous focus on meeting user needs';
const DATA = 'Being data-led and basing our decisions on evidence';
const BETTER = 'Continuous development and improvement of our services and products';
const AGILE = 'Fast and effective agile project delivery';
const OPEN = 'Working in the open';

export const VISION = [
  {
    heading: 'Vision',
    text: 'We will be an agile and data driven Council, using the best of modern digital design, technology and ways of working to deliver excellent user centred services that make a difference to the lives of our residents.',
  },
  {
    heading: 'How we will move forwards',
    text: 'The digital landscape changes quickly, and digital strategy documents can date even faster. Therefore, this strategy sets out a high level framework for where we’re going and how we’ll move forwards over the next few years.',
  },
];

export const PRINCIPLES = [
  {
    title: USERS,
    text: 'We exist to meet the needs of our users. Service transformation will focus on meeting the needs of our residents, particularly those who are most vulnerable.\n\nWe will test all services to make sure they are simple and intuitive, and support those who are unable or unwilling to go online.',
  },
  {
    title: DATA,
    text: 'We will use the data we hold better. We will base our decisions on the insight gained through activities such as user research, service performance metrics, user feedback and other available evidence.',
  },
  {
    title: BETTER,
    text: 'No service or product is ever perfect; there are always improvements that can be made. We won’t be afraid to experiment and fail, delete things that don’t work, learn from them and try new approaches.',
  },
  {
    title: AGILE,
    text: 'We will expand the use of agile project delivery and techniques, delivering products in several iterations or incremental steps. This will ensure that benefits from a project begin to be released throughout the process rather than just at the end.',
  },
  {
    title: OPEN,
    text: 'We will aim to work as openly as we can on all our projects. Where we can, we will share code, learning and other products we create, enabling others to benefit from our efforts.',
  },
];

export const plans = (today: Day): Readonly<Record<number, Plan>> => {
  const on = (days: number): Day => addDays(today, days);
  return {
    1: {
      text: [{ heading: '', text: 'Residents should be able to finish what they came for in one go, on any device, without knowing which part of the Council does the work.' }],
      outcomes: [
        { text: 'Every common request can be made and followed online', measure: 'Share of the 34 forms on the new platform', evidence: '31 of 34 forms are live', updated: on(-6) },
        { text: 'Those who cannot or will not go online are served as well', measure: 'Satisfaction at the counter and on the telephone', evidence: '', updated: null },
      ],
      deliverables: [
        { title: 'Waste and parking forms on the new platform', state: 'done', promised: on(-120), expected: on(-118), done: on(-118) },
        { title: 'Planning forms on the new platform', kind: 'milestone', state: 'done', promised: on(-60), expected: on(-32), done: on(-32) },
        { title: 'Last three forms live', kind: 'milestone', state: 'underWay', promised: on(3), expected: on(8) },
        { title: 'Old form server switched off', state: 'planned', promised: on(70), expected: on(70) },
        { title: 'Chatbot for council tax', state: 'stopped', promised: on(-90), lessons: 'Two thirds of the questions were about a person’s own account, which it could not see. People wanted somebody to ring back.' },
      ],
      benefits: [
        { text: 'Residents follow a missed bin report without telephoning', with: 'Waste and parking forms on the new platform', realised: on(-110) },
        { text: 'One server less to patch and to pay for', with: 'Old form server switched off', expected: on(75) },
      ],
      parked: [{ title: 'Translating the forms into Polish and Romanian', why: 'No translator is free before the elections.', revisit: on(-4), funding: 'Community cohesion fund, to be bid for in spring', training: 'Half an hour online for the contact centre' }],
      principles: [USERS, BETTER, AGILE],
    },
    2: {
      outcomes: [{ text: 'Everybody has a device that does the work, in the depot as in the office', measure: 'Devices out of warranty', evidence: '140 devices go out of warranty in February', updated: on(-9) }],
      deliverables: [
        { title: 'Laptops for office teams', state: 'done', promised: on(-80), expected: on(-74), done: on(-74) },
        { title: 'Laptops for the depots', kind: 'milestone', state: 'underWay', promised: on(-10), expected: on(18), partner: 'Halden Systems' },
        { title: 'Telephony moved into Teams', state: 'planned', promised: on(60), expected: on(60) },
      ],
      principles: [USERS],
    },
    3: {
      outcomes: [{ text: 'One address register that every service uses', measure: 'Services that read from it', evidence: 'Two of eleven services', updated: on(-96) }],
      deliverables: [
        { title: 'Addresses of three services matched', kind: 'milestone', state: 'underWay', promised: on(-45), expected: on(-12) },
        { title: 'Data sharing agreement with the county', state: 'planned', promised: on(-20), expected: on(55), partner: 'Eastmere County Council' },
      ],
      parked: [{ title: 'Open data page', why: 'Waits until the analyst post is filled.', revisit: on(60) }],
      principles: [DATA, OPEN],
    },
    4: {
      outcomes: [{ text: 'Nobody is left behind for want of a device or of confidence', measure: 'Residents who finish the basic skills course', evidence: '212 residents, against a target of 180', updated: on(-74) }],
      deliverables: [
        { title: 'Device lending in all six libraries', state: 'done', promised: on(-150), expected: on(-150), done: on(-155) },
        { title: 'Basic skills course', kind: 'recurring', state: 'underWay', partner: 'Brookmere College' },
      ],
      benefits: [{ text: 'Residents borrow a tablet for a month, free of charge', with: 'Device lending in all six libraries', realised: on(-155) }],
      principles: [USERS, OPEN],
    },
    5: {
      outcomes: [{ text: 'Every team has somebody who helps the others along', measure: 'Teams with a Digital Champion', evidence: '19 of 45 teams', updated: on(-13) }],
      deliverables: [{ title: 'Digital Champions named by all teams', kind: 'milestone', state: 'underWay', promised: on(-14), expected: on(21) }, { title: 'Autumn training', state: 'planned', promised: on(30), expected: on(30) }],
      principles: [BETTER, AGILE, OPEN],
    },
  };
};
