import type { Clearer } from '../../domain/paper.ts';
import type { PaperProblem } from '../../domain/paper-problem.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const CLEARER: Readonly<Record<Clearer, string>> = { constitutional: 'constitutional', finance: 'finance', humanResources: 'HR' };

/** '27/04/2022' */
const written = (day: Day): string => day.split('-').toReversed().join('/');

const orOf = (days: readonly Day[]): string => days.map(written).join(' or ');

/** What is wrong at a field of a paper's forms, and what would mend it. */
export const paperProblem = (problem: PaperProblem): string => {
  switch (problem.kind) {
    case 'notAPaperAddress':
      return 'Enter the full address of the paper, starting with https://, for example from “Copy link” in Teams or SharePoint.';
    case 'dayUnclear':
      return problem.meant.length === 0
        ? `“${problem.typed}” is not a date. Enter it as day/month/year, for example 27/04/2022.`
        : `“${problem.typed}” is not a date. Did you mean ${orOf(problem.meant)}?`;
    case 'commentsAwaited':
      return `The ${format.list(problem.clearers.map((clearer) => CLEARER[clearer]))} comments are still awaited. Record them, or ask the chair to let the report go out as urgent.`;
    case 'notAReader':
      return 'This paper is restricted and this person may not read it. Add the person to its readers first.';
    case 'unsaid':
      return 'Say what this means for them, or say that there are no implications.';
    case 'meetingBegun':
      return 'The meeting has begun. A paper can be brought to it now only by the chair, who tables it as urgent and says why.';
    case 'meetingOver':
      return 'The meeting is over or cancelled, so its papers stay as they are.';
    case 'keepsNotes':
      return 'The meeting has begun, and what is noted at this item is kept to those who may read this restricted paper. So the paper stays where it is.';
  }
};
