import type { Deed, Station } from '../../domain/rights.ts';

const STATION: Readonly<Record<Station, string>> = {
  chair: 'the chair',
  viceChair: 'the vice chair',
  member: 'a member',
  secretary: 'the secretary',
  deputySecretary: 'the deputy secretary',
  lead: 'the lead of the workstream',
  teamOwner: 'an owner of the team',
  teamMember: 'somebody in the team',
  guest: 'a guest of the team',
  administrator: 'an administrator of Quorate',
};

/** after 'may' */
const DEED: Readonly<Record<Deed, string>> = {
  seeGroup: 'see the group',
  seeAnswers: 'see who has answered what',
  answer: 'answer for its meetings',
  report: 'report on it',
  settleDeliveries: 'settle messages that did not get through',
  seeTerms: 'read the terms of reference',
  manageTerms: 'change the terms of reference',
  approveTerms: 'record that the terms of reference were approved',
  seePeople: 'see its people and posts',
  managePeople: 'change its people and posts',
  seeFramework: 'see the reporting framework',
  manageFramework: 'change the reporting framework',
  setUp: 'set up a group',
  checkInstallation: 'check the installation',
  manageAgenda: 'change the agenda',
  agreeAgenda: 'agree the agenda',
  proposeItem: 'propose an item',
  settleProposals: 'decide on proposed items',
  seePapers: 'see the papers',
  managePapers: 'add or change papers',
  tablePaper: 'table a paper as urgent',
  restrictPaper: 'restrict a paper',
  answerForOthers: 'answer for somebody else',
  admitSubstitute: 'let a substitute read restricted papers',
  seeRegister: 'see who attended',
  keepRegister: 'keep the register of attendance',
  seeReview: 'see the yearly review of attendance',
  callMeeting: 'ask for another meeting',
  agreeCall: 'agree to another meeting',
  moveMeeting: 'move or cancel a meeting',
  postUpdate: 'post an update between meetings',
  openCircular: 'ask for a decision by correspondence',
  answerCircular: 'answer a decision by correspondence',
  seeSession: 'follow the meeting',
  runSession: 'run the meeting',
  noteInSession: 'take notes of the meeting',
  seeActions: 'see the actions',
  manageActions: 'add or change actions',
  closeActions: 'close actions',
  seeDecisions: 'see the decisions',
  recordDecision: 'record a decision',
  seeRecords: 'see action logs and minutes',
  askCorrection: 'ask for a correction of the action log or the minutes',
  compileRecord: 'compile the action log or the minutes',
  agreeRecord: 'record that the action log or the minutes were agreed',
  seeOnward: 'see what is reported onward',
  sendOnward: 'report onward',
};

const anyOf = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`);

/** Who may do what. */
export const rights = {
  station: (station: Station): string => STATION[station],
  deed: (deed: Deed): string => DEED[deed],
  /** 'Only the chair or the secretary may change the terms of reference.' */
  only: (deed: Deed, allowed: readonly Station[]): string => `Only ${anyOf(allowed.map((station) => STATION[station]))} may ${DEED[deed]}.`,
};
