import { openMoment } from './hours.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import type { Meeting } from './meeting.ts';
import { RECORD_KINDS, type MeetingRecord, type RecordKind } from './meeting-record.ts';
import { heldBack, morningOf } from './moment.ts';
import { isAsked, recordDue, recordRuleOf } from './record-due.ts';
import { addDays, dayIn, type Day, type Instant } from './time.ts';

/** So long after its last day the secretary is still told of what is missing. */
const USE_DAYS = 14;
/** So long the members are told that a record lies before them. */
const TOLD_DAYS = 30;

const meetingDay = (meeting: Meeting, { group }: GroupFacts): Day => dayIn(group.zone, meeting.starts);

/** To the secretary, on its last day: it has not gone to the members yet. A meeting that the channel never heard of was not Quorate's to record. */
const dueOf = (meeting: Meeting, kind: RecordKind, secretary: string, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const day = meetingDay(meeting, facts);
  const terms = facts.termsOn(day);
  const known = facts.cycle.records.find((record) => record.meeting === meeting.id && record.kind === kind);
  if (meeting.told === null || !isAsked(kind, terms) || (known !== undefined && known.state !== 'compiled')) return [];
  const due = recordDue(kind, terms, day, facts.isWorkingDay);
  const until = morningOf(addDays(due.day, USE_DAYS), facts);
  return [heldBack({ key: `record-due/${meeting.id}/${kind}/${secretary}`, matter: { kind: 'recordDue', meeting: meeting.id, record: kind }, to: secretary, due: morningOf(due.day, facts), until, clause: due.clause }, facts, now)];
};

/** Into the channel: it lies before the members. Taken back and proposed again, it is told again. */
const proposedOf = (record: MeetingRecord, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const meeting = facts.cycle.held.find(({ id }) => id === record.meeting);
  if (record.state !== 'proposed' || record.proposed === null || meeting === undefined) return [];
  const { at } = record.proposed;
  const until = morningOf(addDays(dayIn(facts.group.zone, at), TOLD_DAYS), facts);
  const { clause } = recordRuleOf(facts.termsOn(meetingDay(meeting, facts)));
  const matter = { kind: 'recordProposed', record: record.id, meeting: record.meeting } as const;
  return [heldBack({ key: `record-proposed/${record.id}/${at}`, matter, to: null, due: openMoment(at, facts.group, facts.isWorkingDay), until, clause }, facts, now)];
};

/** What is still to be written down of the meetings that were held, and what lies before the members. */
export const recordObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const secretary = facts.group.secretary ?? facts.group.deputySecretary;
  const due = secretary === null ? [] : facts.cycle.held.flatMap((meeting) => RECORD_KINDS.flatMap((kind) => dueOf(meeting, kind, secretary, facts, now)));
  return [...due, ...facts.cycle.records.flatMap((record) => proposedOf(record, facts, now))];
};
