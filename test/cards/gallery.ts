import { messageFor } from '../../bot/cards/message-for.ts';
import { agendaCard, myAgendaCard } from '../../bot/cards/agenda.ts';
import { welcomeCard } from '../../bot/cards/welcome.ts';
import type { Door } from '../../bot/cards/door.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { NoticeContent } from '../../bot/usecases/notices/notice-content.ts';
import { DOUBTS, type Outcome } from '../../bot/usecases/outcome.ts';
import type { Language } from '../../shared/domain/group.ts';
import { isMeetingMatter, type Matter, type NoteMatter } from '../../shared/domain/obligation.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { PEOPLE, TEAM } from '../tenant/people.ts';
import { actionCards } from './actions-samples.ts';
import { agendaCards } from './agenda-samples.ts';
import { attendanceCards } from './attendance-samples.ts';
import { blockerCards, TOLD } from './blocker-samples.ts';
import { callCards } from './calls-samples.ts';
import { highlightCards } from './highlight-samples.ts';
import { paperCards } from './paper-samples.ts';
import { recordCards } from './record-samples.ts';
import { strategyCards } from './strategy-samples.ts';
import { riskCards } from './risk-samples.ts';
import { requestCards } from './requests-samples.ts';
import { STATUS_DOUBTS, statusCards } from './status-samples.ts';
import { CHECKED, PEOPLE_PAGE } from './setup-samples.ts';
import { ACTION, apologies, coming, GROUP, LINKS, MEETING_ID, meetingView, myMeetingView, NOTICE_CLAUSE, NOTICE_ID, NOW, QUORUM_CLAUSE, SOME_ANSWERS, WORKSTREAMS } from './samples.ts';

/** A card of every kind that Quorate shows. */

const starts = '2027-01-06T10:00:00.000Z';
const zone = GROUP.zone;

export const REFUSALS: readonly Refusal[] = [
  { why: 'notInAGroup' },
  { why: 'notAMember', group: GROUP.name },
  { why: 'whichGroup', groups: [GROUP.name, 'Digital Delivery Project Board'] },
  { why: 'noMeeting', group: GROUP.name },
  { why: 'meetingCancelled', starts, zone },
  { why: 'meetingStarted', starts, zone },
  { why: 'substituteForMember' },
  { why: 'substituteHasSeat', name: PEOPLE.digital.name },
  { why: 'nothingToWithdraw' },
  { why: 'notTheLead', number: 4, lead: PEOPLE.inclusion.name },
  { why: 'noSuchWorkstream', number: 9, numbers: [1, 2, 3, 4, 5] },
  { why: 'noSuchWorkstream', number: 9, numbers: [] },
  { why: 'whichWorkstream', number: 5, strategies: ['Digital Strategy 2022-2025', 'Digital Vision 2024'] },
  { why: 'greenDoubted', number: 4, doubts: STATUS_DOUBTS },
  { why: 'tooLong', field: 'substitute', limit: 100, length: 140 },
  { why: 'mayNot', deed: 'settleDeliveries', allowed: ['chair', 'secretary'] },
  { why: 'agendaClosed', because: 'cancelled', starts, zone },
  { why: 'agendaClosed', because: 'started', starts, zone },
  { why: 'inquorate', course: 'notesOnly', present: 3, needed: 5, clause: QUORUM_CLAUSE },
  { why: 'noSuchAction', ref: 'ACT-2026-014' },
  { why: 'notYourAction', ref: 'ACT-2026-014', owner: PEOPLE.ict.name },
  { why: 'notYourRisk', ref: 'RSK-2026-003', owner: PEOPLE.ict.name },
  { why: 'notYourRisk', ref: 'RSK-2026-003', owner: '' },
  { why: 'actionClosed', ref: 'ACT-2026-014' },
  { why: 'evidenceNeeded', ref: 'ACT-2026-014' },
  { why: 'alreadySettled' },
  { why: 'meetingNotHeld', starts, zone },
  { why: 'recordAgreed' },
  { why: 'notFound' },
  { why: 'notUnderstood' },
];

