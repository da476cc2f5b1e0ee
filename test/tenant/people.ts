// The people of the stand-in tenant. Posts are those of the terms of reference (seats) and of the digital strategy (workstream leads); names are invented.

export const TENANT_ID = '0b7c2b52-6f0e-4c53-9a3e-5d1f4f0a9c01';
export const CLIENT_ID = '5e1c7d0a-88d5-4f7e-9b6b-0c2a64d7a7b2';
export const TEAM = {
  /** the Microsoft 365 group that stands behind the team */
  aadGroupId: 'c3f0e9f4-1d55-4a6c-8a57-2f7b6f1e0d11',
  /** the team's thread, which is also its General channel */
  threadId: '19:quorate-general-0001@thread.tacv2',
  name: 'ICT & Digital Services Steering Group',
  channel: { id: '19:quorate-steering-0002@thread.tacv2', name: 'Steering group' },
} as const;
/** A second team, where nobody has set a group up yet. */
export const STRATEGY_TEAM = {
  aadGroupId: '5a0c6b1e-93d4-4f27-b1c8-08e4d7a2b913',
  threadId: '19:quorate-strategy-general-0003@thread.tacv2',
  name: 'Digital Strategy Corporate Working Group',
  channel: { id: '19:quorate-strategy-0004@thread.tacv2', name: 'Working group' },
} as const;
/** The mailbox from which the group's meetings are called. */
export const MAILBOX = { id: 'd7a2f3b8-4e63-4e0b-9d7c-6a1b2c3d4e5f', address: 'digital.steering@brookmere.example', name: 'Digital Steering Group' } as const;
export const STRATEGY_MAILBOX = { id: '7e4b9a02-5c1f-4d8e-a6b3-91f2c0d4e6a7', address: 'digital.strategy@brookmere.example', name: 'Digital Strategy Working Group' } as const;
/** A mailbox that the app's role in Exchange does not reach. */
export const CLOSED_MAILBOX = { id: '2f6d8c1a-0b3e-4a59-8d74-c5e9f1a2b360', address: 'audit.committee@brookmere.example', name: 'Audit Committee' } as const;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly mail: string;
  /** owner of the steering group's team, who may set the group up */
  readonly owner?: true;
  /** of another organisation, let into the tenant */
  readonly guest?: true;
  /** has the app role with which the installation is administered */
  readonly administrator?: true;
}

const person = (n: number, givenName: string, surname: string, jobTitle: string, owner?: true): Person => ({
  id: `00000000-0000-4000-8000-0000000000${n.toString().padStart(2, '0')}`,
  name: `${givenName} ${surname}`,
  givenName,
  surname,
  jobTitle,
  mail: `${givenName}.${surname}@brookmere.example`.toLowerCase().replaceAll("'", ''),
  ...(owner && { owner }),
});

export const PEOPLE = {
  chair: person(1, 'Amina', 'Farouk', 'Portfolio Holder - Corporate and Service Improvement, People and Partnerships'),
  viceChair: person(2, 'Helen', 'Ashworth', 'Executive Director, Resources and Support Services'),
  operations: person(3, 'Gareth', 'Pugh', 'Executive Director, Operational Services'),
  digital: person(4, 'Priya', 'Nair', 'Digital Delivery Manager'),
  ict: person(5, 'Tom', 'Okafor', 'ICT Operations and Development Manager'),
  communications: person(6, 'Siân', 'Morgan', 'Head of Communications'),
  hr: person(7, 'Daniel', "O'Neill", 'Head of Human Resources'),
  frontline: person(8, 'Ruth', 'Abara', 'Head of Waste and Street Scene'),
  secretary: person(9, 'Margaret', 'Lowe', 'Secretary to the Executive Director, Resources and Support Services', true),
  services: person(10, 'Jordan', 'Ellis', 'Transformation and Digital Services Manager'),
  programme: person(11, 'Wei', 'Zhang', 'ICT Programme Manager'),
  insight: person(12, 'Fiona', 'Mackay', 'Corporate Insight, Communities and Governance Manager'),
  inclusion: person(13, 'Owen', 'Bailey', 'Head of Policy, Communications and Governance'),
  culture: person(14, 'Nadia', 'Hussain', 'Head of Transformation and Property'),
  /** in the tenant, but not in the team */
  outsider: person(15, 'Leo', 'Grant', 'Planning Officer'),
  /** owner of the second team alone */
  strategist: person(16, 'Bethan', 'Rees', 'Digital Strategy Officer'),
  /** of the second team, from another organisation */
  adviser: { ...person(17, 'Marc', 'Adeyemi', 'Service Design Adviser'), mail: 'marc.adeyemi@northmoor.example', guest: true },
  /** administers the installation; in no team */
  administrator: { ...person(18, 'Karen', 'Whitfield', 'IT Service Manager'), administrator: true },
} as const satisfies Record<string, Person>;

const ELSEWHERE: readonly Person[] = [PEOPLE.outsider, PEOPLE.strategist, PEOPLE.adviser, PEOPLE.administrator];

export const TEAM_PEOPLE: readonly Person[] = Object.values(PEOPLE).filter((one) => !ELSEWHERE.includes(one));

export const STRATEGY_PEOPLE: readonly Person[] = [
  PEOPLE.strategist, PEOPLE.services, PEOPLE.programme, PEOPLE.insight, PEOPLE.inclusion, PEOPLE.culture, PEOPLE.digital, PEOPLE.adviser,
];
