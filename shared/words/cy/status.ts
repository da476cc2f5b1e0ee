import type { Rag } from '../../domain/workstream.ts';
import type { status as en } from '../en/status.ts';
import { formProblem } from './form-problem.ts';
import { format } from './format.ts';
import { statusDoubt } from './status-doubt.ts';

const COLOUR: Readonly<Record<Rag, string>> = { green: 'Gwyrdd', amber: 'Oren', red: 'Coch' };
const FIELD: typeof en.field = { rag: 'Lliw', reason: 'Rheswm', ask: 'Yr hyn y gofynnir i’r grŵp amdano', backBy: 'Yn wyrdd eto erbyn', evidence: 'Beth sy’n dangos ei bod yn wyrdd', despite: 'Pam ei bod yn wyrdd er hynny' };
const WANTED: Readonly<Record<string, string>> = { reason: 'rheswm', ask: 'yr hyn yr ydych yn gofyn i’r grŵp amdano', backBy: 'y diwrnod y bydd yn wyrdd eto', evidence: 'yr hyn sy’n dangos ei bod yn wyrdd', despite: 'pam ei bod yn wyrdd er hynny' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

export const status: typeof en = {
  field: FIELD,
  doubt: statusDoubt.doubt,
  doubtsTitle: statusDoubt.title,
  doubtsAdvice: statusDoubt.advice,
  doubted: (number, doubts) => `Nid yw popeth yn edrych yn wyrdd yn ffrwd waith ${number}: ${doubts.map(statusDoubt.doubt).join('; ')}. Dewiswch liw arall, neu dywedwch pam ei bod yn wyrdd er hynny.`,
  which: (number, strategies) => `Mae gan fwy nag un strategaeth ffrwd waith ${number}: ${format.list(strategies)}. Dywedwch pa un yr ydych yn ei olygu.`,
  whichTitle: (number) => `Pa ffrwd waith ${number}?`,
  whichLine: 'Mae gan fwy nag un strategaeth ffrwd waith â’r rhif hwnnw. Nid wyf wedi newid dim.',
  askedTitle: (number) => `Ffrwd waith ${number}: heb ei nodi eto`,
  wanting: (rag, problems) => {
    const missing = problems.filter(({ kind }) => kind === 'missing').map(({ field }) => WANTED[field] ?? field);
    const wrong = problems.filter(({ kind }) => kind !== 'missing').map((problem) => `${isField(problem.field) ? FIELD[problem.field] : problem.field}: ${formProblem(problem)}`);
    return [...(missing.length === 0 ? [] : [`${COLOUR[rag]}: mae angen dweud hefyd: ${missing.join('; ')}.`]), ...wrong];
  },
  forAmber: 'Ar gyfer oren a choch',
  forGreen: 'Ar gyfer gwyrdd',
  colourNeeded: 'Dewiswch liw.',
  send: 'Adrodd hyn',
};
