import type { Incoming } from '../ports.ts';
import { asksOfQuorum, understandQuestion } from './ask.ts';
import { understandAttendance } from './attendance.ts';
import { TEXT_LIMIT, type Intent } from './intent.ts';
import { understandPress } from './press.ts';
import { understandReport } from './report.ts';
import { takeGroup } from './text.ts';

/** What somebody asks for. Looking needs a key phrase only; what would change a record must be wholly understood, else it is asked back. */
export const understand = (said: Incoming['said'], groupNames: readonly string[] = []): Intent =>
  said.kind === 'pressed' ? understandPress(said.verb, said.data) : understandText(said.text, groupNames);

const understandText = (text: string, groupNames: readonly string[]): Intent => {
  if (text.length > TEXT_LIMIT) return { kind: 'tooLong', length: text.length };
  const named = takeGroup(text, groupNames);
  const { group } = named;
  if (asksOfQuorum(named.text)) return { kind: 'quorum', group };
  return understandReport(named.text, group) ?? understandAttendance(named) ?? understandQuestion(named.text, group) ?? { kind: 'notUnderstood' };
};
