import type { Overview } from '../shared/contract/views.ts';
import type { Session } from './session.ts';

/** So many of somebody's groups are asked whether a meeting is theirs. */
const ASKED_AT_MOST = 12;

/** The address to join a meeting names the chat or the channel that it is talked about in. */
export const isOfMeeting = ({ meeting }: Pick<Overview, 'meeting'>, threads: readonly string[]): boolean => {
  const address = meeting?.meeting.joinUrl ?? null;
  if (address === null) return false;
  // as Outlook writes it, and as a browser does
  const names = address.toLowerCase().replaceAll('%3a', ':').replaceAll('%40', '@');
  return threads.some((thread) => thread !== '' && names.includes(thread.toLowerCase()));
};

/** Shows the group whose meeting it is, if that can be told; false: what is shown is not known to be about this meeting. */
export const showGroupOf = async (session: Session, threads: readonly string[]): Promise<boolean> => {
  const stage = session.stage();
  if (stage.at !== 'ready') return true;
  if (isOfMeeting(stage.overview, threads)) return true;
  for (const { id } of stage.overview.groups.slice(0, ASKED_AT_MOST)) {
    const reply = await session.ask('overview', { group: id });
    if (!reply.ok || !isOfMeeting(reply.value, threads)) continue;
    await session.switchTo(id);
    return true;
  }
  return false;
};
