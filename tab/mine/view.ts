import { URGENCIES, type MyTask, type Urgency } from '../../shared/contract/mine.ts';
import type { minePage } from '../../shared/words/en/mine-page.ts';
import type { Tone } from '../frame/tone.ts';
import { hrefOf } from '../routes.ts';

interface Said {
  readonly minePage: typeof minePage;
}

export const TONE: Readonly<Record<Urgency, Tone>> = { overdue: 'bad', today: 'warn', week: 'warn', later: 'calm', waiting: 'away' };

/** By urgency, in their order; what there is none of is left out. */
export const byUrgency = (tasks: readonly MyTask[]): readonly { readonly urgency: Urgency; readonly tasks: readonly MyTask[] }[] =>
  URGENCIES.map((urgency) => ({ urgency, tasks: tasks.filter((task) => task.urgency === urgency) })).filter(({ tasks }) => tasks.length > 0);

/** Where it is done, in its own group. */
export const hrefOfTask = (task: MyTask): string => {
  const at = { group: task.group.id, team: null };
  switch (task.kind) {
    case 'action':
      return hrefOf({ page: 'actions', ...at, one: task.id });
    case 'answer':
      return hrefOf({ page: 'attendance', ...at, meeting: task.meeting });
    case 'highlight':
      return hrefOf({ page: 'highlights', ...at, meeting: task.meeting, one: task.workstream });
    case 'blocker':
      return hrefOf({ page: 'blockers', ...at, one: task.id });
    case 'risk':
      return hrefOf({ page: 'risks', ...at, one: task.id });
    case 'advice':
      return task.request === null ? hrefOf({ page: 'agenda', ...at, meeting: task.meeting }) : hrefOf({ page: 'requests', ...at, one: task.request });
    case 'request':
      return hrefOf({ page: 'requests', ...at, one: task.id });
    case 'clearance':
      return hrefOf({ page: 'papers', ...at, meeting: task.meeting });
    case 'proposal':
      return hrefOf({ page: 'agenda', ...at });
    case 'call':
      return hrefOf({ page: 'calls', ...at });
    case 'triage':
      return hrefOf({ page: 'requests', ...at });
    case 'membership':
      return hrefOf({ page: 'people', ...at });
  }
};

/** What it is called, and what is said of it. */
export const saidOf = (task: MyTask, { minePage: say }: Said): { readonly title: string; readonly ref: string | null; readonly what: string } => {
  switch (task.kind) {
    case 'action':
      return { title: task.title, ref: task.ref, what: say.action(task.proposedClosed) };
    case 'answer':
      return { title: task.title, ref: null, what: say.answer };
    case 'highlight':
      return { title: task.title, ref: null, what: say.highlight(task.number) };
    case 'blocker':
      return { title: task.title, ref: task.ref, what: say.blocker };
    case 'risk':
      return { title: task.title, ref: task.ref, what: say.risk };
    case 'advice':
      return { title: task.title, ref: null, what: say.advice };
    case 'request':
      return { title: task.title, ref: task.ref, what: say.request(task.state) };
    case 'clearance':
      return { title: task.title === '' ? say.hidden : task.title, ref: null, what: say.clearance(task.clearer) };
    case 'proposal':
      return { title: say.proposals(task.count), ref: null, what: say.settle };
    case 'call':
      return { title: say.calls(task.count), ref: null, what: say.settle };
    case 'triage':
      return { title: say.requests(task.count), ref: null, what: say.settle };
    case 'membership':
      return { title: say.changes(task.count), ref: null, what: say.settle };
  }
};
