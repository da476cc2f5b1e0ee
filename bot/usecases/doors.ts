import type { AnswerInput, ReportInput, SettleInput } from '../../shared/contract/api.ts';
import type { DeliveryView, GroupHead, MyMeetingView, Overview, WorkstreamView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { done, type Result } from '../../shared/domain/result.ts';
import type { Ports, Who } from '../ports.ts';
import { answerMeeting, type Answered, type Answering } from './answer-meeting.ts';
import { settleDelivery } from './deliveries.ts';
import { headOf, type Where } from './find-group.ts';
import { seeOverview } from './overview.ts';
import { reportOn, reportStatus, type Reported, type Reporting } from './report-status.ts';
import { groupsOf, seeActions, seeBoard, seeMeeting } from './see.ts';

/** The use cases as a conversation asks for them. */
export const asksOf = (ports: Ports) => ({
  meeting: (who: Who, where: Parameters<typeof seeMeeting>[2]): Promise<Result<MyMeetingView>> => seeMeeting(ports, who, where),
  answer: (who: Who, said: Answering): Promise<Result<Answered>> => answerMeeting(ports, who, said),
  actions: (who: Who, team: string | null): ReturnType<typeof seeActions> => seeActions(ports, who, team),
  board: (who: Who, where: Where): ReturnType<typeof seeBoard> => seeBoard(ports, who, where),
  report: (who: Who, said: Reporting): Promise<Result<Reported>> => reportStatus(ports, who, said),
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
export const tabUseCasesOf = (ports: Ports) => ({
  overview: (who: Who, group: GroupId | null): Promise<Result<Overview>> => seeOverview(ports, who, group),
  async answer(who: Who, input: AnswerInput): Promise<Result<MyMeetingView>> {
    const answered = await answerMeeting(ports, who, { team: null, group: null, meeting: input.meeting, answer: answerOf(input) });
    return answered.ok ? done(answered.value.view) : answered;
  },
  async report(who: Who, { group, number, rag, reason }: ReportInput): Promise<Result<WorkstreamView>> {
    const reported = await reportOn(ports, who, group, { number, rag, reason });
    return reported.ok ? done(reported.value.workstream) : reported;
  },
  settle: (who: Who, { delivery, how }: SettleInput): Promise<Result<readonly DeliveryView[]>> => settleDelivery(ports, who, delivery, how),
});