const away = [...SOME_ANSWERS.slice(1), apologies(PEOPLE.chair), apologies(PEOPLE.viceChair)];
const enough = [...SOME_ANSWERS, coming(PEOPLE.viceChair), coming(PEOPLE.hr), coming(PEOPLE.frontline)];
const workstream = WORKSTREAMS[3] ?? WORKSTREAMS[0];

const outcomes = (): readonly (readonly [name: string, outcome: Outcome])[] => [
  ['help', { kind: 'help', groups: [GROUP] }],
  ['meeting', { kind: 'meeting', view: myMeetingView(PEOPLE.hr), now: NOW }],
  ['agenda', { kind: 'agenda', view: myMeetingView(PEOPLE.operations), now: NOW }],
  ['agenda-secretary', { kind: 'agenda', view: myMeetingView(PEOPLE.secretary), now: NOW }],
  ['quorum', { kind: 'quorum', view: myMeetingView(PEOPLE.chair, away), now: NOW }],
  ['quorum-reached', { kind: 'quorum', view: myMeetingView(PEOPLE.hr, enough), now: NOW }],
  ['actions', { kind: 'actions', actions: [{ ...ACTION, daysLeft: -9, due: '2026-12-21', overdue: true }, ACTION, { ...ACTION, ref: 'ACT-2026-019', priority: 'normal', from: null, due: '2027-02-01', daysLeft: 33 }], today: '2026-12-30' }],
  ['actions-none', { kind: 'actions', actions: [], today: '2026-12-30' }],
  ['board', { kind: 'board', group: GROUP, workstreams: WORKSTREAMS }],
  ['board-none', { kind: 'board', group: GROUP, workstreams: [] }],
  ['membership', { kind: 'membership', page: PEOPLE_PAGE }],
  ['set-up-nowhere', { kind: 'setUp', places: [] }],
  ['set-up', { kind: 'setUp', places: [{ team: TEAM.aadGroupId, name: TEAM.name, group: null }] }],
  ['set-up-again', { kind: 'setUp', places: [{ team: TEAM.aadGroupId, name: TEAM.name, group: GROUP }] }],
  ['set-up-several', { kind: 'setUp', places: Array.from({ length: 7 }, (_, at) => ({ team: TEAM.aadGroupId, name: `Team ${at + 1}`, group: null })) }],
  ['checked', { kind: 'checked', check: CHECKED }],
  ['checked-missing', { kind: 'checked', check: { ...CHECKED, checks: CHECKED.checks.map((check) => (check.capability === 'jobTitles' ? { ...check, state: 'missing' } : check)) } }],
  ['answered', { kind: 'answered', view: myMeetingView(PEOPLE.operations), changed: true, now: NOW }],
  ['answered-already', { kind: 'answered', view: myMeetingView(PEOPLE.digital), changed: false, now: NOW }],
  ['withdrawn', { kind: 'withdrawn', view: myMeetingView(PEOPLE.hr), now: NOW }],
  ...(workstream === undefined ? [] : [['reported', { kind: 'reported', group: GROUP, workstream, changed: true }] as const]),
  ...DOUBTS.map((because) => [`unclear-${because}`, { kind: 'unclear', about: because === 'noColour' ? 'status' : 'apologies', because, view: because === 'noColour' ? null : myMeetingView(PEOPLE.hr) }] as const),
  ['unclear-attending', { kind: 'unclear', about: 'attending', because: 'negated', view: null }],
  ['not-understood', { kind: 'notUnderstood' }],
  ...REFUSALS.map((refusal, index) => [`refused-${index}-${refusal.why}`, { kind: 'refused', refusal, seen: null }] as const),
  ['refused-on-a-card', { kind: 'refused', refusal: { why: 'substituteForMember' }, seen: { kind: 'agenda', view: myMeetingView(PEOPLE.chair), now: NOW } }],
  ['refused-on-a-blocker', { kind: 'refused', refusal: { why: 'notReady', problems: [{ field: 'due', kind: 'dayPast', earliest: '2026-12-30' }] }, seen: { kind: 'blockerTaken', ...TOLD, changed: true, mayTake: true } }],
  ['sorry', { kind: 'sorry', reference: '7f3a19c2' }],
];

