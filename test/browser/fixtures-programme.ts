import * as v from 'valibot';
import type { LessonLine, ProgrammePage, StrategyView, WorkstreamDetail, WorkstreamLine } from '../../shared/contract/programme.ts';
import { planInFile } from '../../shared/contract/setup-programme.ts';
import { forwardPlan } from '../../shared/domain/forward-plan.ts';
import { emptyPlan, furthestMissed, nextDeliverable, slipped, toRevisit, type Plan } from '../../shared/domain/plan.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { PEOPLE } from '../tenant/people.ts';
import { capabilityStrategy } from '../tenant/setup-capability.ts';
import { plans, PRINCIPLES, VISION } from '../tenant/setup-plans.ts';
import { GROUP, id, NOW, WORKSTREAMS } from './fixtures.ts';

/** Documents B and D, as the page of workstreams is shown them. */

const TODAY = NOW.slice(0, 10);

const shared = { ownerName: null, ended: false, reviewOverdue: false };
const principles = PRINCIPLES.map((principle, at) => ({ id: id(910 + at), ...principle }));
export const DIGITAL: StrategyView = {
  ...newStrategy(id(90), { title: 'Digital Strategy 2022-2025', from: '2022-02-10', until: '2025-12-31' }), ...shared,
  published: '2022-02-10', ownerPost: PEOPLE.culture.jobTitle, owner: PEOPLE.culture.id, ownerName: PEOPLE.culture.name, nextReview: '2026-12-01', principles, text: VISION, ended: true, reviewOverdue: true,
};
const told = capabilityStrategy(TODAY);
export const CAPABILITY: StrategyView = {
  ...newStrategy(id(91), told), ...shared, ownerPost: told.ownerPost ?? '', owner: PEOPLE.hr.id, ownerName: PEOPLE.hr.name, nextReview: told.nextReview ?? null, restsOn: DIGITAL.id,
};

const filled = (file: unknown, workstream: string, from: number): Plan => {
  const { text, outcomes, deliverables, benefits, parked, principles: tags } = v.parse(planInFile, file ?? {});
  const things = deliverables.map(({ ownerPost = '', ...one }, at) => ({ ...one, ownerPost, owner: null, id: id(from + at), expected: one.expected ?? one.promised }));
  return {
    ...emptyPlan(workstream), revision: 4, text, deliverables: things,
    outcomes: outcomes.map((one, at) => ({ ...one, id: id(from + 20 + at) })),
    benefits: benefits.map(({ with: of, ...one }, at) => ({ ...one, id: id(from + 40 + at), deliverable: things.find(({ title }) => title === of)?.id ?? null })),
    parked: parked.map((one, at) => ({ ...one, id: id(from + 60 + at) })),
    principles: principles.filter(({ title }) => tags.includes(title)).map((principle) => principle.id),
  };
};

const FIVE = told.workstreams[0];
const NORTHMOOR = {
  ...(WORKSTREAMS[4] ?? (() => { throw new Error('the board is short'); })()), id: id(151), strategy: CAPABILITY, number: 5, title: FIVE?.title ?? '', leadPost: PEOPLE.digital.jobTitle, lead: PEOPLE.digital.id, leadName: PEOPLE.digital.name,
};

export const PLANS: ReadonlyMap<string, Plan> = new Map([
  ...WORKSTREAMS.map((view, at): [string, Plan] => [view.id, filled(plans(TODAY)[view.number], view.id, 2000 + at * 100)]),
  [NORTHMOOR.id, filled(FIVE?.plan, NORTHMOOR.id, 2600)],
]);

const planOf = (workstream: string): Plan => PLANS.get(workstream) ?? emptyPlan(workstream);
const lineOf = (view: (typeof WORKSTREAMS)[number]): WorkstreamLine => {
  const plan = planOf(view.id);
  const next = nextDeliverable(plan);
  return {
    ...view, ownWork: view.number === 5 && view.id !== NORTHMOOR.id, next: next === null ? null : { title: next.title, kind: next.kind, expected: next.expected },
    deliverables: { all: plan.deliverables.length, done: plan.deliverables.filter(({ state }) => state === 'done').length, slipped: slipped(plan, TODAY).length },
    daysLate: furthestMissed(plan, TODAY), toRevisit: toRevisit(plan, TODAY).length,
  };
};
export const LINES: readonly WorkstreamLine[] = [...WORKSTREAMS.map((view) => lineOf({ ...view, strategy: DIGITAL })), lineOf(NORTHMOOR)];

export const detailOf = (workstream: string, change: Partial<WorkstreamDetail> = {}): WorkstreamDetail => ({
  workstream, plan: planOf(workstream), names: Object.fromEntries(Object.values(PEOPLE).map((person) => [person.id, person.name])), open: { blockers: 2, risks: 1, requests: 0 }, mayWrite: true, kept: { isKept: true, by: ['plan', 'status'] }, endedByName: null, ...change,
});

const lesson = { id: id(2900), day: '2026-11-20', text: 'Start with one service that people know, and let them tell the next one.', sharedWith: 'Northmoor Council, the digital partnership', workstream: LINES[0]?.id ?? null, deliverable: null, link: 'https://example.org/lessons', by: PEOPLE.inclusion.id, at: NOW, revision: 1 };
export const LESSONS: readonly LessonLine[] = [
  { lesson, day: lesson.day, text: lesson.text, workstream: lesson.workstream, deliverable: null, byName: PEOPLE.inclusion.name, mayWrite: true },
  { lesson: null, day: '2026-10-02', text: 'Nobody used a kiosk that stood out of sight.', workstream: LINES[0]?.id ?? null, deliverable: 'A kiosk in every library', byName: null, mayWrite: false },
];
const MEETINGS = ['2026-12-16', '2027-01-20', '2027-02-17', '2027-03-17', '2027-04-21', '2027-05-19', '2027-06-16', '2027-07-21', '2027-09-15', '2027-10-20'];
export const AHEAD = forwardPlan({
  today: TODAY, zone: 'Europe/London', isWorkingDay: () => true, termsOn: () => ({ ...DEFAULT_RULES, papersNotice: { amount: 5, unit: 'workingDays', clause: null } }), strategies: [DIGITAL, CAPABILITY], workstreams: LINES, plans: [...PLANS.values()],
  meetings: MEETINGS.map((day) => ({ starts: `${day}T10:00:00.000Z`, subject: 'Digital Steering Group', state: 'planned' })),
});

export const programmePage = (change: Partial<ProgrammePage> = {}): ProgrammePage => ({
  group: GROUP, today: TODAY, strategies: [DIGITAL, CAPABILITY], workstreams: LINES, one: null, mayManage: true, mayNoteLessons: change.mayManage ?? true,
  lessons: LESSONS.filter(({ workstream }) => change.one === undefined || change.one === null || workstream === change.one.workstream).map((line) => ({ ...line, mayWrite: line.mayWrite && change.mayManage !== false })),
  forward: change.one === undefined || change.one === null ? AHEAD : null,
  people: Object.values(PEOPLE).slice(0, 14).map((person) => ({ id: person.id, name: person.name, post: person.jobTitle })), ...change,
});
export const ONE = WORKSTREAMS[0]?.id ?? '';
export const NORTHMOOR_ID = NORTHMOOR.id;
