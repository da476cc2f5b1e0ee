import type { Incoming } from '../ports.ts';
import { understandAction } from './action.ts';
import { aboutNext, understandBeyond, understandCourtesy } from './aside.ts';
import { asksOfQuorum, understandQuestion } from './ask.ts';
import { understandAttendance } from './attendance.ts';
import { understandBlocked, understandBlocker } from './blocker.ts';
import { understandDecisions } from './decisions.ts';
import { understandIdea } from './idea.ts';
import { TEXT_LIMIT, type Intent } from './intent.ts';
import { understandPress } from './press.ts';
import { understandProposal } from './proposal.ts';
import { understandColourless, understandReport } from './report.ts';
import { understandMisspelt } from './spelling.ts';
import { takeGroup, type Named } from './text.ts';

/** What somebody asks for. Looking needs a key phrase only; what would change a record must be wholly understood, else it is asked back. */
export const understand = (said: Incoming['said'], groupNames: readonly string[] = []): Intent =>
  said.kind === 'pressed' ? understandPress(said.verb, said.data) : understandText(said.text, groupNames);

/** An action's reference, or a question about decisions. What is said to show that an action is done may name the group itself. */
const understandWork = (text: string, named: Named): Intent | null => {
  const action = understandAction(text, null);
  if (action === null || named.group === null) return action ?? understandDecisions(named.text, named.group);
  return action.kind === 'closeAction' ? action : understandAction(named.text, named.group);
};

const understandText = (text: string, groupNames: readonly string[]): Intent => {
  if (text.length > TEXT_LIMIT) return { kind: 'tooLong', length: text.length };
  const named = takeGroup(text, groupNames);
  const { group } = named;
  const courtesy = understandCourtesy(text);
  if (courtesy !== null) return courtesy;
  const proposal = understandProposal(text, groupNames);
  if (proposal !== null) return proposal;
  const idea = understandIdea(text, groupNames);
  if (idea !== null) return idea;
  const blocker = understandBlocker(text, groupNames);
  if (blocker !== null) return blocker;
  const work = understandWork(text, named);
  if (work !== null) return work;
  if (asksOfQuorum(named.text)) return aboutNext({ kind: 'quorum', group }, named.text);
  const change = understandReport(named.text, group) ?? understandAttendance(named) ?? understandBlocked(named.text, group) ?? understandColourless(named.text, group);
  const intent = change ?? understandBeyond(named.text) ?? understandQuestion(named.text, group) ?? understandMisspelt(named.text);
  return intent === null ? { kind: 'notUnderstood' } : aboutNext(intent, named.text);
};
