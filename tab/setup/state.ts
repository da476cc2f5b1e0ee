import type { DraftView } from '../../shared/contract/setting-up.ts';
import { obstaclesAt, type Obstacle } from './check-view.ts';
import { hasFound, type Tried } from './mailbox-view.ts';
import { tooFewIn, unkeptIn } from './short-of.ts';
import { hasNothing, progress, type Step } from './view.ts';

interface Standing extends Pick<DraftView, 'source' | 'reading' | 'form'> {
  /** everything that stands in the way, on every step */
  readonly obstacles: readonly Obstacle[];
  readonly taken: ReadonlySet<Step>;
  readonly tried: Tried | null;
}

/** What is to be mended whether or not the step was looked at. */
const isAmiss = (step: Step, { source, reading, form }: Standing): boolean => {
  switch (step) {
    case 'document': return hasNothing({ source, reading });
    case 'rules': return unkeptIn(form).length > 0;
    case 'people': return unkeptIn(form).length > 0 || tooFewIn(form) !== null;
    case 'calendar':
    case 'check': return false;
  }
};

const isDone = (step: Step, { reading, form, taken, tried }: Standing): boolean => {
  const { decided, of } = progress({ reading, form });
  switch (step) {
    case 'document': return true;
    // where none was read, those that are assumed are to be looked at
    case 'rules': return decided === of && (of > 0 || taken.has(step));
    case 'people': return taken.has(step);
    case 'calendar': return taken.has(step) && hasFound(tried, form) !== false;
    case 'check': return false;
  }
};

/** How a step stands, for the list of steps: what stands in the way of it is never done, and told of once the step was left. */
export const stateOf = (step: Step, standing: Standing): 'toDo' | 'amiss' | 'done' => {
  if (isAmiss(step, standing)) return 'amiss';
  if (obstaclesAt(standing.obstacles, step).length > 0) return standing.taken.has(step) ? 'amiss' : 'toDo';
  return isDone(step, standing) ? 'done' : 'toDo';
};
