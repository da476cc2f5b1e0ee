import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { Advice } from '../../../shared/domain/advice.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { aboutInWords } from './advice.ts';

export type AdviceMatter = Extract<NoteMatter, { readonly kind: 'adviceAsked' | 'adviceGiven' }>;

export interface AdviceNote {
  readonly about: 'advice';
  readonly matter: AdviceMatter;
  readonly advice: Advice;
  readonly ofName: string;
  readonly byName: string;
  /** the request or the item that it is about */
  readonly subject: string;
}

/** Null: it has become pointless. */
export async function adviceNote({ records, group }: NoteAsked, matter: AdviceMatter): Promise<AdviceNote | null> {
  const found = await records.advice.get(matter.advice);
  if (found?.group !== group.id || (found.value.answer === null) !== (matter.kind === 'adviceAsked')) return null;
  const advice = found.value;
  const subject = await aboutInWords(records, group, advice.about);
  if (subject === undefined) return null;
  const names = await records.people.get([advice.of, advice.by]);
  return { about: 'advice', matter, advice, ofName: names.get(advice.of)?.name ?? '', byName: names.get(advice.by)?.name ?? '', subject };
}
