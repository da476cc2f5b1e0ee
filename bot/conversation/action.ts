import { refOf } from '../../shared/domain/action-deeds.ts';
import type { ClosureDoubt } from '../usecases/outcome.ts';
import type { Intent } from './intent.ts';
import { holds, leftover, startsWith, table, without, wordsOf } from './text.ts';

const REF = /(?<![\p{L}\p{N}])ACT[\s-]{0,2}(?<year>\d{4})[\s-]{1,2}(?<number>\d{1,6})(?!\d)/iu;
/** longest first; between its letters people write straight or curled apostrophes */
const DONE = [
  'has been completed', 'has been closed', 'has been done', 'can be closed', 'is completed', 'is complete', 'is finished', 'is closed', 'is done', 'completed', 'complete', 'finished', 'closed', 'close', 'done',
  "wedi'i gwblhau", "wedi'i wneud", "wedi'i gau", 'wedi ei gwblhau', 'wedi ei wneud', 'wedi ei gau', 'wedi gorffen', 'cwblhawyd', 'caewyd', 'cau', 'gwnaed',
];
const SAID_DONE = DONE.map((words) => words.replaceAll("'", "['’]")).join('|');
const AFTER = new RegExp(String.raw`^[\s,:–—-]*(?:(?:now|nawr|bellach)\s+)?(?:${SAID_DONE})(?!\p{L})(?<rest>.*)$`, 'isu');
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${SAID_DONE})[\s:]*$`, 'iu');
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})(?:${SAID_DONE})(?!\p{L})`, 'iu');
/** between the word that it is done and how one sees it */
const EVIDENCE = /^\s*[:;,.–—-]\s*(?<evidence>[^]*)$/u;
const POLITE = table(({ greetings, fillerPhrases }) => [...greetings, ...fillerPhrases, 'please', 'quorate', 'action', 'my', 'plis', 'os gwelwch yn dda', 'cam', 'gweithredu', 'cam gweithredu']);
const NEGATIONS = table(({ negations }) => negations);
const UNSURE = table(({ unsure, conditions }) => [...unsure, ...conditions, 'almost', 'nearly', 'mostly', 'partly', 'half', 'will be', 'soon', 'not yet', 'bron', 'rhannol', 'cyn hir']);
const ASKING = table(({ asking }) => asking);

interface Parts {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

const partsOf = (text: string): Parts | null => {
  const found = REF.exec(text);
  if (found?.groups === undefined) return null;
  const { year = '', number = '' } = found.groups;
  return { ref: refOf(`ACT-${year}`, Number(number)), before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
};

/** What is said to show that it is done; null: nobody says plainly that it is. */
const evidenceOf = ({ before, after }: Parts): string | null => {
  const rest = AFTER.exec(after)?.groups?.['rest'] ?? (BEFORE.test(before) ? after : null);
  if (rest === null) return null;
  return (EVIDENCE.exec(rest)?.groups?.['evidence'] ?? rest).trim();
};

/** Said plainly, with a sign before the evidence; nothing else stands before the reference. */
const doubtOf = (text: string, { before, after }: Parts, evidence: string | null): ClosureDoubt | null => {
  const around = wordsOf(`${before} | ${after.slice(0, after.length - (evidence?.length ?? 0))}`);
  const proof = wordsOf(evidence ?? '');
  if (text.trim().endsWith('?') || startsWith(wordsOf(before), ASKING)) return 'question';
  if (holds(around, NEGATIONS) || startsWith(proof, NEGATIONS)) return 'negated';
  if (partsOf(after) !== null) return 'severalThings';
  if (evidence === null || startsWith(proof, UNSURE)) return 'notPlain';
  if (leftover(without(wordsOf(before.replace(BEFORE, '')), POLITE)).length > 0) return 'notPlain';
  if (evidence === '') return 'noEvidence';
  const rest = AFTER.exec(after)?.groups?.['rest'] ?? after;
  return EVIDENCE.test(rest) ? null : 'notPlain';
};

/** "ACT-2026-014 done: patched". A reference alone, or a question about it, shows the action; whatever is doubtful is asked back on its card. */
export const understandAction = (text: string, group: string | null): Intent | null => {
  const parts = partsOf(text);
  if (parts === null) return null;
  const { ref } = parts;
  if (!ANYWHERE.test(`${parts.before} ${parts.after}`)) return { kind: 'action', group, ref, because: null, evidence: '' };
  const evidence = evidenceOf(parts);
  const because = doubtOf(text, parts, evidence);
  if (because !== null) return { kind: 'action', group, ref, because, evidence: because === 'notPlain' ? (evidence ?? '') : '' };
  return { kind: 'closeAction', group, named: { ref }, evidence: evidence ?? '' };
};
