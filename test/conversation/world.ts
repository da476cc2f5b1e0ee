import type { Asks } from '../../bot/conversation/asks.ts';
import { makeAnswer } from '../../bot/conversation/answer.ts';
import type { Incoming, Log, Message, Who } from '../../bot/ports.ts';
import { acceptAnswer } from '../../shared/domain/attendance.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import { done, refuse } from '../../shared/domain/result.ts';
import { RIGHTS } from '../../shared/domain/rights.ts';
import { PEOPLE, TEAM, type Person } from '../tenant/people.ts';
import { PROPOSAL } from '../cards/agenda-samples.ts';
import { CHECKED, PEOPLE_PAGE } from '../cards/setup-samples.ts';
import { answered } from '../cards/highlight-samples.ts';
import { ADVICE, REQUEST } from '../cards/requests-samples.ts';
import { CALL_ID, callSheet, CIRCULAR_ID, circularSheet } from '../cards/calls-samples.ts';
import { BLOCKER, TOLD, WORKS } from '../cards/blocker-samples.ts';
import { ACTION, GROUP, LINKS, MEETING_ID, myMeetingView, NOW, said, SEATS, SOME_ANSWERS, WORKSTREAMS } from '../cards/samples.ts';
import { acceptReport, BARE_REPORT } from '../../shared/domain/workstream.ts';

/** A world of plain data behind the conversation: one group, one meeting, what has been answered so far. */

const personOf = (who: Who): Person => {
  const known = Object.values(PEOPLE).find((person) => person.id === who.person);
  if (known === undefined) throw new Error(`nobody is ${who.person}`);
  return known;
};

const RULE = { substitutes: { who: 'officers' as const, countToQuorum: null, clause: { section: '', sentence: '' } } };

const accept = (person: Person, answer: Answer) =>
  acceptAnswer(SEATS, new Map(Object.values(PEOPLE).map((known) => [known.id, known])), person.id, answer, RULE);

const isKnown = (who: Who): boolean => personOf(who) !== PEOPLE.outsider;

