import type { AnswerInput, InputOf } from '../../shared/contract/api.ts';
import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { DeliveryView, GroupHead, MyMeetingView, Overview } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import { done, type Result } from '../../shared/domain/result.ts';
import type { Ports, Who } from '../ports.ts';
import { agendaDoors } from './agenda/agenda-doors.ts';
import { papersDoors } from './papers/papers-doors.ts';
import { attendanceDoors } from './attendance/attendance-doors.ts';
import { sessionDoors } from './session/session-doors.ts';
import { actionsDoors } from './actions/actions-doors.ts';
import { recordsDoors } from './records/records-doors.ts';
import { callsDoors } from './calls/calls-doors.ts';
import { onwardDoors } from './onward/onward-doors.ts';
import { documentsDoors } from './documents/documents-doors.ts';
import { programmeDoors } from './workstreams/programme-doors.ts';
import { highlightsDoors } from './workstreams/highlights-doors.ts';
import { statusDoors } from './workstreams/status-doors.ts';
import { raiseInChat, seeBlocked, takeOnCard, type Blocking } from './blockers/blockers-chat.ts';
import { blockersDoors } from './blockers/blockers-doors.ts';
import { reviewOnCard, type RiskPress, type RiskReviewed } from './risks/review-on-card.ts';
import { risksDoors } from './risks/risks-doors.ts';
import { requestsDoors } from './requests/requests-doors.ts';
import { giveAdviceIn, type AdviceGiven, type Giving } from './requests/advice.ts';
import { tellIdea, type IdeaTaken, type IdeaTold } from './requests/idea.ts';
import { measuresDoors } from './measures/measures-doors.ts';
import { mineDoors } from './mine/mine-doors.ts';
import { answerMeeting, type Answered, type Answering } from './attendance/answer-meeting.ts';
import { pressCall } from './calls/calls.ts';
import { pressHighlight } from './workstreams/highlights.ts';
import { pressCircular } from './calls/circulars.ts';
import { proposeClosureIn, seeAction, type NamedAction } from './actions/close-action.ts';
import { findDecisions } from './decisions/decisions.ts';
import { settleDelivery } from './notices/deliveries.ts';
import { decideChange } from './people/decide-change.ts';
import { findGroup, headOf, type Where } from './find-group.ts';
import { recordRequest, removeFromFramework, saveBody, saveRoute, seeFramework } from './framework/framework.ts';
import { seeOverview } from './overview.ts';
import { seePeople } from './people/people.ts';
import { hold, removeSeat, saveSeat, setOfficers } from './people/seats.ts';
import { selfCheck, selfCheckAt } from './installation/self-check.ts';
import { adopt, discardDraft, readDocument, saveDraft, seeSetup, seeSetupPlaces, setupPlacesAt, tryMailbox } from './setting-up/setting-up.ts';
import { approveTerms, seeTerms } from './terms.ts';
import { proposeInChat, type Proposed, type Proposing } from './agenda/proposals.ts';
import { reportStatus, type NamedInChat, type ReportTold, type Told } from './workstreams/report-in-chat.ts';
import { groupsOf, seeActions, seeBoard, seeMeeting } from './see.ts';
import { seeStanding, type OnCard } from './standing.ts';

/** The use cases as a conversation asks for them. */
export const asksOf = (ports: Ports, newId: () => string) => ({
  meeting: (who: Who, where: Parameters<typeof seeMeeting>[2]): Promise<Result<MyMeetingView>> => seeMeeting(ports, who, where),
  answer: (who: Who, said: Answering): Promise<Result<Answered>> => answerMeeting(ports, who, said),
  actions: (who: Who, team: string | null): ReturnType<typeof seeActions> => seeActions(ports, who, team),
  action: (who: Who, where: Where, named: NamedAction): ReturnType<typeof seeAction> => seeAction(ports, who, where, named),
  closeAction: (who: Who, where: Where, named: NamedAction, evidence: string): ReturnType<typeof proposeClosureIn> => proposeClosureIn(ports, who, where, named, evidence),
  decisions: (who: Who, where: Where, words: string): ReturnType<typeof findDecisions> => findDecisions(ports, who, where, words),
  board: (who: Who, where: Where): ReturnType<typeof seeBoard> => seeBoard(ports, who, where),
  report: (who: Who, where: Where, named: NamedInChat, told: Told): Promise<Result<ReportTold>> => reportStatus(ports, who, where, named, told),
  propose: (who: Who, said: Proposing): Promise<Result<Proposed>> => proposeInChat(ports, who, said, newId),
  raiseBlocker: (who: Who, said: Blocking) => raiseInChat(ports, who, said, newId),
  takeBlocker: (who: Who, said: Parameters<typeof takeOnCard>[2]) => takeOnCard(ports, who, said),
  blockers: (who: Who, where: Where) => seeBlocked(ports, who, where),
  standing: (who: Who, thing: OnCard) => seeStanding(ports, who, thing),
  tellIdea: (who: Who, said: IdeaTold): Promise<Result<IdeaTaken>> => tellIdea(ports, who, said, newId),
  reviewRisk: (who: Who, press: RiskPress): Promise<Result<RiskReviewed>> => reviewOnCard(ports, who, press),
  giveAdvice: (who: Who, said: Giving): Promise<Result<AdviceGiven>> => giveAdviceIn(ports, who, said, null),
  settleCall: (who: Who, said: Parameters<typeof pressCall>[2]) => pressCall(ports, who, said, newId),
  answerCircular: (who: Who, said: Parameters<typeof pressCircular>[2]) => pressCircular(ports, who, said),
  giveHighlight: (who: Who, press: Parameters<typeof pressHighlight>[2]) => pressHighlight(ports, who, press, newId),
  async people(who: Who, where: Where): Promise<Result<PeoplePage>> {
    const found = await ports.store.inTenant(who.tenant, async (records) => await findGroup(records, who, where, ports.clock.now()));
    return found.ok ? await seePeople(ports, who, { group: found.value.group.id }) : found;
  },
  setUp: (who: Who, team: string | null): Promise<Result<readonly SetupPlace[]>> => setupPlacesAt(ports, who, team),
  check: (who: Who, team: string | null): Promise<Result<SelfCheck>> => selfCheckAt(ports, who, team),
  groups: async (who: Who, team: string | null): Promise<readonly GroupHead[]> =>
    (await groupsOf(ports, who)).filter((group) => team === null || group.team === team).map(headOf),
  groupNames: async (who: Who): Promise<readonly string[]> => (await groupsOf(ports, who)).flatMap((group) => [group.name, ...group.aliases]),
});

