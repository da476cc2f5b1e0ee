import type { SetupInput } from '../../shared/contract/setup.ts';

/** The bodies that the terms of reference of the steering group name, and what is reported between them. */

type FileBody = NonNullable<SetupInput['bodies']>[number];
type FileRoute = NonNullable<SetupInput['routes']>[number];

export const GROUP_NAME = 'ICT & Digital Services Steering Group';

const BOARD = 'Efficiency Board';
const TEAM = 'Executive Management Team';
const CABINET = 'Cabinet';

const reporting = (sentence: string) => ({ section: 'Reporting', sentence });
const LOGS = { section: 'Standards', sentence: 'Agreed Action Logs will be forwarded to the next available Efficiency Board and Executive Management Team for information.' };
const AS_REQUIRED = { section: 'Purpose', sentence: 'Report on these matters to the Cabinet, Efficiency Board, and Executive Management Team as required.' };
const POLICIES = reporting('Where necessary, the policies developed and approved by the group may require consideration by Staffing Committee and other appropriate consultative groups.');
const decisionsTo = (body: string) => reporting(`The approved minutes and decisions of the group will be reported to: ${body}`);
const reportingIn = (body: string) => reporting(`Corporate groups that report into the ICT and Digital Services Steering Group include: ${body}`);

const outside = (name: string, clause: FileBody['clause'], aliases: string[] = []): FileBody => ({ name, aliases, kind: 'outside', clause });
const board = (name: string, said: string): FileBody => ({ name, kind: 'board', parent: GROUP_NAME, clause: reportingIn(said) });

const PROJECT_BOARD = 'Digital Delivery Project Board';
const ICT_BOARDS = 'ICT Project Boards';
const ICT_BOARDS_SAID = 'ICT Project Boards (established in response to approved project work where necessary)';

export const BODIES: FileBody[] = [
  outside(BOARD, LOGS),
  outside(TEAM, decisionsTo(TEAM), ['EMT']),
  outside(CABINET, decisionsTo(CABINET)),
  outside('Council', decisionsTo('Council (at the request of Cabinet)')),
  outside('Staffing Committee', POLICIES),
  board(PROJECT_BOARD, PROJECT_BOARD),
  board(ICT_BOARDS, ICT_BOARDS_SAID),
];

const to = (body: string, cargo: FileRoute['cargo'], purpose: FileRoute['purpose'], clause: FileRoute['clause'], more: Partial<FileRoute> = {}): FileRoute => ({
  from: GROUP_NAME, to: body, cargo, purpose, clause, ...more,
});

export const ROUTES: FileRoute[] = [
  to(BOARD, 'actionLog', 'information', LOGS, { nextAvailable: true }),
  to(TEAM, 'actionLog', 'information', LOGS, { nextAvailable: true }),
  to(TEAM, 'minutesAndDecisions', 'information', decisionsTo(TEAM)),
  to(CABINET, 'minutesAndDecisions', 'information', decisionsTo(CABINET)),
  to('Council', 'minutesAndDecisions', 'information', decisionsTo('Council (at the request of Cabinet)'), { condition: 'onRequest', asker: CABINET }),
  ...[CABINET, BOARD, TEAM].map((body) => to(body, 'matters', 'information', AS_REQUIRED, { condition: 'whereNecessary' })),
  to('Staffing Committee', 'policies', 'consideration', POLICIES, { condition: 'whereNecessary' }),
  { from: PROJECT_BOARD, to: GROUP_NAME, cargo: 'matters', purpose: 'oversight', clause: reportingIn(PROJECT_BOARD) },
  { from: ICT_BOARDS, to: GROUP_NAME, cargo: 'matters', purpose: 'oversight', clause: reportingIn(ICT_BOARDS_SAID) },
];
