import { RAGS, type Rag } from '../../shared/domain/workstream.ts';
import type { Doubt } from '../usecases/outcome.ts';
import { understandQuestion } from './ask.ts';
import type { Intent } from './intent.ts';
import { toldOf } from './report-parts.ts';
import { BOTH, holds, leftover, startsWith, table, without, wordsOf } from './text.ts';

const NUMBERS = new Map(BOTH.flatMap(({ numbers }) => numbers.map((word, index) => [word, index + 1] as const)));
const COLOURS = new Map<string, Rag>(RAGS.flatMap((rag) => table(({ colours }) => colours[rag]).map((word) => [word, rag] as const)));
const BETWEEN = table(({ between }) => between);
const BEFORE = table(({ reporting, fillerPhrases, greetings }) => [...reporting, ...fillerPhrases, ...greetings]);
const NEGATIONS = table(({ negations }) => negations);
const OTHERS = table(({ others }) => others);
const ASKING = table(({ asking }) => asking);
const CONDITIONS = table(({ conditions }) => conditions);

const WORKSTREAM = table(({ workstream }) => workstream).join('|');
const NUMBER = [String.raw`\d{1,3}`, ...NUMBERS.keys()].join('|');
/** 'workstream 4', 'ws4', and all that stands before and after it */
const NUMBERED = new RegExp(String.raw`^(?<before>.*?)(?<!\p{L})(?:${WORKSTREAM})\s*(?:no\.?|number|rhif|#)?\s*(?<number>${NUMBER})(?![\p{L}\p{N}])(?<after>.*)$`, 'isu');
const COLOURED = new RegExp(String.raw`^(?<between>.*?)(?<!\p{L})(?<colour>${[...COLOURS.keys()].join('|')})(?!\p{L})(?<reason>.*)$`, 'isu');
const LEAD_IN = new RegExp(String.raw`^[\s,.:;=()–—-]*(?:(?:${table(({ causes }) => causes).join('|')})\s+)?`, 'iu');
/** with so many words between number and colour it is talk, not a report */
const TALK = 4;

interface Report {
  readonly before: string;
  readonly number: number;
  readonly between: string;
  readonly rag: Rag;
  readonly reason: string;
}

const readReport = (text: string): Report | null => {
  const { before = '', number = '', after = '' } = NUMBERED.exec(text)?.groups ?? {};
  const { between = '', colour = '', reason = '' } = COLOURED.exec(after)?.groups ?? {};
  const rag = COLOURS.get(colour.toLowerCase());
  if (rag === undefined) return null;
  return { before, number: NUMBERS.get(number.toLowerCase()) ?? Number(number), between, rag, reason: reason.replace(LEAD_IN, '').trim() };
};

const unexplained = (text: string, known: readonly string[]): readonly string[] => leftover(without(wordsOf(text), known));

/** Two workstreams or two colours in one sentence. */
const isSeveral = ({ between, reason }: Report): boolean => {
  const words = wordsOf(reason);
  return readReport(reason) !== null || startsWith(without(words, ['or', 'and', 'to', 'then', 'not', 'neu', 'i']).replaceAll(' |', ''), [...COLOURS.keys()]) || holds(wordsOf(between), ['from', 'o']);
};

const doubtOf = (text: string, report: Report): Doubt | null => {
  const around = `${report.before} ${report.between}`;
  if (text.includes('?') || startsWith(wordsOf(text), ASKING)) return 'question';
  if (holds(wordsOf(around), NEGATIONS)) return 'negated';
  if (holds(wordsOf(report.before), OTHERS)) return 'somebodyElse';
  if (isSeveral(report) || startsWith(wordsOf(report.reason), CONDITIONS)) return 'severalThings';
  if (unexplained(report.before, BEFORE).length > 0 || unexplained(report.between, BETWEEN).length > 0) return 'severalThings';
  return null;
};

/** Asks how one stands, and would be answered by showing how they all stand. */
const LOOKING = ['is', 'are', 'was', 'what', 'whats', 'why', 'how', 'when', 'who', 'which', 'yw', 'ydy', 'ydi', 'pam', 'sut', 'beth', 'pryd', 'pwy'];

/** A lead's report, 'workstream 4 amber, funding slipped'; null where the text is none. */
export const understandReport = (text: string, group: string | null): Intent | null => {
  const report = readReport(text);
  if (report === null || unexplained(report.between, BETWEEN).length > TALK) return null;
  const because = doubtOf(text, report);
  if (because === 'question' && startsWith(wordsOf(text), LOOKING)) return { kind: 'status', group };
  if (because !== null) return { kind: 'unclear', about: 'status', because };
  return { kind: 'reportStatus', group, named: { number: report.number }, told: toldOf(report.rag, report.reason) };
};

/** A workstream's number and words of how it stands, but no colour: "ws4 is going well". */
export const understandColourless = (text: string, group: string | null): Intent | null => {
  const { after } = NUMBERED.exec(text)?.groups ?? {};
  if (after === undefined || COLOURED.test(after)) return null;
  const question = understandQuestion(text, group);
  if (question !== null && question.kind !== 'status') return null;
  const isAsked = text.includes('?') || startsWith(wordsOf(text), [...ASKING, ...LOOKING]);
  return isAsked || unexplained(after, [...BETWEEN, ...BEFORE]).length === 0 ? { kind: 'status', group } : { kind: 'unclear', about: 'status', because: 'noColour' };
};
