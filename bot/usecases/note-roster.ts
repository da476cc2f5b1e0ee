import type { Group } from '../../shared/domain/group.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Records, RosterPerson } from '../ports.ts';

const samePost = (post: string, { jobTitle, mail }: RosterPerson): boolean =>
  [jobTitle, mail].some((name) => name !== null && name.trim().toLowerCase() === post.trim().toLowerCase());

/** The one person of the team who has that job title or mail address; null where nobody has, or several. */
export const personFor = (people: readonly RosterPerson[], post: string): PersonId | null => {
  const found = people.filter((person) => samePost(post, person));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
};

interface Post {
  readonly post: string;
  readonly nominated: PersonId | undefined;
  /** who holds it until now */
  readonly present: PersonId | null;
}

/** Who is in a post: whoever is nominated for it, else the one person whom the directory names. */
const holderOf = ({ post, nominated, present }: Post, people: readonly RosterPerson[]): PersonId | null => {
  const there = (id: PersonId | null): RosterPerson | undefined => people.find((person) => person.id === id);
  if (nominated !== undefined) return there(nominated)?.id ?? null;
  const named = personFor(people, post);
  if (named !== null) return named;
  const holder = there(present);
  if (holder === undefined) return null;
  // two who have the title, or a directory that does not tell titles, do not unseat the holder
  return holder.jobTitle === null || samePost(post, holder) ? holder.id : null;
};

export async function noteRoster(records: Records, group: Group, people: readonly RosterPerson[], now: Instant): Promise<void> {
  await records.people.save(people.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })));
  await records.people.setTeam(
    group.id,
    people.map((person) => person.id),
  );
  const note = async (what: string, about: string, before: PersonId | null, after: PersonId | null): Promise<void> => {
    await records.journal.write({ group: group.id, at: now, who: null, what, about, before, after, clause: null });
  };
  const nominations = await records.seats.nominations(group.id);
  for (const seat of await records.seats.of(group.id)) {
    const holder = holderOf({ post: seat.post, nominated: nominations.get(seat.id), present: seat.holder }, people);
    if (holder === seat.holder) continue;
    await records.seats.hold(seat.id, holder, now);
    await note('seat.held', `seat/${seat.id}`, seat.holder, holder);
  }
  for (const { status: _, ...workstream } of await records.workstreams.of(group.id)) {
    const lead = holderOf({ post: workstream.leadPost, nominated: undefined, present: workstream.lead }, people);
    if (lead === workstream.lead) continue;
    await records.workstreams.save(group.id, { ...workstream, lead });
    await note('workstream.led', `workstream/${workstream.id}`, workstream.lead, lead);
  }
}
