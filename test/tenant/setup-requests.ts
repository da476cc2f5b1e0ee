import type { SetupInput } from '../../shared/contract/setup.ts';
import { addDays, addMinutes, dayIn, type Instant } from '../../shared/domain/time.ts';

/** What the group is asked for, and its Digital Champions; days are counted from the day of the first start. */

type RequestInput = NonNullable<SetupInput['requests']>[number];
type ChampionInput = NonNullable<SetupInput['champions']>[number];

const ZONE = 'Europe/London';
const FRONTLINE = 'Head of Waste and Street Scene';
const ICT = 'ICT Operations and Development Manager';
const MET = { met: true };

export function requests(now: Instant): readonly RequestInput[] {
  const ago = (days: number): Instant => addMinutes(now, -days * 24 * 60 - 25);
  return [
    {
      kind: 'softwareUpgrade', title: 'Newer version of the payments server', service: 'ICT', by: ICT, at: ago(12), cost: 1_240_000, outage: 'medium', workstream: 2, fit: { level: 'strong', text: 'Ends the second payment system, which costs £31,000 a year' }, principles: ['Continuous development and improvement of our services and products'],
      what: 'The version in use is out of support in five months. The newer one also takes payments by phone without a second system.',
      evidence: 'Four failures since June, the longest three hours; the supplier’s notice of the end of support.', journey: 'Somebody who pays council tax by phone is now asked for the card number twice.',
      checks: { duplication: MET, supplier: { met: false, text: 'The same supplier for three more years; the data can be taken out in an open format.' }, standards: MET, accessibility: MET },
    },
    {
      kind: 'opportunity', title: 'Slots at the recycling centre, booked online', service: 'Waste and Street Scene', by: FRONTLINE, at: ago(4), champion: true, workstream: 1, principles: ['A continuous focus on meeting user needs'],
      what: 'Residents queue for up to an hour on Saturdays, and the gate cannot say how long it takes. A slot would spare them that; Leisure already has a booking system.',
    },
    {
      kind: 'businessCase', title: 'A data analyst for two years', service: 'Corporate Insight', by: 'Corporate Insight, Communities and Governance Manager', at: ago(2), cost: 8_600_000, workstream: 3, fit: { level: 'some', text: 'Pays for itself in letters and calls from the second year' }, principles: ['Being data-led and basing our decisions on evidence'],
      what: 'The post has been vacant for three months and the address matching has stopped. A fixed term of two years would carry it to its end.',
      evidence: 'About 900 addresses drift apart every month; each letter that goes astray costs £1.20 and a call.', checks: { duplication: MET, supplier: MET, standards: null, accessibility: null },
    },
  ];
}

export function champions(now: Instant): readonly ChampionInput[] {
  const ago = (days: number): string => addDays(dayIn(ZONE, now), -days);
  return [
    { name: 'Ruth Abara', person: FRONTLINE, service: 'Waste and Street Scene', helpsWith: 'Reporting missed bins and booking collections online', from: ago(210), commitments: [
      { text: 'Every depot has somebody who shows residents the app', day: ago(30), kept: true },
      { text: 'Nine in ten missed bins are reported online', day: ago(-120) },
    ] },
    { name: 'Cllr Mari Prys', service: 'Elected Members', member: true, helpsWith: 'Committee papers on a tablet, and casework by the portal', from: ago(160), commitments: [{ text: 'Casework by the portal alone, and a drop-in for other Members', day: ago(-60) }] },
    { name: 'Tomos Rees', service: 'Libraries', helpsWith: 'First steps online for residents, on Tuesdays and Fridays', from: ago(340) },
    { name: 'Anwen Pugh', service: 'Benefits', helpsWith: 'Applying online', from: ago(500), until: ago(60) },
  ];
}
