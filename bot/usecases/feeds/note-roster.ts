import { fold } from '../../../shared/domain/fold.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import { isRunning, type Workstream } from '../../../shared/domain/workstream.ts';
import type { Records, Roster, RosterPerson } from '../../ports.ts';
import { noteMembership } from './note-membership.ts';

type RosterReading = Awaited<ReturnType<Roster['members']>>;

const samePost = (post: string, { jobTitle, mail }: RosterPerson): boolean =>
  (jobTitle !== null && fold(jobTitle) === fold(post)) || mail?.toLowerCase() === post.trim().toLowerCase();

/** The one person of the team who has that job title or mail address; null where nobody has, or several. */
export const personFor = (people: readonly RosterPerson[], post: string): PersonId | null => {
  const found = people.filter((person) => samePost(post, person));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
};

/** Who leads by post: the one person whom the directory names. Two who have the title, or a directory that does not tell titles, do not unseat the lead. */
const leadOf = ({ leadPost, lead, chosen }: Pick<Workstream, 'leadPost' | 'lead' | 'chosen'>, people: readonly RosterPerson[]): PersonId | null => {
  if (chosen === true) return people.some((person) => person.id === lead) ? lead : null;
  const named = personFor(people, leadPost);
  if (named !== null) return named;
  const present = people.find((person) => person.id === lead);
  if (present === undefined) return null;
  return present.jobTitle === null || samePost(leadPost, present) ? present.id : null;
};

/** What the directory did not tell this time is not forgotten. */
async function savePeople(records: Records, { people, titles }: RosterReading): Promise<void> {
  const known = titles ? new Map<PersonId, Person>() : await records.people.get(people.map(({ id }) => id));
  await records.people.save(people.map(({ id, name, jobTitle }) => ({ id, name, jobTitle: jobTitle ?? known.get(id)?.jobTitle ?? null })));
}

/** Whoever the directory has in the owner's post answers for a strategy; else whoever does so already, while in the team. */
async function noteOwners(records: Records, group: Group, people: readonly RosterPerson[], now: Instant): Promise<void> {
  for (const strategy of await records.strategies.of(group.id)) {
    const owner = personFor(people, strategy.ownerPost) ?? people.find(({ id }) => id === strategy.owner)?.id ?? null;
    if (owner === strategy.owner) continue;
    await records.strategies.save(group.id, { ...strategy, owner, revision: strategy.revision + 1 });
    await records.journal.write({ group: group.id, at: now, who: null, what: 'strategy.owned', about: `strategy/${strategy.id}`, before: strategy.owner, after: owner, clause: null });
  }
}

/** The team as Teams has it now. Workstreams follow their posts; seats follow nobody: what may matter to them becomes a question to the secretary. */
export async function noteRoster(records: Records, group: Group, reading: RosterReading, now: Instant): Promise<void> {
  const { people, titles } = reading;
  // a team without anybody is a reading that went wrong
  if (people.length === 0) return;
  await savePeople(records, reading);
  await records.people.setTeam(group.id, people.map(({ id: person, owner, guest }) => ({ person, owner, guest })));
  if (titles) await records.seats.noteTitles(group.id, dayIn(group.zone, now));
  await noteMembership(records, group, titles, now);
  await noteOwners(records, group, people, now);
  for (const { status: _, ...workstream } of (await records.workstreams.of(group.id)).filter(isRunning)) {
    const lead = leadOf(workstream, people);
    if (lead === workstream.lead) continue;
    await records.workstreams.save(group.id, { ...workstream, lead });
    const about = `workstream/${workstream.id}`;
    await records.journal.write({ group: group.id, at: now, who: null, what: 'workstream.led', about, before: workstream.lead, after: lead, clause: null });
  }
}
