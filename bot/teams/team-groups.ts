import type { Activity } from 'botbuilder';
import { textAt } from './fields.ts';
import { Remembered } from './remembered.ts';
import type { Send } from './sender.ts';

/** The Microsoft 365 group behind the team that an activity comes from; null where there is none, or where it cannot be learnt. */
export type GroupOf = (activity: Activity) => Promise<string | null>;

const MOST_TEAMS = 1000;

/** Some activities name the group, others only the team's thread: what one told is remembered for the others, and asked for once where none did. */
export function openTeamGroups(send: Send): GroupOf {
  const groups = new Remembered<string, string>(MOST_TEAMS);

  return async (activity) => {
    const thread = textAt(activity, 'channelData', 'team', 'id');
    const told = textAt(activity, 'channelData', 'team', 'aadGroupId');
    if (thread === undefined) return told ?? null;
    const group = told ?? groups.get(thread) ?? (await asked(send, activity.serviceUrl, thread));
    if (group !== null) groups.set(thread, group);
    return group;
  };
}

async function asked(send: Send, serviceUrl: string, thread: string): Promise<string | null> {
  const answer = await send({ method: 'GET', serviceUrl, path: `v3/teams/${encodeURIComponent(thread)}` });
  return answer.kind === 'sent' ? (textAt(answer.value, 'aadGroupId') ?? null) : null;
}
