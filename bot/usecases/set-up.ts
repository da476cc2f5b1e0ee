import * as v from 'valibot';
import { setupInput, type Setup } from '../../shared/contract/setup.ts';
import type { GroupId, PersonId } from '../../shared/domain/ids.ts';
import type { Seat } from '../../shared/domain/seat.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Ports, Records, RosterPerson } from '../ports.ts';
import { personFor } from './note-roster.ts';
import { synchronise } from './synchronise.ts';

/** What is wrong with a setup, each with the place where it can be mended. */
export type SetUp = { readonly kind: 'ready'; readonly group: GroupId; readonly isNew: boolean } | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Sets a group up from its file; a team that has a group already keeps it as it is. */
export async function setUpGroup(ports: Ports, file: unknown, allowedTenants: readonly string[], newId: () => string): Promise<SetUp> {
  const checked = v.safeParse(setupInput, file);
  if (!checked.success) return { kind: 'problems', problems: checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`) };
  const setup = checked.output;
  if (!allowedTenants.includes(setup.tenant)) return { kind: 'problems', problems: [`tenant: ${setup.tenant} is not one of ALLOWED_TENANTS`] };
  const present = await ports.store.inTenant(setup.tenant, async (records) => await records.groups.byTeam(setup.team));
  if (present !== undefined) return { kind: 'ready', group: present.id, isNew: false };
  const people = await ports.roster.members(setup.tenant, setup.team);
  const problems = problemsOf(setup, people);
  if (problems.length > 0) return { kind: 'problems', problems };
  const now = ports.clock.now();
  const group = newId();
  const begun = await ports.store.inTenant(setup.tenant, async (records) => {
    // another instance may have been quicker
    const other = await records.groups.ofTeamAlone(setup.team);
    if (other !== undefined) return other.id;
    await saveGroup(records, setup, people, group, now);
    await saveRules(records, setup, people, group, newId);
    await saveProgramme(records, setup, people, group, newId);
    await records.journal.write({ group, at: now, who: null, what: 'group.setUp', about: `group/${group}`, before: null, after: { terms: setup.terms.version }, clause: null });
    return undefined;
  });
  if (begun !== undefined) return { kind: 'ready', group: begun, isNew: false };
  await synchronise(ports, { tenant: setup.tenant, group }, newId);
  return { kind: 'ready', group, isNew: true };
}

function problemsOf(setup: Setup, people: readonly RosterPerson[]): readonly string[] {
  const missing = (place: string, named: string | null): readonly string[] =>
    named === null || personFor(people, named) !== null ? [] : [`${place}: exactly one person of the team must have the post or mail address "${named}"`];
  const numbers = setup.workstreams.map((workstream) => workstream.number);
  const refs = setup.actions.map((action) => action.ref);
  const needed = setup.terms.quorum.people;
  const required = setup.terms.quorum.requires.flatMap((family, i) =>
    setup.seats.some((seat) => family.includes(seat.role)) ? [] : [`terms.quorum.requires.${i}: no seat has the role ${family.join(' or ')}`],
  );
  return [
    ...missing('secretary', setup.secretary),
    ...setup.seats.flatMap((seat, i) => missing(`seats.${i}.nominated`, seat.nominated)),
    ...setup.workstreams.flatMap(({ leadPost, status }, i) => (status === null ? [] : missing(`workstreams.${i}.leadPost`, leadPost))),
    ...setup.actions.flatMap((action, i) => missing(`actions.${i}.owner`, action.owner)),
    ...(needed > setup.seats.length ? [`terms.quorum.people: ${needed} people are needed, but there are ${setup.seats.length} seats`] : []),
    ...required,
    ...(new Set(numbers).size < numbers.length ? ['workstreams: two of them have the same number'] : []),
    ...(new Set(refs).size < refs.length ? ['actions: two of them have the same reference'] : []),
    ...(setup.workstreams.length > 0 && setup.strategy === null ? ['strategy: workstreams need the strategy that they belong to'] : []),
  ];
}

async function saveGroup(records: Records, setup: Setup, people: readonly RosterPerson[], id: GroupId, now: Instant): Promise<void> {
  const { tenant, team, mailbox, name, aliases, zone, nation, language, closures, hours, reasonDays } = setup;
  const secretary = setup.secretary === null ? null : personFor(people, setup.secretary);
  await records.people.save(people.map(({ id: person, name: known, jobTitle }) => ({ id: person, name: known, jobTitle })));
  await records.groups.save({ id, tenant, team, mailbox, name, aliases, zone, nation, language, closures, hours, reasonDays, secretary });
  await records.people.setTeam(
    id,
    people.map((person) => person.id),
  );
  await records.groups.wakeAt(id, now);
}

async function saveRules(records: Records, setup: Setup, people: readonly RosterPerson[], group: GroupId, newId: () => string): Promise<void> {
  await records.terms.save(group, setup.terms);
  const seats = setup.seats.map(({ role, post, area, elected, nominated }): Omit<Seat, 'holder'> & { readonly nominated: PersonId | null } => ({
    id: newId(),
    role,
    post,
    area,
    elected,
    nominated: nominated === null ? null : personFor(people, nominated),
  }));
  await records.seats.save(group, seats);
  await records.groups.saveTemplate(
    group,
    setup.agenda.map((item, i) => ({ number: i + 1, ...item })),
  );
}

async function saveProgramme(records: Records, setup: Setup, people: readonly RosterPerson[], group: GroupId, newId: () => string): Promise<void> {
  const { strategy } = setup;
  for (const { number, title, leadPost, status } of setup.workstreams) {
    if (strategy === null) break;
    const id = newId();
    const lead = personFor(people, leadPost);
    await records.workstreams.save(group, { id, strategy, number, title, leadPost, lead });
    if (status !== null && lead !== null) await records.workstreams.report(id, { rag: status.rag, reason: status.reason, by: lead, at: new Date(status.at).toISOString() });
  }
  for (const { ref, title, owner: named, due, priority, from } of setup.actions) {
    const owner = personFor(people, named);
    if (owner !== null) await records.actions.save(group, { id: newId(), ref, title, owner, due, priority, from, state: 'open' });
  }
}
