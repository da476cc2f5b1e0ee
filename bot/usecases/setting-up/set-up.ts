import * as v from 'valibot';
import { setupInput, type Setup } from '../../../shared/contract/setup.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId, PersonId } from '../../../shared/domain/ids.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import type { Ports, RosterPerson } from '../../ports.ts';
import { beginFramework, unknownBodies } from '../framework/begin-framework.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';
import { leadsNeeded, programmeProblems, saveStrategies } from './set-up-programme.ts';
import { blockerPeopleNeeded, saveBlockers } from './set-up-blockers.ts';
import { measurePeopleNeeded, measureProblems, saveMeasures } from './set-up-measures.ts';
import { requestPeopleNeeded, saveRequests } from './set-up-requests.ts';
import { riskPeopleNeeded, saveRisks } from './set-up-risks.ts';
import { ruleProblemsIn, versionIn } from './set-up-terms.ts';

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
  const { people } = await ports.roster.members(setup.tenant, setup.team);
  const now = ports.clock.now();
  const problems = problemsOf(setup, people, dayIn(setup.zone, now));
  if (problems.length > 0) return { kind: 'problems', problems };
  const group = newId();
  const other = await ports.store.inTenant(setup.tenant, async (records) => {
    // another instance may have been quicker
    const quicker = await records.groups.ofTeamAlone(setup.team);
    if (quicker !== undefined) return quicker.id;
    const begun: Begun = { records, setup, people, group: groupOf(setup, people, group), now, newId };
    await saveGroup(begun);
    await saveRules(begun);
    await saveSeats(begun);
    await saveProgramme(begun);
    await records.journal.write({ group, at: now, who: null, what: 'group.setUp', about: `group/${group}`, before: null, after: { terms: setup.terms.version }, clause: null });
    return undefined;
  });
  if (other !== undefined) return { kind: 'ready', group: other, isNew: false };
  return { kind: 'ready', group, isNew: true };
}

function problemsOf(setup: Setup, people: readonly RosterPerson[], today: Day): readonly string[] {
  const missing = (place: string, named: string | null): readonly string[] =>
    named === null || personFor(people, named) !== null ? [] : [`${place}: exactly one person of the team must have the post or mail address "${named}"`];
  const refs = setup.actions.map((action) => action.ref);
  return [
    ...missing('secretary', setup.secretary),
    ...missing('deputySecretary', setup.deputySecretary),
    ...setup.seats.flatMap((seat, i) => missing(`seats.${i}.nominated`, seat.nominated)),
    ...leadsNeeded(setup).flatMap(({ place, leadPost }) => missing(place, leadPost)),
    ...setup.actions.flatMap((action, i) => missing(`actions.${i}.owner`, action.owner)),
    ...blockerPeopleNeeded(setup).flatMap(({ place, named }) => missing(place, named)),
    ...measurePeopleNeeded(setup).flatMap(({ place, named }) => missing(place, named)),
    ...requestPeopleNeeded(setup).flatMap(({ place, named }) => missing(place, named)),
    ...riskPeopleNeeded(setup).flatMap(({ place, named }) => missing(place, named)),
    ...ruleProblemsIn(setup),
    ...unknownBodies(setup, setup).map((name) => `bodies: "${name}" is named and is none of them`),
    ...programmeProblems(setup),
    ...measureProblems(setup, today),
    ...(new Set(refs).size < refs.length ? ['actions: two of them have the same reference'] : []),
  ];
}

const groupOf = (setup: Setup, people: readonly RosterPerson[], id: GroupId): Group => {
  const { tenant, team, mailbox, name, aliases, zone, nation, language, closures, hours, reasonDays } = setup;
  const named = (post: string | null): PersonId | null => (post === null ? null : personFor(people, post));
  return { id, tenant, team, mailbox, name, aliases, zone, nation, language, closures, hours, reasonDays, publishing: 'automatic', secretary: named(setup.secretary), deputySecretary: named(setup.deputySecretary) };
};

async function saveGroup({ records, people, group, now }: Begun): Promise<void> {
  await records.people.save(people.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })));
  await records.groups.save(group);
  await records.people.setTeam(group.id, people.map(({ id: person, owner, guest }) => ({ person, owner, guest })));
  await records.groups.wakeAt(group.id, now);
  await records.enqueue({ kind: 'synchronise', tenant: group.tenant, group: group.id });
  await records.enqueue({ kind: 'watch', tenant: group.tenant, mailbox: group.mailbox });
}

async function saveRules({ records, setup, group, now, newId }: Begun): Promise<void> {
  await records.terms.add(group.id, versionIn(setup, newId(), now));
  await records.groups.saveTemplate(
    group.id,
    setup.agenda.map(({ papers, ...item }, i) => ({ number: i + 1, ...item, papers: papers.map((paper) => ({ id: null, ...paper, restricted: false })) })),
  );
  await beginFramework(records, group, setup, newId);
}

/** This once, and because the file says so, whoever the directory has in a post takes its seat; from then on somebody decides. */
async function saveSeats({ records, setup, people, group, now, newId }: Begun): Promise<void> {
  const seats = setup.seats.map(({ nominated, ...seat }) => ({ ...seat, id: newId(), holder: personFor(people, nominated ?? seat.post) }));
  await records.seats.save(group.id, seats);
  const today = dayIn(group.zone, now);
  for (const { id, holder } of seats) {
    if (holder === null) continue;
    await records.seats.hold(id, holder, today);
    await records.journal.write({ group: group.id, at: now, who: null, what: 'seat.held', about: `seat/${id}`, before: null, after: holder, clause: null });
  }
}

async function saveProgramme(begun: Begun): Promise<void> {
  const { records, setup, people, group: { id: group }, newId } = begun;
  await saveStrategies(begun);
  if (setup.colours !== null) {
    const { evidenceDays, askDays, ...triggers } = setup.colours;
    await records.statusRules.save(group, { triggers, evidenceDays, askDays, revision: 1 });
  }
  await saveRisks(begun);
  await saveRequests(begun);
  await saveMeasures(begun);
  await saveBlockers(begun);
  for (const { ref, title, owner: named, due, priority, from } of setup.actions) {
    const owner = personFor(people, named);
    if (owner !== null) await records.actions.save(group, { id: newId(), ref, title, owner, due, priority, from, state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null });
  }
}
