import type { SetupInput } from '../../shared/contract/setup.ts';
import { withDefaults } from '../../shared/domain/stated-rules.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { PEOPLE } from './people.ts';

/** The terms of reference of the steering group, version 1.4: its rules with their sentences, its nine seats and the order of its meetings. */

/** What the document states. */
export const STATED = {
  version: '1.4',
  dated: '2019-08-27',
  quorum: {
    size: { kind: 'number', people: 5 },
    requires: [{ among: ['chair', 'viceChair'], people: 1 }],
    counts: 'core',
    clause: { section: 'Membership', sentence: 'To ensure quoracy, at least five group members including the Chair or nominated Vice Chair must be in attendance.' },
  },
  agendaNotice: { amount: 4, unit: 'workingDays', clause: { section: 'Standards', sentence: 'Agendas will be electronically available at least four working days prior to meetings.' } },
  papersNotice: {
    withAgenda: 'wherePossible',
    clause: {
      section: 'Standards',
      sentence: 'Associated documents will be circulated with the agenda wherever possible; otherwise before the meeting except in exceptional circumstances or in relation to urgent items.',
    },
  },
  cadence: {
    rhythm: { kind: 'months', every: 2 },
    clause: { section: 'Frequency of Meetings', sentence: 'Meetings will be held on a bi-monthly basis, with emails considered as an appropriate mechanism to keep the group up-to-date in-between.' },
  },
  extraordinary: {
    agreedBy: ['chair'],
    clause: { section: 'Frequency of Meetings', sentence: 'Therefore meetings may be called as and when required / necessary with the agreement of the chair.' },
  },
  urgent: {
    clause: {
      section: 'Membership',
      sentence: 'It may be necessary for a smaller group to meet (physically or virtually) at short notice due to a major incident that requires immediate attention.',
    },
  },
  attendance: {
    consecutive: 2,
    percent: null,
    annualReview: true,
    clause: {
      section: 'Membership',
      sentence:
        "When a group member has sent their apologies to two consecutive meetings of the Group, they will be challenged in line with the Council's Efficient Meetings Protocol. " +
        'This also requires an annual review of attendance and the addressing of individual poor attendance very proactively.',
    },
  },
  substitutes: {
    who: 'officers',
    countToQuorum: null,
    clause: { section: 'Membership', sentence: 'If a nominated Officer is unable to attend then a suitable substitute should attend where possible.' },
  },
  decisions: { by: 'agreement', castingVote: null, byCorrespondence: null, clause: { section: 'Standards', sentence: 'Decisions will be taken by agreement. There will be no voting.' } },
  record: {
    kept: 'actionLog',
    agreedAtNext: true,
    clause: { section: 'Standards', sentence: 'An Action Log will be compiled for each meeting and agreed as an accurate record at the next meeting.' },
  },
  restricted: { clause: { section: 'Standards', sentence: 'Papers containing sensitive information will be restricted.' } },
} satisfies SetupInput['terms'];

/** As they are in force: with defaults for what it leaves unsaid. */
export const TERMS: Terms = { version: STATED.version, dated: STATED.dated, ...withDefaults(STATED) };

export const SEATS: SetupInput['seats'] = [
  { role: 'chair', post: 'Portfolio Holder - Corporate and Service Improvement, People and Partnerships', elected: true },
  { role: 'viceChair', post: 'Executive Director, Resources and Support Services' },
  { role: 'seniorResponsibleOfficer', post: 'Executive Director, Resources and Support Services' },
  { role: 'seniorResponsibleOfficer', post: 'Executive Director, Operational Services' },
  { role: 'supportingOfficer', areas: ['Digital Delivery'], post: 'Digital Delivery Manager' },
  { role: 'supportingOfficer', areas: ['ICT'], post: 'ICT Operations and Development Manager' },
  { role: 'supportingOfficer', areas: ['Communications'], post: 'Head of Communications' },
  { role: 'supportingOfficer', areas: ['Human Resources'], post: 'Head of Human Resources' },
  { role: 'supportingOfficer', areas: ['Frontline Services'], post: 'Head of a Frontline Service', nominated: PEOPLE.frontline.mail },
];

const FILES = 'https://brookmere.example/sites/digital-steering/papers';

export const AGENDA: SetupInput['agenda'] = [
  { title: 'Welcome and apologies', purpose: 'note', minutes: 5, standing: 'apologies' },
  {
    title: 'Action log of the last meeting, to agree as an accurate record', purpose: 'decide', presenter: 'Secretary', minutes: 10, standing: 'lastRecord',
    papers: [{ title: 'Action log', url: `${FILES}/action-log.docx`, state: 'withAgenda' }],
  },
  { title: 'Matters arising', purpose: 'discuss', minutes: 10, standing: 'mattersArising' },
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
  { title: 'Risks of digital delivery and ICT', purpose: 'discuss', presenter: 'ICT Operations and Development Manager', minutes: 15, standing: 'risks' },
  { title: 'Any other business', purpose: 'discuss', minutes: 5, standing: 'otherBusiness' },
];
