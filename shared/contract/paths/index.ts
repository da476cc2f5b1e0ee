import { agendaPaths } from './agenda.ts';
import { papersPaths } from './papers.ts';
import { attendancePaths } from './attendance.ts';
import { sessionPaths } from './session.ts';
import { actionsPaths } from './actions.ts';
import { recordsPaths } from './records.ts';
import { callsPaths } from './calls.ts';
import { onwardPaths } from './onward.ts';
import { programmePaths } from './programme.ts';
import { highlightsPaths } from './highlights.ts';
import { statusPaths } from './status.ts';
import { blockersPaths } from './blockers.ts';
import { risksPaths } from './risks.ts';
import { requestsPaths } from './requests.ts';
import { measuresPaths } from './measures.ts';
import { minePaths } from './mine.ts';
import { documentsPaths } from './documents.ts';

/** Where the endpoints of the meeting cycle are; without their checks, so that the tab need not carry those along. */
export const CYCLE_PATHS = {
  ...agendaPaths,
  ...papersPaths,
  ...attendancePaths,
  ...sessionPaths,
  ...actionsPaths,
  ...recordsPaths,
  ...callsPaths,
  ...onwardPaths,
  ...programmePaths,
  ...statusPaths,
  ...highlightsPaths,
  ...blockersPaths,
  ...risksPaths,
  ...requestsPaths,
  ...measuresPaths,
  ...minePaths,
  ...documentsPaths,
} as const;
