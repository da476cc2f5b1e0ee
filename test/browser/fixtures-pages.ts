import type { SelfCheck, TermsPage } from '../../shared/contract/governance.ts';
import { controlFindings } from '../../shared/domain/document-control.ts';
import { PEOPLE } from '../tenant/people.ts';
import { CONTROL, OBJECTIVES, PURPOSE } from '../tenant/setup-document.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { GROUP, NOW, TEAM_ID, id } from './fixtures.ts';

/** What the pages besides the overview are shown in their tests. */

const { secretary } = PEOPLE;

export const CURRENT: TermsPage['versions'][number] = {
  id: id(401), terms: TERMS, control: CONTROL, purpose: PURPOSE, objectives: OBJECTIVES, inForceFrom: '2019-08-27', state: 'inForce', approved: false,
  unread: [
    { section: 'Key Roles', sentence: 'Commit and ensure the availability of resources to deliver the objectives of the Council\'s ICT and Digital plans.' },
    { section: 'Standards', sentence: 'Each member shall declare an interest before the item is discussed.' },
    { section: 'Standards', sentence: 'The Chair will ensure that each meeting is run in line with the Council\'s Efficient Meetings Protocol.' },
    { section: 'Reporting', sentence: 'Where necessary, the policies developed and approved by the group may require consideration by Staffing Committee.' },
  ],
  adopted: { by: secretary.id, at: '2026-10-01T09:00:00.000Z' }, adoptedByName: secretary.name,
};

export const EARLIER: TermsPage['versions'][number] = {
  ...CURRENT, id: id(400), state: 'past', approved: true, inForceFrom: '2019-05-16', unread: [], adopted: { by: null, at: '2026-09-01T09:00:00.000Z' }, adoptedByName: null,
  terms: { ...TERMS, version: '1.3', dated: '2019-05-16', cadence: { ...TERMS.cadence, rhythm: { kind: 'months', every: 3 } } },
};

export const termsPage = (change: Partial<TermsPage> = {}): TermsPage => ({
  group: GROUP, today: NOW.slice(0, 10), versions: [CURRENT, EARLIER], findings: controlFindings(CONTROL), mayManage: true, mayApprove: true, ...change,
});

const GRANT = [
  'Connect-ExchangeOnline',
  'New-ServicePrincipal -AppId 7f0d2c1e-5b7a-4f0e-9a63-0f6a1c2b3d4e -ObjectId 1b2c3d4e-5f60-4718-8a9b-0c1d2e3f4a5b -DisplayName "Quorate"',
  'New-ManagementScope -Name "Quorate mailboxes" -RecipientRestrictionFilter "PrimarySmtpAddress -eq \'digital.steering@brookmere.example\'"',
  'New-ManagementRoleAssignment -App 7f0d2c1e-5b7a-4f0e-9a63-0f6a1c2b3d4e -Role "Application Calendars.Read" -CustomResourceScope "Quorate mailboxes"',
];

export const selfCheck: SelfCheck = {
  team: { id: TEAM_ID, name: GROUP.name },
  checks: [
    { capability: 'signIn', state: 'works', needs: 'CLIENT_ID', seen: null },
    { capability: 'publicAddress', state: 'works', needs: 'PUBLIC_URL', seen: 'https://quorate.brookmere.example' },
    { capability: 'channel', state: 'works', needs: null, seen: null },
    { capability: 'members', state: 'works', needs: 'TeamMember.Read.Group', seen: '14' },
    { capability: 'jobTitles', state: 'optional', needs: 'User.Read.All', seen: null },
    { capability: 'mailbox', state: 'missing', needs: 'Application Calendars.Read', seen: 'digital.steering@brookmere.example' },
    { capability: 'notifications', state: 'unknown', needs: null, seen: null },
    { capability: 'messages', state: 'failing', needs: null, seen: null },
    { capability: 'bankHolidays', state: 'works', needs: null, seen: '2028' },
    { capability: 'readChannel', state: 'optional', needs: 'ChannelMessage.Read.Group', seen: null },
    { capability: 'mail', state: 'optional', needs: 'Application Mail.Send', seen: null },
  ],
  commands: [{ capability: 'mailbox', lines: GRANT }, { capability: 'members', lines: ['Get-Team'] }],
};

export const allWell: SelfCheck = { ...selfCheck, checks: selfCheck.checks.map((check) => ({ ...check, state: 'works' })) };
