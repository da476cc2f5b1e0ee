import * as v from 'valibot';
import type { Body } from '../domain/body.ts';
import type { MeetingId, RecordId } from '../domain/ids.ts';
import { DIARY_LIMITS, FORWARDING_WAYS, type Diary, type Forwarding, type ForwardingWay } from '../domain/onward.ts';
import type { Day, Instant } from '../domain/time.ts';
import { day, id, whole } from './fields.ts';
import { groupQuery } from './governance.ts';
import { onwardPaths } from './paths/onward.ts';
import type { GroupHead } from './views.ts';

/** What a group reports onward, and what is reported to it. */

export interface ForwardingView extends Forwarding {
  readonly toName: string;
  readonly record: RecordId;
  readonly meetingStarts: Instant;
  readonly askerName: string | null;
  /** what its route still asks for; null: nothing */
  readonly waitsFor: 'request' | 'judgement' | null;
  /** how it can be sent, the usual way first */
  readonly ways: readonly ForwardingWay[];
  readonly sentByName: string | null;
  readonly acknowledgedByName: string | null;
}

/** What another group has sent to this one. */
export interface ReceivedView extends Pick<Forwarding, 'id' | 'cargo' | 'purpose' | 'sent' | 'acknowledged' | 'leftOut'> {
  readonly fromName: string;
  readonly meeting: MeetingId;
  readonly meetingStarts: Instant;
}

export interface ReportedTo {
  readonly body: Pick<Body, 'id' | 'name' | 'runs'>;
  readonly diary: Diary | null;
  /** the next meeting that still takes something, and its last day for papers */
  readonly next: { readonly day: Day; readonly due: Day } | null;
}

export interface OnwardPage {
  readonly group: GroupHead;
  readonly today: Day;
  /** the latest first */
  readonly forwardings: readonly ForwardingView[];
  readonly received: readonly ReceivedView[];
  readonly bodies: readonly ReportedTo[];
  readonly mailbox: string;
  readonly maySend: boolean;
}

const note = v.pipe(v.string(), v.trim(), v.maxLength(500));
const forwarding = { group: id, forwarding: id };
export const sendOnwardInput = v.strictObject({ ...forwarding, way: v.picklist(FORWARDING_WAYS) });
export const judgeOnwardInput = v.strictObject({ ...forwarding, how: v.picklist(['needed', 'notNeeded']), note });
export const acknowledgeOnwardInput = v.strictObject({ ...forwarding, note });
const address = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(320)));
const diaryDays = v.pipe(v.array(day), v.maxLength(DIARY_LIMITS.days));
export const diaryInput = v.strictObject({
  group: id,
  body: id,
  days: diaryDays,
  leadDays: whole(0, DIARY_LIMITS.leadDays),
  address,
  /** as it was read, so that nothing is overwritten unseen; null: there was none */
  was: v.nullable(v.strictObject({ days: diaryDays, leadDays: v.number(), address })),
});

export const onwardEndpoints = {
  onward: { ...onwardPaths.onward, input: groupQuery },
  sendOnward: { ...onwardPaths.sendOnward, input: sendOnwardInput },
  judgeOnward: { ...onwardPaths.judgeOnward, input: judgeOnwardInput },
  acknowledgeOnward: { ...onwardPaths.acknowledgeOnward, input: acknowledgeOnwardInput },
  /** times: how often it had been chased when the page was read */
  chaseOnward: { ...onwardPaths.chaseOnward, input: v.strictObject({ ...forwarding, times: whole(0, 1000) }) },
  saveDiary: { ...onwardPaths.saveDiary, input: diaryInput },
  receiveOnward: { ...onwardPaths.receiveOnward, input: v.strictObject(forwarding) },
} as const;

export interface OnwardAnswers {
  readonly onward: OnwardPage;
  readonly sendOnward: OnwardPage;
  readonly judgeOnward: OnwardPage;
  readonly acknowledgeOnward: OnwardPage;
  readonly chaseOnward: OnwardPage;
  readonly saveDiary: OnwardPage;
  readonly receiveOnward: OnwardPage;
}
