import type { Role } from './seat.ts';

/** Who somebody is to a group. One person may be several of these. */
export const STATIONS = ['chair', 'viceChair', 'member', 'secretary', 'deputySecretary', 'lead', 'teamOwner', 'teamMember', 'guest', 'administrator'] as const;
export type Station = (typeof STATIONS)[number];

/** Everything that can be done to a group or seen of it. */
export const DEEDS = [
  'seeGroup', 'seeAnswers', 'answer', 'report', 'settleDeliveries', 'seeTerms', 'manageTerms', 'approveTerms',
  'seePeople', 'managePeople', 'seeFramework', 'manageFramework', 'setUp', 'checkInstallation',
  'manageAgenda', 'agreeAgenda', 'proposeItem', 'settleProposals', 'seePapers', 'managePapers', 'tablePaper', 'restrictPaper',
  'answerForOthers', 'admitSubstitute', 'seeRegister', 'keepRegister', 'seeReview', 'callMeeting', 'agreeCall', 'moveMeeting', 'postUpdate', 'openCircular', 'answerCircular',
  'seeSession', 'runSession', 'noteInSession', 'seeActions', 'manageActions', 'closeActions', 'seeDecisions', 'recordDecision',
  'seeRecords', 'askCorrection', 'compileRecord', 'agreeRecord', 'seeOnward', 'sendOnward',
  'seeProgramme', 'manageProgramme', 'writePlan', 'seeStatusRules', 'writeStatusRules', 'seeHighlights',
  'seeBlockers', 'raiseBlocker', 'takeBlocker', 'endBlocker', 'escalateBlocker',
  'seeRisks', 'manageRisks', 'challengeRisk', 'restrictRisk',
  'seeRequests', 'makeRequest', 'triageRequests', 'seeChampions', 'manageChampions', 'askAdvice', 'giveAdvice',
] as const;
export type Deed = (typeof DEEDS)[number];

const OFFICERS = ['secretary', 'deputySecretary', 'chair'] as const satisfies readonly Station[];
/** who sits in the group, supports it or leads some of its work */
const GROUP = ['chair', 'viceChair', 'member', 'secretary', 'deputySecretary', 'lead'] as const satisfies readonly Station[];
const EVERYBODY = [...GROUP, 'teamOwner', 'teamMember'] as const satisfies readonly Station[];

/**
 * The one table of rights. A team's owner sets a group up, and takes it up again when none of its officers is left; whoever administers the installation
 * sees whether it works and nothing of what a group does.
 * 'report' is for the lead of the workstream in question, and so is a lead's 'writePlan'.
 */
export const RIGHTS: Readonly<Record<Deed, readonly Station[]>> = {
  seeGroup: EVERYBODY,
  seeAnswers: OFFICERS,
  answer: ['chair', 'viceChair', 'member'],
  report: ['lead'],
  settleDeliveries: OFFICERS,
  seeTerms: EVERYBODY,
  manageTerms: OFFICERS,
  approveTerms: OFFICERS,
  seePeople: EVERYBODY,
  managePeople: OFFICERS,
  seeFramework: EVERYBODY,
  manageFramework: OFFICERS,
  setUp: ['teamOwner'],
  checkInstallation: ['teamOwner', 'secretary', 'deputySecretary', 'administrator'],
  manageAgenda: OFFICERS,
  agreeAgenda: ['chair', 'viceChair'],
  proposeItem: EVERYBODY,
  settleProposals: OFFICERS,
  seePapers: EVERYBODY,
  managePapers: OFFICERS,
  tablePaper: ['chair', 'viceChair'],
  restrictPaper: OFFICERS,
  answerForOthers: OFFICERS,
  admitSubstitute: ['chair'],
  seeRegister: GROUP,
  keepRegister: OFFICERS,
  seeReview: OFFICERS,
  callMeeting: GROUP,
  agreeCall: ['chair'],
  moveMeeting: OFFICERS,
  postUpdate: OFFICERS,
  openCircular: OFFICERS,
  answerCircular: ['chair', 'viceChair', 'member'],
  seeSession: GROUP,
  runSession: [...OFFICERS, 'viceChair'],
  noteInSession: [...OFFICERS, 'viceChair'],
  seeActions: EVERYBODY,
  manageActions: OFFICERS,
  closeActions: [...OFFICERS, 'viceChair'],
  seeDecisions: EVERYBODY,
  recordDecision: [...OFFICERS, 'viceChair'],
  seeRecords: EVERYBODY,
  askCorrection: GROUP,
  compileRecord: OFFICERS,
  agreeRecord: [...OFFICERS, 'viceChair'],
  seeOnward: EVERYBODY,
  sendOnward: OFFICERS,
  seeProgramme: EVERYBODY,
  manageProgramme: OFFICERS,
  writePlan: [...OFFICERS, 'lead'],
  seeStatusRules: EVERYBODY,
  writeStatusRules: OFFICERS,
  seeHighlights: EVERYBODY,
  seeBlockers: EVERYBODY,
  raiseBlocker: EVERYBODY,
  takeBlocker: ['chair', 'viceChair', 'member'],
  endBlocker: [...OFFICERS, 'viceChair', 'member'],
  escalateBlocker: OFFICERS,
  seeRisks: EVERYBODY,
  manageRisks: [...OFFICERS, 'lead', 'member'],
  challengeRisk: GROUP,
  restrictRisk: OFFICERS,
  seeRequests: EVERYBODY,
  makeRequest: EVERYBODY,
  triageRequests: OFFICERS,
  seeChampions: EVERYBODY,
  manageChampions: OFFICERS,
  askAdvice: [...OFFICERS, 'viceChair'],
  giveAdvice: GROUP,
};

export const may = (stations: readonly Station[], deed: Deed): boolean => stations.some((station) => RIGHTS[deed].includes(station));

/** What ties somebody to a group on a day. */
export interface Ties {
  /** the roles of the seats that the person holds that day */
  readonly roles: readonly Role[];
  readonly secretary: boolean;
  readonly deputySecretary: boolean;
  /** leads a workstream of the group */
  readonly lead: boolean;
  /** null: not in the group's team */
  readonly team: { readonly owner: boolean; readonly guest: boolean } | null;
  /** of the installation, not of the group */
  readonly administrator: boolean;
}

/**
 * A seat makes a member, in the team or not: until somebody decides, whoever has left the team is one. What a chair or a secretary may do besides
 * ends with the team, so that nobody decides on their own leaving. A guest of the team may sit in a group,
 * and neither chairs nor supports it: nothing is decided from outside.
 */
export const stationsBy = ({ roles, secretary, deputySecretary, lead, team, administrator }: Ties): readonly Station[] => {
  const isOfTeam = team !== null && !team.guest;
  return STATIONS.filter((station) => {
    switch (station) {
      case 'chair':
      case 'viceChair':
        return isOfTeam && roles.includes(station);
      case 'member':
        return roles.length > 0;
      case 'secretary':
        return isOfTeam && secretary;
      case 'deputySecretary':
        return isOfTeam && deputySecretary;
      case 'lead':
        return lead;
      case 'teamOwner':
        return team?.owner === true;
      case 'teamMember':
        return team?.guest === false;
      case 'guest':
        return team?.guest === true;
      case 'administrator':
        return administrator;
    }
  });
};
