import type { Adopted, AdoptInput } from '../../../shared/contract/setting-up.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { checkForm } from '../../../shared/domain/setup-check.ts';
import type { TermsVersion } from '../../../shared/domain/terms.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { standingItems } from '../../../shared/sample/standing-items.ts';
import type { Draft } from '../../draft.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { note, type Adopting } from './setting-up-adopting.ts';
import { saveFramework } from './setting-up-framework.ts';
import { mailboxProblems } from './setting-up-mailbox.ts';
import { placeFor, todayOf, type SetupPlaceNow } from './setting-up-place.ts';
import { saveSeats } from './setting-up-seats.ts';
import { readAfresh } from '../feeds/watch.ts';

/** How long the reasons of apologies are kept, until somebody chooses otherwise. */
const REASON_DAYS = 28;

/** Puts a draft into force: a new group, or another version of the terms of one that there is. */
export async function adopt(ports: Ports, who: Who, { team, revision }: AdoptInput, newId: () => string): Promise<Result<Adopted>> {
  const placed = await placeFor(ports, who, team);
  if (!placed.ok) return placed;
  const draft = await ports.store.inTenant(who.tenant, async (records) => await records.drafts.get(team));
  if (draft === undefined) return refuse({ why: 'notFound' });
  if (draft.revision !== revision) return refuse({ why: 'changedMeanwhile' });
  const unknown = await mailboxProblems(ports, who, placed.value, draft.form);
  const now = ports.clock.now();
  const adopted = await ports.store.inTenant(who.tenant, async (records): Promise<Result<Adopted>> => {
    const stood = await stillStands(records, placed.value, draft);
    if (!stood.ok) return stood;
    const problems = [...(await formProblems(records, placed.value, draft, now)), ...unknown];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const adopting = adoptingOf(placed.value, draft, { who, now, newId });
    await write(records, placed.value, adopting);
    const { version, inForceFrom } = draft.form;
    return done({ group: headOf(adopting.group), version, inForceFrom, isNewGroup: adopting.isNew });
  });
  if (adopted.ok) ports.log.info('terms.adopted', { group: adopted.value.group.id, isNew: adopted.value.isNewGroup });
  return adopted;
}

/** Until the transaction ends nobody else sets up here; what was done since the draft and the team were read is seen. */
async function stillStands(records: Records, { team, group }: SetupPlaceNow, draft: Draft): Promise<Result<null>> {
  const there = await records.groups.ofTeamAlone(team);
  if (there !== undefined) await records.groups.lock(there.id);
  const latest = await records.drafts.get(team);
  return (there?.id ?? null) === (group?.id ?? null) && latest?.revision === draft.revision ? done(null) : refuse({ why: 'changedMeanwhile' });
}

async function formProblems(records: Records, { group, people }: SetupPlaceNow, { form, reading }: Draft, now: Instant): Promise<readonly FormProblem[]> {
  const versions = group === null ? [] : await records.terms.versions(group.id);
  return checkForm(form, { reading, people, today: todayOf(group, now), versions: versions.map(({ terms }) => terms.version) });
}

function adoptingOf({ team, group }: SetupPlaceNow, draft: Draft, by: Pick<Adopting, 'who' | 'now' | 'newId'>): Adopting {
  const { name, aliases, zone, nation, language, hours, secretary, deputySecretary, mailbox } = draft.form;
  const stays = group ?? { id: by.newId(), tenant: by.who.tenant, closures: [], reasonDays: REASON_DAYS, publishing: 'automatic' as const, team };
  return { ...by, draft, isNew: group === null, group: { ...stays, name, aliases, zone, nation, language, hours, secretary, deputySecretary, mailbox } };
}

async function write(records: Records, { people, group: before }: SetupPlaceNow, adopting: Adopting): Promise<void> {
  const { group, isNew, now, who } = adopting;
  await records.people.save(people.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })));
  await records.groups.save(group);
  if (isNew) await begin(records, people, adopting);
  await note(records, adopting, isNew ? 'group.setUp' : 'group.changed', `group/${group.id}`, before, group);
  const terms = versionOf(adopting);
  await records.terms.add(group.id, terms);
  await note(records, adopting, 'terms.adopted', `terms/${terms.id}`, null, { version: terms.terms.version, inForceFrom: terms.inForceFrom });
  await saveSeats(records, adopting);
  await saveFramework(records, adopting);
  await records.groups.wakeAt(group.id, now);
  await redraw(records, adopting);
  // another name or another mailbox makes other events the group's
  await readAfresh(records, who.tenant, [group.id], true, now);
  for (const mailbox of new Set([group.mailbox, before?.mailbox ?? group.mailbox])) await records.enqueue({ kind: 'watch', tenant: who.tenant, mailbox });
  await records.drafts.discard(group.team);
}

/** The cards of its coming meetings say at once what the tab says: who is needed, and by when. */
async function redraw(records: Records, { group, now }: Adopting): Promise<void> {
  for (const { id, told, state } of await records.meetings.of(group.id, now)) {
    if (told !== null && state !== 'cancelled') await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting: id });
  }
}

/** Of a group that there is the team stays as it was read last, so that whoever has come or gone since is still noticed. */
async function begin(records: Records, people: SetupPlaceNow['people'], { group, draft: { form, reading } }: Adopting): Promise<void> {
  await records.people.setTeam(group.id, people.map(({ id: person, owner, guest }) => ({ person, owner, guest })));
  const isReportedTo = reading.routes.some(({ direction }) => direction === 'from');
  await records.groups.saveTemplate(group.id, standingItems(form.language, form.rules.record?.kept ?? 'minutes', isReportedTo));
}

function versionOf({ draft, who, now, newId }: Adopting): TermsVersion {
  const { form, reading, source } = draft;
  const { control, purpose, objectives, unread } = reading;
  // where no document says of itself which version it is, the secretary does
  const line = { version: form.version, dated: form.dated, author: null, summary: null };
  const versions = source.kind === 'none' ? [...control.versions, line] : control.versions;
  return {
    id: newId(),
    terms: { version: form.version, dated: form.dated, ...form.rules },
    control: { ...control, versions },
    purpose,
    objectives,
    unread,
    inForceFrom: form.inForceFrom,
    adopted: { by: who.person, at: now },
  };
}