export const worldOf = (answers = SOME_ANSWERS): Asks => ({
  meeting: async (who, { meeting }) => {
    if (!isKnown(who)) return refuse({ why: 'notInAGroup' });
    return meeting === null || meeting === MEETING_ID ? done(myMeetingView(personOf(who), answers)) : refuse({ why: 'notFound' });
  },
  answer: async (who, { answer }) => {
    const person = personOf(who);
    if (!SEATS.some((seat) => seat.holder === person.id)) return refuse({ why: 'notAMember', group: GROUP.name });
    const others = answers.filter((line) => line.person !== person.id);
    if (answer === 'withdraw') return others.length === answers.length ? refuse({ why: 'nothingToWithdraw' }) : done({ view: myMeetingView(person, others), changed: true });
    const accepted = accept(person, answer);
    return accepted.ok ? done({ view: myMeetingView(person, [...others, said(person, accepted.value, NOW)]), changed: true }) : accepted;
  },
  actions: async (who) => ({ actions: who.person === ACTION.owner ? [ACTION] : [], today: '2026-12-30' }),
  board: async () => done({ group: GROUP, workstreams: WORKSTREAMS }),
  report: async (who, _where, named, { backBy, ...told }) => {
    const number = 'number' in named ? named.number : 4;
    const workstream = WORKSTREAMS.find((known) => known.number === number);
    if (workstream === undefined) return refuse({ why: 'noSuchWorkstream', number, numbers: WORKSTREAMS.map((known) => known.number) });
    const draft = { ...told, backBy: backBy === '12 December' ? '2027-12-12' : null };
    const accepted = acceptReport(workstream, who.person, draft, { today: '2026-12-30', hasEvidence: false, doubts: [] });
    if (!accepted.ok && accepted.refusal.why === 'notReady') {
      const triggers = { green: '', amber: 'A milestone slips by four weeks.', red: '' };
      return done({ kind: 'statusAsked', group: GROUP, workstream, draft, problems: accepted.refusal.problems, doubts: [], triggers });
    }
    if (!accepted.ok) return accepted;
    return done({ kind: 'reported', group: GROUP, workstream: { ...workstream, status: { ...BARE_REPORT, ...accepted.value, by: who.person, at: NOW } }, changed: true });
  },
  raiseBlocker: async (_who, { title, work }) =>
    work !== null && 'number' in work && work.number === 5 ? done({ kind: 'which', group: GROUP, works: WORKS, title }) : done({ kind: 'raised', mayTake: true, ...TOLD, blocker: { ...BLOCKER, title } }),
  takeBlocker: async (who, { due }) => done({ ...TOLD, blocker: { ...BLOCKER, state: 'taken', remover: { person: who.person, at: NOW, due }, removerName: personOf(who).name }, changed: true }),
  blockers: async () => done({ group: GROUP, today: TOLD.today, works: WORKS, blockers: [BLOCKER] }),
  standing: async (who, { kind, id }) => {
    if (!isKnown(who)) return null;
    switch (kind) {
      case 'blocker':
        return { kind: 'blockerTaken', ...TOLD, changed: true, mayTake: true };
      case 'call':
        return id === CALL_ID ? { kind: 'callSettled', sheet: callSheet(), changed: true, now: NOW } : null;
      case 'circular':
        return id === CIRCULAR_ID ? { kind: 'circularAnswered', sheet: circularSheet(), changed: true, now: NOW } : null;
      case 'advice':
        return id === ADVICE.id && who.person === ADVICE.of ? { kind: 'adviceTaken', group: GROUP, advice: { ...ADVICE, answer: null }, about: 'REQ-2026-003: Slots at the tip', changed: false } : null;
      case 'workstream':
        return { kind: 'board', group: GROUP, workstreams: WORKSTREAMS.filter(({ number }) => number === 4) };
    }
  },
  action: async (who) => done({ action: ACTION, mayClose: who.person === ACTION.owner }),
  closeAction: async (who, _where, _named, evidence) => {
    if (who.person !== ACTION.owner) return refuse({ why: 'notYourAction', ref: ACTION.ref, owner: ACTION.ownerName });
    if (evidence === '') return refuse({ why: 'evidenceNeeded', ref: ACTION.ref });
    return done({ action: { ...ACTION, state: 'proposedClosed', closing: { by: who.person, at: NOW, evidence } }, mayClose: true, changed: true });
  },
  decisions: async (_who, _where, words) => done({ group: GROUP, words, decisions: [], more: false }),
  tellIdea: async (who, { group, title, what }) => {
    if (!isKnown(who)) return refuse({ why: 'notInAGroup' });
    if (group === 'Unheard of') return refuse({ why: 'whichGroup', groups: [GROUP.name] });
    return done({ group: GROUP, request: { ...REQUEST, title, what, by: who.person } });
  },
  reviewRisk: async (_who, { risk, ...told }) => done({ group: GROUP, risk: { id: risk, ref: 'RSK-2026-003', ...told }, changed: true }),
  giveAdvice: async (who, { advice, text }) => (advice === ADVICE.id && who.person === PEOPLE.ict.id
    ? done({ group: GROUP, about: 'REQ-2026-003: Slots at the tip', advice: { ...ADVICE, answer: { text, at: NOW } }, changed: true })
    : refuse({ why: 'notFound' })),
  giveHighlight: async (who, press) => (who.person === PEOPLE.inclusion.id ? done(answered({ draft: press })) : done(answered({ draft: press, refusal: { why: 'notTheLead', number: 4, lead: PEOPLE.inclusion.jobTitle } }))),
  settleCall: async (who, { call, how, note }) => {
    if (who.person !== PEOPLE.chair.id) return refuse({ why: 'mayNot', deed: 'agreeCall', allowed: RIGHTS.agreeCall });
    return call === CALL_ID ? done({ sheet: callSheet({ state: how, settled: { by: who.person, at: NOW, note } }), changed: true }) : refuse({ why: 'notFound' });
  },
  answerCircular: async (who, { circular, says, comment }) => {
    if (!SEATS.some((seat) => seat.holder === who.person)) return refuse({ why: 'mayNot', deed: 'answerCircular', allowed: RIGHTS.answerCircular });
    return circular === CIRCULAR_ID ? done({ sheet: { ...circularSheet(), own: { person: who.person, says, comment, at: NOW } }, changed: true }) : refuse({ why: 'notFound' });
  },
  propose: async (who, { group, meeting, title, purpose, minutes }) => {
    if (!isKnown(who)) return refuse({ why: 'notInAGroup' });
    if (group === 'Unheard of') return refuse({ why: 'whichGroup', groups: [GROUP.name] });
    const { id, starts, ends } = myMeetingView(personOf(who), answers).meeting;
    return done({ group: GROUP, meeting: { id, starts, ends }, proposal: { ...PROPOSAL, title, purpose, minutes, meeting, by: who.person } });
  },
  people: async (who) => {
    if (!isKnown(who)) return refuse({ why: 'notInAGroup' });
    return done(who.person === PEOPLE.secretary.id ? PEOPLE_PAGE : { ...PEOPLE_PAGE, pending: [], mayManage: false });
  },
  setUp: async (who, team) => {
    if (who.person === PEOPLE.secretary.id) return done([{ team: TEAM.aadGroupId, name: TEAM.name, group: team === null ? GROUP : null }]);
    return team === null ? done([]) : refuse({ why: 'mayNot', deed: 'setUp', allowed: RIGHTS.setUp });
  },
  check: async (who) => {
    if (who.person !== PEOPLE.secretary.id) return refuse({ why: 'mayNot', deed: 'checkInstallation', allowed: RIGHTS.checkInstallation });
    return done({ ...CHECKED, checks: CHECKED.checks.map((check) => (check.capability === 'jobTitles' ? { ...check, state: 'missing' } : check)) });
  },
  groups: async (who) => (isKnown(who) ? [GROUP] : []),
  groupNames: async (who) => {
    if (!isKnown(who)) return [];
    return [GROUP.name, 'Digital Services Steering Group'];
  },
});

/** No story tells of a fault: one that happens is thrown, so that no sorry is recorded unseen. */
const STRICT: Log = {
  info: () => undefined,
  warn: () => undefined,
  fault: (_event, error) => {
    throw error instanceof Error ? error : new Error(String(error));
  },
};

/** What Quorate replies to one incoming thing in that world. */
export const replyTo = (incoming: Incoming, asks = worldOf(), log: Log = STRICT): Promise<Message> =>
  makeAnswer({ clock: { now: () => NOW }, log }, asks, LINKS, () => '7f3a19c2')(incoming);