const answerOf = ({ answer, reason, substitute }: AnswerInput): Answer | 'withdraw' => {
  switch (answer) {
    case 'withdraw':
      return 'withdraw';
    case 'attending':
      return { kind: 'attending' };
    case 'apologies':
      return { kind: 'apologies', reason, substitute };
  }
};

/** The use cases as the tab asks for them. */
export const tabUseCasesOf = (ports: Ports, newId: () => string) => ({
  overview: (who: Who, { group }: InputOf<'overview'>): Promise<Result<Overview>> => seeOverview(ports, who, group ?? null),
  async answer(who: Who, input: InputOf<'answer'>): Promise<Result<MyMeetingView>> {
    const answered = await answerMeeting(ports, who, { team: null, group: null, meeting: input.meeting, answer: answerOf(input) });
    return answered.ok ? done(answered.value.view) : answered;
  },
  settle: (who: Who, { delivery, how }: InputOf<'settle'>): Promise<Result<readonly DeliveryView[]>> => settleDelivery(ports, who, delivery, how),

  terms: (who: Who, input: InputOf<'terms'>) => seeTerms(ports, who, input),
  approveTerms: (who: Who, input: InputOf<'approveTerms'>) => approveTerms(ports, who, input),

  people: (who: Who, input: InputOf<'people'>) => seePeople(ports, who, input),
  decideChange: (who: Who, input: InputOf<'decideChange'>) => decideChange(ports, who, input),
  saveSeat: (who: Who, input: InputOf<'saveSeat'>) => saveSeat(ports, who, input, newId),
  removeSeat: (who: Who, input: InputOf<'removeSeat'>) => removeSeat(ports, who, input),
  hold: (who: Who, input: InputOf<'hold'>) => hold(ports, who, input),
  officers: (who: Who, input: InputOf<'officers'>) => setOfficers(ports, who, input),

  framework: (who: Who, input: InputOf<'framework'>) => seeFramework(ports, who, input),
  saveBody: (who: Who, input: InputOf<'saveBody'>) => saveBody(ports, who, input, newId),
  saveRoute: (who: Who, input: InputOf<'saveRoute'>) => saveRoute(ports, who, input, newId),
  recordRequest: (who: Who, input: InputOf<'recordRequest'>) => recordRequest(ports, who, input),
  removeFromFramework: (who: Who, input: InputOf<'removeFromFramework'>) => removeFromFramework(ports, who, input),

  setupPlaces: (who: Who) => seeSetupPlaces(ports, who),
  setup: (who: Who, input: InputOf<'setup'>) => seeSetup(ports, who, input),
  readDocument: (who: Who, input: InputOf<'readDocument'>) => readDocument(ports, who, input),
  saveDraft: (who: Who, input: InputOf<'saveDraft'>) => saveDraft(ports, who, input),
  tryMailbox: (who: Who, input: InputOf<'tryMailbox'>) => tryMailbox(ports, who, input),
  adopt: (who: Who, input: InputOf<'adopt'>) => adopt(ports, who, input, newId),
  discardDraft: (who: Who, input: InputOf<'discardDraft'>) => discardDraft(ports, who, input),

  selfCheck: (who: Who, input: InputOf<'selfCheck'>) => selfCheck(ports, who, input),

  ...agendaDoors(ports, newId),
  ...papersDoors(ports, newId),
  ...attendanceDoors(ports, newId),
  ...sessionDoors(ports, newId),
  ...actionsDoors(ports, newId),
  ...recordsDoors(ports, newId),
  ...callsDoors(ports, newId),
  ...onwardDoors(ports, newId),
  ...documentsDoors(ports, newId),
  ...programmeDoors(ports, newId),
  ...statusDoors(ports, newId),
  ...highlightsDoors(ports, newId),
  ...blockersDoors(ports, newId),
  ...risksDoors(ports, newId),
  ...requestsDoors(ports, newId),
  ...measuresDoors(ports, newId),
  ...mineDoors(ports, newId),
});
