import type { SetupInput } from '../../shared/contract/setup.ts';
import { PEOPLE } from './people.ts';

/** The terms of reference of the steering group, version 1.4: its rules with their sentences, its nine seats and the order of its meetings. */

export const TERMS: SetupInput['terms'] = {
  version: '1.4',
  dated: '2019-08-27',
  quorum: {
    people: 5,
    requires: [['chair', 'viceChair']],
    clause: { section: 'Membership', sentence: 'To ensure quoracy, at least five group members including the Chair or nominated Vice Chair must be in attendance.' },
  },
  agendaNotice: { amount: 4, unit: 'workingDays', clause: { section: 'Standards', sentence: 'Agendas will be electronically available at least four working days prior to meetings.' } },
  apologies: {
    consecutive: 2,
    clause: {
      section: 'Membership',
      sentence: "When a group member has sent their apologies to two consecutive meetings of the Group, they will be challenged in line with the Council's Efficient Meetings Protocol.",
    },
  },
  decisions: { by: 'agreement', clause: { section: 'Standards', sentence: 'Decisions will be taken by agreement. There will be no voting.' } },
  cadence: {
    months: 2,
    clause: { section: 'Frequency of Meetings', sentence: 'Meetings will be held on a bi-monthly basis, with emails considered as an appropriate mechanism to keep the group up-to-date in-between.' },
  },
  substitutes: {
    officersOnly: true,
    countToQuorum: null,
    clause: { section: 'Membership', sentence: 'If a nominated Officer is unable to attend then a suitable substitute should attend where possible.' },
  },
};

export const SEATS: SetupInput['seats'] = [
  { role: 'chair', post: 'Portfolio Holder - Corporate and Service Improvement, People and Partnerships', elected: true },
  { role: 'viceChair', post: 'Executive Director, Resources and Support Services' },
  { role: 'seniorResponsibleOfficer', post: 'Executive Director, Resources and Support Services' },
  { role: 'seniorResponsibleOfficer', post: 'Executive Director, Operational Services' },
  { role: 'supportingOfficer', area: 'Digital Delivery', post: 'Digital Delivery Manager' },
  { role: 'supportingOfficer', area: 'ICT', post: 'ICT Operations and Development Manager' },
  { role: 'supportingOfficer', area: 'Communications', post: 'Head of Communications' },
  { role: 'supportingOfficer', area: 'Human Resources', post: 'Head of Human Resources' },
  { role: 'supportingOfficer', area: 'Frontline Services', post: 'Head of a Frontline Service', nominated: PEOPLE.frontline.mail },
];

const FILES = 'https://brookmere.example/sites/digital-steering/papers';

export const AGENDA: SetupInput['agenda'] = [
  { title: 'Welcome and apologies', purpose: 'note', minutes: 5 },
  {
    title: 'Action log of the last meeting, to agree as an accurate record', purpose: 'decide', presenter: 'Secretary', minutes: 10,
    papers: [{ title: 'Action log', url: `${FILES}/action-log.docx`, state: 'withAgenda' }],
  },
  { title: 'Matters arising', purpose: 'discuss', minutes: 10 },
  {
    title: 'Digital Strategy: reports of the five workstreams', purpose: 'discuss', presenter: 'Head of Transformation and Property', minutes: 30,
    papers: [{ title: 'Workstream highlight report', url: `${FILES}/workstream-highlights.pdf`, state: 'withAgenda' }],
  },
  { title: 'Digital Delivery Project Board: report', purpose: 'note', presenter: 'Digital Delivery Manager', minutes: 10 },
  { title: 'ICT Project Boards: report', purpose: 'note', presenter: 'ICT Operations and Development Manager', minutes: 10 },
  {
    title: 'Business case: replacement of the customer relationship system', purpose: 'decide', presenter: 'Transformation and Digital Services Manager', minutes: 25,
    papers: [{ title: 'Business case and options appraisal', url: null, state: 'toFollow' }],
  },
  { title: 'Risks of digital delivery and ICT', purpose: 'discuss', presenter: 'ICT Operations and Development Manager', minutes: 15 },
  { title: 'Any other business', purpose: 'discuss', minutes: 5 },
];
