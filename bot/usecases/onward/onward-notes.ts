import type { Group } from '../../../shared/domain/group.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { Forwarding } from '../../../shared/domain/onward.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { onwardOf, today } from './onward-page.ts';

export type OnwardMatter = Extract<NoteMatter, { readonly kind: 'onwardDue' | 'onwardChase' | 'onwardArrived' }>;

export interface OnwardNote {
  readonly about: 'onward';
  readonly matter: OnwardMatter;
  readonly forwarding: Forwarding;
  /** whose meeting it is about */
  readonly from: Pick<Group, 'id' | 'name' | 'zone'>;
  readonly toName: string;
  readonly meetingStarts: Instant;
}

const WANTED: Readonly<Record<OnwardMatter['kind'], readonly Forwarding['state'][]>> = {
  onwardDue: ['queued', 'failed'],
  onwardChase: ['sent'],
  onwardArrived: ['sent'],
};

/** Null: it has become pointless. */
export async function onwardNote({ ports, records, group, to, now }: NoteAsked, matter: OnwardMatter): Promise<OnwardNote | null> {
  const found = await records.forwardings.get(matter.forwarding);
  const from = found === undefined ? undefined : await records.groups.get(found.group);
  if (found === undefined || from === undefined || !WANTED[matter.kind].includes(found.value.state)) return null;
  // whoever has become secretary since is told anew
  if (to !== null && group.secretary !== to) return null;
  const onward = await onwardOf(ports, records, from, now);
  const [meeting] = await records.meetings.byIds([found.value.meeting]);
  if (onward === undefined || meeting === undefined) return null;
  const toName = onward.framework.bodies.find(({ id }) => id === found.value.to)?.name ?? '';
  return { about: 'onward', matter, forwarding: today(found.value, onward), from, toName, meetingStarts: meeting.starts };
}