const matters: readonly Exclude<Matter, NoteMatter>[] = [
  { kind: 'agenda', meeting: MEETING_ID },
  { kind: 'answersAwaited', meeting: MEETING_ID },
  { kind: 'dayBefore', meeting: MEETING_ID },
  { kind: 'hourBefore', meeting: MEETING_ID },
  { kind: 'moved', to: '2027-01-06T10:00:00.000Z', meeting: MEETING_ID, from: '2026-12-16T10:00:00.000Z' },
  { kind: 'cancelled', meeting: MEETING_ID },
  { kind: 'revived', meeting: MEETING_ID },
  { kind: 'actionDue', action: ACTION.id, when: 'before' },
  { kind: 'actionDue', action: ACTION.id, when: 'on' },
  { kind: 'actionDue', action: ACTION.id, when: 'after' },
];

const cancelled = () => {
  const view = meetingView();
  return { ...view, meeting: { ...view.meeting, state: 'cancelled' as const, published: null, cancelledAt: NOW } };
};

export const contentFor = (matter: Exclude<Matter, NoteMatter>, language: Language): NoticeContent => {
  const base = { notice: { id: NOTICE_ID, clause: matter.kind === 'agenda' ? NOTICE_CLAUSE : matter.kind === 'answersAwaited' ? QUORUM_CLAUSE : null }, language, now: NOW };
  if (isMeetingMatter(matter)) return { ...base, kind: 'meeting', matter, view: matter.kind === 'cancelled' ? cancelled() : meetingView() };
  return { ...base, kind: 'action', matter, action: { ...ACTION, daysLeft: { before: 2, on: 0, after: -4 }[matter.when], overdue: matter.when === 'after' } };
};

/** Every card in a language, by a name that can be a file's. */
export const gallery = (language: Language): readonly (readonly [name: string, message: Message])[] => {
  const drawing = { language, links: LINKS, now: NOW, notice: NOTICE_ID };
  const doors: readonly Door[] = ['chat', 'channel', 'card'];
  return [
    ...doors.flatMap((door) => outcomes().map(([name, outcome]) => [`${name}.${door}`, showOutcome(outcome, language, LINKS, door)] as const)),
    ...matters.map((matter) => [`notice-${matter.kind}${matter.kind === 'actionDue' ? `-${matter.when}` : ''}`, messageFor(contentFor(matter, language), LINKS)] as const),
    ...actionCards(language),
    ...statusCards(language),
    ...agendaCards(language),
    ...attendanceCards(language),
    ...blockerCards(language),
    ...callCards(language),
    ...highlightCards(language),
    ...paperCards(language),
    ...recordCards(language),
    ...strategyCards(language),
    ...riskCards(language),
    ...requestCards(language),
    ['agenda-cancelled', agendaCard(cancelled(), drawing)],
    ['agenda-started', agendaCard(meetingView(), { ...drawing, now: '2027-01-06T10:05:00.000Z' })],
    ['agenda-ended', agendaCard(meetingView(), { ...drawing, now: '2027-01-06T12:05:00.000Z' })],
    ['agenda-empty', agendaCard(meetingView([], []), drawing)],
    ['agenda-mine-unanswered', myAgendaCard(myMeetingView(PEOPLE.viceChair), drawing)],
    ['agenda-mine-coming', myAgendaCard(myMeetingView(PEOPLE.chair), drawing)],
    ['welcome-team', welcomeCard({ scope: 'team', team: TEAM.aadGroupId, group: GROUP, language }, LINKS)],
    ['welcome-to-set-up', welcomeCard({ scope: 'team', team: TEAM.aadGroupId, group: null, language }, LINKS)],
    ['welcome-person', welcomeCard({ scope: 'personal', team: null, group: null, language }, LINKS)],
  ];
};
