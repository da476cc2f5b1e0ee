import type { CallId, CircularId } from '../../../shared/domain/ids.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { callSheet, circularSheet, type CallSheet, type CircularSheet } from './call-sheets.ts';
import { rulesOf } from './in-calls.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type CallMatter = Extract<NoteMatter, { readonly kind: 'callAsked' | 'calledUrgently' | 'circularOpened' | 'circularDecided' | 'update' }>;

export type CallNote = { readonly about: 'call' } & (
  | { readonly kind: 'callAsked' | 'calledUrgently'; readonly sheet: CallSheet }
  | { readonly kind: 'circularOpened' | 'circularDecided'; readonly sheet: CircularSheet }
  | { readonly kind: 'update'; readonly text: string; readonly byName: string }
);

/** Null: it has become pointless. */
export const callNote = async (asked: NoteAsked, matter: CallMatter): Promise<CallNote | null> => {
  switch (matter.kind) {
    case 'callAsked':
      return await callAsked(asked, matter.call);
    case 'calledUrgently':
      return await calledUrgently(asked, matter.call);
    case 'circularOpened':
      return await ofCircular(asked, matter.circular, true);
    case 'circularDecided':
      return await ofCircular(asked, matter.circular, false);
    case 'update':
      return { about: 'call', kind: 'update', text: matter.text, byName: (await asked.records.people.get([matter.by])).get(matter.by)?.name ?? '' };
  }
};

async function sheetOf({ records, group, now }: NoteAsked, id: CallId): Promise<CallSheet | null> {
  const found = await records.calls.get(id);
  return found === undefined ? null : await callSheet(records, group, found.value, await rulesOf(records, group, now));
}

/** Only as long as it waits. */
async function callAsked(asked: NoteAsked, id: CallId): Promise<CallNote | null> {
  const found = await sheetOf(asked, id);
  return found?.call.state === 'asked' ? { about: 'call', kind: 'callAsked', sheet: found } : null;
}

async function calledUrgently(asked: NoteAsked, id: CallId): Promise<CallNote | null> {
  const sheet = await sheetOf(asked, id);
  const meeting = sheet?.meeting ?? null;
  if (sheet === null || meeting === null || meeting.state === 'cancelled' || meeting.starts <= asked.now) return null;
  return { about: 'call', kind: 'calledUrgently', sheet };
}

async function ofCircular({ records, group, now }: NoteAsked, id: CircularId, isOpening: boolean): Promise<CallNote | null> {
  const found = await records.circulars.get(id);
  if (found === undefined || (found.value.state === 'open') !== isOpening) return null;
  const sheet = await circularSheet(records, group, found.value, await rulesOf(records, group, now), null);
  return { about: 'call', kind: isOpening ? 'circularOpened' : 'circularDecided', sheet };
}
